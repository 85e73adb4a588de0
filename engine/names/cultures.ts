/**
 * Which names are of which culture, as far as it decides what somebody is called for short. All folded.
 * Small on purpose: who is not in these lists is known by the last name, or by what the story itself says.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const names = (text: string): ReadonlySet<string> => new Set(text.split('|').map(name => name.trim()))

/** Known by the given name, which stands first: Thaksin Shinawatra, Thongloun Sisoulith, Abiy Ahmed, Isaias Afwerki. */
export const knownByGivenName = words(`
  abhisit anupong anutin banharn bhumibol chaturon chavalit chuan chuwit jatuporn kasit kobsak kriengsak nattawut newin
  paetongtarn pheu pita plodprasop prawit prayut prayuth preecha samak sanan sawat sirikit somchai somkid sondhi sonthi srettha
  sudarat sukhumbhand suranand surapong surayud suthep tarit thaksin thammanat thanathorn thongchai vajiralongkorn veera
  wissanu yingluck yongyuth
  bounnhang bouasone choummaly kaysone khamtay pany phankham saleumxay sisavath sonexay thongloun thongsing
  abiy aklilu alemayehu amanuel aster berhane birtukan debretsion demeke eskinder fetlework gedion getachew hailemariam isaias
  jawar kassa keria lemma mekonnen meles mengistu merera mulatu muferiat nebiat osman redwan sahle-work sebhat seyoum shimelis
  tadesse taye tedros tewolde tsadkan workneh yemane
`)

/** Known by the given name where the other one is the father’s, which is a given name too: Anwar Ibrahim, Najib Razak. */
export const malayGivenNames = words(`
  anwar azalina azmin fadillah halimah hishammuddin ismail khairy khalid mahathir mohamad muhyiddin mukhriz mustapa najib noraini
  rafizi rais rosmah saifuddin samsuri shafie shahrizat syed tajuddin zahid zaid zainuddin zuraida
`)
export const malayFathers = words(`
  abdullah ahmad ali aziz azizan bakar hamidi harun hasan hashim hussein hussin ibrahim ismail jamaluddin khalid mahathir mansor
  mohamad mohamed nasution othman rahman ramli razak said salleh sulaiman yaakob yacob yassin yusof yusuf zainal
`)

/** The parts that Burmese names are made of; the whole name is the later reference. */
export const burmese = words(`
  aung aye ba bo chit daw gyi hla hlaing htay htin htoo htun hmway kaung khin khine khun ko kyaing kyaw kyi lin lwin maung min mon moe
  mya myat myint myo naing nanda ne nu nyan nyein nyunt ohn oo pa paing phone phyo pyae saw san sanda sein shein shwe soe suu tayza tayzar
  than thandar thant thaung thein thet thida thiha thin thura tin toe tun u wai wah wana win wunna yan yar ye yi yin yu za zaw zayar zeya zin
`)
/** Parts that no other names have, so that one of them is enough: Aung San, Khin Nyunt. */
export const onlyBurmese = words(`
  aung hlaing htay htin htoo htun khin khine kyaw kyaing lwin maung myint myat naing nyunt nyein oo phyo pyae soe suu thein thant thaung thiha
  zaw kyi tayza wunna
`)

/** Khmer names are used whole: Hun Sen, Sam Rainsy, Kem Sokha. */
export const khmerFamilyNames = words(
  'chea heng hor hun ieng kaing kem khieu mam norodom nuon ouk pol prak sok tea tep'
)
export const khmerNames = names('sam rainsy|mu sochua|pol pot|ta mok|say chhum|sar kheng|son sann|son sen|chan sarun')

/** Two given names, no surname: Lobsang Sangay, Penpa Tsering. */
export const tibetan = words(`
  choekyi choedon dawa dhondup dolma dolkar dorjee gyaltsen gyatso jampa kalsang karma kelsang lhamo lobsang lodoe namgyal ngawang norbu
  nyima palden passang pema penpa phuntsok rabgyal rigzin rinchen samdhong sangay sangye sonam tashi tenzin thinley thubten topgyal tsering
  tsewang tseten wangchuk wangdu wangmo yangchen
`)

/** Family names that only Vietnamese bear, so that a name of two words is of that order too: Nguyen Trai. */
export const onlyVietnamese = words('bui dinh doan duong huynh ngo nguyen pham phan phung tran trinh truong')
/** Vietnamese who are known by the family name. */
export const vietnameseByFamily = names('ho chi minh')

/** Ruling families: their members are Sheikh Tamim and Prince Faisal. */
export const gulfClans = words('khalifa maktoum nahyan nahayan qasimi sabah saud thani said nuaimi mualla sharqi')

/** Both surnames, always: Gabriel García Márquez, Andrés Manuel López Obrador; and doubles without a hyphen. */
export const doubleSurnames = names(
  `garcia marquez|lopez obrador|vargas llosa|garcia lorca|pena nieto|sanchez vicario|ruiz zafon|paz estenssoro|paz zamora|sanchez de lozada|ortiz
  mena|de la madrid|lopez portillo|diaz ordaz|diaz canel|lopez rega|alvarez cascos|saenz de santamaria|fernandez de kirchner|perez molina|garcia
  bernal|del toro|perez esquivel|ponce de leon|primo de rivera|sanchez ceren|bonham carter|lloyd webber|lloyd george|duncan smith|conan doyle|vaughan williams|maxwell davies
  scott thomas|wasserman schultz|moore capito|jackson lee|watson coleman|mcmorris rodgers|cortez masto|wynne jones|baden powell|parker bowles|kaplan thaler|beecher
  stowe|bader ginsburg|day o'connor|quincy adams`
    .split(/\n\s*/)
    .join(' ')
)
/** Called by the second surname, as the first is too common. */
export const maternalSurnames = names('rodriguez zapatero|perez rubalcaba|ruiz picasso|garcia lorca|ruiz gallardon')

/** Surnames of Spanish; `Claudia Sheinbaum Pardo` has one last, so that the one before is her own. */
export const spanishSurnames = words(`
  acosta aguilar aguirre alarcon alvarado alvarez andrade aquino arce arias arroyo avila ayala baez banderas barbosa barrios bautista blanco bolanos
  bravo bustamante caballero cabrera calderon campos cano cardenas cardozo carrasco carrillo castaneda castillo castro cervantes chavez cisneros colon
  contreras cordero cordova corona coronel correa cortes cortez cruz cuellar davila delgado diaz dominguez duarte duran ebrard echeverria escobar espinosa
  espinoza estrada fernandez ferrer figueroa flores franco fuentes galindo gallardo gallegos galvez gamboa garcia garrido garza gil gomez gonzales
  gonzalez gordillo granados guerra guerrero gutierrez guzman henriquez heredia hernandez herrera hidalgo hinojosa huerta hurtado ibanez ibarra iglesias
  jara jimenez juarez lara leon llosa lopez lozano lugo luna machado madero maldonado marin marquez martinez mata medina mejia melendez mendez mendoza
  mercado merino miranda molina montes montoya mora morales moran moreno munoz murillo narvaez navarro nieto noriega nunez obrador ochoa ojeda olivares
  olmos oropeza orozco ortega ortiz osorio pacheco padilla palacios pardo paredes parra paz pena peralta perez pineda pinera pizarro ponce prieto quintana quintero
  quiroz ramirez ramos rangel reyes rincon rios rivas rivera robles rocha rodriguez rojas roldan roman romero rosales rosas rubalcaba rubio ruiz saavedra
  salas salazar salcedo saldana salgado salinas sanabria sanchez sandoval santana santiago santos segovia segura serrano sierra silva solano soler solis soria sosa
  soto suarez tapia tellez toledo torres trejo trujillo urbina uribe valdes valdez valencia valenzuela valle vallejo vargas vasquez vazquez vega velasco velasquez
  velazquez velez vera vergara vidal villa villalobos villanueva villarreal villegas yanez zambrano zamora zapata zapatero zarate zavala zedillo zuniga
`)

/** Hungarian given names; after a family name the order is the one of Budapest: Orbán Viktor. */
export const hungarianGivenNames = words(`
  andras arpad attila balazs bela bence csaba denes domokos endre erzsebet eszter ferenc gabor gaspar gergely geza gyorgy gyozo gyula ildiko
  imre istvan ivett janos jeno jozsef judit kalman karoly kata katalin krisztina lajos laszlo levente marton matyas mihaly miklos orsolya pal
  reka sandor szabolcs szilard tamas tibor viktor vilmos zoltan zsigmond zsolt zsuzsanna
`)

/** Who bears one of these goes by a regnal name, or a given one: Pope Francis, King Charles, Prince Mohammed. */
export const sovereigns = words(
  'king queen pope emperor empress tsar czar kaiser sultan emir prince princess sheikh sheik sheikha shah patriarch archduke duke duchess'
)

/** What stays with the surname or falls away, and is never the name. */
export const particles = words(
  `de del della di da dos das do du des la le van von der den zu zum zur bin ibn bint binti al el ul ben y e
  De Del Della Di Da Dos Du La Le Van Von Der Den Al El`
)
