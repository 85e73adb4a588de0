/**
 * Words that stand before or after a person’s name and say what the person is.
 * Lower case, abbreviations without their point, words of one key parted by one space.
 * Ask `facts/titles/title-before.ts` for the longest of them before a name.
 */
const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .replaceAll('’', "'")
      .split(/\s*[,\n]\s*/)
  )

const all = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap(set => [...set]))

/**
 * Offices of state of which the capital is settled: with one before a name in the houses that give capitals at all,
 * without one after a name and alone. No company, club or church has them under these names but a president.
 */
export const stateOffices = list(`
  president, vice president, vice-president, prime minister, deputy prime minister, chancellor, taoiseach, first minister
  deputy first minister, chief minister, secretary of state, deputy secretary of state, assistant secretary of state
  foreign minister, deputy foreign minister, finance minister, deputy finance minister, defense minister, defence minister
  deputy defense minister, deputy defence minister, interior minister, home minister, justice minister, health minister
  education minister, energy minister, trade minister, economy minister, economics minister, environment minister
  agriculture minister, labor minister, labour minister, transport minister, culture minister, oil minister
  information minister, communications minister, industry minister, planning minister, tourism minister, water minister
  housing minister, immigration minister, migration minister, sports minister, science minister, development minister
  unification minister, security minister, police minister, mining minister, mines minister, fisheries minister
  farm minister, budget minister, power minister, railway minister, railways minister, petroleum minister, equality minister
  social affairs minister, home affairs minister, foreign affairs minister, european affairs minister, digital minister
  economic affairs minister, public works minister, public security minister
  treasury secretary, defense secretary, defence secretary, foreign secretary, home secretary, commerce secretary
  labor secretary, energy secretary, education secretary, transportation secretary, transport secretary, health secretary
  interior secretary, agriculture secretary, homeland security secretary, housing secretary, business secretary
  justice secretary, culture secretary, environment secretary, veterans affairs secretary
  attorney general, solicitor general, attorney-general, solicitor-general, deputy attorney general, assistant attorney general
  surgeon general, secretary-general, secretary general, governor, lieutenant governor, deputy governor, governor general
  governor-general, mayor, deputy mayor, lord mayor, senator, ambassador, high commissioner, sheriff
  premier, vice premier, vice-premier, undersecretary of state, under secretary of state, chief justice, justice, judge, district judge
  circuit judge, magistrate judge, house speaker, majority leader, minority leader, senate majority leader, senate minority leader
  house majority leader, house minority leader, majority whip, minority whip, house majority whip, house minority whip
  senate majority whip, senate minority whip
`)

/** Of these, what others than a state have too: a club its president, a prison its governor, a brand its ambassador. */
export const looseOffices = list(`
  president, vice president, vice-president, governor, deputy governor, chancellor, ambassador, premier, judge, justice
`)

/** What a company or a body calls those who lead it. After a name they are small in every desk’s copy. */
export const companyOffices = list(`
  chairman, chairwoman, vice chairman, deputy chairman, chief executive, chief executive officer, chief financial officer
  chief operating officer, managing director, executive director, deputy director, director general, director-general, director
  deputy director general, general manager, deputy general manager, executive vice president, senior vice president
  deputy secretary general, deputy secretary-general, general secretary
`)

/** Crowns, churches and armies: a capital before a name in every house, whatever it does with presidents. */
export const settledRanks = list(`
  sir, dame, lord, lady, baroness
  king, queen, emperor, empress, sultan, emir, pope, prince, princess, crown prince, crown princess, cardinal, archbishop, bishop
  general, lieutenant general, major general, brigadier general, field marshal, admiral, vice admiral, rear admiral, colonel
  lieutenant colonel
`)

/** What of them stands for one holder, known to all, when it stands alone: some houses leave the king his capital. */
export const crowns = list('king, queen, pope, emperor')

/** What is held for a title by those who hold it, and is none in any house. */
export const plainJobs = list(`
  spokesman, spokeswoman, spokesperson, coach, head coach, assistant coach, analyst, economist, strategist, actor, actress, astronaut
  cosmonaut, teacher, lawyer, attorney, singer, songwriter, novelist, playwright, screenwriter, filmmaker, columnist, journalist, reporter
  correspondent, photographer, comedian, musician, guitarist, drummer, pianist, violinist, conductor, composer, rapper, historian
  scientist, physicist, biologist, astronomer, meteorologist, entrepreneur, businessman
  businesswoman, billionaire, philanthropist, activist, campaigner, lobbyist, pollster, striker, midfielder, goalkeeper
  goaltender, quarterback, linebacker, pitcher, shortstop, outfielder, batsman, sprinter, golfer, boxer, jockey
  nominee, candidate, dissident, adviser, advisor, aide, lawmaker, legislator, tycoon, magnate, frontrunner, front-runner
  contender, donor, investor, negotiator, political scientist, neurosurgeon, student, dictator, opposition leader
  paramount leader
  firefighter, paramedic, psychologist, psychiatrist, researcher, farmer, rancher, fisherman, truck driver, bus driver
  first lady, first gentleman, second lady, second gentleman, national security adviser, national security advisor
`)

/** What ministers are for, where it is named after them: `minister of foreign affairs`. */
export const portfolios = list(`
  state, foreign, affairs, external, internal, interior, home, finance, economy, economics, economic, trade, commerce, industry
  defense, defence, war, justice, health, education, science, technology, research, culture, sport, sports, tourism, energy, oil
  petroleum, mines, mining, water, environment, climate, agriculture, fisheries, forestry, food, labor, labour, employment, social
  welfare, pensions, transport, transportation, railways, housing, communications, information, planning, development
  immigration, migration, security, public, works, higher, rural, urban, youth, women, family, families, children, equality
  international, cooperation, business, enterprise, innovation, investment, infrastructure, telecommunications, police, fuel, power, gas, metallurgy, natural, resources, lands, marine, aviation, budget, taxation, treasury
  arts, media, religious, veterans, digital, machinery, mineral, steel, coal, commodities, fiscal, policy, regional, parliamentary, constitutional
`)

/** Heads of state and of government, their ministers, and those who stand in for them. */
export const governmentTitles = all(
  stateOffices,
  list(`
    premier, vice premier, vice-premier, vice chancellor, vice-chancellor, undersecretary of state, under secretary of state
    civil defense minister, cabinet minister, minister of state, minister, deputy minister, vice minister, vice-minister, junior minister
    cabinet secretary, army secretary, navy secretary, air force secretary, finance secretary, chief secretary, levelling up secretary
    secretary of defense, secretary of the treasury, secretary of commerce, secretary of labor, secretary of energy
    secretary of agriculture, secretary of education, secretary of homeland security, secretary of the interior
    secretary general, undersecretary-general, under-secretary-general, high representative, attorney-general
    deputy attorney general, assistant attorney general, solicitor-general, surgeon general, auditor general
    comptroller general, inspector general, director general, director-general, postmaster general, prosecutor general
    advocate general, deputy governor, lt gov, lt governor, gov, pres, vice pres, deputy mayor, vice mayor, lord mayor, alderman
    councilman, councilwoman, councilmember, councillor, councilor, high commissioner, commissioner, deputy commissioner, consul general
    consul, special envoy, chargé d’affaires, tánaiste, state treasurer, city manager, county executive, borough president
    viceroy, captain-general, ayatollah, grand ayatollah
  `)
)

/** Those who sit in a parliament. */
export const parliamentTitles = list(`
  senator, sen, sens, representative, rep, reps, congressman, congresswoman, delegate, del, assemblyman, assemblywoman
  assembly member, assemblymember, state sen, state rep, state senator, state representative, house speaker, senate president
  speaker, deputy speaker, majority leader, minority leader, senate majority leader, senate minority leader
  house majority leader, house minority leader, house majority whip, senate majority whip, majority whip, minority whip
  whip, chief whip, mp, msp, mep, td, deputy, lord chancellor, black rod
`)

/** Crowns and coronets, and how those who wear them are called. */
export const royalTitles = list(`
  king, queen, prince, princess, crown prince, crown princess, emperor, empress, sultan, sultana, emir, sheikh, sheikha, shah
  tsar, czar, tsarina, kaiser, grand duke, grand duchess, archduke, duke, duchess, marquess, marquis, earl, count, countess
  viscount, viscountess, baron, baroness, lord, lady, sir, dame, maharaja, raja, rajah, khan, pharaoh, queen mother
  king’s counsel, high chief, paramount chief, his majesty, her majesty, his royal highness, her royal highness, his excellency
  her excellency, his highness, her highness, infanta, infante, dowager empress
`)

/** Offices and orders of a church, or of another faith. */
export const churchTitles = list(`
  pope, pope emeritus, cardinal, archbishop, bishop, auxiliary bishop, patriarch, metropolitan, archdeacon, deacon, dean, canon
  monsignor, msgr, father, fr, mother superior, sister, sr, brother, abbot, abbess, vicar, rector, chaplain, pastor, minister
  rev, reverend, the rev, the rev dr, right rev, rt rev, the right rev, very rev, most rev, the most rev, venerable
  right reverend, very reverend, most reverend
  rabbi, chief rabbi, imam, grand imam, mullah, maulana, sheikh, grand mufti, mufti, hojatoleslam, ayatollah, grand ayatollah
  dalai lama, lama, swami, guru, saint, st, elder, apostle, prophet
`)

/** Ranks of the armed forces and of police and fire brigades, written out and abbreviated. */
export const militaryRanks = list(`
  general, gen, lieutenant general, lt gen, major general, maj gen, brigadier general, brig gen, brigadier, brig
  general of the army, field marshal, marshal, air marshal, air chief marshal, air vice marshal, air commodore, group captain
  wing commander, squadron leader, flight lieutenant, flying officer, colonel, col, lieutenant colonel, lt col, lt-col
  colonel general, major, maj, captain, capt, lieutenant, lt, first lieutenant, 1st lt, second lieutenant, 2nd lt, sub-lieutenant
  admiral, adm, vice admiral, vice adm, rear admiral, rear adm, fleet admiral, commodore, commander, cmdr, cdr
  lieutenant commander, lt cmdr, lt cdr, ensign, midshipman, petty officer, chief petty officer, cpo, seaman, able seaman
  sergeant, sgt, sergeant major, sgt maj, staff sergeant, staff sgt, first sergeant, 1st sgt, master sergeant, master sgt
  gunnery sergeant, gunnery sgt, technical sergeant, tech sgt, sergeant first class, sgt 1st class, lance sergeant
  command sergeant major, command sgt maj, corporal, cpl, lance corporal, lance cpl, private, pvt, private first class, pfc, pte
  specialist, spc, airman, airman first class, airman 1st class, senior airman, warrant officer, chief warrant officer, cadet
  lieutenant general, generalissimo, comandante, subcomandante, gunner, trooper, sapper, bombardier, fusilier, rifleman
  police chief, fire chief, sheriff, undersheriff, deputy sheriff, sheriff’s deputy, constable, chief constable, police constable
  police commissioner, assistant chief constable, deputy chief constable, superintendent, supt, chief superintendent, det supt
  detective superintendent, detective chief superintendent, det ch supt, inspector, insp, chief inspector, detective inspector
  det insp, detective chief inspector, det ch insp, dci, detective constable, det con, detective sergeant, det sgt, detective, det
  police sergeant, police captain, police lieutenant, patrolman, marshal, special agent, trooper, fire captain, battalion chief
  pc, wpc, dc, ds, di, chief of police, chief of staff, director of public prosecutions, ret
`)

/** Of the law and of the university. */
export const learnedTitles = list(`
  judge, chief judge, district judge, circuit judge, magistrate judge, magistrate, justice, chief justice, associate justice
  lord justice, lord chief justice, mr justice, mrs justice, presiding judge, u.s. district judge, sheriff
  district attorney, u.s. attorney, attorney, state’s attorney, district atty, county attorney, city attorney
  coroner, registrar, ombudsman, public prosecutor, chief prosecutor, dr, drs, doctor, prof, professor, professor emeritus
  assistant professor, associate professor, provost, chancellor, vice chancellor, dean, rector, hon, the hon, the honorable
`)

/** Of those who run companies, parties and clubs; some houses take the capital before a name, some do not. */
export const corporateTitles = list(`
  chairman, chairwoman, chairperson, chair, vice chairman, vice chair, vice-chairman, deputy chairman, co-chairman, co-chair
  executive chairman, chief executive, chief executive officer, deputy chief executive, ceo, cfo, coo, cto, cio, cmo, co-ceo, chief
  chief financial officer, chief operating officer, chief technology officer, chief information officer, chief medical officer
  chief marketing officer, chief investment officer, chief legal officer, chief scientific officer, chief economist
  chief finance officer, chief product officer, chief people officer, chief risk officer, chief compliance officer
  senior vice president, executive vice president, assistant vice president, group vice president, regional vice president
  managing director, executive director, deputy director, assistant director, associate director, director, general manager
  secretary, general secretary, party secretary, first secretary, treasurer, general counsel, president and ceo, press secretary
  chairman and ceo, chairman and chief executive, president and chief executive, president and chief executive officer
  national security adviser, national security advisor, chief of staff, deputy chief of staff, commissioner, administrator
  supreme leader, paramount leader, party leader, opposition leader, leader of the opposition, comrade, chief negotiator
  comptroller, controller, superintendent, managing partner, head coach, founder and ceo, co-founder and ceo
`)

/**
 * Jobs that companies, countries, teams and things have too, or that are adjectives or places on the field:
 * `rival Acme Corp`, `guard Buckingham Palace`. What follows them need not be a person.
 */
export const looseJobs = list(`
  ally, rival, partner, owner, co-owner, founder, insurer, retailer, broker, dealer, publisher, operator, developer, brewer, merchant
  trader, investor, shareholder, supporter, backer, champion, winner, runner-up, starter, opener, opponent, contender, challenger
  favorite, favourite, seed, top seed, associate, contractor, auctioneer, broadcaster, producer, co-producer, builder, designer
  planner, member, consultant, adviser, advisor, executive, neighbor, neighbour, client, customer, host, co-host, center, centre
  safety, lock, prop, wing, guard, forward, keeper, receiver, closer, end, star, co-star, superstar, model, official, native, local
  head, chief, underwriter, administrator, opening, landlord, tenant, donor, trustee, successor, predecessor, counterpart, veteran
  newcomer, substitute, qualifier, finalist, semifinalist, prospect, recruit, icon, legend, resident, visitor, baker, brewer
  architect, hunter, climber, driver, carrier, agent, advocate, guru, specialist, expert, incumbent, moderate, local, comic, fan
  namesake, friend, colleague, companion, youth, baby, child, captain, manager, porter, courier, cook, press, critic, observer
  mediator, monitor, sponsor, peer, conductor, trainer, runner, rider, supporter, spinner, independent, wildcard, twin, heir, deputy
`)

/** Titles that take a capital before a name in the houses that give capitals to titles at all. */
export const formalTitles = all(
  governmentTitles,
  parliamentTitles,
  royalTitles,
  churchTitles,
  militaryRanks,
  learnedTitles
)

export const courtesyTitles = list(
  'mr, mrs, ms, miss, mx, messrs, mme, mlle, m, mme, monsieur, madame, señor, señora, herr, frau'
)

/** What people do. Never a title, so never a capital before a name. */
export const jobDescriptions = list(`
  spokesman, spokeswoman, spokesperson, spokesmen, spokeswomen, spokespeople, spox
  analyst, analysts, economist, economists, strategist, pollster, researcher, scientist, expert, specialist, consultant, adviser
  advisor, aide, assistant, official, officer, executive, manager, boss, head, chief, deputy, leader, co-leader, member, colleague
  counterpart, predecessor, successor, negotiator, mediator, envoy, diplomat, diplomats, emissary, lobbyist, lawmaker, lawmakers
  legislator, legislators, politician, parliamentarian, backbencher, frontbencher, peer, candidate, nominee, frontrunner
  front-runner, hopeful, contender, challenger, incumbent, running mate, organizer, organiser, campaigner, activist, dissident
  reformist, hardliner, hard-liner, moderate, strongman, dictator, autocrat, ruler, statesman, revolutionary, rebel, guerrilla
  militant, extremist, jihadist, warlord, commander, fighter, gunman, suspect, defendant, co-defendant, convict, inmate, prisoner
  fugitive, whistleblower, informant, witness, victim, survivor, hostage, refugee, migrant, exile, hacker, trafficker, drug lord
  mobster, gangster, fraudster, murderer, killer, thief, smuggler, spy, agent, operative, defector, soldier, veteran, serviceman
  lawyer, attorney, solicitor, barrister, counsel, prosecutor, paralegal, notary, jurist, advocate, investigator, detective
  police officer, policeman, policewoman, cop, patrolman, firefighter, fireman, paramedic, guard, bodyguard, warden, trooper
  doctor, physician, surgeon, neurosurgeon, dentist, nurse, midwife, psychologist, psychiatrist, therapist, pharmacist
  veterinarian, vet, virologist, epidemiologist, cardiologist, oncologist, pathologist, radiologist, neurologist, pediatrician
  paediatrician, dermatologist, immunologist, gynaecologist, gynecologist, dietitian, nutritionist, carer, caregiver
  teacher, headteacher, headmaster, headmistress, principal, professor, lecturer, academic, scholar, tutor, educator, student
  pupil, graduate, undergraduate, alumnus, alumna, librarian, archivist, curator, historian, philosopher, theologian, linguist
  anthropologist, archaeologist, sociologist, criminologist, political scientist, physicist, chemist, biologist, geologist
  zoologist, botanist, ecologist, ornithologist, geographer, geneticist, biochemist, microbiologist, mathematician, statistician
  astronomer, astrophysicist, astronaut, cosmonaut, meteorologist, forecaster, seismologist, volcanologist, oceanographer
  climatologist, engineer, inventor, programmer, developer, coder, technician, mechanic, electrician, plumber, carpenter, builder
  bricklayer, roofer, welder, miner, machinist, laborer, labourer, worker, foreman, contractor, architect, surveyor, planner
  designer, decorator, gardener, landscaper, farmer, rancher, fisherman, forester, shepherd, winemaker, brewer, baker, butcher
  chef, cook, waiter, waitress, bartender, barista, restaurateur, hotelier, grocer, shopkeeper, shop owner, merchant, trader
  dealer, broker, stockbroker, banker, financier, investor, fund manager, portfolio manager, money manager, economist, accountant
  auditor, actuary, economist, insurer, underwriter, salesman, saleswoman, salesperson, cashier, clerk, receptionist, secretary
  retailer, businessman, businesswoman, businessperson, entrepreneur, industrialist, tycoon, magnate, mogul, billionaire
  millionaire, oligarch, philanthropist, heir, heiress, founder, co-founder, cofounder, owner, co-owner, landlord, landlady, tenant
  partner, shareholder, director, co-director, president, board member, trustee, donor, fundraiser, benefactor, volunteer
  organizer, coordinator, supervisor, administrator, operator, driver, truck driver, bus driver, taxi driver, cab driver
  chauffeur, pilot, co-pilot, captain, skipper, sailor, seaman, flight attendant, steward, stewardess, conductor, engineer
  postman, courier, porter, janitor, cleaner, housekeeper, maid, nanny, babysitter, hairdresser, barber, stylist, tailor
  seamstress, model, supermodel, photographer, photojournalist, cameraman, camerawoman, journalist, reporter, correspondent
  editor, editor-in-chief, sub-editor, copy editor, subeditor, columnist, commentator, critic, reviewer, blogger, vlogger
  influencer, youtuber, podcaster, broadcaster, presenter, host, co-host, talk show host, anchor, anchorman, anchorwoman
  newsreader, announcer, moderator, pundit, publisher, producer, co-producer, executive producer, filmmaker, film-maker
  director, screenwriter, playwright, dramatist, scriptwriter, writer, co-writer, speechwriter, author, co-author, novelist, poet
  essayist, biographer, memoirist, satirist, cartoonist, illustrator, animator, translator, interpreter, artist, painter, sculptor
  potter, ceramicist, printmaker, choreographer, dancer, ballerina, actor, actress, comedian, comic, comedienne, entertainer
  impressionist, magician, clown, stuntman, star, co-star, superstar, celebrity, socialite, singer, songwriter, singer-songwriter
  vocalist, frontman, rapper, musician, guitarist, bassist, drummer, pianist, violinist, cellist, saxophonist, trumpeter, flautist
  organist, tenor, soprano, baritone, composer, lyricist, impresario, dj, disc jockey, bandleader, maestro
  coach, head coach, assistant coach, co-coach, manager, assistant manager, caretaker manager, trainer, selector, referee, umpire
  linesman, player, playmaker, teammate, team-mate, captain, co-captain, skipper, striker, forward, winger, midfielder, defender
  center back, centre-back, full-back, fullback, left-back, right-back, goalkeeper, keeper, goaltender, goalie, quarterback
  linebacker, cornerback, wide receiver, receiver, tight end, running back, tailback, halfback, lineman, kicker, punter, safety
  defensive end, defensive tackle, offensive tackle, nose tackle, center, guard, point guard, shooting guard, small forward
  power forward, swingman, pitcher, right-hander, left-hander, southpaw, closer, reliever, starter, catcher, shortstop, infielder
  outfielder, baseman, first baseman, second baseman, third baseman, center fielder, left fielder, right fielder, slugger
  designated hitter, defenseman, left wing, right wing, enforcer, prop, hooker, lock, flanker, fly-half, scrum-half, scrumhalf
  flyhalf, centre, wing, batsman, batter, bowler, fast bowler, spinner, leg-spinner, all-rounder, allrounder, opener
  wicketkeeper, wicket-keeper, sprinter, runner, marathoner, hurdler, jumper, thrower, decathlete, heptathlete, athlete, swimmer
  diver, gymnast, skier, snowboarder, skater, figure skater, biathlete, rower, cyclist, rider, jockey, boxer, wrestler, judoka
  weightlifter, golfer, tennis player, fencer, archer, climber, mountaineer, surfer, driver, racer, racing driver, race driver
  champion, medalist, medallist, winner, runner-up, rookie, veteran, debutant, favorite, favourite, rival, opponent, finalist
  semifinalist, seed, top seed, wildcard, qualifier, recruit, draft pick, prospect, free agent, newcomer, substitute, scout
  resident, neighbor, neighbour, villager, local, native, tourist, visitor, passenger, commuter, motorist, pedestrian, bystander
  onlooker, passerby, shopper, customer, client, patient, voter, supporter, backer, fan, opponent, protester, demonstrator
  marcher, teenager, youth, schoolboy, schoolgirl, toddler, pensioner, retiree, householder, homeowner, taxpayer, consumer
  explorer, adventurer, hunter, collector, auctioneer, antiquarian, genealogist, naturalist, conservationist, environmentalist
  preacher, evangelist, televangelist, cleric, priest, monk, nun, missionary, pilgrim, theologian, scoutmaster
  hacktivist, futurist, feminist, anarchist, communist, socialist, trade unionist, unionist, union leader, union boss
  captain, icon, legend, prodigy, guru, impresario, mastermind, architect, heartthrob, supremo, kingpin, ringleader, godfather
  supercentenarian, centenarian, ally, confidant, confidante, associate, friend, mentor, protege, protégé, namesake, nemesis
`)

/** Kin and bonds: `his wife Ana Roe`. */
export const relations = list(`
  father, mother, parents, dad, mum, mom, son, daughter, brother, sister, sibling, twin, twin brother, twin sister, half-brother
  half-sister, stepfather, stepmother, stepson, stepdaughter, stepbrother, stepsister, grandfather, grandmother, grandson
  granddaughter, grandparents, grandchild, great-grandfather, great-grandmother, great-grandson, great-granddaughter, uncle, aunt
  nephew, niece, cousin, husband, wife, spouse, ex-husband, ex-wife, widow, widower, fiancé, fiancée, fiance, fiancee, partner
  boyfriend, girlfriend, ex-boyfriend, ex-girlfriend, companion, lover, mistress, friend, best friend, classmate, roommate
  flatmate, housemate, teammate, colleague, co-worker, coworker, neighbor, neighbour, father-in-law, mother-in-law, son-in-law
  daughter-in-law, brother-in-law, sister-in-law, godfather, godmother, godson, goddaughter, baby, child, toddler, heir
  first lady, first gentleman, second lady, second gentleman, consort, ancestor, descendant, namesake
`)

/** What may stand before a title or a job and belongs to it: `acting`, `senior`, `national security`. */
export const titleModifiers = list(`
  acting, interim, caretaker, provisional, temporary, outgoing, incoming, incumbent, current, then, newly, elected, appointed
  newly elected, newly appointed, designate, former, ex, onetime, one-time, sometime, late, retired, ousted, deposed, exiled, jailed
  imprisoned, detained, embattled, disgraced, longtime, long-time, veteran, new, next, future, first, second, third, founding
  honorary, emeritus, joint, co, sole, fellow, self-styled, self-proclaimed, de facto, presumptive, likely, would-be
  deputy, vice, assistant, associate, senior, junior, chief, lead, leading, principal, top, head, main, general, executive
  managing, deputy assistant, special, permanent, resident, visiting, executive vice, senior vice, first deputy, first vice
  under, full-time, part-time, freelance, independent, private, public, local, regional, national, international, global, federal
  state, county, city, district, provincial, municipal, royal, supreme, high, senior political, chief political, chief economic
  prime, party, opposition, ruling party, cabinet, government, presidential, vice presidential, vice-presidential, parliamentary
  congressional, senatorial, gubernatorial, mayoral, ministerial, diplomatic, military, army, navy, naval, air force, marine
  marines, coast guard, police, fire, security, national security, homeland security, intelligence, counterterrorism, defense
  defence, foreign, foreign policy, finance, financial, economic, economics, economy, trade, commerce, business, industry, energy
  oil, gas, power, nuclear, environment, environmental, climate, health, public health, medical, education, labor, labour
  employment, transport, transportation, railway, aviation, justice, legal, home, interior, housing, culture, cultural, sports
  sport, tourism, science, technology, tech, information, communications, media, press, telecoms, agriculture, agricultural
  farm, fisheries, immigration, migration, welfare, pensions, social, human rights, civil rights, women’s, youth, veterans
  political, policy, research, market, markets, investment, equity, currency, credit, portfolio, fund, hedge fund, wall street
  white house, house, senate, supreme court, high court, district court, appeals court, constitutional court, criminal, civil
  presiding, circuit, magistrate, state department, pentagon, kremlin, downing street, treasury, justice department, foreign ministry
  defense ministry, defence ministry, finance ministry, interior ministry, health ministry, foreign office, home office
  central bank, european union, united nations, league, football, soccer, rugby, cricket, tennis, golf, basketball, baseball
  hockey, boxing, cycling, swimming, national team, team, club, school, high school, university, college, church, film, movie
  tv, television, radio, pop, rock, rap, hip-hop, jazz, folk, opera, ballet, stage, screen, fashion, food, restaurant, hotel
  real estate, property, bank, company, group, corporate, union, trade union, labor union, board, committee, commission, agency
  department, ministry, project, program, programme, campaign, communications, marketing, sales, operations, human resources
  conservative, liberal, far-right, far-left, right-wing, left-wing, hardline, hard-line, centrist, center-left, center-right
  centre-left, centre-right, socialist, communist, nationalist, populist, moderate, progressive, radical, reformist, islamist
  billionaire, millionaire, multimillionaire, award-winning, oscar-winning, prize-winning, nobel, star, legendary, famous
  famed, popular, prominent, influential, powerful, controversial, renowned, respected, outspoken, convicted, suspected, alleged
  accused, elder, older, younger, eldest, oldest, youngest, twin, adopted, estranged, pregnant, dead, murdered, old
`)

/** Parties and their followers, as they stand before a title: `Democratic Rep.`, `Labour leader`. */
export const partyWords = list(`
  democrat, democratic, republican, gop, independent, libertarian, green, greens, labor, labour, conservative, tory, tories
  lib dem, liberal democrat, liberal, liberals, social democrat, social democratic, christian democrat, christian democratic, snp
  scottish national party, plaid cymru, sinn fein, sinn féin, dup, ukip, reform uk, brexit party, fianna fail, fianna fáil
  fine gael, likud, hamas, hezbollah, fatah, taliban, congress, bjp, communist party, workers party, workers’ party, anc, zanu-pf
  cdu, csu, spd, fdp, afd, bloc quebecois, bloc québécois, ndp, new democratic, tea party, kuomintang, peronist, syriza, five star
  national front, national rally, people’s party, socialist, popular party, momentum, bharatiya janata party
`)

/** Adjectives of nations and regions, and the names of countries and blocs that stand as adjectives: `U.S.`, `EU`. */
export const demonyms = list(`
  afghan, albanian, algerian, american, andorran, angolan, antiguan, argentine, argentinian, armenian, australian, austrian
  azerbaijani, azeri, bahamian, bahraini, bangladeshi, barbadian, basque, bavarian, belarusian, belarussian, belgian, belizean
  beninese, bhutanese, bolivian, bosnian, bosnian serb, botswanan, brazilian, british, bruneian, bulgarian, burkinabe, burmese
  burundian, cambodian, cameroonian, canadian, catalan, central african, chadian, chechen, chilean, chinese, colombian, comoran
  congolese, corsican, costa rican, cretan, crimean, croat, croatian, cuban, cypriot, czech, danish, dominican, dutch
  east german, east timorese, ecuadorean, ecuadorian, egyptian, emirati, english, equatorial guinean, eritrean, estonian
  ethiopian, faroese, fijian, filipino, philippine, finnish, flemish, french, gabonese, gambian, georgian, german, ghanaian
  greek, greek cypriot, greenlandic, grenadian, guatemalan, guinean, guyanese, haitian, hawaiian, honduran, hungarian, icelandic
  indian, indonesian, iranian, iraqi, irish, israeli, italian, ivorian, jamaican, japanese, jordanian, kazakh, kenyan, korean
  kosovan, kosovar, kurdish, kuwaiti, kyrgyz, lao, laotian, latvian, lebanese, lesothan, liberian, libyan, lithuanian
  luxembourgish, macedonian, malagasy, malawian, malaysian, maldivian, malian, maltese, mauritanian, mauritian, mexican
  micronesian, moldovan, monegasque, mongolian, montenegrin, moroccan, mozambican, namibian, nepalese, nepali, dutch, new zealand
  nicaraguan, nigerian, nigerien, north korean, north macedonian, northern irish, norwegian, omani, pakistani, palestinian
  panamanian, paraguayan, peruvian, polish, portuguese, puerto rican, qatari, quebec, romanian, russian, rwandan, salvadoran
  samoan, saudi, saudi arabian, scottish, senegalese, serb, serbian, seychellois, sierra leonean, singaporean, singapore, slovak
  slovakian, slovene, slovenian, somali, south african, south korean, south sudanese, soviet, spanish, sri lankan, sudanese
  surinamese, swazi, swedish, swiss, syrian, taiwanese, taiwan, tajik, tanzanian, tatar, texan, thai, tibetan, togolese, tongan
  trinidadian, tunisian, turkish, turkish cypriot, turkmen, tuvaluan, ugandan, ukrainian, uruguayan, uzbek, venezuelan
  vietnamese, welsh, west german, yemeni, yugoslav, zairean, zambian, zimbabwean, hong kong, roman, ottoman, byzantine, vatican
  european, african, asian, arab, western, southern, northern, eastern, latin american, scandinavian, nordic, african american
  black, white, hispanic, latino, latina, jewish, muslim, christian, catholic, roman catholic, protestant, anglican, orthodox
  shiite, shia, shi’ite, sunni, hindu, buddhist, sikh, mormon, islamic, methodist, baptist, episcopal, lutheran, presbyterian
  californian, new york, london, u.s, us, u.k, uk, u.n, un, eu, e.u, nato, u.a.e, uae, ussr, d.c
`)
