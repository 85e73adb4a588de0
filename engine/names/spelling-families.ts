/**
 * How names sound that are spelled from other alphabets, by the language they come through. Each pair says of some
 * letters which sounds they may stand for; one letter is one sound, and no two lists share any but by accident.
 * Two spellings that can sound alike all through are candidates for one name. They never rewrite anything.
 */
export interface Family {
  readonly sounds: string
  /** Sounds that a spelling may leave out. */
  readonly weak: string
  /** Endings and beginnings of words that show the language. */
  readonly shows: RegExp
}

/** Russian, Ukrainian, Belarusian, Bulgarian, and what came through Russian from the Caucasus and Central Asia. */
const slavic: Family = {
  sounds: `a:a e:e ye:e je:e ie:e yie:e ïe:e yo:oe io:oe jo:oe eo:oe o:o u:u ou:u oo:u i:i y:i ii:i iy:i yi:i yy:i ij:i iyi:i yj:i j:iż iye:e che:Ť cho:Ť chyo:Ť chio:Ť tche:Ť tcho:Ť
    ya:ä ia:ä ja:ä iya:ä ija:ä iia:ä yia:ä yu:ü iu:ü ju:ü iou:ü iyu:ü iiu:ü b:b d:d g:g h:gx kh:x ch:č tch:č tsch:č cz:č k:k ck:k q:kg c:cks
    ts:c tz:c z:z zz:z zh:ż dzh:ǰ dj:ǰ dz:ǰ l:l m:m n:n p:p r:r s:s ss:s sh:š sch:šß shch:ß shh:ß sc:ß szcz:ß t:t th:t f:f ff:fv ph:f v:v w:v
    x:ks ks:ks`,
  weak: '',
  shows:
    /(?:o[vfw]|off|ov[ao]|e[vfw]|eff|ev[ao]|yov|in|ina|yn|yna|sk[iy]|skiy|skyi|skyy|skii|skij|skaya?|aya|aia|enko|chuk|[yi]uk|[yi]ch|itch|vitsch|yan|ian|dze|shvili|chenka|ych|[yi]y|aev|ayev|ayeva|iia|iya)$/
}

/** Arabic, Persian, Urdu, Pashto, Kurdish, Somali, and the Turkic languages that take names from them. */
const arabic: Family = {
  sounds: `a:a aa:a e:ai i:i ie:i ee:i y:iy o:ou u:ou ou:ou oo:u ai:ë ay:ë ei:ë ey:ë aye:ë aie:ë eyy:ë ayy:ë au:öo aw:ö ow:öo ia:ï iya:ï ya:ï yya:ï iyya:ï iah:ï iyah:ï
    iyyah:ï iye:ï ye:ï b:b d:d dh:dz dj:j g:gj gh:gG h:h kh:x ch:xšč j:jż k:k q:kgG l:l m:m n:n p:p r:r s:s sh:š t:t th:ts tch:č c:jks ç:č f:f
    ph:f v:vw w:w oua:w wa:w z:z zh:ż`,
  weak: 'h',
  shows:
    /^(?:abd|abu|abou|al|bin|ibn|umm|moh?a|muha)|q(?!u)|kh|gh|dh|aa|ull?ah|allah|eddin|uddin|zadeh|zada|pour|iyya|jad$|oud|our[ia]$/
}

const korean: Family = {
  sounds: `a:a ah:a ae:ä ai:ä e:eä o:oö eo:ö u:uöü oo:u ou:u eu:ü ui:í eui:í ee:i i:i y:i yi:i oe:é oi:é we:é wi:w ya:á yo:óő yeo:ő you:őú yu:úő yoo:ú ye:ëő wa:ŵ wo:ẃ weo:ẃ won:ẃn g:k k:k ck:k gh:k kh:k
    kk:k d:t t:t tt:t b:p p:p j:č ch:č c:č s:s sh:s h:h m:m n:n ng:ŋ l:r r:r`,
  weak: 'h',
  shows: /$^/
}

const greek: Family = {
  sounds: `a:a e:ei ai:e i:i y:iu ei:i oi:i ee:i o:o u:u ou:u av:v au:v af:v ev:é eu:é ef:é b:v v:v mp:b g:gy gh:g gi:gy ya:y gk:g gg:ŋg ng:ŋg d:d dh:d nt:d th:þ t:t z:z k:k
    c:k ch:x h:x kh:x l:l m:m n:n x:ks ks:ks p:p r:r s:s ss:s tz:c ts:c dj:c f:f ph:f j:gy`,
  weak: 'gy',
  shows: /(?:os|is|ou|as|akis|akos|idis|ides|oglou|opoulos|eas|ellis)$/
}

/** What any English desk may vary without knowing the language: long vowels, kh and h, tz and ts, an umlaut written out. */
const any: Family = {
  sounds: `a:a e:e i:i y:i ie:i ee:i o:o oh:o ou:ou oo:uo u:u uu:u ue:u oe:o ae:a ya:ä ia:ä ja:ä iya:ä b:b d:d f:f ph:f g:g h:h kh:hx k:k q:k ck:k l:l m:m n:n p:p r:r s:s sh:š
    t:t th:t ts:c tz:c z:z v:v w:w x:ks ks:ks j:ǰ dj:ǰ zh:ǰ ch:č c:ck gh:g`,
  weak: 'h',
  shows: /kh|q(?!u)|tz|zh|dj|^[ckq]h?iryat|ii$|ou$|ah$|aa/
}

/** An umlaut written out. */
const german: Family = {
  sounds: `a:a e:e i:i o:o u:u y:y ae:a oe:o ue:u b:b c:c d:d f:f g:g h:h j:j k:k l:l m:m n:n p:p q:q r:r s:s t:t v:v w:w x:x z:z`,
  weak: '',
  shows: /[ou]e/
}

export const families = { slavic, arabic, korean, greek, german, any } as const

/** Given names that are one name in several spellings or languages: each line is one. Folded. */
export const givenNameClasses: readonly (readonly string[])[] = `
  alexander aleksandr alexandr aleksander alexandre aleksandar oleksandr olexander aliaksandr alyaksandr alexsandr olexandr oleksander iskander
  alexei alexey aleksei aleksey alexej oleksiy oleksii aliaksei alexi aleksej oleksy
  anatoly anatoli anatoliy anatolii anatol anatolij
  andrei andrey andriy andrii andrej andrzej andre
  arkady arkadi arkadiy arkadii
  dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro dzmitry dmitrij dimitriy dmitro
  evgeny yevgeny evgeni yevgeni evgeniy yevgeniy evgenii yevgenii evgenij yevhen evgeney eugeny yevhenii evhen
  gennady gennadi gennadiy gennadii gennadij hennadiy hennadii
  georgy georgi georgiy georgii heorhiy georgij
  grigory grigori grigoriy grigorii hryhoriy hryhorii grigorij
  igor ihor igar
  ivan iwan
  konstantin kostyantyn konstantyn kostiantyn
  leonid leanid
  mikhail mihail michail mykhailo mykhaylo mikhael mikheil mikhaylo mihailo mihajlo
  nikolai nikolay nikolaj mykola nikolaii mikalai mikola
  oleg oleh aleh
  pavel pavlo pawel paval
  pyotr petr petro piotr piatr
  roman raman
  sergei sergey sergej serguei serhiy serhii siarhei syarhei sergiy sergii sergeii serge serhij
  stanislav stanislau stanislaw
  vasily vasili vasiliy vasilii vasyl vassily vassili vasilij
  viktor victor viktar
  vitaly vitali vitaliy vitalii vital vitalij
  vladimir volodymyr wladimir volodimir vladimer uladzimir
  vyacheslav viacheslav vjacheslav viatcheslav vyatcheslav vacheslav
  yakov iakov jakov yakiv
  yegor egor yehor jegor
  yuri yury yuriy yurii iuri iurii jurij juri yuriyy iouri
  fyodor fedor fiodor
  anastasia anastasiya anastasija anastasiia anastassia
  ekaterina yekaterina ekaterine katerina kateryna jekaterina
  artem artyom artiom
  darya daria dariya dariia
  kirill kyrylo kiril
  elena yelena olena jelena alena
  ksenia kseniya xenia kseniia ksenija
  maria mariya marija mariia mariam
  natalia natalya nataliya natalja nataliia natallia natalija
  olga olha volha
  sofia sofya sofiya sofia sophia
  svetlana svitlana sviatlana svyatlana svetlana
  tatiana tatyana tetyana tetiana tatjana tatsiana
  yulia yuliya julia iuliia yuliia julija iulia
  abdullah abdulla abdallah abdullahi abdalla abdoulaye
  abdul abdel abdal abdoul abd
  ahmed ahmad ahmet achmad achmed
  aisha ayesha aysha aicha
  ali aly
  fatima fatma fatemeh fatimah
  faisal faysal feisal faycal
  hamza hamzah
  hassan hasan
  hussein hussain husein hossein husain hoseyn hussayn housein hossain hosain
  ibrahim ebrahim ibraheem ibrahem
  ismail ismael esmail esmaeil ismaeel
  jamal gamal djamal jamaal
  jafar jaafar ja'far djafar
  khalid khaled
  mahmoud mahmud mahmood mehmood
  masoud massoud masud masood
  mohammed muhammad mohammad mohamed mohamad muhammed muhamad mohamud mohamoud muhamed mouhammad mohammod
  mostafa mustafa moustafa mustapha mostapha
  nasser nasir naser nassir
  omar umar omer
  osama usama oussama osamah
  qasem qassem qasim qassim kassem kasim kassim ghasem qasam
  rashid rasheed rachid
  said saeed saied sayed
  saleh salih salah
  tariq tarek tareq tarik
  walid waleed oualid
  yahya yehya yahia yehia
  yasser yasir yaser yassir
  youssef yusuf yousef yousuf yusef youssouf yosef joseph
  zainab zeinab zaynab zeynab
  giorgos georgios yorgos george yiorgos
  giannis ioannis yannis yanis yiannis
  kyriakos kiriakos
  dimitris dimitrios demetrios
  christos hristos
  joseph josef iosif josif
  eduard edward edvard`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' '))

/** Korean surnames that are one in several spellings. */
export const koreanSurnameClasses: readonly (readonly string[])[] = `
  kim gim
  lee yi ri rhee li rhie
  park pak bak
  choi choe
  jung jeong chung chong jong
  kang gang
  cho jo joe
  yoon yun
  jang chang
  lim im rim
  oh o
  shin sin
  seo suh so
  kwon gwon
  hwang
  ahn an
  song
  yoo yu ryu you
  hong
  jeon jun chun chon
  ko goh go koh
  moon mun
  son sohn
  bae pae
  baek paik paek
  heo hur huh ho
  nam
  shim sim
  noh roh no ro
  ha
  kwak gwak
  sung seong song
  cha
  joo ju chu
  woo wu u
  koo ku gu goo
  min
  ryoo ryu
  na ra
  jin chin
  ji chi
  um eom
  chae
  won weon
  cheon chon chun
  bang pang
  kong gong
  hyun hyon hyeon
  ham
  byun byon byeon pyon
  yeo yo
  choo chu
  do to
  seok sok suk
  seol sol
  ma
  gil kil
  wi
  pyo
  myung myong myeong
  ki gi
  ban pan
  wang
  geum kum keum
  ok
  yook yuk
  in
  maeng
  je che
  mo
  tak
  kuk kook gook
  eun un`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' '))
