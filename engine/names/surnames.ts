/** Surnames that stand before the given names, romanised in any way. Folded. */
export const chineseSurnames: ReadonlySet<string> = words(`
  ai an ao bai bao bian bo cai cao cen chan chang chao chau che chen cheng cheung chi chiang chiu choi chou chow chu
  chua chui chun cong cui dai deng ding dong dou du duan fan fang fei feng foo fu fung gan gao ge geng goh gong gu
  guan guo han hang hao he ho hong hou hsiao hsieh hsu hu hua huang hui hung huo jia jian jiang jiao jin jing ju kang
  ke keung khoo koh kong koo ku kuang kuo kwan kwok kwong lai lam lan lang lau law lee lei leng leong leung li lian
  liang liao lien lim lin ling liu lo loh lok long lou low lu lui luk lun luo lv ma mai man mao mei meng miao min ming
  mo mok mou mu nan ng ngai ni nie ning niu ong ou ouyang pan pang pei peng ping poon pu qi qian qiao qin qiu qu quan
  rao ren rong ruan rui seow sha shan shang shao shek shen sheng shi shih shu si siew sima sin situ siu so song soon
  su sui sun sung szeto tai tam tan tang tao tay teh teng teo teoh tian tien ting to tong tsai tsang tse tseng tsui tu
  tung wan wang wei wen weng wong woo wu xi xia xian xiang xiao xie xin xing xiong xu xue xuan yam yan yang yao yau ye
  yeh yen yeo yeoh yeung yi yim yin ying yip yiu you yu yuan yue yuen yun yung zang zeng zha zhai zhan zhang zhao zhen
  zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zuo
`)

export const koreanSurnames: ReadonlySet<string> = words(`
  ahn an bae baek ban bang bong byun cha chae chang cheon cho choe choi chon chong choo chu chun chung do eom gang gil
  go gong gu gwak ha hahm ham han heo ho hong huh hur hwang hyon hyun im jang jeon jeong ji jin jo joo ju jun jung
  kang kil kim ki ko kong koo ku kwak kwon lee lim ma maeng min moon mun myung na nam namgung no noh oh ohn ok pae
  paek pak park pyo pyon rhee ri rim ro roh ryang ryoo ryu seo seok seol seong shim shin sim sin so sohn sok sol son
  song suh suk sul sung sunwoo tak thae u um wang wi won woo yang yeo yeom yi yim yo yoo yoon you yu yun
`)

export const vietnameseSurnames: ReadonlySet<string> = words(
  'bui cao dang dao dinh do doan duong ha ho hoang huynh le ly luong luu mai ngo nguyen pham phan phung ta tang thai to ton tran trinh truong tu vo vu vuong'
)

/** Surnames that are common wherever English is read: they vouch for a forename nobody knows. Folded. */
export const commonSurnames: ReadonlySet<string> = words(`
  abbott abe abbas abdi abdullah abdullahi abbasi abrams abramovich acosta adams adebayo agarwal aguilar aguirre ahern
  ahmad ahmadi ahmadinejad ahmed akbar akhtar alexander ali aliyev allen almeida alonso alvarez alves amin anderson
  andersen andersson andrews anwar aquino araujo arnold arroyo ashraf assad atkinson aung avila ayala aziz bach bailey
  baker balakrishnan baldwin ball banda banerjee barnes barnett barrera barrett barry bartlett barton bates bauer beck
  becker begum begin bell benjamin bennett berg berger bergman berlusconi bernard bernstein berry bhatt bhatia
  bhattacharya bhutto bishop biden bianchi black blair blake blinken bloomberg boateng bolton bond booth bose botha bowen
  boyd boyle bradley brady brandt branson brennan brooks brown browne brown-pike bruno bryant buchanan burke burns
  burton bush butler byrne caldwell calderon cameron campbell campos cantor carey carlson carlsson carney carpenter
  carr carrillo carroll carson carter caruso castaneda castillo castro cervantes chambers chandra chapman charles
  chatterjee chaudhary chaudhry chavez cheney chirac christensen churchill clark clarke clegg clinton cohen cole
  coleman coles collins colombo connolly connor contreras conway cook cooper corbyn correa cortez costa costello
  coulter cox craig crawford cruz cummings cunningham curry curtis d'angelo d'souza dalton daly daniels das davidson
  davies davis davila dawson day dean delgado demir dempsey desai devi dias diaz dixon dlamini dobson dominguez
  donnelly donovan dougherty douglas doyle drake draghi duarte dubois dudley duffy duncan dunn dupont duran duterte
  dutta dyer eaton edwards ellis ellison elliott emerson eriksson erdogan escobar espinosa estrada evans farah farage
  farooq farrell faulkner faure fernandes fernandez ferrari ferreira ferguson fernando figueroa fischer fisher
  fitzgerald fitzpatrick fleming fletcher flores flynn foley fontaine ford foster fournier fowler fox franco frank
  franklin fraser freeman french friedman fuchs fuentes fuller gallagher gallo gandhi garcia gardner garner garrett
  garrison gates george ghani ghosh gibbs gibson gilbert giordano giuliani goldberg goldman goldstein gomes gomez
  gonzales gonzalez goodman goodwin gordon gore graham grant graves gray greco green greenberg greene greenspan
  gregory griffin griffith griffiths gross grossman guerrero gupta gutierrez guzman haas hall hamid hamilton hammond
  hansen hansson hanson hardy harper harrington harris harrison hart hartmann harvey hasan hashemi hashimoto hassan
  hawkins hayes heath henderson henry hernandez herrera hicks higgins hill hodges hoffman hoffmann hogan hollande
  holland holm holmes holt hooper horn horvat horvath hosseini howard howe howell huber hudson huerta hughes hunt
  hunter hussain hussein hutchinson ibrahim inoue iqbal ito ivanov ivanova jackson jacobs jacobsen jacobson jain james
  jansen jansson jean jefferson jenkins jennings jensen jimenez johansen johansson johnson johnston jones jordan
  joseph joshi juarez juncker kaczynski kapoor kaplan karimi karimov karlsson katz kaufman kaur kawasaki keller kelley
  kelly kemp kennedy kenyatta kerr kerry khalil khamenei khan khanna khatami king kirchner kirk kishida klein knight
  knox kobayashi koch koizumi kovac kovacs kovalenko kowalski kramer krueger kruger kuchma kudrin kumar kumari kurz
  kuznetsov lambert lane lang lange lara larsen larson larsson laurent lavrov lawrence lawson leblanc leclerc lee
  lefebvre legrand lehmann leon leonard leroy levin levine levy lewis lewandowski lima lindberg lindsay little lloyd
  logan lopez lowe lozano lucas lukashenko lund luna lynch lyons macdonald macron maduro mahmood mahmoud maier major
  malik mandela mancini manning marino markovic marks marsh marshall martin martinez martins mason matsumoto matthews
  mattis maxwell may mayer mazur mbeki mccain mccarthy mcconnell mccormick mccoy mcdonald mcgee mcgrath mcguire
  mckenzie mckinney mclean mcmahon medina medvedev mehta meier mejia melnyk mendes mendez mendoza menon mercado merkel
  merkley merz meyer meyers michel miliband miller mills milosevic mirza mishra mitchell mitterrand modi mohamed
  mohammed mohamud molina moller monroe montgomery montoya moon moore morales moran moreau moreira morello moreno
  moretti morgan mori morris morrison morsi mortensen moss mugabe muhammad mukherjee muller munoz murphy murray musa
  musk mustafa myers naidu nair nakamura narayanan nash nasser navarro navalny nehru nelson netanyahu neumann newman
  newton nguyen nichols nicholson nielsen nikolic nilsson nixon nkrumah noble nolan novak nowak nunez o'brien
  o'connell o'connor o'donnell o'hara o'keefe o'leary o'malley o'neal o'neill o'reilly o'rourke o'sullivan obama ochoa
  odinga oliveira oliver olsen olson olsson orban ortega ortiz osborne osman owens pace pacheco padilla page palmer
  pandey papadopoulos park parker parsons pashinyan patel patil patterson patton paul payne pearce pearson pedersen
  pence pereira perez perkins perry persson peskov peters petersen peterson petrov petrova petrovic phillips pierce
  pillai pinto pittman pompeo ponce pope popescu popov poroshenko porter powell powers prasad pratt price prince
  pritchard puig putin putnam quinn qureshi rabin rahman rajapaksa ramaphosa ramirez ramos ramsey rao rashid rasmussen
  reagan reddy reed reese reid reilly renzi reyes reynolds rhodes ribeiro ricci rice richard richards richardson
  richter riley rivera rivero rizzo robbins roberts robertson robinson rodgers rodrigues rodriguez rogers rojas romano
  romero romney roosevelt rosales rose rosen rosenberg ross rossi rousseff roux rouhani rowe roy rubin rubio ruiz
  rumsfeld russell russo rutte ryan saeed said saito salazar saleh salinas salman sanchez sanders sandhu santana
  santos sarkozy sato saunders schmidt schmitt schneider scholz schroeder schultz schulz schumer schwartz schwarz
  scott serrano shah shaikh shapiro sharif sharma sharon sharp shaw shelton shepherd shevchenko shoigu siddiqui silva
  simmons simon simpson singh sinha sisi smirnov smith smyth snyder soares sokolov solana soto sousa souza spencer
  stalin starmer steele stein steiner stephens stevens stevenson stewart stoltenberg stone strauss suarez subianto
  suharto sullivan sunak suzuki svensson swanson swift tanaka tate taylor thatcher thomas thompson thomsen thomson
  thornton tillerson torres townsend trevino trudeau truman trump truss tucker turner tusk tyler valdez valencia
  valentine vance varga vargas vasquez vaughan vaughn vega velasquez velasco venter verma vieira villa vogel volkov
  wade wagner wahid walker wallace wallin walsh walter walters warner warren washington watanabe waters watkins watson
  watts weaver webb weber webster weiner weiss welch wells west weston wheeler whitaker white widodo wilkins wilkinson
  williams williamson willis wilson winkler winters wolf wolfe wolff wood woods woodward wright yadav yamada yamamoto
  yanukovych yates yeltsin yilmaz yildirim young yousef yudhoyono zapatero zelensky zelenskiy zelenskyy zhirinovsky
  ziegler zimmerman zimmermann zuma
`)

/** People in the news who have one name only. Folded. */
export const mononyms: ReadonlySet<string> = words(
  'suharto soeharto sukarno soekarno wiranto boediono budiono jokowi prabowo megawati lula habibie thaksin yingluck hasina pele ronaldo ronaldinho neymar hulk marta kaka beyonce madonna rihanna adele bono sting moby shakira bjork ichiro prince cher'
)

/** People of history whom a story may name by office and surname alone. Folded. */
export const historic: ReadonlySet<string> = words(`
  washington adams jefferson madison monroe jackson lincoln grant garfield mckinley taft wilson coolidge roosevelt truman eisenhower
  churchill chamberlain disraeli gladstone bismarck hindenburg hitler mussolini lenin stalin napoleon bonaparte franco nehru nasser ataturk
`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
