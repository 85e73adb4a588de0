/** Capitalised words that are not, or not only, names of people. All folded: lower case, without accents. */

/** Places of one word. Some are also names of people (Jordan, Paris, Lincoln): given names and surnames say so. */
export const places = words(`
  afghanistan africa alabama alaska albania aleppo alexandria algeria algiers alps amazon america americas amman
  amsterdam andes andorra angola ankara antarctica antwerp arabia arctic argentina arizona arkansas armenia aruba
  ashgabat asia asmara asuncion athens atlanta atlantic auckland austin australia austria azerbaijan baghdad bahamas
  bahrain baku bali balkans baltic baltimore bamako bangalore bangkok bangladesh bangui barbados barcelona basra
  bavaria beijing beirut belarus belfast belgium belgrade belize bengal bengaluru benghazi benin berlin bermuda bern
  bhutan birmingham bishkek bogota bolivia bombay bonn bordeaux bosnia boston botswana bradford brasilia bratislava
  brazil brazzaville bremen brexit brisbane bristol britain brittany brooklyn brunei brussels bucharest budapest
  bulgaria burma burundi cairo calais calcutta calgary california cambodia cambridge cameroon canada canberra cannes
  caracas cardiff caribbean carolina casablanca caspian catalonia caucasus chad charleston charlotte chechnya chengdu
  chennai chernobyl chicago chile china chisinau chongqing cincinnati cleveland cologne colombia colombo colorado
  columbus comoros congo connecticut copenhagen cornwall corsica crete crimea croatia cuba cyprus czechia
  czechoslovakia dagestan dakar dakota dallas damascus darfur davos dayton delaware delhi denmark denver detroit dhaka
  djibouti doha dominica donbas donbass donetsk dortmund dresden dubai dublin durban dushanbe dusseldorf ecuador
  edinburgh edmonton egypt england eritrea essex estonia eswatini ethiopia eurasia europe everest falklands fiji
  finland florence florida france frankfurt fukushima gabon galilee gambia gaza geneva genoa georgia germany ghana
  ghent gibraltar glasgow golan greece greenland grenada grozny guangdong guangzhou guantanamo guatemala guinea
  gujarat gulf guyana hague haifa haiti hamburg hamilton hangzhou hanoi hanover harare harlem hartford harvard havana
  hawaii hebron heathrow helsinki helmand herat herzegovina himalayas hiroshima holland hollywood homs honduras
  honolulu houston hungary hyderabad iberia iceland idaho idlib illinois india indiana indianapolis indonesia iowa
  iran iraq ireland irkutsk islamabad israel istanbul italy jakarta jamaica japan java jeddah jenin jerusalem
  jerusalem's johannesburg jordan kabul kaliningrad kampala kandahar kansas karachi kashmir kathmandu kazakhstan
  kentucky kenya kerala kharkiv khartoum kherson kiev kigali kingston kinshasa kirkuk kiribati kolkata korea koreas
  kosovo kremlin kunduz kurdistan kuwait kyiv kyoto kyrgyzstan lagos lahore laos latvia lausanne lebanon leeds
  leicester leipzig leningrad lesotho liberia libreville libya libyan liechtenstein lima limerick lisbon lithuania
  liverpool london londonderry louisiana louisville luanda lucknow lusaka luxembourg lviv lyon lyons macao macau
  macedonia madagascar madison madrid maharashtra maine malawi malaysia maldives mali malmo malta managua manchester
  manhattan manila maputo mariupol marrakech marseille marseilles maryland massachusetts mauritania mauritius mecca
  medina mediterranean melbourne memphis mexico miami michigan milan milwaukee minneapolis minnesota minsk mississippi
  missouri mogadishu moldova monaco mongolia monrovia montana montenegro montreal morocco moscow mosul mozambique
  mumbai munich muscat myanmar nagasaki nairobi namibia nanjing naples nashville nassau natal nauru nebraska nepal
  netherlands nevada newark newcastle niamey nicaragua nice nicosia niger nigeria normandy norway nottingham odesa
  odessa ohio okinawa oklahoma oman omaha ontario oregon orlando osaka oslo ottawa oxford oxfordshire pacific pakistan
  palestine panama paraguay paris pearl pennsylvania pentagon persia perth peru peshawar philadelphia philippines
  phoenix pittsburgh podgorica poland portland portsmouth portugal prague pretoria pristina provence providence punjab
  pyongyang qatar quebec queensland quetta quito rabat rafah raleigh ramallah rangoon rawalpindi reykjavik riga rio
  riyadh romania rome rotterdam russia rwanda sacramento sahara sahel saigon salisbury salzburg samoa sanaa sarajevo
  sardinia saskatchewan savannah saxony scandinavia scotland seattle senegal seoul serbia sevastopol seychelles
  shanghai sheffield shenzhen siberia sicily silesia sinai singapore skopje slovakia slovenia sochi sofia somalia
  somaliland southampton spain srebrenica stalingrad stockholm strasbourg stuttgart sudan suez sumatra surrey suriname
  sussex sweden switzerland sydney syria taipei taiwan tajikistan tallinn tampa tampere tanzania tashkent tasmania
  tbilisi tegucigalpa tehran tennessee texas thailand tibet tijuana tirana togo tokyo toledo tonga toronto toulouse
  transnistria transvaal trieste trinidad tripoli tucson tulsa tunis tunisia turin turkey turkiye turkmenistan tuvalu
  tuzla uganda ukraine ulster uruguay utah uzbekistan valencia vancouver vanuatu vatican venezuela venice vermont
  versailles vienna vientiane vietnam vilnius virginia vladivostok wales warsaw washington wellington westminster
  wichita windhoek winnipeg wisconsin wuhan wyoming xinjiang yangon yaounde yemen yerevan yokohama yorkshire
  yugoslavia zagreb zaire zambia zanzibar zaporizhzhia zimbabwe zurich benelux euro eurozone nato opec interpol
  westphalia lancashire kent leicestershire derbyshire nottinghamshire somerset northamptonshire worcestershire
  gloucestershire hampshire warwickshire staffordshire lincolnshire durham glamorgan middlesex berkshire cheshire
  cumbria devon dorset norfolk suffolk wiltshire shropshire hertfordshire buckinghamshire bedfordshire cambridgeshire
  hebei henan hubei hunan jiangsu zhejiang sichuan yunnan fujian shandong shanxi shaanxi guizhou guangxi hainan jilin
  liaoning heilongjiang anhui jiangxi gansu qinghai ningxia tianjin dalian qingdao xiamen hokkaido kobe nagoya sapporo
  sendai busan incheon daegu chiba saitama kawasaki wimbledon headingley lords ascot epsom aintree
`)

/** Of a nation, a faith or a party: `Russian`, `Democratic`, `Muslims`. */
export const demonyms = words(`
  afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabian
  argentine argentines argentinian armenian armenians asian asians australian australians austrian austrians
  azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belarussian belgian belgians bengali bolivian
  bosnian bosnians bosniak brazilian brazilians briton britons british bulgarian bulgarians burmese burundian
  cambodian cameroonian canadian canadians catalan catalonian caucasian chadian chechen chechens chilean chileans
  chinese colombian colombians congolese corsican costa-rican croat croatian croats cuban cubans cypriot cypriots
  czech czechs dane danes danish dominican dutch dutchman ecuadorean ecuadorian egyptian egyptians emirati english
  englishman eritrean estonian estonians ethiopian ethiopians eurasian european europeans fijian filipino filipinos
  finn finnish finns flemish french frenchman gambian georgian georgians german germans ghanaian greek greeks
  guatemalan guinean gypsy haitian haitians hispanic hispanics honduran hungarian hungarians icelandic indian indians
  indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian
  jamaican jamaicans japanese jordanian jordanians kashmiri kazakh kazakhstani kenyan kenyans korean koreans kosovar
  kosovan kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao laotian latin latino latinos latvian latvians lebanese
  liberian libyan libyans lithuanian lithuanians luxembourgish macedonian malagasy malawian malaysian malaysians
  malian maltese mauritanian mexican mexicans moldovan mongolian montenegrin moroccan moroccans mozambican myanmarese
  namibian nepalese nepali nicaraguan nigerian nigerians nordic norwegian norwegians omani ottoman pakistani
  pakistanis palestinian palestinians panamanian paraguayan persian peruvian peruvians pole poles polish portuguese
  puerto-rican qatari roma romanian romanians russian russians rwandan rwandans salvadoran samoan saudi saudis scot
  scots scottish senegalese serb serbian serbs sicilian singaporean slav slavic slovak slovaks slovene slovenian
  slovenians somali somalis soviet soviets spaniard spaniards spanish srilankan sudanese swede swedes swedish swiss
  syrian syrians taiwanese tajik tanzanian thai thais tibetan tibetans togolese tongan tunisian tunisians turk turkish
  turkmen turks ugandan ugandans ukrainian ukrainians uruguayan uyghur uyghurs uighur uzbek venezuelan venezuelans
  vietnamese welsh welshman western yemeni yemenis yugoslav zairean zambian zimbabwean zimbabweans zulu parisian
  londoner londoners texan californian floridian hawaiian muscovite scandinavian balkan baltic islamic islamist
  islamists muslim muslims shiite shiites shia shi'ite sunni sunnis jew jewish jews christian christians catholic
  catholics protestant protestants orthodox anglican buddhist buddhists hindu hindus sikh sikhs mormon evangelical
  communist communists democrat democrats democratic republican republicans conservative conservatives liberal
  liberals labour socialist socialists tory tories nazi nazis marxist maoist maoists hutu hutus tutsi tutsis taliban
  hezbollah hizbollah hamas fatah houthi houthis zionist native aboriginal maori african-american afro-american u.s
  u.s. u.k. u.k e.u. u.n. u.n uae u.a.e. d.c. dprk prc
`)

/** Words that make a name one of an organisation, a place, a law, a ship … whatever stands beside them. */
export const thingWords = words(`
  caucus coin palace bedroom typhoon cyclone tropical storm operation mv hms uss rms rink cups version garden gardens
  academy act agency agreement air aircraft airline airlines airport airways alliance amendment analytics apartments
  appeal arch archives arena army arts assembly assn associates association athletic athletics authority automotive
  avenue aviation award awards bank bankers banking banks bancorp barracks base basin battalion bay beach beer belt
  bill biosciences biotech board boats bonds book books boulevard bourse boys brand brands brewery bridge brigade
  broadcasting broadcasters brokers brothers bros building bulls bureau business cable cafe camp campus canal canyon
  cape capital cars cartel casino castle cathedral cemetery center centers central centre century chamber championship
  championships channel charter chemical chemicals choice church cinema circle circuit circus city civic classic
  clinic club co coal coalition coast code coffee college collective colonies commerce commercial commission committee
  commons commonwealth communications community companies company complex computer computers concert conference
  congress consortium constitution construction consulting convention cooperation cooperative corner corp corporate
  corporation corps corridor cosmodrome cottage council country county court courthouse courts creek crescent cricket
  cross crossing crown cruises cup daily dam data day days debt declaration defence defense delta department dept
  derby desert design desk development digital directive directorate disease district dive division docks dome
  dynamics eagles economics economy editors education electric electrical electronics embassy emirates energy engine
  engineering engines enterprise enterprises entertainment environment equity estate estates exchange executive expo
  exploration express expressway fair falls farm farms fashion fc federal federation fellowship ferry festival field
  fields film films finance financial fire fleet flight flights food foods football force forces forest fort forum
  foundation foundries freight freeway front fund funding funds futures galaxy gallery games garden gardens gas gate
  gateway gazette general's gallup generale giants global gmbh gold golf gorge governorate grand group guard guide
  guild gulf gym hall harbor harbour headquarters health healthcare heights herald heritage high highlands highway
  hill hills historic history hockey holding holdings holiday home homes horse hospital hotel hotels house houses
  housing hurricane ice inc income independence independent index industrial industries industry infantry infirmary
  initiative inn institute institution institutions insurance intelligence intercontinental international internet
  interior invest investigations investment investments investors island islands isle jail jazz jets journal junction
  justice's kingdom lab laboratories laboratory labs lagoon lake lakes land lands lane law laws league learning legion
  liberation library limited line lines lions lodge logistics lottery ltd machines magazine mail mall management manor
  manufacturing manufacturers marathon marina marine marines maritime market marketing markets materials media medical
  medicine memorial mercury mercantile metal metals metro metropolitan military mills mine mines minerals mining
  ministries ministry mirror mission missile mobile mobility monastery money monthly monument mortgage mosque motel
  motor motors motorway mount mountain mountains movement municipal museum music mutual nation national nations naval
  navy network networks news newspaper newspapers north northeast northern northwest nuclear oak observatory ocean
  office oil olympic olympics open opera operations opinion orchestra order organisation organization outfitters
  overseas paper papers parish park parks parliament parliamentary partners partnership party pass pavilion peak
  peninsula people people's petroleum pharma pharmaceutical pharmaceuticals philharmonic phone pictures pier pipeline
  pipelines place plain plains plan planet plant plants platform plaza plc point police political poly polytechnic
  pond pool port ports post power presbyterian press prison prize productions products program programme project
  properties property province public publications publishers publishing quarter races racing radar radio rail
  railroad railroads railway railways ranch ranger rangers rebels recordings records refinery regiment region regional
  register reinsurance relations report republic republics research reserve reserves reservoir resolution resort
  resources restaurant restaurants retail revenue review revolution ridge rights river road roads rock rocket room
  rovers rugby rule rules runway sales satellite savings school schools science sciences sea seafood securities
  security semiconductor senate series service services settlement sharks shipping shipyard shipyards shop shore show
  silver sky society software solar solutions south southeast southern southwest space spaceport sport sporting sports
  spring springs square squad stadium standard star stars state states station stations steamship steel stock store
  stores strait straits strategies strategy stream street streets studio studios study subcommittee subway suites
  summit sun super superior supermarkets supply supreme survey swimming symphony syndicate synod system systems
  tabernacle task taskforce tech technical technologies technology telecom telecommunications telegraph telephone
  television temple tennis terminal territories territory test textile textiles theater theatre theme tigers timber
  times tire tobacco today tool tools tour tours tower towers town township toys track trade traders trading trail
  trains transit transport transportation travel treasury treaty tree tribe tribunal tribune triangle trophy truck
  trucks trust trusts tunnel turnpike union unions unit united universe university utilities utility valley vehicles
  venture ventures veterans video view village vineyard vineyards vision wall war warehouse water waters waterway
  weapons week weekly welfare election elections dlrs cents west western wharf wholesale wildlife wine winery wireless women woods works workers
  workshop world yard yards yearbook youth zone zoo ag bv kk llc llp lp nv oy oyj pty sa sarl se spa uniao ummah
  al-qaida al-qaeda atletico bundesliga borussia bayern dynamo dinamo deportivo eintracht inter juventus lazio
  lokomotiv olympique rapid real roma santos schalke sparta spartak wanderers hotspur albion arsenal chelsea everton
  tottenham fulham wolves liverpool sunderland middlesbrough airbus amazon apple boeing bloomberg chevron chrysler
  citigroup coca-cola deutsche disney exxon facebook ford fujitsu gazprom goldman google halliburton hewlett-packard
  hitachi honda hsbc hyundai instagram intel kodak lehman lockheed lukoil marlboro mastercard mcdonald's mercedes
  microsoft mitsubishi mitsui moody's motorola nasdaq nestle netflix nike nikkei nintendo nissan nokia novartis nvidia
  olympus oracle panasonic pepsi peugeot pfizer porsche prudential qantas reuters rosneft rothschild ryanair samsung
  siemens softbank sony spacex starbucks suzuki tesla texaco toshiba toyota twitter unilever verizon viacom vodafone
  volkswagen volvo walmart xerox yahoo youtube zoom boj bbc cnn espn fbi cia nbc abc cbs itv pbs tass xinhua yonhap
  interfax kyodo ria novosti itar-tass medal heart bronze purple cold iron yellow dead notre magna supercup superbowl
  bowl oscar oscars emmy emmys grammy grammys nobel pulitzer st saint san santa sao sainte saints los las mont mt ft
  puerto porto costa monte playa punta villa rio ciudad nuevo nueva novi novo nizhny bad kuala addis dar es-salaam
  blvd ave rd hwy bible koran quran torah talmud christmas easter passover hanukkah thanksgiving halloween diwali eid
  lent yom kippur rosh hashanah dow footsie ftse nyse covid covid-19 ebola alzheimer's parkinson's zika
`)

export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mondays tuesdays wednesdays thursdays fridays saturdays
  sundays
`)

/** Ordinary words that a capital at the start of a sentence, or of a headline’s words, makes look like names. */
export const ordinaryWords = words(`
  adds updates recasts refiles attended
  a about above according across add added adding additionally admittedly advertisement after afterward afterwards
  again against ago ahead all allegedly almost along already also alternatively although always am amid among amongst
  an analysis analysts and annual another any anybody anyone anything anyway apart apparently approximately are area
  around arguably armed arrested as asked aside at attempts authorities away back barely based basically because
  become becomes been before began begin beginning behind being believe below beneath beside besides best better
  between beyond big billions both boy boys breaking briefly bring brings broadly business but by call called calls can cannot
  can't certain certainly challenges change changes check children citing city claims clashes clearly close closer
  come comes coming comment compared complaints concerned concerns concluding consequently considering contact
  continue continued copyright correction could couldn't countries country couple critics current currently day days
  dead dear deep defending demand despite details did didn't different do does doesn't doing don't done double down
  dozen dozens driving due during each earlier early economists efforts eight eighteen eighty either eleven else
  elsewhere emergency ending enough especially estimated even eventually ever every everybody everyone everything
  evidence exactly example except exclusive experts explain extra facing fact faced far few fewer fifteen fifth fifty
  figures file finally finding fire firefighters first five following follow for former formerly fortunately forty
  found four fourteen fourth fresh friends from full fully further furthermore future gen generally get gets getting
  girl girls give given gives giving go going gone good got government great greater growing guess had half happy hard
  hardly has have haven't having he headline headlines hello help hence her here here's hers herself he'd he'll he's
  hey high highlights him himself his historically hit hits hope hopefully how however hundreds i i'd i'll i'm i've if
  imagine immediately important in inc. including increase increasingly indeed initially inside instead interestingly
  into investigators investors ironically is isn't it it'd it'll it's item its itself join jumping just justice keep
  keeps key kids kind knowing known lack large largely last late lately later latest law lawmakers lawyers leaders
  leading least leave leaving left less let let's life like likely likewise listen little live local long longer look
  looking looks lots low made mainly major make makes making man many maybe me mean meaning meanwhile men middle might
  military million millions mine minutes missing moments more moreover morning most mostly mother move moving mr much
  must my myself naturally nearby nearly neither never nevertheless new news next night nine nineteen ninety no nobody
  none nonetheless nor normally not note nothing notably now nowhere obviously occasionally of off offering officers
  official officials often oh ok okay old on once one ones only open opposition or order other others otherwise our
  ours out outside over overall overnight own page paid parents part parties partly past people per perhaps photo
  photos photograph picture pictured plans please plus police policy poor possibly preliminary presumably pretty
  previously prices prior privately probably prosecutors protesters provided public put putting question questions
  quick quite quotes quoting rather read reading ready real really recall recent recently record related remember
  report reportedly reporters reporting reports researchers residents responding rest results right rising running
  safe said same say saying says school scientists scroll second see seeing seen sentiment separately series seven
  seventeen seventy several shall shares she she'd she'll she's shortly should show showing shows sign similar
  similarly simply since six sixteen sixty slightly small so soldiers some somebody someone something sometimes
  somewhat somewhere soon source sources speaking special specifically standing start started starting state statement
  still stock stocks stop story students subscribe such suddenly supporters supporting sure surely surprisingly
  survivors take taken takes taking talk talks teachers technically tell ten tens than thank thanks that that's the
  their theirs them themselves then there thereafter there's therefore these they they'd they'll they're they've thing
  things think third thirteen thirty this those though thousands three through throughout thus till time times to
  today together tomorrow tonight too top total toward towards traders trading true trying turning twelve twenty twice
  two typically ultimately uncle under underscoring understanding unfortunately unless unlike until up update updated
  upon us used using usually various versus very via video videos view views visit voters vs vs. wait want wanted was
  wasn't watch we we'd we'll we're we've week weeks well went were weren't what what's whatever when whenever where
  where's whereas wherever whether which while who who's whoever whole whom whose why wide will with within without
  witnesses women won't words work workers working world would wouldn't writing wrong year years yes yesterday yet you
  you'd you'll you're you've young your yours accused admits agrees aims announces approves attacks backs bans beats
  blames blasts blocks boosts braces cancels charged confirms considers criticizes cuts death defends delays demands
  denies dies drops edges ends expects faces falls fears fights files fines fired gains goes grabs grows heads hires
  holds hopes identified invites jailed joins jumps killed kills launches lawsuit leads leaves lifts loses maintains
  meets mulls names offers opens orders pledges plunges posts prepares presses probe pulls pushes puts quits raises
  reaches rebounds rejects releases remains renews replaces resigns responds returns reveals rises rules seeks seizes
  sees sells sends sets shoots shuts signs slams slips snubs soars spurs stands starts stays steps strikes suffers
  sues surges suspends sworn targets tells threatens tops tracks tries trims trial turns unveils urges vows visits
  votes warns weighs wins wounded god lord jesus christ internet
`)

/** The words of a list that is written as text, when they are asked for. */
function words(text: string): () => readonly string[] {
  return () => text.trim().split(/\s+/)
}
