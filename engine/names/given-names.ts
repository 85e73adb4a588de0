/**
 * Given names by the culture that they are commonest in, folded: lower case, without accents.
 * A name that is also a common English word or a place is in `not-people.ts` too, and then needs more evidence.
 */
const byCulture: Readonly<Record<string, string>> = {
  english: `
    bertram brannon brantley braylon breanne brenton brody bronson brynn cade camden carlene cassidy chaz coleen
    cortney dalton damarcus danica darian darius darnelle darryn dax dayton deandre deangelo delino delvin demarcus
    demarius demetrius deron deshaun deshawn destiny devante devonta devonte dixie donnell donte dwyane easton efrem
    eppie ezekiel finley garrick garrison gaylord greer greyson gunner herschel imani isiah jaden jadon jalen jamaal
    jamar jamarcus jamison jaquan jarrett jarrod javon jaxon jaylen jaylon jazmine jedediah jemima jerrod jethro
    jolene jonty judah judd kali keanu keenan keisha keon keri kevon kiara kyla landon latasha latoya laverne
    lavonte leander leland lilah linden luella macaulay maddison malachy marcellus marcy mckayla mitchel mitzi morag
    nathanael noelle osbert petula raheem ralston randal regan rico rigby rollo roscoe ryne sandi shakil shanice
    shaquille sharlene shayne shonda sian tamika tanisha tatum taz tierney tilda trevon tyree tyreek tyrell tyrese
    velma waylon wilbert wilhelmina zachariah zeke
    marquis marquise antony jacinda dani remo roni deon alisa osmond aaron abby abigail abraham ada adam addison adele
    adrian adrienne agnes aidan aiden aileen aimee alan alana alastair albert alec alex alexa alexander alexandra
    alexis alf alfie alfred alice alicia alison alistair allan allen allie allison alma alvin alyssa amanda amber
    amelia amos amy andre andrea andrew andy angela angelica angelina angie angus anita ann anna annabel annabelle
    anne annette annie anthony antonia april archibald archie ariana arlene arnold art arthur ashleigh ashley ashton
    aubrey audrey austin ava avery bailey barbara barnaby barney baron barry bart basil bea beatrice beau becky
    belinda bella ben benedict benjamin bennett bennie benny bernadette bernard bernice bernie bert bertha beth bethan
    bethany betsy bette betty beverley beverly bill billie billy blaine blair blake blanche bob bobbie bobby bonnie
    boyd brad bradford bradley brady brandi brandon brandy breanna brenda brendan brendon brennan brent brett brian
    briana bridget britney brittany brock brooke bruce bryan bryant bryce bryn bryony bud buddy byron caitlin caleb
    callum calum calvin cameron camilla candace candice cara carey carl carla carlton carly carmel carol carole
    caroline carolyn carrie carroll carson carter cary casey cassandra cassie catherine cathleen cathy cecil cecilia
    cecily cedric celeste celia chad chadwick chance chandler chantelle charity charlene charles charlie charlotte
    chase chelsea cherie cheryl chester chip chloe chris chrissy christa christian christie christina christine
    christopher christy chuck cindy claire clara clare clarence clark claude claudia clay clayton cleo cliff clifford
    clifton clint clinton clive clyde cody colette colin colleen collin connie connor conor conrad constance cooper
    cora corey corinne cornelius cory courtney craig cristina crystal curt curtis cynthia cyril cyrus daisy dale
    dallas damian damien damon dan dana dane daniel danielle danny daphne darcy darin darla darlene darnell darrel
    darrell darren darrin darryl daryl dave david davy dawn dean deanna debbie deborah debra declan dee deidre deirdre
    delia della delores demi denis denise dennis denny denzel derek derick dermot derrick desiree desmond devin devon
    dexter diana diane dianne dick dillon dina dinah dirk dolly dolores dom dominic dominique don donald donna donnie
    donny donovan dora doreen doris dorothy doug dougal douglas drew duane dudley duncan dustin dwayne dwight dylan
    eamon eamonn earl earnest ebony ed eddie eden edgar edie edith edmond edmund edna edward edwin edwina eileen
    elaine eleanor eleanora elena eli elijah elinor elisabeth elise eliza elizabeth ella ellen ellie elliot elliott
    ellis elmer eloise elsa elsie elton elvin elvis emerson emery emily emma emmanuel emmett enoch eoin eric erica
    erik erika erin ernest ernie errol erwin esme esmeralda esther ethan ethel eugene eunice eva evan evans eve evelyn
    everett ewan ezra faith fay faye felicia felicity felix fergal fergus fern fiona fletcher flora florence floyd
    flynn forrest frances francesca francis francine frank frankie franklin fraser fred freda freddie freddy frederic
    frederick freya gabriel gabriella gabrielle gail gareth garfield garret garrett garry garth gary gavin gayle gemma
    gena gene genevieve geoff geoffrey george georgette georgia georgie georgina gerald geraldine gerard germaine
    gerry gertrude gideon gil gilbert giles gillian gina ginger ginny giselle gladys glen glenda glenn gloria glyn
    godfrey gordon grace gracie graeme graham grant grayson greg gregg gregory greta gretchen griffin guy gwen
    gwendolyn gwyneth hailey hal haley hamish hank hannah hannibal harlan harley harold harriet harris harrison harry
    harvey hattie hayden hayley hazel heath heather hector heidi helen helena henrietta henry herb herbert herman
    hilary hilda hillary holly homer hope horace howard howie hubert huey hugh hugo humphrey hunter hyman ian ida
    ieuan ignatius imogen imelda ina india ingrid ira irene iris irma irvin irving irwin isaac isabel isabella
    isabelle isaiah isla isobel ivan ivor ivy jace jack jackie jackson jaclyn jacob jacqueline jade jaime jake jamal
    james jamie jan jana jane janelle janet janice janie janine jared jasmine jason jasper jay jayden jayne jean
    jeanette jeanne jeannie jeb jed jeff jefferson jeffery jeffrey jen jenna jennie jennifer jenny jerald jeremiah
    jeremy jermaine jerome jerry jess jesse jessica jessie jill jillian jim jimmie jimmy jo joan joann joanna joanne
    jocelyn jodi jodie jody joe joel joey john johnathan johnnie johnny jon jonah jonas jonathan joni jordan jordyn
    joseph josephine josh joshua josiah josie joy joyce juan juanita judith judy jules julia julian juliana julianne
    julie juliet julius june justice justin justine kaitlin kaitlyn kaleb kara karen kari karin karl karla kasey kate
    katelyn katharine katherine kathleen kathryn kathy katie katrina katy kay kaye kayla kaylee keegan keely keira
    keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenneth kenny kent kerri kerry kevin
    kiera kieran kim kimberley kimberly kingsley kip kirby kirk kirsten kirstie kirsty kit kitty knox kris kristen
    kristi kristie kristin kristina kristine kristy krystal kurt kyle kylie kyra lacey lachlan laila lamar lana lance
    lara larissa larry laura laurel lauren laurence laurie lawrence lawson leah leanne lee leigh leila lela lena
    lennox lenny leo leon leona leonard leroy les lesley leslie lester letitia lev levi lewis lex liam lila lillian
    lily lincoln linda lindsay lindsey linus lionel lisa liz liza lizzie lloyd logan lois lola lonnie lora loretta
    lori lorna lorne lorraine lottie lou louella louie louis louisa louise lowell lucas lucia lucian lucille lucinda
    lucy luke lulu luther lyle lydia lyn lynda lyndon lyndsey lynette lynn lynne mabel mackenzie macy maddie maddy
    madeleine madeline madelyn madison mae maeve maggie maisie malachi malcolm mallory mandy marc marcella marcia
    marcus margaret margery margie margo margot maria mariah marian marianne marie marilyn marion marissa marjorie
    mark marla marlene marlon marsha marshall martha martin martina marty martyn marvin mary maryann mason mathew
    matilda matt matthew maud maude maura maureen maurice mavis max maxine maxwell maya mckenzie meg megan meghan mel
    melanie melinda melissa melody melvin mercedes mercy meredith merle merrill mervyn meryl mia micah michael micheal
    michele michelle mick mickey miguel mike mikey mildred miles millicent millie milo milton mimi mindy minnie
    miranda miriam misty mitch mitchell mitt moe moira mollie molly mona monica monique monroe monty morgan morris
    mort mortimer moses muriel murray myles myra myrna myrtle nadia nadine nan nancy nanette naomi nat natalie natasha
    nate nathan nathaniel neal ned neil nell nellie nelson nettie neville newt nia niall nicholas nick nicky nicola
    nicole nigel nikki nina noah noel nolan nora noreen norma norman norris nova octavia odell olive oliver olivia
    ollie omar opal ophelia oprah orla orlando orson orville oscar otis owen ozzie paddy paige pam pamela paris parker
    pat patience patricia patrick patsy patti patty paul paula paulette pauline peggy penelope penny percy perry pete
    peter petra peyton phil philip philippa phillip phillis phoebe phyllis pia pierce piers polly poppy porter
    prescott preston priscilla prudence queenie quentin quincy quinn quinton rachael rachel rae ralph ramona ramsey
    randall randi randolph randy raphael raquel raven ray raymond reagan rebecca rebekah reece reed reese reggie
    regina reginald reid rena rene renee reuben rex rhea rhett rhiannon rhoda rhonda rhys ricardo rich richard richie
    rick rickey ricky rik riley rita rob robbie robby robert roberta robin robyn rochelle rocky rod roderick rodger
    rodney roger roland rollie roman ron ronald ronan ronda ronnie ronny rory rosa rosalie rosalind rosalyn rosamund
    rosanne rose roseanne rosemarie rosemary rosie ross rowan rowena roxanne roy royce ruben ruby rudolph rudy rufus
    rupert russ russell rusty ruth ryan ryder sabrina sadie sally salvatore sam samantha sammie sammy samson samuel
    sandra sandy sara sarah sasha saul savannah scarlett scot scott scottie sean seamus sebastian selena selina selma
    serena seth shana shane shania shannon shari sharon shaun shauna shawn shawna sheena sheila shelby sheldon shelia
    shelley shelly sheri sherman sherri sherrie sherry sheryl shirley sid sidney sienna sierra silas silvia simon
    simone sinead skye skyler sloane sol solomon sonia sonja sonny sonya sophia sophie spencer spike stacey staci
    stacie stacy stan stanley stefan stefanie stella stephan stephanie stephen sterling steve steven stevie stewart
    stu stuart sue susan susanna susannah susie suzanne suzy sybil sydney sylvester sylvia tabitha tamara tami tammie
    tammy tamsin tania tanner tanya tara tasha tatiana taylor ted teddy terence teresa teri terrance terrell terrence
    terri terry tess tessa thaddeus thea thelma theo theodora theodore theresa therese thom thomas thurgood tia
    tiffany tim timmy timothy tina toby tod todd tom tommie tommy toni tony tonya tori tracey traci tracie tracy
    travis trent trevor trey tricia trina trish trisha tristan troy trudy tucker ty tyler tyrone tyson ulysses una
    ursula valerie van vance vanessa vaughn vera verity vern verna vernon veronica vic vicki vickie vicky victor
    victoria vince vincent viola violet virgil virginia vivian vivien wade wallace wally walt walter wanda ward warren
    wayne wendell wendy wesley weston whitney wilbur wiley wilfred will willa willard william willie willis wilma
    wilson winifred winnie winona winston woodrow wyatt xander yasmin yolanda yvette yvonne zac zach zachary zack zane
    zara zelda zoe`,
  spanish: `
    adalberto aniceto anselmo aracely arantxa aristides arnoldo arsenio bernarda blas braulio candido caridad carles
    casimiro cecilio celestino chema dagoberto damaso demetrio desi domingo duilio eladio eliseo eloy encarnacion
    eulalia faustino feliciano florencio gabino homero ildefonso inaki inmaculada inocencio irineo itziar jenaro
    jeronimo jordi josep josu justo lisandro lupe manolo marcelino mariela maximo mireia mirta oswaldo placido
    rosalinda rufino saturnino serafin seve silverio silvestre socorro vidal wilmer xavi xochitl zacarias zulema
    adan adolfo adriana agustin alba alberto alejandra alejandro alfonso alfredo alonso alvaro amado amalia amancio
    amparo ana anabel andres angel angeles anibal antonio araceli armando arturo asuncion aurelio aurora azucena
    baltasar bartolome beatriz belen benigno benito bernardo blanca borja brayan bruno camilo carlos carlota carmen
    carolina catalina cayetana cesar claudio concepcion conchita consuelo cristian cristobal cruz cuauhtemoc daniela
    dario delfina diego edgardo eduardo efrain elian elias eloisa elvira emilia emiliano emilio enrique ernesto
    esperanza esteban estefania estela eugenia eugenio eusebio evaristo evo fabian fabiola facundo federico felipe
    fermin fernanda fernando fidel flor florencia francisca francisco fulgencio gael gaspar genaro gerardo german
    gilberto gonzalo graciela gregorio guadalupe guillermo gustavo heberto heriberto hernan hernando hilario horacio
    hortensia humberto ignacio iker ines inigo isidro ismael itzel jacinto jacobo javier jesus jimena joaquin jorge
    jose josefa josefina josue juana julio lautaro lazaro leandro leocadia leonardo leonel leopoldo leticia lidia
    liliana lino lorena lorenzo lourdes lucero luciano luis luisa luz macarena magdalena manuel manuela marcela
    marcelo marcos margarita maricarmen mariano maribel maricela marisol maritza mario marta mateo matias mauricio
    maximiliano mayra milagros mireya misael moises monserrat montserrat natalia nayib nestor nicanor nicolas nieves
    noelia norberto nuria octavio ofelia olga osvaldo pablo paco paloma pascual patricio paulina paz pedro pepe pilar
    porfirio primitivo rafael raimundo ramiro ramon raul rebeca reinaldo remedios reyna reynaldo rigoberto roberto
    rocio rodolfo rodrigo rogelio rolando romulo roque rosalia rosario salma salvador santiago santos sergio severino
    silvio sofia soledad susana tadeo teofilo teodoro tomas ulises valentin valentina vicente victoriano virgilio
    viviana wilfredo ximena xiomara yadira yesenia zenaida zoraida ollanta yaku gervonta dilma`,
  portuguese: `
    adelson ademir adilson aparecida arlindo bebeto bento cassio clarice davinho edinson edmilson esteves fabiana
    filomena gleisi goncalo graca helio ivone jadson janaina juliano katia lais luzia madalena maicon neusa nilton
    olavo raissa rosangela rubens salete sebastiao tabata talita tasso telma valter vanderlei vania walmir zeca
    zelia
    adao afonso aecio alexandre aloysio anderson antonieta armindo ayrton benedita caetano caio catarina celso cicero
    cleber cristiano danilo davi delfim dinis diogo duarte edson eduarda eliane erico everton fabricio fernandinho
    filipa filipe flavio geraldo getulio gilmar gilson guilherme heitor helder henrique iago inacio isabela itamar ivo
    jair jairo jader joana joao jobim joaquim jorginho juscelino juvenal lindomar luana luciana luiz lula luiza manoel
    marcal marcello marcio marco mariana marielle marina marisa mateus matheus mauro michel moacir murilo neymar
    nilson nuno otavio paulo pedrinho raimunda rafaela renan renata renato rogerio romario romeu ronaldinho ronaldo
    rui samir sandro socrates tancredo tarcisio tarso teresinha thais thiago tiago vagner valdir vasco vinicius vitor
    wagner wanderlei wellington xanana zico agio aguinaldo`,
  french: `
    alphonse amelie aude aurore basile bixente edwige emeline erwan eugenie faustine felicie floriane gisele
    huguette irenee jocelyne louane maelle marceau mylene ninon ophelie raymonde regine reynald roxane solene
    thibaud ulysse victoire yoann youri
    adrien agathe aime alain albane alexia alix aliou amandine ambroise anais anatole ange annick anouk antoine
    apolline ariane aristide arlette armand arnaud arsene astrid auguste aurelie aurelien axel axelle baptiste bastien
    benedicte benoit berenice bertrand blaise boris brice brigitte camille capucine carine cecile celine chantal
    christelle christiane christophe claudine clemence clement clementine clotilde constantin coralie corentin cyprien
    cyrille daniele delphine desire didier dieudonne donatien edouard elodie eloi emeric emile emilie emmanuelle enzo
    estelle etienne fabien fabienne fabrice faustin felicien fernand florent florian france francois francoise franck
    frederique gaelle gaetan gaspard gaston gauthier georges germain ghislaine gilles gregoire guillaume gustave
    gwenaelle helene henri henriette herve hortense hugues hyacinthe jacques joachim joelle joffrey josiane josselin
    julien juliette kylian laetitia laure laurent lea leonie leopold lilian liliane loic luc lucie lucien ludivine
    ludovic magali manon marcel marceline margaux marguerite marine marius martial martine mathias mathieu mathilde
    mathis matthieu maxence maxime micheline mireille morgane myriam nadege nathalie noemie octave odette odile
    olivier pascal pascale patrice philippe pierre rachida raoul regis remi remy renaud rodolphe romain romane
    roselyne sabine sandrine sebastien segolene serge severine solange stanislas stephane sylvain sylvie tanguy
    theophile thibault thibaut thierry tiphaine veronique violette virginie viviane xavier yann yannick yohan yves
    yvon zinedine zacharie`,
  german: `
    adler benno britta clemens doerte edda gert guenter guenther henning herfried juergen kathrin lieselotte malte
    ruediger swen tilman walther
    achim adalbert adolf albrecht alfons alois andreas anja anke anneliese annegret annalena ansgar anselm antje arndt
    arne armin arno arnulf august barbel bastian beate bernd bernhard berthold bettina birgit bjorn bodo burkhard
    carsten christel christof christoph claus conny cornelia dagmar detlef detlev dieter dietmar dietrich doro
    dorothea dorothee eberhard eckart eckhard edeltraud egon ekkehard elfriede elke emil engelbert erhard erich erna
    ernst eugen ewald falk ferdinand franz franziska frauke friedhelm friedrich fritz gabi gabriele georg gerd gerda
    gerhard gerlinde gernot gero gertrud gisela gottfried gotthard gregor gretl gudrun gunnar gunter gunther gustav
    hannelore hannes hans harald hartmut hedwig heide heidemarie heike heiko heiner heinrich heinz helga helge helmut
    hermann hilde hildegard hinrich holger horst hubertus ilona ilse inge ingeborg ingo irmgard isolde jens jochen
    johann johanna johannes jorg josef jurgen jutta kai karsten kaspar katarina katharina katja katrin kerstin klara
    klaus klemens knut konrad konstantin konstanze lars lasse leni leonhard lorenz lothar ludger ludwig lukas lutz
    magda magnus manfred mareike margarete margrit markus marlies matthias maximilian meike michaela mirko monika
    moritz nadja niklas nikolaus norbert olaf oskar oswald otmar ottmar otto peer philipp rainer ralf raimund reiner
    reinhard reinhold renate rolf romy roswitha rudiger rudolf sascha siegfried siegmar sigmar sigmund sigrid silke
    steffen steffi susanne sven svenja sybille tanja thilo thorsten til till timo tobias torsten traudl udo ulf uli
    ulrich ulrike ute uwe veit verena viktor volker waldemar walburga werner wiebke wilfried wilhelm willi willy
    winfried wolf wolfgang wolfram xaver`,
  italian: `
    andreina antonello arnaldo bettino cinzia damiano gianpiero italo ivano leoluca licia marinella mattia orazio
    pier silvana
    achille adriano agostino alberta alda aldo alessandra alessandro alessia alessio alida amedeo angelino angelo
    annalisa annamaria antonella antonino arianna arrigo attilio augusto bartolomeo battista benedetta benedetto
    beniamino beppe bernardino bianca bruna camillo carlo carmela carmelo carmine catello caterina cesare chiara ciro
    clemente corrado cosimo costantino davide debora dino domenico donata donatella donato edoardo eleonora elio elisa
    elisabetta emanuela emanuele ennio enrica enrico ercole ermanno ettore ezio fabio fabrizia fabrizio fausto
    federica felice ferdinando ferruccio filippo fiorella flaminia flavia fortunato franca francesco franco fulvio
    gaetano gennaro giacomo giada giampaolo giampiero giampietro gian giancarlo gianfranco gianluca gianluigi
    gianmarco gianna gianni gianpaolo gino gioacchino giordano giorgia giorgio giovanna giovanni girolamo gisella
    giuditta giulia giuliana giuliano giulio giuseppe giuseppina graziano guglielmo guido ignazio ilaria immacolata
    innocenzo ivana jacopo lamberto letizia lina livia livio lorenza loredana luca lucio lucrezia ludovica ludovico
    luigi luigia maddalena manlio margherita mariangela mariarosaria mariastella massimiliano massimo matilde matteo
    maurizio melania michela michelangelo milena mirella moreno natale nello niccolo nichi nicoletta nicolo nino
    nunzia nunzio oreste oriana orietta ornella ottavio paola paolo pasquale patrizia patrizio piera pierangelo
    pierferdinando pierluigi piero pierpaolo pietro pino primo raffaele raffaella raimondo raniero renzo riccardo
    rinaldo rino rocco romano romeo rosanna rosaria rosetta rosy ruggero samuele saverio sebastiano settimio silvano
    simona stefania stefano tazio tiziana tiziano tommaso tonino tullio ubaldo ugo umberto valerio vanna vincenzo
    virginio vito vittoria vittorio`,
  dutch: `
    christiaan danie dawie ferdi fons frenkie japie jochem jorien klaas-jan kobus menno mies nelis remco retief
    schalk sjeng tijjani toon wessel
    adriaan aad aart adri annelies annemarie ans ankie anton antoon arend arie arjen arjan arnout bas bastiaan bertus
    bram cees carel carola coen constantijn cor cornelis daan diederik dries eelco elco els esmee evert femke ferd
    floris frans frits geert geertje gerrit gijs guus hanneke harm harmen heleen hendrik hennie henk huub jaap jacco
    jacobus jannie janneke jelle jeroen joep johan joop joost joris jos jozef jurriaan kees klaas koen koos lammert
    laurens leendert liesbeth liesje lodewijk loes lotte luuk maarten maaike margriet marieke marijke marijn marja
    marleen martijn mathijs matthijs maurits meindert michiel mieke mien mirjam neelie niels nico noortje onno paulus
    piet pieter pim rein rembrandt renske reinier rens riet rinus robbert roel roelof rutger ruud saskia sander sjoerd
    siem stef stijn sybrand sylvana teun thijs thijmen tijn tineke tjeerd truus ubbo valentijn wendelin wiebe wijnand
    wil willem willemijn wim wopke wouter yvo ype filip lieven jambon elia`,
  nordic: `
    aino audun bjornar borge eero erlend esa eva-lena flemming gitte gudmundur gunnhild halvor hans-christian hege
    hjalmar jens-frederik ketil kjetil ludvig marten oystein petteri signe simen stian sunniva svend tarjei thore
    tiina tormod tove turid valtteri
    aage agneta aki aksel alva anders annika antti ari arja arto arvid asa asger asmund asta atle aud balder bengt
    bent berit bertil birgitta birger birthe bjarke bjarne bjarni bo borje bosse britt brynjar carin charlotta
    christer dag dagfinn dagny ditte ebba egil einar eino eirik eivind elin elina elmar else erkki erling esko espen
    finn fredrik frederik frida frode geir gitta gosta gro gudmund gudni gudlaugur gun gunilla gunvor gustaf guri
    hakan hakon halldor halvard hanna hanne hannu harri heikki helle hemming henrik hilmar ilkka inga inger ingmar
    ingvar iiro ivar jaakko jaana janne jari jarkko jarl jarle jenni jeppe jesper joakim jorgen jorma jorn josefin
    jouni juha juhani juho jukka jussi jyri jyrki kaare kaarina kaj kalevi kalle karina karita karoliina kasper katri
    katrine kimi kjell kjersti knud kristian kristoffer lauri leif lennart liisa line linn linnea lisbet lise liv lone
    lotta magne maija malin maren margareta margit margrethe mari mariann marika marit marjo marko markku martti mats
    matti merete merja mette mikael mikkel mikko mina minna mogens morten nanna niilo nils odd oddvar olafur ola ole
    olav olle olli olof osmo ove paavo paivi paal pal palle par patrik peder pehr pekka pelle per pernilla pernille
    petter pirjo poul preben ragnar ragnhild raimo rasmus rauno reidar reijo riikka riitta risto roar roald rune sami
    sampo samuli sanna sari sauli saara satu seppo sigbjorn sigmundur sigurd sigurdur sissel siv siw soren solveig
    staffan steen steinar stellan sten stig sture sturla sune suvi svein sverre synnove tage tapio tarja teemu teppo
    terhi terje thor thorbjorn thorleif thorvald tor torbjorn tord tore torgeir torgrim torill torstein trine trond
    trygve tuija tuomas tuula tyra ulla ulrika unn urban urho vagn veli veikko vesa vidar viggo villy ville wenche
    yngve yrsa thorir bjork birgitte bodil dorte dorthe ellinor mads malthe jakob pasi sirpa`,
  slavic: `
    asya borys czeslaw dado dasha dominik fedor genadij hryhoriy karol khrystyna klim liudmyla milosz miodrag nadiya
    oxana przemyslaw semyon srdjan valeriya vidadi vlado yulian zinaida zorica
    agata agnieszka alena ales alesh aleksandar aleksander aleksandra aleksei aleksey aleksandr alexandr alexei alexey
    alina alla alyona anastasia anatoli anatoliy anatoly andrej andrei andrey andrii andriy andrzej aneta antoni
    antonin arkady arseniy arseny artem artyom artur asen balazs barbora bartosz beata blagoja blanka blaz boban
    bogdan bogdana bogumil boguslaw bohdan bohuslav bojan boleslaw borislav borislava borut boyko bozena bozidar
    branislav branka branko brankica bronislaw cezary dalibor damir damjan daniil danijel danil danuta daria darina
    darko darya dejan denys desislava desanka dimitar dimitri dimitry dmitri dmitrii dmitriy dmitry dmytro dobrica
    dorota draga dragan dragana dragisa dragoljub dragomir drazen dubravka dubravko dusan dzhokhar edita eduard edvard
    ekaterina elzbieta emir evgeni evgenia evgeny ewa fahrudin faina fatmir franjo frantisek franciszek fyodor
    gabriela galina gennadi gennadiy gennady georgi georgy gleb goran gordana gordan grazyna grigor grigori grigory
    grzegorz halina haris hashim henryk hrvoje hristo igor ihor ilia iliya ilya inna iosif irena irina isaak iva
    ivaylo ivica iryna izabela jacek jadranka jadwiga jagoda jakub janez janina janko janusz jarmila jaromir jaroslav
    jaroslaw jasmin jasna jelena jelko jerzy jevgenij jindrich jiri jolanta josip jovan jovanka jozsef julija juraj
    jurij justyna kamil karel karolina kasia katarzyna kateryna kazimierz kiril kirill klemen kolinda kornel
    kostyantyn krasimir kresimir kristijan krystyna krzysztof ksenia kseniya lech leonid leoni leontiy lenka leszek
    lesya liudmila liubov ljiljana ljubisa ljubo ljubomir lubomir lucja ludmila ludwik luka lukasz lyubov lyudmila
    maciej maja maksim maksym malgorzata marat marcin marek margaryta marija mariusz mariya mariyana marjan marketa
    martyna marzena mateja mateusz matej matija matyas maxim michal mieczyslaw mihail mihajlo mikhail mikheil mikola
    mikulas milan milanka mile milica milivoj milka miladin milomir milos milorad miloslav milovan milutin mira miro
    mircea mirela mirjana miroslav miroslava miroslaw mirza mitar mitko mladen momcilo momir mstislav mykhailo
    mykhaylo mykola nada nadezhda naser nataliya natallia natalya natasa nebojsa nedeljko nedzad nemanja nenad nevena
    nikita nikola nikolai nikolaj nikolay novak oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olesya
    olha olja ondrej ostap pavel pavlo pavol pawel petar petr petro petya piotr plamen polina predrag pyotr radek rade
    radko radmila rado radomir radoslav radoslaw radovan rafal raisa rajko ramzan rasim ratko rinat rodion roksana
    romana rostislav rosen rumen ruslan ruslana ruta ruzica rustam ryszard sanja sasa sava sead sergei sergej sergey
    serghei serhii serhiy sergiy sefik simeon slava slavko slavoljub slavomir slobodan slobodanka snezana sofija sofya
    sretko stanimir stanislav stanislava stanislaw stanko stepan stevan stevo stipe stjepan stoyan sulejman svetlana
    svetlozar svetozar sviatlana svitlana svyatoslav sylwia szymon tadeusz tadej taras tatsiana tatyana tigran tihomir
    timofei timofey timur todor tomasz tomislav tsvetan tymofiy urszula vaclav vadim vadym valentyna valeri valeria
    valerii valeriy valery varvara vasil vasile vasily vasiliy vasyl vatroslav velimir velko venelin ventsislav
    veronika veselin vesna viacheslav viktoria viktoriya vitali vitalii vitaliy vitaly vitalik vjekoslav vlad vlada
    vladan vladimir vladislav vladimira vladyslav vlasta vojin vojislav vojtech volodymyr vsevolod vuk vukasin
    vyacheslav waclaw wieslaw witold wladimir wladyslaw wlodzimierz wojciech yakov yana yanina yaroslav yaroslava
    yegor yekaterina yelena yevgeni yevgenia yevgeniy yevgeny yevhen yevhenii yordan yulia yuliia yuliya yuri yurii
    yuriy yury zbigniew zdenek zdravko zhanna zita zlatan zlatko zofia zoran zorana zoya zuzana zvonimir zvonko
    zygmunt zeljka zeljko zivko akhmed aslan doku shamil dzhabrail`,
  eastern: `
    ainars andrius austeja dainis danius eimantas gediminas ilmars indrek jaak jaanus kristjan liutauras mantas
    modestas priit raivo rokas tanel tarmo tonis zydrunas cezar ciprian gica nicoleta octavian razvan tiberiu
    veorica adamantia aibek aiza akaki akhmad alekos aliyar anahit anar aram armine arsen athina azamat azimbek
    badri bakhyt bakyt bolat dariga despina dionysis effie efthymios elnur erlan evangelia feliks fikrat garegin
    gerasimos gulnur hayk iannis ilias iraklis kakhaber kanat kassym-jomart ketevan khamzat khatia kimon leonidas
    lilit magomed maksat manos markos miltiadis movladi mubariz narek natiq nikiforos novruz nugzar omurbek
    paraskevi raffi rasul rauf salambek sapar sevinj sotiris spiros spyridon stamatis tamaz thanasis theofanis tofig
    tokon ulan vahagn vano vasiliki vugar xenia yerlan yiorgos zamira zelimkhan
    alexandru alin anca andrada calin catalin claudiu codrin corneliu corina cosmin costin crina crin dacian dorin
    doina dumitru florin florentina gheorghe grigore horia ilie ioan ioana ion ionel ionut iulian iulia laurentiu
    liviu luminita madalina maia marin mihaela mihai mugur nicolae nicolai nicusor ovidiu petre petru radu raluca
    remus roxana rodica serban silviu sorin stelian teodor theodor titus traian tudor valeriu viorel viorica akos
    andras aniko aron attila balint barnabas bela bence csaba csilla denes dezso edit emese endre erzsebet eszter
    ferenc fruzsina gabor gergely geza gyorgy gyula ildiko imre istvan ivett janos jeno judit kalman karoly katalin
    kinga krisztian krisztina lajos laszlo levente lorant marton mihaly miklos nandor orsolya piroska reka sandor
    szabolcs szilard tamas tibor timea tunde vilmos zoltan zsofia zsolt zsuzsa zsuzsanna alexandros anastasios
    angeliki antonis apostolos aris aristotelis athanasios christos constantine costas dimitra dimitris dimitrios
    eirini eleni eleftherios euclid evangelos fofi fotis georgios giannis giorgos grigoris ioanna ioannis iordanis
    kalliopi katerina konstantina konstantinos kostas kostis kyriakos lefteris loukas makis manolis margaritis marios
    melina michalis miltiades nektarios nicos nikolaos nikos olympia panagiotis panayiotis pantelis panos pavlos
    petros photis prokopis sokratis spyros stavros stefanos stelios takis thanassis thanos theodoros thodoris vangelis
    vasilis vassilis yanis yannis yiannis yorgos agim adem albin albulena alban arben ardian arta artan atifete
    behgjet besnik bujar edi enver erion fatos genc gjorge hajredin ibrahim ilir isa kadri kastriot kujtim lulzim
    majlinda pandeli ramush rexhep sali skender valdete valmir vjosa aivars algirdas andris andrus antanas arturas
    artis arvydas audrius dalia edgars egils eriks evika gintaras gitanas guntis gintautas imants ingrida ivars janis
    juri jurgis juris kaja kalvis karlis kersti krisjanis laima laimdota linas maarja maris marju mart martins mihkel
    mindaugas raimonds raivis ramunas rasa rimantas rolandas saulius simonas siim taavi toomas urmas ugis uldis vaira
    valdas valdis vilis vytautas zigmas ararat armen artak ashot davit gagik garik gevorg hakob hrant hovik levon
    nikol samvel sargis serzh vahan vardan vartan vazgen zareh zaza avtandil bidzina gia giga giorgi irakli kakha
    kakhi lasha levan mamuka nana nika nodar salome shalva temur tengiz vakhtang zurab ilham heydar mehriban elchin
    eldar emin farid ilgar rashad ramil rovshan vagif nursultan kassym kasym daniyar askar almazbek sooronbay sadyr
    roza kurmanbek emomali islam shavkat gulnara gurbanguly serdar saparmurat dinara aigul`,
  turkish: `
    alev alp alpay alper arif aylin aysel aytac bedri bilge birol demet didem ediz enes erhan eylem fadime ferhat
    feridun filiz firat gizem gonca gulcan gunay gurkan gursel halit hanife haydar hazal jale kamuran korkut
    kurtulus leman mahir melek memduh mirac muge muhammet muharrem muhsin naci nafiz nalan namik nazan necla nese
    neslihan nilufer nurcan onder ozcan rafet reyhan ruhi sadik saffet salih samet sebnem senem sergen servet sevda
    sevim sezen sezer songul sukran sukru suna taner tarkan tayfur tekin timucin tolunay tuncel turgay ulku ulvi
    utku vahap yelda yener yesim yildiray yildiz yucel yuksel zeliha zulfikar
    abdullah abdulkadir adnan ahmet akif akin ali alparslan altan arda asli atilla atif aydin ayhan ayla ayse aysegul
    baris bahadir bekir belma beren berat berk berkin beyza bilal binali binnaz bora bulent burak burcu burhan cagatay
    can canan cansu celal cem cemal cemil cengiz cenk ceren ceyhan cevdet cihan cuneyt defne deniz derya devlet dilek
    dogan dogu duygu ebru ece ekmeleddin ekrem elif emel emine emrah emre engin ercan erdal erdem eren ergun erkan
    erol ersin ertan ertugrul esra evren fahrettin faruk fatih fatma fethullah feride ferit fevzi fikret figen fuat
    funda gamze gokce gokhan gonul gulen gul gulay gulsen gulten gultan guler guven hadi hale halide halil haluk hamdi
    handan hande hasan hatice hayati hayri hayrunnisa hikmet hilal hulusi huseyin husnu idris ilhan ilker ilkay ilknur
    inan ipek irfan ismail ismet izzet kadir kaan kazim kemal kenan kerem koray kubilay kursat latife levent leyla
    lale lutfi mahmut mehmet melih melike meltem meral mert merve mesut metin mevlut mine murat musa mustafa muzaffer
    nazim nazli necati necdet necip necmettin nedim nejat nevin nihat nilgun nihal nuray nurettin nuri nursel oguz
    oguzhan okan oktay olcay omer onur orhan osman ozan ozge ozgur ozlem pelin pervin pinar ragip rahmi ramazan recep
    refik remzi resul riza rifat sabahattin sabiha sadettin safak sait saliha savas seda sedat sefa selahattin selcuk
    selim selin sema semih semra sena serap serhat serkan sevgi sevil seyfettin sibel sinan sirri soner suat suleyman
    sule tansu tarik tayfun tayyip temel tevfik tolga tuba tugba tugrul tulay tuncay tunc turgut turhan turkan ufuk
    ugur umit umut unal vahit veysel vedat volkan yalcin yasar yasemin yasin yavuz yigit yilmaz yildirim yusuf zafer
    zehra zekeriya zeki zerrin zeynep ziya zuhal zubeyde`,
  arabic: `
    abdellah abdelrahman abdiaziz abdulhamid abdulrazaq adham afaf aida aymen ayoub azhar aziza bader bahaa bahia
    basem basher bayan djamel ehab farhat faysal ghaleb hamada hamida hanaa hassiba hoda hosam husam intissar isam
    izzat jamileh kais kamilia karam kheireddine latifa mahfouz makram marouane maysoon meriem messaoud mousa
    muammar mufid munira musaab musab muzahim nael najah nasreen nassim natheer noha nouf nouh nuha oussama rabia
    radwan ragheb rakan rashed raslan raya rida rola ruqaya sabrine samah sawsan seham shadia shams shehab sherine
    souha soumaya subhi suhaila suhair taysir thabet wafa wasfi yousra zain zaina zouhair
    aamir aasim abbas abd abdallah abdalla abdel abdelaziz abdelbaset abdelfattah abdelhamid abdelkader abdelilah
    abdelmadjid abdelmalek abderrahmane abdessalam abdi abdirahman abdiqasim abdoulaye abdou abdul abdulaziz
    abdulkarim abdullahi abdulla abdulrahman abed abeer abu abubakar adel adil ahlam ahmad ahmed aicha aisha aiman
    akram ala alaa alia aliya amal aman amani amar amer amin amina amine amir amira amjad ammar amr anas anis anwar
    arwa asad asem asaad ashraf asif asma asmaa assad assem ataf atef awad ayad ayham ayman aysha aya azza aziz azzam
    badr badreddine baha bakr bashar basheer bashir basim basma bassam bassem batoul bishr boutros brahim bushra
    chafik chawki chokri dalal dawood diab diaa driss eman emad esam essam ezzat ezzedine fadel fadi fadwa fady fahad
    fahd fahmi faisal faiz fakhri farah fares farhan farida faris farouk farouq fatema fatemeh fathi fatima fatin
    fawaz fawzi fawzia fayez fayed fayiz feras fida firas fouad fuad gamal gebran ghada ghaith ghassan ghazi habib
    hadia hafez hafiz haidar haider hafsa haitham haytham hajar hakeem hakim hala hamad hamdan hamed hamid hammad
    hamza hamzah hana hanan hanadi hani hania hanin haneen haroun hashem hassan hassana hatem hatim hayat hazem hazim
    hesham hicham hikmat hind hisham hossam houda houari houcine huda humam hussain hussam hussein husni hosni ibtisam
    idriss ihab ihsan ikram imad iman imane imran inas intisar ismat issa issam iyad izz jaafar jabbar jaber jabir jad
    jafar jalal jaleel jamil jamila jassim jassem jawad jehad jihad jihan jibril joumana jumana kamal kamel kareem
    karim karima kassem kazem khadija khadijah khaled khalid khalifa khalil khalida khamis khattab khawla khayri
    kholoud khulud lamia lamya layal layla loay lotfi loubna luay lubna lujain maan maha mahdi maher mahmood mahmoud
    mahmud mai maisoon majed majid malak malek malika mamdouh mamoun manal mansour maram marwa marwan maryam mashaal
    masoud maysa mazen mazin medhat mehdi moataz moaz mohab mohamad mohamed mohamud mohammad mohammed mohannad mohsen
    mokhtar moncef monir monzer moqtada mostafa mouaz mounir mourad moussa moustafa mubarak muftah muhammad muhammadu
    muhannad mukhtar mulla muna munir muntadhar muqtada murad mustapha muthanna nabeel nabih nabil nabila nader nadim
    naeem nafez nagla naguib nahed nahla naif naim naima najat naji najib najla nasr nasrallah nasreddine nasrin
    nasser nawaf nawal nayef nazih nazir nemat nesreen nidal nihad nisreen nizar noor noura nouri noureddine nour
    numan nur odeh omaima omran osama othman ouided qais qasem qasim rabab rabah rabih rached rachid rafat rafic rafik
    rafiq raghad raghda rahim rahma raja rajab rajaa ramadan rami ramy ramzi ramzy rana rania ranya raouf rasha
    rasheed rashid rashida raed raqiya rawan rayan razan reem reema rema riad riadh rifaat rim rima riyad riyadh roula
    rouba ruba rula saad saadi sabah saber sabri sadeq sadiq sadoun safa safaa safwan sahar said saif sajida salah
    salam saleem saleh salem salim salman salwa samar sameh samer samia samih samira sana sanaa sarmad saud saeb saeed
    sayed sayyed sayyid shaban shadi shahd shahid shaima shaimaa shaker shakib shakir sharif shatha shawqi sherif
    shereen sherin shireen siham sobhi souad soha suad sufian suha suhail suleiman sulaiman sultan sumaya suzan taha
    taher tahani tahir taleb talal talib tamam tamer tamim tammam tariq tarek tareq tawakkol tawfik tawfiq tayeb thaer
    turki umar umm usama uthman wadah wael waheed wajdi wajih waleed walid wasim wassim wassila widad wissam wisam
    yacine yahia yahya yakub yara yaser yasir yasmine yasser yassin yassine yazan yazid younes younis yousef youssef
    yousif yousuf yusef yusra zahi zahir zahra zaid zainab zakaria zaki zakia zakariya zayd zayed zeid zeina zeinab
    ziad ziyad zied zine zineb zoubeir zuhair zuheir`,
  persian: `
    alaeddin amirali arezou ataollah atiqullah daryoush davood esfandiar faezeh fereidoun forough haibatullah
    hamdullah hamidreza hekmatullah heshmat jila kioumars lotfollah maziar mehrnoush minoo morteza najeeb nasir
    navid negar noushin parastoo payam rostam samad sima soheil taghi touraj yasaman
    abdolkarim abdollah abolfazl abolghasem abolhassan afshin ahmadreza akbar alireza amirhossein arash ardeshir aref
    arezoo arman aryan asghar atefeh atena azadeh azam babak bahareh bahar bahman bahram behnam behrouz behzad bijan
    davoud dariush ebrahim ehsan elaheh elham elnaz esmail eshaq fariba farhad farideh fariborz farnaz farrokh farshid
    farzad farzaneh fereydoun fereshteh firouz ghasem ghazal gholam gholamali gholamhossein gholamreza ghorban golnaz
    golshifteh gohar habibollah hamideh hedayat homa hooman hooshang hormoz hossein houshang iraj jahangir jahan
    jamshid javad kambiz kamran kasra kaveh kayhan keyvan khosrow kianoush kiarash kourosh laleh maedeh mahin mahnaz
    mahsa mahshid maliheh mandana manijeh mansoureh manouchehr marzieh masih masoumeh massoud mehran mehrdad mehrnaz
    mehrzad mir-hossein mitra mohammadreza mojtaba mozhgan nahid narges nasim nazanin niloufar nima niusha omid parisa
    parvaneh parvin parviz pegah pejman peyman pirouz pouya pouria ramin rasoul razieh reza reyhaneh roozbeh roshanak
    rouhollah roya ruhollah saba saeid saeedeh sadegh sajjad saman samaneh sanaz sardar sasan sepideh setareh shahin
    shahla shahnaz shahram shahriar shahrokh shapour shideh shirin shiva shohreh siamak siavash simin sina sohrab
    soheila soraya soroush tahereh tahmineh taraneh vahid yadollah yalda zohreh zhaleh ajmal akhtar amanullah amrullah
    asadullah atiq atta azizullah burhanuddin daud faizullah farooq gulbuddin habibullah habiba hamidullah hekmat
    hibatullah ismatullah jalaluddin khalilullah malalai mahbouba masooda mirwais mohibullah mujib najibullah
    nematullah noorullah obaidullah rahmatullah rangin sarwar shaharzad shah shukria sirajuddin sediq shafiullah umer
    wahid wali yunus zabihullah zabiullah zalmay zarifa zia`,
  hebrew: `
    ami arik arye avichay avihai daphna dror esti gili hagai hila limor neta ophir rehavam shani yechiel yitzak
    yochanan yona
    abba adi adina aharon ahuva aliza alon amichai amihai amikam aminadav amiram amit amnon amram anat ariel arieh
    aryeh arnon asaf asher assaf aviad avi avichai avigdor avihu aviram aviv avital aviva avner avraham avram ayala
    ayelet baruch batya benzi benzion bezalel binyamin boaz chaim chana chanan chaya dafna dafni devora doron dov dudu
    efraim ehud einat eitan elad elazar eliezer elisheva eliyahu elyakim eran eti eyal ezer gadi gal galit geula
    gershon gidon gila gilad giora golan golda hadar hadas haggai haim hanoch herzl hillel idan ido ilan ilana ilanit
    inbal irit itai itay itzhak itzik izhar jehuda karnit kobi liat lior liora lihi maayan malka matan meir menachem
    menahem merav meirav micky miki miri mordechai moshe motti nachman nachum naftali nahum natan nechama nili nimrod
    nir nira nissim nitzan nitzana noa noam noga nurit oded ofer ofir ofra ohad omri oren orit orly orna osnat ouri
    ovadia oz pinchas pinhas pnina rafi ran reuven rina rivka rivlin roi ronen roni ronit rotem rubi sagi schlomo
    shabtai shahar shai shalom shaul shimon shimshon shira shirit shlomi shlomit shlomo shmuel shmulik shulamit silvan
    simcha stav tal tali talia tamar tamir tomer tova tsachi tsipi tuvia tzachi tzahi tzipi tzipora tzipporah tzvi udi
    uri uriel uzi vered yaakov yael yafa yair yariv yaron yehiel yehoram yehoshua yehuda yehudit yerach yeshayahu
    yigal yisrael yisroel yitzchak yitzhak yoav yochai yoel yohanan yoni yonatan yoram yosef yoseph yossi yotam yuli
    yuval zahava zalman zeev ze'ev zehava zevulun zipi ziv zohar zvi`,
  indian: `
    aamer afzal aishwarya ajinkya akash alka anmol anuja arijit arshad asim ata-ur-rehman balasaheb baljit balwinder
    bhupendra biplab brij dayanidhi debashish diya fakhar feroz gourav harbhajan hardik harsimrat ijaz inderjit
    inzamam inzamam-ul-haq iqbal ishant ishrat iskander jansher jaspal kanimozhi kareena karti kashif mahela mamnoon
    medha mehmood mitali mithali moin murtaza mushtaq narinder naveed nawab neera niranjan nusrat omprakash prabodh
    pranay rabindra rahat raheel ramiz ravichandran rehana riyaz roshan sadhguru safdar sajid sanath sania saqlain
    sarfaraz sayeeda shabana shadab shahrukh shakeel shamim shehla shikhar shivam shivshankar shoaib shubman
    sidharth sreedharan subhranshu suchitra sudip sukhjinder swaraj tabrez tanvir tauseef tej umair vir viraj waqar
    zaka zeeshan zubair zulfiqar
    aarti aashish abhay abhijit abhinav abhishek achyuta adarsh aditi aditya ajay ajit ajith akhil akhilesh akshay
    alok amaresh amarinder ambika amita amitabh amitav amol amrit amrita anand anant ananya anil anindya anirban
    anirudh anish anjali anjana anju ankit ankita ankur anoop ansh anshu anshul anup anupam anupama anuradha anurag
    anushka aparna archana arjun arnab arpita arun aruna arundhati arvind asha ashish ashok ashoka ashutosh ashwani
    ashwin ashwini asit atal atul avinash ayesha babul bala balaji balakrishna balbir baldev balwant bapu basant
    basavaraj bhagwant bharat bharati bharti bhaskar bhavana bhavna bhim bhupen bhupesh bhupinder bidhan bijay bikram
    bimal bipin birender biswajit brijesh buddhadeb chandan chander chandra chandrababu chandrakant chandrashekhar
    chandrika chetan chhavi chidambaram chirag chitra darshan dattatreya deep deepa deepak deepika deepti deva
    devendra devi dev devika dharmendra dhananjay dhirubhai dhruv digvijay digvijaya dilip dinesh dipak divya durga
    ekta gagan ganesh gaurav gautam gayatri geeta geetha ghanshyam gita girish gopal gopalkrishna gopi gouri govind
    gulab gulzar gurcharan gurmeet gurpreet hardeep hari harish harjit harmanpreet harpreet harsh harsha harshad
    harshvardhan hema hemant himanshu hitesh indira inder indra indrani indrajit ishaan ishwar jagan jaganmohan
    jagannath jagat jagdeep jagdish jagjit jagmohan jai jaideep jairam jaspreet jaswant jawaharlal jaya jayalalithaa
    jayant jayanti jayaprakash jayesh jayshree jitendra jyoti jyotiraditya jyotsna kailash kajal kalpana kamala kamini
    kanhaiya kanika kapil karan karthik kartik karunanidhi kashmira kaushik kavita kedar keshav ketan khushboo kiran
    kiren kirit kirti kishan kishor kishore komal kriti krishna krishnan kuldeep kumar kumari kunal kushal lakshmi
    lakshman lal lalit lalu lata laxman laxmi leela lokesh madan madhav madhavi madhu madhukar madhur madhuri mahadev
    mahendra mahesh mahinder mallika mallikarjun malti mamata manas mandeep mangal mani manik manish manisha manjit
    manju manmohan mano manohar manoj mansi mansukh manvendra mayank mayawati meena meenakshi meera megha mehbooba
    milind minakshi mohan mohandas mohit mohini motilal mridula mrinal mukesh mukul mulayam mumtaz murali murli
    nagendra nalini namrata nanda nandan nandini nandita narasimha narayan narayana narendra naresh narottam natwar
    naveen navin navjot navneet navya nayan neel neelam neena neeraj neeta neha nidhi nikhil nilesh nirav nirmal
    nirmala nirupama nisha nishant nitesh nithya nitin nitish niti nivedita nripendra om padma palaniappan palaniswami
    pallavi pankaj parag paramjit paresh parkash parthasarathi partha parvati parveen pavan pawan payal pinarayi
    piyush pooja poonam prabhakar prabhat prabhu prachi pradeep pradip prafulla prajwal prakash pralhad pramila pramod
    pranab pranav prasad prasanna prashant pratap prateek pratibha pratik praveen pravin preeti prem prerna preneet
    prithvi prithviraj priti priya priyanka puja pulkit puneet purnima pushpa rachna radha radhika raghav raghavan
    raghu raghubar raghuram raghunath rahul raj rajan rajat rajdeep rajendra rajesh rajeev rajeeva rajinder rajiv
    rajkumar rajnath rajni rajnikanth raju rakesh ram rama ramachandra raman ramakrishna ramanathan ramdas ramesh
    rameshwar ramnath ranbir randeep randhir rani ranil ranjan ranjana ranjit ranveer rashmi ratan rati ravi ravinder
    ravindra ravish rekha renu renuka reshma reva rishabh rishi ritesh ritu rituparna rohan rohini rohit romila roopa
    ruchi ruchika rupa rupali rupinder sachin sadhana sagar sahil salil sameer sandeep sandhya sandip sangeeta sanjay
    sanjeev sanjib sanjiv sanjana sanjukta santosh sapna sarala sarath sarita saroj sarojini sarvepalli sasikala
    satish satnam satya satyajit satyapal satyendra saumya saurabh saurav savita savitri seema seshadri shaila
    shailaja shailesh shailendra shakti shalini shamsher shankar shantanu shanti sharad sharada sharmila sharmistha
    shashank shashi shatrughan sheela shekhar shibu shikha shilpa shirish shishir shiv shivani shivraj shobha shobhaa
    shobhana shraddha shreya shruti shubha shubham shubhra shweta shyam shyama siddaramaiah siddharth siddhartha
    sitaram smita smriti sneha sohan somnath sonal sonali sonam sonu soumitra soumya sourav sri srikanth srinivas
    srinivasan sriram subash subbarao subhash subir subodh subrahmanyam subramaniam subramanian subrata sucheta
    sudarshan sudeep sudha sudhakar sudhanshu sudhir suhas suhasini sujata sujatha sujit sukhbir sukhdev sulochana
    suman sumant sumit sumita sumitra sunanda sundar sunder suneel sunil sunita supriya suraj surendra suresh surinder
    surjit surya sushant sushil sushila sushma suvendu suvojit swami swaminathan swapan swapna swarna swati tanvi
    tapan tarun teesta tejashwi tejasvi tejaswi tushar uddhav udai uday ujjal ujjwal uma umesh upendra urmila urvashi
    usha uttam vaibhav vaishali vandana vani varsha varun vasant vasantha vasudha vasundhara veena veerappa venkaiah
    venkat venkata venkatesh venugopal vibha vidya vijay vijaya vijayakanth vikas vikash vikram vilas vimal vinay
    vinayak vineet vineeta vinita vinod vipin vipul virat virbhadra virender virendra vishal vishnu vishwanath vithal
    vivek vrinda yamini yash yashodhara yashwant yashpal yatin yogendra yogesh yogi yogita yuvraj zakir gotabaya
    lasantha mahinda maithripala mangala nimal chamal ranasinghe sirimavo anura kumara sajith prachanda sher girija
    deuba bidya baburam khil oli amanat asfandyar ashfaq aslam babar babur bakhtawar bilawal chaudhry farhatullah
    farrukh fawad fazal fazlur firdous ghulam hafeez hina humayun iftikhar intizar ishaq ishtiaq javed junaid kaleem
    khawaja khurram khurshid kulsoom liaquat mahnoor malala malik maulana mian moeed moeen mohsin mushahid mubasher
    musharraf nadeem najam naseem nawaz nighat nisar pervaiz pervez parvez qamar qazi raza rehman rukhsana saadia
    sabeen saima sarfraz sartaj sattar shabbir shafqat shahbaz shaheen shahmahmood shahzad shaista sharmeen shaukat
    shehbaz shehryar sohail syed talat tauqeer tehmina usman yasmeen yousaf zaheer zafar zardari ziaur abul begum
    fakhrul hasina khaleda mujibur obaidul rezaul sajeeb sheikh shafiqul tarique zillur anisul asaduzzaman mahfuz`,
  southeastAsian: `
    aisyah amran anucha chaiwat chalermchai chatchai chuwit dyah fauzi firli harjanto hartono ibnu isko juanito
    kaesang loren lukman niphon noppadon piyabutr prapan santhi sigit sonthi sujiwo sukanto suphachai surakiart
    suriya teerapat thanakorn theodoro tjahjo veerasak vico
    abdurrahman achmad agung agus agustinus ahok airlangga aji alwi amien ani anies arief arifin asep baharuddin
    bambang basuki bayu boediono budi budiman chairul darmin dedi deddy dewi dharma dian didik djoko doddy dwi edhie
    edy eka eko endang erick euis fadli fahri fajar ferdy gamawan ganjar gatot gede gibran harto hary hasto hatta
    hendra heru idrus ignasius imam indah irwan iwan joko jusuf jokowi kalla ketut komang kristiani kusuma laksamana
    luhut luthfi made mahfud maman marzuki megawati muhaimin mulyani moeldoko muldoko nadiem najwa ngurah novel novia
    nurul nyoman patrialis prabowo pramono purnomo puan putri putu rachmat rahmat rano ratna retno ridwan rini rizal
    rizieq rudi rudiantara sandiaga setya setyo siti slamet soekarno sofyan suharto sudirman suhardi sukarno sukma
    susi susilo sutanto sutiyoso suryo taufik titiek tito tri tuti untung utami wahyu wahyuni wayan wibowo widodo
    wiranto yasonna yudi yuddy yudhi yulianto yuni yusril zulkifli abang adenan anifah azalina azizah azlan azmin
    badrul dzulkefly hishammuddin jamaluddin kamaruddin khairy lim mahathir mat mohd muhyiddin mukhriz mustapa nazri
    nik noh nor rafidah rafizi rais rosmah saifuddin shafie shahidan shahrizat tengku tunku tun wan zahid zainal
    zambry zuraida anutin abhisit apirat arkhom banharn bhumibol chadchart chaturon chavalit chuan jatuporn korn
    nattawut natthaphong paetongtarn panitan peerapol pheu pita plodprasop prajin prawit prayut prayuth samak sarit
    somchai sondhi somkid somsak srettha suchinda sudarat surayud suthep thaksin thanathorn thanet thawil thitinan
    tida varawut watana wissanu yingluck yongyuth aquilino bongbong corazon delfin erap imee jejomar jinggoy jojo lito
    manny noynoy panfilo teresita vilma aung khin min thein tin soe kyaw thant zaw maung myint nyan htin hla ye thura
    zeya mya daw ko khaing nay phyo shwe sein than wai win yan zin thet su nyo myo thiha`,
  african: `
    abimbola adekunle adenike aderonke adeyemi albertina alioune almaz amara amilcar anesu anthea apinda ashenafi
    ato babajide babangida baleka bamidele bheki biniam biram bolanle bonang bukola chidinma chiedu chijioke chipo
    chudi chukwuemeka demba denisa derartu dumisani ekwueme eliud emebet fatuma firehiwot fola folasade funke gebre
    genzebe ghirmay goitom haimanot ismaila itumeleng jelani kabelo kalonzo kayode kehinde lamine lansana lebo
    lebogang lelisa letesenbet lucara lwazi makhosini mamphela melaku meseret mlungisi moeketsi mohau mosiuoa
    mxolisi ndumiso ngina nokuthula nomzamo nonhlanhla ntombizodwa nyeri oba obafemi obinna odinaka ogechi okechukwu
    oladipo olajide olukayode onyeka onyinye oumou paballo pakalitha pascaline pius refilwe robson rolihlahla sahle
    seble selamawit senait senzo seyi sithembiso sylvanus tandja tebogo teboho teferi temitope thando thembi thoko
    tidjane tirunesh tiwa tlali tolulope tomiwa toyin tshepo tsitsi unathi vusi vusumuzi wanjiku yared yemisi yero
    yewande zenebech zewde zoleka
    abeba abiy aboubacar abiola abena abebe abiodun adaeze adama adanna adebayo adedayo adegoke ademola adeniyi adeola
    adewale adjoa ado adunni afua akinwumi akosua akua akwasi alassane alhaji alhassan aliko aliyu alpha ama amadou
    amaka amare ambrose aminata aminu anani anyang apollo arop asamoah assefa assimi atiku awa ayanda ayenew ayo
    ayodele ayotunde babacar babatunde baboucarr bakary banda bamanga bassirou basetsana beji bekele belay benedicta
    berhane berhanu beyene binta birhanu blade boakai bola bonginkosi boubacar boubou buhari busisiwe cellou cheick
    cheikh chidi chika chike chima chimamanda chinedu chinua chinwe chinyere chioma chukwu chukwudi chukwuma comfort
    dahir dambudzo dambisa damiba dawit debretsion demeke deng desta dikembe diosdado djibril dlamini ebele ebenezer
    ebrima edem efua ejike ekow emeka emmerson ephraim ermias eshetu esi evariste eyob fanta fatou fatoumata faure
    fekadu femi fikile fikre folake fredrick funmi funmilayo gakuo gebru getachew gift girma godswill godwin goodluck
    gugu habtamu haile hailemariam hakainde hastings hellen hifikepunye hirut ibok idrissa ifeanyi ifeoma ignace ike
    ikechukwu innocent isaias isatou ishaya issoufou iyabo jabulani jakaya joice jomo juma kabiru kagiso kamau kassa
    kassahun kebede kelechi kembo kenenisa kgalema khama khanyi kiir kizza knowledge kofi kojo koku kwabena kwaku
    kwame kwasi kwesi lazarus lemma lerato lesetja levy lindiwe lucky lungelo lungi lusanda macky mahamadou mahamat
    mahlon mamadou mandla mangosuthu maina mariama maite makhosi malam mariam masego mathews mawuli mbali mbongeni
    mekonnen meles mengistu mesfin mfundo mhamed mmusi mobutu modibo modou moise mokgweetsi mpho mthuli mulatu
    mulugeta mumbi musalia muyiwa mwai mwangi nangolo naledi nathi ndidi nebiyu ngozi nhlanhla njoroge nkechi nkosana
    nkosazana nkosinathi nnamdi nnenna nomvula nonkululeko ntombi nuhu nyambura nyasha obiageli obert odinga olabisi
    olafemi olamide olayinka olu olubukola oluchi olufemi olumide olumuyiwa olusegun oluwaseun omoyele onyango osei
    oumar ousmane paulin pendo phumzile precious prosper raila rokia roch rotimi roselyn ruhakana salif salou salva
    samora sani segun seif sekou sellassie seretse seun seyoum shehu shola sibusiso sidiki sifiso sipho siphiwe
    siyabonga soro souleymane soumaila sunday sunmisola sylvestre taban tadesse tafari taiwo takudzwa tamirat tatek
    tawanda tekle tendai tesfaye tewodros thabo thandi thandiwe themba thokozani thuli tigist tinashe tokyo tsion
    tsegaye uche uchenna uhuru umaru velaphi wangari wanjiru wole wondimu workneh worku xolani yaa yahaya yakubu yaw
    yayi yemane yemi yohannes yonas yoweri zandile zanele zenawi zephania zewditu zodwa zoliswa zwelinzima tedros
    tewolde abdiweli ayaan waris fartun faduma abdirashid mogae hage pohamba netumbo rupiah nicephore gnassingbe andry
    hery`,
  japanese: `
    chizu eimi fumihiko genichi itsuki kana kanae kanezo kiichi munehiro noboru satoko shinobu susumu taiki
    ai aiko aimi akane akemi akihiko akihiro akihito akiko akina akinori akio akira akiyo aoi arata asami asuka atsuko
    atsushi ayaka ayako ayame ayumi ayumu chieko chiaki chihiro chikako chisato chiyo daichi daigo daiki daisuke
    eiichi eiichiro eiji eiko emi emiko eri eriko etsuko fumi fumihito fumiko fumio goro hachiro hajime hanae hanako
    haru haruhiko haruka haruki haruko harumi haruo hayao hayato hideaki hidehiko hideki hideko hidemi hidenori hideo
    hideto hidetoshi hikaru hinako hiro hiroaki hirobumi hirofumi hirohisa hirohito hirokazu hiroki hiroko hiromi
    hiromichi hiromu hironobu hironori hirosi hiroshi hirotaka hiroto hiroyasu hiroyoshi hiroyuki hisako hisao hisashi
    hisato hitomi hitoshi ichiro ichizo ikki ikuko ikuo isamu isao issei itaru iwao izumi jin jiro jun junichi
    junichiro junji junko junpei junya kaede kaito kaname kanako kaori kaoru katsuhiko katsuhiro katsuji katsumi
    katsunobu katsunori katsuo katsuya katsuyuki kayo kayoko kazue kazuhide kazuhiko kazuhiro kazuki kazuko kazuma
    kazumi kazunari kazunori kazuo kazushi kazuto kazuya kazuyoshi kazuyuki kei keigo keiichi keiichiro keiji keiko
    keisuke keita keizo kengo kenichi kenichiro kenji kenjiro kenro kensuke kenta kentaro kento kenzaburo kenzo kikuko
    kimie kimiko kinuyo kinya kiyoko kiyomi kiyoshi kiyotaka koei kohei koichi koichiro koji kosei kosuke kota kotaro
    kozo kumi kumiko kunihiko kunio kyoko kyohei kyosuke maho maiko maki makiko mako makoto mami mamiko mamoru mana
    manabu mao mariko masaaki masae masafumi masaharu masahide masahiko masahiro masahisa masahito masaji masakatsu
    masakazu masaki masako masami masamichi masamitsu masanao masanobu masanori masao masaru masashi masataka masato
    masatoshi masaya masayasu masayo masayoshi masayuki masumi masuo masuzo matsuko mayo mayu mayuko mayumi megumi mei
    mi michiaki michiko michio michiyo midori mie mieko miho mihoko mika mikako mikiko mikio minako minami minoru
    misaki misako misato mitsuaki mitsue mitsuhiro mitsuko mitsunori mitsuo mitsuru mitsuyo mitsuyoshi miu miwa miwako
    miyako miyoko miyu miyuki mizuho mizuki momoka momoko motoaki motohiro motoko motoo motoyuki mutsumi nagako nagisa
    nami nanako nanami nao naoaki naofumi naohiro naohito naoki naoko naoto naoya naoyuki naruhito natsuki natsuko
    natsumi natsuo nobuaki nobuhiko nobuhiro nobuhito nobuko nobuo nobuteru nobutaka nobuyoshi nobuyuki nori noriaki
    noriko norihiko norihiro norio noritaka noriyuki nozomi osamu otoya reiji reiko reina ren rie rieko riho riichi
    rika rikako riki rikiya riko rin rintaro risa risako ritsuko rumi rumiko ryo ryohei ryoichi ryoji ryoko ryosuke
    ryota ryotaro ryu ryuichi ryuichiro ryuji ryusei ryusuke ryutaro sachie sachiko sadako sadakazu sae saeko saki
    sakiko sakura sanae saori satomi satoru satoshi satsuki sayaka sayuri seiichi seiichiro seiji seiko seishiro seiya
    setsuko shigeaki shigefumi shigehiro shigeki shigeko shigemi shigenori shigeo shigeru shigetoshi shigeyuki shin
    shingo shinichi shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shiori shiro shizue shizuka shizuko sho
    shogo shohei shoichi shoji shoko shota shotaro shoya shozo shu shuhei shuichi shuji shuko shun shunichi shunji
    shunsuke shunya shusaku soichi soichiro soji sonoko sosuke sota subaru sumiko sumire suzuko tadao tadahiko
    tadahiro tadamori tadashi tadateru taichi taiga taisuke taizo takaaki takafumi takahiko takahiro takahisa takahito
    takaki takako takamasa takamitsu takanobu takanori takao takashi takateru takato takatoshi takaya takayo takayoshi
    takayuki takehiko takehiro takehisa takehito takeo takeru takeshi taketo takeya takeyuki takuma takumi takuro
    takuya tamaki tamako tamami tamio tamotsu tamae taro tarou tatsuhiko tatsuhiro tatsuki tatsumi tatsunori tatsuo
    tatsuro tatsuya tatsuyuki teiichi teiji teruaki teruhiko teruko teruo teruyuki tetsu tetsuji tetsuo tetsuro
    tetsushi tetsuya tetsuzo tokiko tokuro tomiichi tomiko tomio tomo tomoaki tomoe tomohiko tomohiro tomohisa
    tomohito tomoka tomokazu tomoki tomoko tomomi tomonori tomoo tomoya tomoyo tomoyoshi tomoyuki toru toshi toshiaki
    toshie toshifumi toshihide toshihiko toshihiro toshikatsu toshikazu toshiki toshiko toshimasa toshimi toshimitsu
    toshinori toshio toshiro toshiyuki toyoko tsubasa tsugio tsukasa tsuneo tsutomu tsuyoshi ume umeko wataru yae
    yaeko yasue yasuaki yasuhiko yasuhiro yasuhisa yasuhito yasujiro yasuko yasumasa yasunari yasunori yasuo yasushi
    yasutaka yasutoshi yasuyuki yo yohei yoichi yoichiro yoji yoko yorihisa yoriko yoshi yoshiaki yoshie yoshifumi
    yoshiharu yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu yoshiki yoshiko yoshimasa yoshimi
    yoshimitsu yoshinao yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshitsugu yoshiya yoshiyuki yosuke yota
    yu yua yudai yui yuichi yuichiro yuiko yuji yujiro yuka yukako yukari yuki yukie yukihiko yukihiro yukihisa yukiko
    yukimi yukina yukinori yukio yukiyo yuko yuma yumi yumiko yuna yuriko yurika yusaku yusei yusuke yuta yutaka
    yutaro yuto yuya yuzo yuzuru zenko`
}

/** Every given name known, folded. */
export const givenNames = (): readonly string[] => Object.values(byCulture).flatMap(names => names.trim().split(/\s+/))

/** The given names of one culture, folded, as they are listed. */
export const givenNamesOf = (culture: string): readonly string[] => byCulture[culture]?.trim().split(/\s+/) ?? []
