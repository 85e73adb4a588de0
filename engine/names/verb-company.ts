/** The words beside a loaded verb that make it another verb, or the fair one. Lists parted by white space. */

/** What proves something. */
export const evidence = `evidence proof prove proves data study studies research researchers experiment experiments records document
  documents video footage test tests figures statistics survey analysis theory hypothesis scientists point`

/** What a case in court is told with. */
export const courts = `court trial jury judge prosecutor prosecutors lawyer lawyers attorney attorneys police charge charges charged
  pleaded indictment indicted lawsuit suit sued testimony testified convicted guilty`

/** What makes it right to doubt. */
export const doubts = `falsely wrongly incorrectly erroneously false untrue baseless unfounded unsubstantiated unproven debunked evidence
  denied denies deny denying disputed disputes refutes refuted rejected rejects allegation allegations accused hoax conspiracy scam scams scammer scammers fake
  contradicted misleading militant militants insurgents extremist extremists hackers propaganda ridiculously absurdly outrageously baselessly mistakenly inaccurately dubiously bizarrely implausibly`

/** What a confession is of. */
export const faults = `mistake mistakes wrong wrongly error errors fault faults lied lying lie lies guilty guilt kill killed killing
  murder stole stolen stealing failed failure failures failing drug drugs doping cheated cheating affair illegal illegally
  misled misleading sorry regret blame fraud bribe bribes rape raped abuse abused assault assaulted shot shooting knew never
  not no unaware forgot problem problems difficult difficulties difficulty lost losing late delay delays struggled struggling
  shortcomings flaws flawed weakness weaknesses embarrassed ashamed nervous afraid fear fears scared worried surprised
  violated violating violation violations breached breaching breach broke broken collapse blow setback hurt hurts regret regrets
  regrettable wiser hindsight retrospect disappointed hard harder tough bad badly worse poor little less only could cannot`

/** What is lost to another. */
export const contests = `election elections vote votes voters ballot ballots race runoff recount primary defeat contest match goal goals
  penalty set game referendum retrospect hindsight wiser regrettable mistake mistakes wrong error errors fault failed failure`

/** What no fact is made of. */
export const opinions = `unfair unjust unfairly terrible disgraceful disgrace wonderful fantastic amazing awful horrible ridiculous absurd
  stupid foolish reckless shameful outrageous unacceptable brilliant immoral nonsense pathetic cruel excellent beautiful`

/** By which what somebody thinks is known. */
export const told = 'said says saying told tells according added asked wrote interview court clear seems appears'

/** What is conceded with a heavy heart. */
export const harm = 'casualties deaths killed died injured victims civilians'

/** What is struck, not criticized: `slammed into`, `blasted off`, `blasted a homer`. */
export const struck =
  'apart into against on onto through to down up out off home shut past by in over with back open across from at'
