/**
 * How names sound that are spelled from other alphabets, by the language they come through. Each pair says of some
 * letters which sounds they stand for and, after a stroke, which they may stand for at a stretch; one letter is one
 * sound, and no two lists share any but by accident. `^` is where a word begins, `$` where it ends; the longest letters
 * count, and of the same letters said twice the last. They only match, they never rewrite anything.
 */
export interface Family {
  readonly sounds: string
  /** Sounds that a spelling may leave out. */
  readonly weak: string
  /** Sounds that a spelling may leave out at a stretch, but not where a word begins or ends. */
  readonly faint: string
  /** Vowels that change at a stretch where they are the first of a word. */
  readonly loose: string
  /** Endings and beginnings of words that show the language. */
  readonly shows: RegExp
}

/** Russian, Ukrainian, Bulgarian, and what came through Russian from the Caucasus and Central Asia. */
const slavic: Family = {
  sounds: `a:a e:e/o ye:e/o je:e ie:e yie:e yo:oe io:oe jo:oe eo:oe o:o u:u/ü ou:u oo:u i:i y:i ii:i iy:i yi:i yy:i ij:i ji:i iyi:i yj:i j:iż iye:e
    eye:e eyo:oe ije:e ee:e ya:ä ia:ä ja:ä iya:ä ija:ä iia:ä yia:ä
    yu:ü iu:ü ju:ü iou:ü you:ü iyu:ü iiu:ü b:b bb:b d:d/ż g:g gu:g gue:ge gui:gi guy:gi h:gx gh:g kh:x/k ch:č/šx tch:č tsch:č cz:č k:k ck:k kk:k q:kg c:cksč
    ts:c tz:c z:z/s zz:z zh:ż dzh:ż dj:ż gj:ż dz:ż l:l ll:l lj:l m:m n:n nn:n nj:n p:p r:r rr:r s:s/š ss:s sh:š/č sch:šß shch:ß shh:ß sc:ß szcz:ß t:t tt:t th:t
    f:f/v ff:fv ph:f v:v/f w:v x:ẍ cks:ẍ ks:ẍ
    ov:Ω of:Ω off:Ω ow:Ω iv:i/Ω iw:i/Ω ev:Э/Ω eff:Э ef:e yev:Э/Ω yef:Э iev:Э jev:Э iyev:Э eyev:Э eev:Э yov:ΩЭ iov:ΩЭ jov:ΩЭ
    ei$:έ ey$:έ ej$:έ iy$:i/έ ii$:i/έ yi$:i/έ y$:i/έ i$:i/έ yy$:i/έ ij$:i/έ ander$:Σ andr$:Σ andre$:Σ skaya$:Σ skaia$:Σ skaja$:Σ ska$:Σ ine$:Σ in$:Σ yn$:Σ jin$:Σ iin$:Σ yin$:Σ`,
  weak: '',
  faint: '',
  loose: '',
  shows:
    /(?:o[vfw]|off|ov[ao]|e[vfw]|eff|ev[ao]|yov|in|ina|yn|yna|sk[iy]|skiy|skyi|skyy|skii|skij|skaya?|aya|aia|enko|chuk|[yi]uk|[yi]ch|itch|vitsch|yan|ian|dze|shvili|chenka|ych|[yi]y|aev|ayev|ayeva|iia|iya|ija|ic|ov[yi]ch|ev[yi]ch|ivka|ovka|evka|nikov|shko|chko)$|^(?:ale[xk]s|serg|dmi?tr|dzmitr|mikh|vladim|vyach|viach|[yj]?evg|nikol|andre[iy]|tat[iy]|nata[lł]|anast|[yi]uri|oleks|anatol)/
}

/** Belarusian, with and without the Russian name for it: o is a, v is u. */
const belarusian: Family = {
  ...slavic,
  sounds: `${slavic.sounds} o:o/a a:a/o e:e/a ya:ä/e ia:ä/e ou:Ωu au:Ωa ow:Ω ov:Ω av:Ω/a aw:Ω eu:Э yeu:Э ieu:Э iou:ЭΩ yow:Э yov:ЭΩ ouski$:ß auski$:ß ovski$:ß
    ovsky$:ß ovskij$:ß avski$:ß ouskaya$:Σ ovskaya$:Σ auskaya$:Σ ts:ct/č st:st sts:s d:d/ż dz:dż dzi:di tsi:ti t:t/c y:i l:l u:uv/ü`,
  faint: 't',
  shows:
    /(?:[ou]w|[eaoi]u|enka|ouski|auski|chyk|[oa]usk[iy]|ouskaya|auskaya|yna|avich)$|^(?:al[iy]a|s[iv][iy]?ar|sv[iy]at|dz|ar[ts]|u[lł]a|m[iy]ko|ihar|aleh|ts[iy]|yau)/
}

/** Georgian, with and without the ending of its nominative. */
const georgian: Family = {
  ...slavic,
  sounds: `${slavic.sounds} i$:ß ch:čš ph:p q:kg ts:c z:z zh:ż j:ż`,
  weak: 'ß',
  shows:
    /(?:shvili|dze|iani|eli|[aiu]ani|[aei]va|uri|ia|ili)$|tsk|mkh|khv|^(?:giorg|davit|niko|tamar|mariam|leva|zura|irakl)/
}

/** Arabic, Persian, Urdu, Pashto, Kurdish, Somali and Malay, and the Turkic languages that take names from them. */
const arabic: Family = {
  sounds: `a:a aa:a aaa:a e:ai/ë i:i/ë ie:iëy ee:ië y:iy yi:i iy:i o:ou/aö u:ou/ö ou:ouö oo:u uu:u oe:u ai:ëÄ/i ay:ë aay:ë ei:ëi ey:ë aye:ëÄ ayi:ëÄ ayy:ëy aie:ëÄ ae:Äaë aee:Ä aei:Ä aï:Ä eyy:ë
    au:öo aw:ö ow:öo aou:ö ao:ö aaw:ö ia:ï iya:ï ya:ï yya:ï iyya:ï iah$:ï iyah$:ï iyyah$:ï iyeh$:ï ieh$:ï iye$:ï ye:ïi yeh$:ï ^aya:ï ^ayya:ï ^eya:ï ^iya:ï ^eyya:ï ^ye:ëiy ^yo:uy ^you:uy ^yu:uy ^ya:ï
    eh$:ai ah$:a a$:a e$:ai ollah$:Λ ullah$:Λ allah$:Λ ulla$:Λ olla$:Λ alla$:Λ oullah$:Λ ula$:Λ uw:uö eu:i uy:ëu b:b bb:b d:d dd:d dh:dz dj:j dzh:j g:gj/q gh:gx gu:g gue:gi gui:gi h:h/x ^h:ȟ/x kh:x/hȟ ch:xšč/k j:j/y k:k ck:k kk:k c:jks ç:č q:kg qq:k l:l ll:l m:m mm:m n:n nn:n p:p/f r:r rr:r
    s:s ss:s sh:š/s chh:č t:t tt:t th:ts/dz tch:č f:f ff:f ph:f v:vw w:vw oua:w wa:w ua:w wi:ë oui:ë we:ë ui:ëi z:z zz:z zh:j x:xks`,
  weak: 'h',
  faint: 'aiuoyëö',
  loose: 'aiuoë',
  shows:
    /^(?:abd|abu$|abou|al$|bin|ibn|umm|moh?a|muha|aboub|hezb|hizb|hezboll|haji|hajji|sheikh|jebel|jabal|wadi|tell?$|tall?$|kafr|deir|dayr|umm?$|ras$)|q(?!u)|kh|gh|dh|aa|ull?ah|allah|a[hs]$|eddin|uddin|zadeh|zada|pour|[ie]yya|jad$|oud|our[ia]$|i[yi]ah?$|ooz|zai$|awi$|aoui$|^y[ou]u?s[eiu]?f|^s[uo]le?[iy]?m|^shahb|^shehb|^nas[sr]|^h[ae]k[ie]m|^h[ai]f|^raf[ie]/
}

/** Azerbaijani, Kazakh, Kyrgyz, Uzbek, Turkmen, Tajik and Turkish names, through Russian or by their own letters. */
const turkic: Family = {
  sounds: `a:a/oe aa:a e:ea/i ye:e ie:e i:i y:i/u yi:i iy:i ii:i yy:i o:o/au u:u/oi ou:uo oo:u uu:u oe:o ue:u ei:e ey:e ay:ë ai:ë ya:ä ia:ä iya:ä ja:äǰ yo:o io:o eo:o yu:ü iu:ü ju:ü you:ü
    b:b d:d g:gk gh:g h:h/x kh:hxk ^h:x ^kh:xk ch:čš/x tch:č k:kg ck:k q:kg c:čǰk/s dj:ǰ dzh:ǰ dzj:ǰ zh:ǰ j:ǰ l:l ll:l m:m n:n ng:n p:p r:r rr:r s:s/š ss:s sh:š/s sch:š t:t d:d/t tt:t ts:c tz:c f:f
    ph:f v:v/f w:v x:kh z:z zh:ǰ ov:Ω ow:Ω off:Ω of:Ω ev:Э yev:Э iev:Э ew:Э ayev:ЭÀ aev:ЭÀ iyev:Э eyev:Э eev:Э aew:ЭÀ ayew:Э oyev:ЭÀ oev:ЭÀ yaev:ÀЭ yoev:ÀЭ yoyev:ÀЭ yayev:ÀЭ iyaev:ÀЭ`,
  weak: 'h',
  faint: 'ia',
  loose: '',
  shows:
    /(?:bek|bay|bai|jon|jan|khan|gul|murat|murad|myrat|o[gğ]lu|ogly|uly|kyzy|qizi|zoda|zade|gali|guly|quly|kuli|zhan|beko[vw]a?|[gk]aliyeva?|gulo[vw]a?|bayeva?|baeva?|murado[vw]a?|[aiuy][eo]wa?|stan)$|^(?:nur|kur[bm]|qur|kurman|abdu|abdi|bekz|dil|gulb|guln|guls|jam|zham|sul|muh?[ka]mm?[ae]d|makhm|shavk|shuk?hr|islam|oybek|aybek|ulug|elsh|ogtay|orkhan|orudj?|qyz|kyz|kzyl|ash[gkh]|almat|tash|tosh|emomal|imomal|azer|namig|il[gh]am)/
}

const korean: Family = {
  sounds: `a:a ah:a ae:ä ai:ä e:eä o:oö eo:ö u:uöü oo:u ou:u eu:ü ui:í eui:í ee:i i:i y:i yi:i oe:é oi:é we:é wi:w ya:á yo:óő yeo:ő you:őú yu:úő yoo:ú ye:ëő wa:ŵ wo:ẃ weo:ẃ won:ẃn g:kg k:kg ck:k gh:k kh:k
    kk:k d:t t:t tt:t b:p p:p j:č ch:č c:č s:s sh:s h:h m:m n:n ng:ŋ l:r r:r`,
  weak: 'h',
  faint: '',
  loose: '',
  shows: /$^/
}

const greek: Family = {
  sounds: `a:a e:ei ai:e i:i y:iu ei:i oi:i ee:i o:o u:u ou:u av:v au:v af:v ev:é eu:é ef:é b:vbp v:v mp:bp mb:bp ^mp:bv g:gy gh:g gi:gy ya:y ia:y gia:y gio:yo yo:yo gk:g gg:ŋg ng:ŋg d:d dh:d nt:dn nd:dn th:þ t:t ^nt:d z:z k:k
    c:k ch:x h:x kh:x l:l ll:l m:m n:n nn:n x:ẍ ks:ẍ p:p pp:p r:r rr:r s:s ss:s tz:c ts:c dj:c dz:c f:f ph:f j:gy kost:κ konst:κ`,
  weak: 'gy',
  faint: '',
  loose: '',
  shows: /(?:os|is|ou|as|akis|akos|idis|ides|oglou|opoulos|eas|ellis)$/
}

const hebrew: Family = {
  sounds: `a:a/e aa:a e:ea/i i:i ie:i ee:i y:iÿ o:o oo:u u:u/o ou:u ai:ëa ay:ë ei:ëe ey:ë ae:ë eh:e ah$:a ha$:a a$:a b:b/v bb:b v:vb w:v/u d:d g:g gh:g j:ǰ dj:ǰ h:h ^h:x/h ch:xč kh:xk k:k ck:k c:kc q:k kk:k l:l ll:l m:m mm:m
    n:n nn:n p:p ph:f f:f r:r s:s/š ss:s sh:š sch:š z:zc/s tz:c ts:c tt:t t:t th:t x:k ya:ä ia:ä iya:ä yo:yo ^yu:u ^u:u ye:ye ^ye:ye ^ya:ya ^yi:i ^i:i`,
  weak: 'hÿy',
  faint: 'ea',
  loose: '',
  shows:
    /^(?:ben|bar|beit|bet|[kq]ir?yat|kfar|petah|petach|b[e]?nei|bene|moshe|yits?z?[hc]h?ak|ya[ie]r|benn?y|itamar|avig|naft|reu[vb]|yoav|shim|sh?lomo|yossi|gadi|ehud|ariel|amir|dov|chaim|haim|uri|yuval|eran|avner|avra|eitan|eytan|meir|menac?h|nah?c?h|rosh$|rishon|tel$|nes+$|liad|ts?z?ipi|sholem|sholom|tz|yis)/
}

/** India, Nepal, Sri Lanka and Bangladesh. */
const indic: Family = {
  sounds: `a:a/oe aa:a e:e/ai i:i/a ee:i ie:i y:iÿ/a o:o/u oo:u u:u/o ou:u ai:ë ay:ë ei:ë ey:ë oy:ë au:ö ow:ö aw:ö ya:ä ia:ä iya:ä b:b bh:b v:v w:v d:d dd:d dh:d g:g gh:g j:j jh:j h:h ^h:ȟ k:k kh:k q:k c:kč ck:k kk:k x:ẍ ks:ẍ ksh:k
    ch:č chh:č l:l ll:l m:m mm:m n:n nn:n p:p ph:pf f:f r:r rr:r s:s/č ss:s sh:sš z:zj t:t th:tþ tt:t tth:t`,
  weak: 'hÿ',
  faint: 'a',
  loose: '',
  shows:
    /(?:yak[ea]|yake|singha?|kumar|wardh?[ae]na|rat[h]?na|ananda?|krishnan?|raj|raja|nath|prasad|pillai|swamy|chandra|murth?[iy]|eswaran?|ratne|ath|deep|jee|jit|inder|tilleke|pulle|gupta|chary+a|mukherjee|jeet|l[ae]kshmi|uddh?[iy]a|nand|deen)$|^(?:sri|shri|chandra|jaya|wick|wije|vikra|bhatt?|gauta|bandara|raj[ei]|sheikh?$|shaikh$|sheik$|mondal|mandal|sarwar|gul?am|gol?am|bangal|bengal|mum|hasin)/
}

/** What any desk may vary without knowing the language: long vowels, kh and h, tz and ts, an umlaut written out. */
const any: Family = {
  sounds: `a:a aa:a e:e i:i y:i ie:i ee:i iy:i yi:i ii:i o:o oh:o ou:u/o oo:uo u:u uu:u ue:u ya:ä ia:ä ja:äǰ iya:ä aya:aä aia:aä yu:ü iu:ü you:ü io:oi yo:oy ey:ë ei:ë ay:ë ai:ë aw:ö au:ö ow:öo eye:e
    b:b bb:b bh:b c:ck/s ch:č/š tch:č d:d dd:d dh:d f:f ff:f ph:fp g:g gg:g gh:g h:h ^h:x kh:hxk ^kh:xk k:k ck:k kk:k q:k l:l ll:l m:m mm:m n:n nn:n p:p pp:p r:r rr:r s:s ss:s sh:š t:t tt:t th:t ts:c tz:c cz:c
    v:vw w:vw x:ẍ ks:ẍ z:z zz:z j:ǰ dj:ǰ dzh:ǰ zh:ǰ`,
  weak: 'h',
  faint: '',
  loose: '',
  shows: /^/
}

/** An umlaut written out, or left out. */
const german: Family = {
  sounds: `a:a e:e i:i o:o u:u y:y ae:a ae$:Æ oe:o ue:u b:b c:c d:d f:f g:g h:h j:j k:k l:l m:m n:n p:p q:q r:r s:s t:t v:v w:w x:x z:z`,
  weak: '',
  faint: '',
  loose: '',
  shows: /[oua]e/
}

/** Scripts that leave most vowels out: what stands between consonants is anybody’s guess. */
const consonants: Family = {
  sounds: `a:a e:a i:a o:a u:a aa:a ee:a oo:a ou:a ^a:A ^e:A ^i:A ^o:A ^u:A ^y:Ay ya:ya ai:ay ay:ay ei:ay ey:ay aw:aw au:aw ow:aw b:bv bb:b v:vbw w:wvau y:ya d:d dd:d dh:dz f:fp ff:f ph:f p:pf g:gj gh:gq h:h ^h:ȟ kh:xkhȟ ch:xčȟh sh:šs
    j:jgy dj:j zh:j k:kqx ck:k q:qkg kk:k c:kqsc l:l ll:l m:m mm:m n:n nn:n r:r rr:r s:sš ss:s z:zdc zz:z t:t tt:t th:ts tz:c ts:c tch:č x:ẍ ks:ẍ`,
  weak: 'ah',
  faint: '',
  loose: '',
  shows: /$^/
}

/** ts and c, kh and h, the genitive of the father's name or not. */
const mongolian: Family = {
  sounds: `a:a e:eo i:i y:i o:ou u:uo oo:u uu:u ai:ë ay:ë ei:ë ia:ä ya:ä iin$:I yn$:I giin$:I giyn$:I gyn$:I iyn$:I b:b ts:c tz:c c:c/č cs:c tc:c rz:rz zs:c d:d g:g gh:g j:ǰ z:zǰ dz:zǰ dzh:ǰ ch:č h:x kh:x k:xk l:l m:m n:n p:p r:r s:s sh:š t:t v:v w:v f:f`,
  weak: 'I',
  faint: '',
  loose: '',
  shows:
    /(?:bayar|dorj|suren|bat|jargal|t?[sc]etseg|erdene|tulga|bold|tsogt|zundui|chuluun|tsend|gerel|baatar|tuya|khuu|saikhan|nyam|javyn|gi[iy]n|gyn|delger)$|^(?:tse|ce[ng]|bayar|batt?|erdene|munkh|monh|sukh|tsakh|ulaan|ulan|chingg?is|gengh?is|jengh?is)/
}

export const families = {
  slavic,
  belarusian,
  georgian,
  arabic,
  turkic,
  korean,
  greek,
  hebrew,
  indic,
  mongolian,
  consonants,
  german,
  any
} as const

export type Language = keyof typeof families
