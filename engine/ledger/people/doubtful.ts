import { folded, kinds, kindsOf } from '../../names/name-words.ts'

/** Whether a surname alone need not be the person: `Jordan`, `Young`, `Ford`. */
export const isDoubtful = (surname: string) =>
  brands.has(folded(surname)) ||
  (kindsOf(folded(surname)) & (kinds.place | kinds.nation | kinds.thing | kinds.ordinary | kinds.calendar)) !== 0

/** Surnames that a reader takes for a company, or a disease, first. */
const brands = new Set(
  `mcdonald macy moody lloyd ford dell disney wells hilton marriott chrysler merck pfizer goldman lehman schwab kellogg heinz hershey ferrari
  honda toyota suzuki tesla benz renault peugeot citroen michelin bosch siemens philips nestle cadbury barclay rothschild lazard merrill
  prada gucci armani versace chanel dior hermes cartier harrod tiffany nordstrom penney sears walgreen hoover gillette colgate revlon
  parkinson alzheimer crohn hodgkin huntington asperger tourette`.split(/\s+/)
)
