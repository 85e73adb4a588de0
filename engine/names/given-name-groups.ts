/**
 * Given names that are one name in several spellings or languages, by where they come from: each line is one. Folded.
 * One person may bear all of a line: a Ukrainian is `Mykola` to one desk and `Nikolai` to the next. Names that mark a
 * nation are left apart, however near they are: nobody calls a `Juan` John.
 */
const byOrigin = {
  slavic: `
    alexander aleksandr alexandr aleksander alexandre aleksandar oleksandr olexander aliaksandr alyaksandr alexsandr olexandr oleksander alaksandr oleksandar aleksandre
    alexandra aleksandra oleksandra aliaksandra alyaksandra alexsandra
    alexei alexey aleksei aleksey alexej oleksiy oleksii aliaksei alexi aleksej oleksy olexiy alyaksei alyaksej aliaksej aliaksey alexiy aleksi
    alla ala
    alyona alena aliona alona olena elena yelena jelena helena alyena
    anatoly anatoli anatoliy anatolii anatol anatolij
    andrei andrey andriy andrii andrej andrzej andre andrejs andrius ondrej
    angelina anhelina
    anna hanna ganna anya
    anton antin antons
    antonina antanina
    arina iryna irina irena
    arkady arkadi arkadiy arkadii arkadz arkadij
    artem artyom artiom artsiom artsem artyem artjom artsyom
    artur arthur arturs
    bogdan bohdan bahdan
    boris borys barys boriss
    daniil danylo danil danila danilo daniela
    darya daria dariya dariia darja daryia darija
    denis denys dzianis dzyanis deniss
    dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro dzmitry dmitrij dimitriy dmitro dmitrijs dmitriev dzmitryi
    eduard edward edvard eduards
    ekaterina yekaterina ekaterine katerina kateryna jekaterina katsiaryna katsyaryna katarina ekaterini
    elizaveta yelizaveta lizaveta yelyzaveta elisaveta jelizaveta yelizavieta
    emil emils
    eugenia evgenia evgeniya yevgenia yevgeniya yevheniia yevheniya yauheniya evgenija jevgenija yauhenia evgheniia
    evgeny yevgeny evgeni yevgeni evgeniy yevgeniy evgenii yevgenii evgenij yevhen evgeney eugeny yevhenii evhen evgen yauhen yauheni yevheniy eugene evgueni evgueny evguenii jevgenij jevgenijs ievgen ievgenii eugen evheni
    evdokia evdokiya yevdokiya evdokiia
    filipp filip pilip pylyp philip
    fyodor fedor fiodor theodor fedir fjodor fyodar feodor fjodors teodor
    galina halyna galyna halina gallina
    gennady gennadi gennadiy gennadii gennadij hennadiy hennadii genady genadi henadz guennadi henadiy
    georgy georgi georgiy georgii heorhiy georgij giorgi heorhii georgijs
    german herman
    gleb hlib hleb
    grigory grigori grigoriy grigorii hryhoriy hryhorii grigorij ryhor grigorijs hrihoriy hrigoriy
    igor ihor igar ihar igors
    ilya ilia illia illya iliya ilja iliia
    inna ina
    innokenty innokenti innokentiy innokentii
    ivan iwan ivans
    kirill kyrylo kiril kirylo kyril cyril kirils
    klim klym
    konstantin kostyantyn konstantyn kostiantyn kanstantsin konstantins constantin constantine kostantin
    ksenia kseniya xenia kseniia ksenija oksana aksana
    kristina krystyna christina hrystyna khrystyna
    kuzma kuzmo
    larisa larissa larysa
    leonid leanid leonids
    lev leo lew
    lidia lidiya lidija lydia lidiia
    lilia liliya lilya lilija
    luka luca lukas
    lyubov liubov lubov liubou lyubou lioubov ljubov
    lyudmila ludmila liudmyla lyudmyla liudmila ljudmila ludmyla lyoudmila
    maksim maxim maksym maxym maksims maxime maksymilian
    margarita marharyta marhareta margaryta
    maria mariya marija mariia mariam marya maryia
    marina maryna
    matvei matvey matviy matvii matvej
    mikhail mihail michail mykhailo mykhaylo mikhael mikheil mikhaylo mihailo mihajlo mikhailo michael mikhal mihails mykhail mihal
    miroslav myroslav miraslau
    mitrofan mytrofan
    modest modests
    nadezhda nadiya nadia nadezda nadiia nadzeya nadejda nadzieja
    natalia natalya nataliya natalja nataliia natallia natalija nathalie natalie natallya
    nikita mykyta mikita nykyta
    nikolai nikolay nikolaj mykola nikolaii mikalai mikola nicolai nicolas mikalay nikolas nicholas nikolaos nicolay nikalai
    nina ninel
    oleg oleh aleh olegs
    olesya olesia alesya alesia
    olga olha volha ol'ga
    ostap astap
    panteleimon panteleymon pantelejmon
    pavel pavlo pawel paval pavels
    pelageya pelagia pelagiya
    pyotr petr petro piotr piatr peter pjotr petar pyatro petros pyotor
    platon platons
    polina palina
    prokhor prohor
    raisa raissa
    rodion radion rodyon
    roman raman romans
    saveliy savely saveli
    semyon semen semion simon syamyon siamion semjon
    sergei sergey sergej serguei serhiy serhii siarhei syarhei sergiy sergii sergeii serge serhij serguey sergejs siarhey sergi serhei sergy sarkis
    sofia sofya sofiya sophia sofiia sofija safiya
    stanislav stanislau stanislaw stanislavs
    stefan stepan stsiapan styapan
    svetlana svitlana sviatlana svyatlana
    svyatoslav sviatoslav svjatoslav sviataslau
    taisia taisiya taisiia
    tatiana tatyana tetyana tetiana tatjana tatsiana tatsyana tatiyana tania tanya tatijana
    timofei timofey tymofiy tymofii timofej
    timur tymur
    trofim trokhym
    tikhon tykhon tihon
    ulyana uliana ulijana
    vadim vadym vadzim vadims
    valentin valentyn valiantsin valyantsin valentins
    valentina valentyna valiantsina valyantsina
    valery valeri valeriy valerii valerij valerijs valeryi valeriu valera
    valeria valeriya valeriia valerija valeryia
    varvara barbara
    vasily vasili vasiliy vasilii vasyl vassily vassili vasilij vasil wasyl vassiliy vasilios basil vasilijs
    veniamin venyamin benjamin
    vera vira
    veronika veranika veronica
    viktor victor viktar viktors wiktor
    viktoria viktoriya victoria viktoriia viktorija viktoryia
    violetta violeta
    vitaly vitali vitaliy vitalii vital vitalij vitalijs vitalyi
    vladimir volodymyr wladimir volodimir vladimer uladzimir vladimirs woldemar volodimyr vladymyr
    vladislav vladyslav uladzislau wladyslaw vladislavs uladzislaw
    vsevolod vsievolod usevalad
    vyacheslav viacheslav vjacheslav viatcheslav vyatcheslav vacheslav viachaslau vyachaslau vatslav vaslav wacheslaw
    yakov iakov jakov yakiv jacob yakau jakovs yacov
    yan ian
    yana iana jana
    yaroslav iaroslav jaroslav yaraslau
    yefim efim yukhym jefim
    yegor egor yehor jegor yahor ygor iegor jegors
    yemelian emelian yemelyan emelyan
    yermak ermak
    yulia yuliya julia iuliia yuliia julija iulia juliya youlia juliia yulija
    yuri yury yuriy yurii iuri iurii jurij juri yuriyy iouri jury youri yuriyi jurijs yuryi iury yura
    zakhar zahar
    zhanna janna zhana jeanne
    zinaida zinayida
    zoya zoia zoja zoe
    adam adams
    agnieszka agnes
    aleksandar alexander
    bozhidar bojidar bozidar
    branislav bronislav bronislaw branislaw
    djordje dorde georgije dordje
    jelena elena
    kazimir kasimir kazimierz kazimirs
    ljiljana liljana lilyana
    ljubomir lubomir lyubomir liubomyr lubomyr lyubomyr
    milosh milos
    mstislav mstyslav mscislau
    nebojsa nebojsha
    rostislav rostyslav rastsislau
    snezhana snezana snejana snizhana
    tihomir tikhomir
    vojislav voislav vojyslav
    zdravko zdravka
    zeljko zelko
    zivko zhivko
    todor teodor
    hristo khristo christo
    krasimir krassimir
    radoslav radislav
    rumen roumen
    rumyana rumiana roumiana
    stoyan stojan stoian
    tsvetan cvetan tzvetan
    tsvetana cvetana tzvetana
    veselin vesselin
    yordan jordan iordan
    zhelyu jeliu`,
  arabic: `
    abbas abas
    abdul abdel abdal abdoul abd abdur abdu abdol abdoel
    abdulaziz abdelaziz abdalaziz
    abdullah abdulla abdallah abdullahi abdalla abdoulaye abdollah abdilla abdula abdoullah
    abdulrahman abdelrahman abdurrahman abderrahman abdalrahman abdulrehman abdirahman abdurahman abdramane abdourahmane abderrahmane abdelrehman abdulrohman
    abdulkarim abdelkarim abdolkarim abdulkareem abdelkareem
    abdulkadir abdelkader abdulqadir abdelqader abdiqadir abdelkhader
    abdulmajid abdelmajid abdelmadjid
    abdulmalik abdelmalek abdelmalik abdolmalek
    abu abou
    adel adil
    adham adhem
    adnan adnane
    ahmed ahmad ahmet achmad achmed akhmed akhmad axmed ehmed hamad amadou
    aisha ayesha aysha aicha aishah ayisha aise ayse aissatou
    akbar ekber
    akram ekrem
    ala alaa
    ali aly alli
    alim aleem
    amin ameen emin
    amina aminah emine aminata
    amir emir ameer
    amr amro amru
    anas anass enes
    anwar enver anouar anvar
    aref arif
    asad assad esad
    ashraf ashrof achraf
    asif aasif
    ata atta
    atef atif
    aws awss
    ayman aiman aymen eymen
    ayoub ayub ayyub ayoob eyup ayyoub
    aziz azeez
    badr bader
    bahaa baha
    bahram behram
    bakr bakir abubakr
    abubakar aboubakar abubakr aboubacar aboubakr abubaker ebubekir
    bashar bachar
    bashir bachir basheer besir bechir
    basil bassel basel
    bassam basam
    bilal belal bilel billal
    burhan borhan burhanuddin
    daoud dawood daud dawud dawoud davud davoud daoood davut
    dina deena
    ehab ihab
    eman iman
    fadel fadhel fadil fazel fazil fadhil
    fadi fady
    fahd fahad
    fahmi fahmy fehmi
    faisal faysal feisal faycal faysel faisel
    faiz fayez faiez fayiz
    farid fareed ferid
    farida fareeda
    farouk faruk farouq faruq farooq farooque
    fathi fathy fethi
    fatima fatma fatemeh fatimah fatme fatoumata fathima fadumo fatimata
    firas feras
    fouad fuad fuat foad
    ghassan gassan
    gholam ghulam golam gulam
    habib habeeb
    hadi hady
    hafez hafiz hafeez
    haitham haytham haithem haisam
    hakim hakeem hakem
    halima halimah haleema
    hamza hamzah hamze hamzeh
    hani hany
    harun haroun haroon
    hasan hassan hasen hacen
    hatem hatim
    hazem hazim
    hisham hesham hicham heshaam
    hoda huda houda
    hosni husni hosny
    hussein hussain husein hossein husain hoseyn hussayn housein hossain hosain huseyn houssein husayn huseyin huseen hussien hosein xuseen
    ibrahim ebrahim ibraheem ibrahem ibrahima ibrohim brahim
    idris idriss idrees idrissa
    ihsan ehsan ihssan
    ilyas elias ilias elyas eliyas
    imad emad imed
    imran emran omran
    isa issa eisa essa
    ishaq ishak isaac eshaq
    iskandar iskander eskandar
    ismail ismael esmail esmaeil ismaeel ismayil ishmael smail ismaila
    iyad eyad ayad iyadh
    izzat ezzat izzet
    jaber jabir jabber gaber
    jabril jibril gibril djibril jebril jibreel
    jafar jaafar ja'far djafar jaffar gaafar cafer
    jalal jalaal jalel galal celal djalal
    jalaluddin jalaladdin celaleddin jalalludin
    jamal gamal djamal jamaal djamel jamel cemal
    jamil jameel gamil djamil cemil
    jasim jassim jassem qassem
    javad jawad cevad gawad
    javed javaid jawaid javid cavid
    jihad jehad cihad
    kamal kamel kemal kamaal
    karim kareem kerim karem
    khadija khadijah hatice khadeeja khadidja
    khaled khalid halid khalad
    khalifa khalifah khaleefa khalife
    khalil khaleel halil
    laila layla leila leyla lailah
    latif lateef
    luai louay luay loay
    lutfi lotfi lutfy
    mahdi mehdi mehti mahdy
    maher mahir
    mahmoud mahmud mahmood mehmood mahmut mehmud mahamoud makhmud mamadou
    majid majeed magid madjid
    malik malek malak
    mamdouh mamduh
    mansour mansur mansoor mansor
    mariam maryam meryem mariem maryem miriam
    marwan merwan marouane marwane mervan
    marzouq marzuq marzouk
    masoud massoud masud masood mesut mas'ud mesud masoed
    mohammed muhammad mohammad mohamed mohamad muhammed muhamad mohamud mohamoud muhamed mouhammad mohammod mehmet mehmed mohammadu maxamed magomed mukhammad muhammadu muhamet mohd mahomet mamadou mouhamed mukhamed makhamad
    mohsen muhsin mohsin muhsen mohcine
    moin mueen moeen muin
    mona muna mouna
    moncef munsif monsef
    mubarak mobarak moubarak
    mufti moufti
    mujib mojib mujeeb
    mukhtar mokhtar muxtar muhtar moktar
    munir mounir monir muneer mouneer
    muqtada moqtada moktada
    murad mourad mrad murat
    musa mousa moussa moosa musah
    musab mosab musaab mosaab
    mustafa mostafa moustafa mustapha mostapha moustapha mostefa mustafo
    mutassim moatassim mutasim motassim
    nabil nabeel nebil
    nadir nader nadeer
    nadia nadya nadiya
    naeem naim nayeem naeim
    nasreddin nasruddin nassereddine nasserddine
    nasser nasir naser nassir nacer nasr naseer
    navid naveed
    nawaf nawwaf
    nayef naif nayif naef nayyef
    nazir nazeer
    nidal nedal
    nizar nezar
    noor nour nur noura
    numan noman nouman
    omar umar omer oumar umer oumarou
    osama usama oussama osamah ousama usamah
    osman othman uthman ousmane usman othmane cusmaan
    qasem qassem qasim qassim kassem kasim kassim ghasem qasam kasem kassym
    rabi rabie rabia
    rafiq rafik rafic rafeeq refik rafique
    rahim raheem rahem rochim
    rahman rehman rakhman rohman rochman
    rajab recep rejep rajeb
    ramadan ramazan ramadhan ramzan
    ramzi ramzy remzi
    rashid rasheed rachid rached raschid reshid
    rasul rasool rassoul
    raouf rauf rouf rauof raoof
    reza riza ridha rida redha
    riad riyad riyadh ryad
    rida reda
    saad sa'ad sad
    sabah sabbah
    saber sabir sabr
    sabri sabry
    saddam sadam
    sadeq sadiq sadek sadegh siddiq sadik saddiq
    safwan safouane
    said saeed saied sayed sa'id saeid saiid seid saïd
    saif seif sayf saef sayef
    salah saleh salih sallah
    salahuddin salaheddin saladin selahattin salahaddin saladdin
    salam salaam selam
    salem salim saleem selim
    salman salmaan selman
    sami samy
    samir sameer semir
    samira sameera
    sayyid sayyed syed seyed seyyed sayed saiyed said
    shaban shaaban chaabane
    shadi shady chadi
    shafiq shafik chafik shafeeq
    shahbaz shehbaz
    shakil shakeel
    shakir shaker chaker
    sharif sherif shareef cherif charif sheriff serif
    shawkat shaukat showkat sevket
    shawqi shawki chawki shawky
    shukri choukri shoukry
    sheikh shaikh cheikh shaykh
    sirajuddin serajuddin
    suhail sohail souheil suhayl
    sulaiman suleiman suleyman soleiman sulayman solaiman souleymane suliman suleman souleiman soliman
    sultan soltan
    tahir taher tahar tohir
    talal talaal
    tamim tameem temim
    tariq tarek tareq tarik tareck tareeq
    tawfiq tawfik toufik taufiq tewfik taoufik towfiq tevfik
    turki turky
    ubaida obeida ubaydah obaida
    ubaid obaid obeid ubayd obayd
    usaid osaid
    wael wa'el wail ouael
    wahid waheed vahid ouahid
    walid waleed oualid velid
    waseem wasim wassim ouassim vasim
    yahya yehya yahia yehia yahiya yihya
    yaqub yaqoob yacoub yakub yaqoub yaghoub yakoub yacob yaakoub
    yasin yassin yaseen yassine yasine
    yasser yasir yaser yassir
    younis yunus younes yunis yonis younus
    youssef yusuf yousef yousuf yusef youssouf yosef yousif yusif yousaf youssif yousouf iusuf yussef yusup
    zaid zayd zeid zayed
    zahra zohra zehra zahraa
    zain zein zayn zine
    zainab zeinab zaynab zeynab zeynep zineb zeyneb
    zakaria zakariya zakariyya zekeriya zakarya zacharia zakaryia
    ziad ziyad zeyad ziyaad
    zulfiqar zulfikar zulfeqar zolfaghar`,
  persian: `
    alireza alirezza
    amirhossein amirhosein amirhussein
    ardeshir ardashir
    bahman behman
    behrouz behruz behrooz bahrouz
    behzad bahzad
    dariush daryoush darius dariyush daryush
    esfandiar isfandiyar esfandiyar
    farhad ferhad
    farideh faridah
    fereydoun fereidoon fereydoon feridun faridoun fereidoun fereydun
    firouz firuz firooz feroz feroze
    ghodrat qodrat
    golnaz gulnaz
    gholamreza qolamreza
    hormoz hormuz hormozd
    jahangir cahangir jehangir
    kambiz cambyses
    kaveh kave
    khosrow khosro khusro khosrau
    kourosh cyrus koroush kurosh
    manouchehr manuchehr manoochehr
    mahnaz mehnaz
    mehrdad mehrdaad
    mohammadreza muhammadreza mohamadreza
    mojtaba mujtaba
    morteza mortaza murtaza murteza
    naghmeh naghme
    parviz parvez perwez pervez parvaiz pervaiz
    qolam gholam
    qorban ghorban
    rostam rustam roustam
    shahram shehram
    shapour shapur shahpour
    shirin shireen
    siavash siyavash siavosh
    soraya suraya thuraya
    yazdan yezdan
    zahir zaher
    zarif zareef`,
  turkic: `
    abdurrahim abdurahim
    alisher alishir
    almazbek almasbek
    anvar anwar
    askar asgar asqar
    aslan arslan
    aygun aigun
    aynur ainur
    azamat azamet
    azar azer
    bakhtiyar bakhtiar bahtiyar bakhtiyor
    bakyt bakhyt baqyt
    baurzhan baurjan
    bekzod bekzad
    chingiz chyngyz chingis genghis chinggis jenghis cengiz chingys
    dilshod dilshad
    elchin elchyn
    elmar elmir
    emomali imomali
    erlan yerlan
    erzhan yerzhan yerjan
    farrukh farruh
    gulnara gulnora gulnar
    gurbanguly kurbanguly gurbangulu
    heydar haidar haydar geidar heidar gaydar
    ilham ilkham
    ilhom ilkhom
    islom islam
    jahongir jakhongir
    jamshid dzhamshid jamsheed zhamshid
    jasur zhasur
    kasymjomart kassymjomart
    kasym kassym qasym
    kurmanbek qurmanbek
    mammad mamed
    mirziyo mirzo mirza
    nazim nozim
    nazima nozima
    nursultan nursoltan
    orkhan orhan
    oybek aybek
    rustam rustem
    sadyr sadir
    saparmurat saparmyrat
    serdar sardar
    serik seric
    shavkat shaukat
    shukhrat shuhrat
    sherzod sherzad
    sooronbay sooronbai
    temirlan timurlan
    umid umed
    vugar vuqar
    yerbol erbol
    yerkin erkin
    zhomart jomart
    recep rejep
    tayyip tayip
    huseyin husein
    ismet esmat`,
  greek: `
    alexandros alexander
    alexis aleksis
    anastasios anastassios
    antonis antonios
    apostolos apostolis
    aristidis aristides
    athanasios thanasis athanassios
    charalampos haralampos haralambos charalambos babis
    christos hristos khristos
    dimitris dimitrios demetrios dimitri demetris
    eleftherios lefteris
    evangelos vangelis euangelos
    giannis ioannis yannis yanis yiannis ioannes iannis
    giorgos georgios yorgos george yiorgos georgos
    ilias elias
    iordanis jordanis
    kostas konstantinos costas constantinos kostantinos
    kyriakos kiriakos
    lampros lambros
    michalis michail mihalis mihail mikhalis
    nikos nikolaos nicos nikolas
    panagiotis panayiotis panayotis panos
    pavlos paulos
    sokratis socrates
    sotiris sotirios
    spyros spiros spyridon
    stelios stylianos
    stefanos stephanos
    theodoros thodoris theodore
    vasilis vasileios vassilis vasilios vassilios
    aikaterini katerina ekaterini
    eleni elena
    ioanna joanna
    zoi zoe`,
  hebrew: `
    aharon aaron
    avraham abraham avrohom
    benjamin binyamin benyamin
    benny beni bennie
    chaim haim hayim chayim haym
    david davit dawid
    eitan eytan ethan
    ehud ehood
    eli ely
    elazar eliezer
    gideon gidon
    hana hannah chana
    itzhak yitzhak yitzchak isaac yitzhaq izhak
    jacob yaakov yakov ya'akov yaacov
    joshua yehoshua
    judah yehuda
    menachem menahem
    michael mikhael
    miriam miryam
    mordechai mordecai mordehai
    moshe mosheh
    naftali naphtali
    nahum nachum
    nehemia nechemia nehemya
    noah noach
    pinchas pinhas
    rachel rahel
    rebecca rivka
    reuven reuben
    shalom sholom sholem
    sarah sara
    shimon simeon simon
    shlomo shelomo
    shmuel samuel
    tzipi tsipi zipi
    tzvi zvi tsvi zwi
    uriel ouriel
    yehoram joram yoram
    yeshayahu isaiah
    yisrael israel
    yitzhar izhar
    yoel joel
    yona jonah yonah
    yonatan jonathan yehonatan
    yosef joseph yossef
    yossi yosi
    yuval uval
    zalman salman
    zeev ze'ev
    ada adah`,
  armenian: `
    aghasi agasi
    armen armenn
    artak artag
    artashes ardashes
    gagik kagik
    garegin karekin
    garik karik
    gevorg kevork gevork georg
    grigor krikor
    hakob hagop akop hakop
    hayk haik haig
    hovhannes ovanes hovanes hovannes ovannes
    hovik ovik
    hrachya rachya hrachia
    karapet garabed
    khachatur hachatur khachadour
    levon leon
    mkrtich mgrdich
    mher mger
    misak missak
    nikol nicol
    petros bedros
    poghos boghos
    sargis sarkis
    serzh serge sergei
    smbat sumbat simbat
    souren suren
    tigran dikran
    vartan vardan
    vazgen vasken
    zhirayr jirair`,
  georgian: `
    aleksandre alexandre alexander
    archil artchil
    bachana batchana
    badri badry
    besarion besik
    bidzina bidzin
    davit david davith
    eduard edward
    ekaterine eka
    giorgi georgi george georgy
    irakli irakly
    kakha kakhi
    kakhaber kaxaber
    ketevan ketevani
    khatia hatia
    mamuka mamouka
    mariam mariami
    mikheil mikhail michael mikhael
    nikoloz nikolaz nicholas nikolos
    salome salomea
    shota chota
    tamar tamari tamara
    tinatin tinatini
    vakhtang vahtang
    zurab zourab
    zviad`,
  baltic: `
    algirdas algirdis
    andris andrejs
    artis arturs
    janis yanis
    juris yuris
    vytautas vitautas
    dalia dalija
    ingrida ingryda
    aleksandras alexander`,
  others: `
    joseph josef iosif josif
    isaias isayas issaias esayas
    haile hayle
    tedros tewodros tewdros
    gebre ghebre
    kim gim`
} as const

export type Origin = keyof typeof byOrigin

/** The groups that a given name is in, folded; some names of two languages are in two. */
export const groupsOf = (name: string): readonly number[] => table().groups.get(name) ?? nowhere

/** The name that stands for a group. */
export const headOf = (group: number): string => table().heads[group]!

/** Every name with where it comes from. */
export function* originNames(): Iterable<readonly [Origin, string]> {
  for (const [origin, text] of Object.entries(byOrigin) as [Origin, string][])
    for (const name of text.trim().split(/\s+/)) yield [origin, name]
}

const nowhere: readonly number[] = []

interface Table {
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly heads: readonly string[]
}

let made: Table | undefined

/** Made when the first name is asked for: a story without names waits for nothing. */
function table(): Table {
  made ??= tableOf()
  return made
}

function tableOf(): Table {
  const groups = new Map<string, number[]>()
  const heads: string[] = []
  for (const line of Object.values(byOrigin).flatMap(text => text.trim().split('\n'))) {
    const names = line.trim().split(' ')
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), heads.length])
    heads.push(names[0]!)
  }
  return { groups, heads }
}
