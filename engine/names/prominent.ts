import { folded } from './name-words.ts'

/**
 * People of our time whom copy may name in full without saying who they are: who stands for office before all the
 * world, stars, tycoons. Those in office have their titles in the lists of names. Folded.
 */
export const prominent: ReadonlySet<string> = new Set(
  `hillary clinton, hillary rodham clinton, bill clinton, donald trump, donald j. trump, donald trump jr., melania trump, ivanka trump, eric trump
  jared kushner, bernie sanders, ted cruz, marco rubio, jeb bush, john kasich, ben carson, chris christie, carly fiorina, rand paul
  mitt romney, john mccain, sarah palin, paul ryan, tim kaine, mike pence, elizabeth warren, john kerry, al gore, newt gingrich
  rudy giuliani, mike huckabee, rick perry, rick santorum, scott walker, bobby jindal, martin o'malley, michelle obama
  george w. bush, george bush, george h.w. bush, laura bush, barbara bush, jimmy carter, ronald reagan, nancy reagan, richard nixon
  gerald ford, lyndon johnson, john f. kennedy, robert f. kennedy, ted kennedy, ross perot, ralph nader, jesse jackson, joe biden
  jill biden, hunter biden, kamala harris, pete buttigieg, amy klobuchar, michael bloomberg, andrew yang, beto o'rourke
  alexandria ocasio-cortez, nancy pelosi, mitch mcconnell, ron desantis, nikki haley, robert f. kennedy jr., jd vance, tim walz
  colin powell, david petraeus, james comey, john bolton, condoleezza rice, dick cheney, donald rumsfeld, henry kissinger, monica lewinsky, o.j. simpson, edward snowden
  julian assange, chelsea manning, osama bin laden, saddam hussein, tony blair, gordon brown, david cameron, theresa may
  boris johnson, margaret thatcher, jeremy corbyn, nigel farage, keir starmer, rishi sunak, liz truss, nelson mandela, lech walesa
  mikhail gorbachev, boris yeltsin, fidel castro, che guevara, yasser arafat, malala yousafzai, greta thunberg, mother teresa
  martin luther king, martin luther king jr., malcolm x, rosa parks, abraham lincoln, george washington, thomas jefferson
  benjamin franklin, theodore roosevelt, franklin roosevelt, franklin d. roosevelt, harry truman, dwight eisenhower, winston churchill
  adolf hitler, josef stalin, joseph stalin, vladimir lenin, karl marx, mao zedong, mahatma gandhi, albert einstein, charles darwin
  isaac newton, william shakespeare, jane austen, charles dickens, mark twain, ernest hemingway, vincent van gogh, pablo picasso
  andy warhol, johann sebastian bach, jesus christ, prince harry, prince william, meghan markle, kate middleton, princess diana
  bill gates, melinda gates, steve jobs, elon musk, jeff bezos, mark zuckerberg, warren buffett, rupert murdoch, george soros
  richard branson, carl icahn, tim cook, jack ma, larry ellison, sam altman, charles koch, david koch, sheldon adelson
  oprah winfrey, ellen degeneres, jon stewart, stephen colbert, jimmy kimmel, jimmy fallon, david letterman, jay leno, conan o'brien
  larry king, bill maher, john oliver, bill o'reilly, sean hannity, megyn kelly, rush limbaugh, tucker carlson, rachel maddow
  wolf blitzer, anderson cooper, howard stern, jeremy clarkson, michael moore, harvey weinstein, jeffrey epstein, bill cosby
  kim kardashian, kanye west, khloe kardashian, kylie jenner, kendall jenner, caitlyn jenner, paris hilton, taylor swift
  justin bieber, justin timberlake, katy perry, lady gaga, britney spears, miley cyrus, selena gomez, ariana grande, ed sheeran
  mariah carey, whitney houston, michael jackson, janet jackson, elvis presley, john lennon, paul mccartney, ringo starr
  george harrison, yoko ono, mick jagger, keith richards, david bowie, elton john, freddie mercury, bob dylan, bob marley
  bruce springsteen, billy joel, stevie wonder, aretha franklin, diana ross, tina turner, jimi hendrix, kurt cobain, eric clapton
  frank sinatra, johnny cash, dolly parton, willie nelson, snoop dogg, dr. dre, jennifer lopez, celine dion, george michael
  robbie williams, harry styles, billie eilish, bruno mars, luciano pavarotti, placido domingo, tom cruise, tom hanks, brad pitt
  angelina jolie, jennifer aniston, george clooney, amal clooney, leonardo dicaprio, johnny depp, matt damon, ben affleck
  julia roberts, meryl streep, nicole kidman, robert de niro, al pacino, jack nicholson, clint eastwood, harrison ford, mel gibson
  will smith, denzel washington, morgan freeman, samuel l. jackson, whoopi goldberg, eddie murphy, jim carrey, robin williams
  sylvester stallone, arnold schwarzenegger, bruce willis, charlie chaplin, marilyn monroe, audrey hepburn, elizabeth taylor
  marlon brando, james dean, john wayne, woody allen, steven spielberg, george lucas, martin scorsese, quentin tarantino
  alfred hitchcock, walt disney, carol burnett, charlie sheen, lindsay lohan, jackie chan, bruce lee, daniel craig, sean connery
  roger moore, emma watson, daniel radcliffe, j.k. rowling, stephen king, dan brown, salman rushdie, john grisham, agatha christie
  george orwell, j.r.r. tolkien, c.s. lewis, stephen hawking, neil armstrong, buzz aldrin, yuri gagarin, muhammad ali, mike tyson
  michael jordan, lebron james, kobe bryant, magic johnson, shaquille o'neal, charles barkley, tiger woods, phil mickelson
  jack nicklaus, arnold palmer, rory mcilroy, serena williams, venus williams, roger federer, rafael nadal, novak djokovic
  andy murray, pete sampras, andre agassi, maria sharapova, john mcenroe, usain bolt, michael phelps, carl lewis, mo farah
  simone biles, tom brady, peyton manning, joe montana, babe ruth, lance armstrong, lewis hamilton, michael schumacher
  ayrton senna, david beckham, victoria beckham, wayne rooney, lionel messi, cristiano ronaldo, diego maradona, zinedine zidane
  kylian mbappe, alex ferguson, jose mourinho, pep guardiola, sachin tendulkar, wayne gretzky, colin kaepernick`
    .split(/[,\n]/)
    .map(name => name.trim().split(' ').map(folded).join(' '))
)
