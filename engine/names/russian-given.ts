/** Given names of Russians in the spellings of English copy, folded. */
export const russianGiven: ReadonlySet<string> = new Set(
  `aleksandr aleksei alexei alexey anatoli anatoly andrei andrey arkady boris dmitri dmitriy dmitry eduard gennady grigory
  igor ivan konstantin leonid maksim maria maxim mikhail nikita nikolai nikolay oleg pavel ramzan roman ruslan sergei sergey
  stanislav vadim valentina valery vasily viktor vitaly vladimir vladislav vyacheslav yegor yelena yevgeny yuri yury`.split(
    /\s+/
  )
)
