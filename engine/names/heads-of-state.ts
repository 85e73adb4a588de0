import { wordSet } from './word-set.ts'

/**
 * Presidents of states whom nobody takes for a company’s: “Sales rose, president Jo Roe said” may be of a firm, “Taxes
 * rose, president Barack Obama said” is not. Given name and surname, lower case, without accents or what stands between.
 */
export const headsOfState = wordSet(
  `
  barack-obama donald-trump joe-biden george-bush bill-clinton ronald-reagan jimmy-carter gerald-ford richard-nixon
  lyndon-johnson john-kennedy dwight-eisenhower harry-truman franklin-roosevelt abraham-lincoln george-washington
  vladimir-putin boris-yeltsin dmitry-medvedev mikhail-gorbachev volodymyr-zelenskyy volodymyr-zelenskiy
  volodymyr-zelensky petro-poroshenko viktor-yanukovych alexander-lukashenko emmanuel-macron francois-hollande
  nicolas-sarkozy jacques-chirac francois-mitterrand recep-erdogan tayyip-erdogan hassan-rouhani mahmoud-ahmadinejad
  ebrahim-raisi masoud-pezeshkian bashar-assad hosni-mubarak mohamed-morsi abdel-sissi abdel-el-sisi mahmoud-abbas
  hamid-karzai ashraf-ghani pervez-musharraf nelson-mandela thabo-mbeki jacob-zuma cyril-ramaphosa robert-mugabe
  emmerson-mnangagwa muhammadu-buhari bola-tinubu goodluck-jonathan olusegun-obasanjo paul-kagame yoweri-museveni
  uhuru-kenyatta william-ruto hugo-chavez nicolas-maduro luiz-lula jair-bolsonaro dilma-rousseff michel-temer
  cristina-fernandez cristina-kirchner nestor-kirchner mauricio-macri alberto-fernandez javier-milei evo-morales
  rafael-correa juan-santos alvaro-uribe ivan-duque gustavo-petro enrique-nieto felipe-calderon vicente-fox
  andres-obrador claudia-sheinbaum nayib-bukele daniel-ortega michelle-bachelet sebastian-pinera gabriel-boric
  rodrigo-duterte ferdinand-marcos benigno-aquino gloria-arroyo corazon-aquino joko-widodo prabowo-subianto megawati-sukarnoputri
  susilo-yudhoyono aleksandar-vucic slobodan-milosevic vaclav-havel lech-walesa andrzej-duda ilham-aliyev
`
)

/** Surnames of presidents of the United States, lower case. */
export const americanPresidents = wordSet(
  `
  trump biden obama bush clinton reagan carter ford nixon johnson kennedy eisenhower truman roosevelt hoover coolidge
  harding wilson taft mckinley cleveland harrison arthur garfield hayes grant lincoln buchanan pierce fillmore taylor polk
  tyler jackson adams monroe madison jefferson washington
`
)
