import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, rules } from '#engine'
import { median, ms, times } from '../../bench/measure.ts'
import { gatherer } from '../../engine/facts/gather.ts'
import { mentions } from '../../engine/facts/mentions.ts'
import { houseNames } from '../../engine/facts/names/house-names.ts'
import { reader } from '../../engine/formats/index.ts'
import { meet } from '../../engine/ledger/ledger.ts'
import { peopleOf } from '../../engine/ledger/people.ts'
import { copyRoles } from '../../engine/story.ts'
import { type Figure, percent } from './measure.ts'
import { nameRules, styleNamed } from './styles.ts'

/** The part of a check that goes into names: finding them, telling people apart, and the rules on spelling. */
export function cost(shared: string): readonly Figure[] {
  const story = readFileSync(join(shared, 'story/kim-putin.txt'), 'utf8')
  const style = styleNamed('reuters')
  const engine = createEngine(style, rules)
  const [{ blocks }] = reader()(story, 'plain') as readonly [ReturnType<ReturnType<typeof reader>>[number]]
  const facts = blocks.map(gatherer(style))
  const ledger = meet(blocks, facts, style)
  const house = houseNames(style)
  const seen = { blocks, facts, ledger, style }
  const own = rules.filter(({ id }) => nameRules.has(id) && style.rules.get(id)!.level !== 'off')
  const names = () => {
    blocks.forEach(({ role, text }, at) => {
      if (!copyRoles.has(role)) return
      const { words, sentences, years } = facts[at]!
      mentions({ text, role, words, sentences })
      house({ text, role, words, sentences, years })
    })
    peopleOf(blocks, facts, ledger.speech, style)
    for (const rule of own) {
      const options = style.rules.get(rule.id)!.options as never
      if ('checkStory' in rule) void [...rule.checkStory(seen, options)]
      else blocks.forEach(({ text, role }, at) => void [...rule.check({ text, role, facts: facts[at]! }, options)])
    }
  }
  const whole = median(
    times(300, run =>
      engine.lint(
        story.replace(/.$/gm, end => ` ${run}${end}`),
        'plain'
      )
    )
  )
  const ours = median(times(300, names))
  return [
    {
      what: 'names, part of checking a story',
      measured: `${percent(ours / whole)} % (${ms(ours)} of ${ms(whole)})`,
      bar: '40 %, aim 25 %'
    }
  ]
}
