import { gatherer } from './facts/gather.ts'
import type { Finding, Fix } from './finding.ts'
import { levels } from './finding.ts'
import { home, unbroken } from './formats/home.ts'
import { read } from './formats/index.ts'
import { meet } from './ledger/ledger.ts'
import { remember } from './remember.ts'
import type { BlockRule, Problem, Rule, StoryProblem, StoryRule } from './rules/rule.ts'
import { type Block, copyRoles, type Format, touches } from './story.ts'
import type { Style } from './style/style.ts'

/** A rule that threw. It loses its own findings only. */
export interface Trouble {
  readonly rule: string
  readonly says: string
}

export interface Checked {
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
}

/** text → stories → facts → ledger → findings. An engine is made for one style; another style is another engine. */
export function createEngine(style: Style, rules: readonly Rule[]) {
  const active = rules.filter(rule => style.rules.get(rule.id)?.level !== 'off')
  const blockRules = active.filter((rule): rule is BlockRule => 'check' in rule)
  const storyRules = active.filter((rule): rule is StoryRule => 'checkStory' in rule)
  const options = ({ id }: Rule) => style.rules.get(id)!.options as never
  const gather = gatherer(style)

  const known = remember(
    (block: Block) => {
      const facts = gather(block)
      const seen = { text: block.text, role: block.role, facts }
      return {
        facts,
        told: copyRoles.has(block.role) ? blockRules.map(rule => tell(rule, () => rule.check(seen, options(rule)))) : []
      }
    },
    ({ role, text }) => `${role} ${text}`
  )

  return {
    style,
    /** Check a source. The same text gives the same findings in the same order; never throws. */
    lint(source: string, format: Format): Checked {
      known.turn()
      const findings: Finding[] = []
      const troubles: Trouble[] = []
      for (const { blocks } of read(source, format)) {
        const paragraphs = blocks.map(known)
        const facts = paragraphs.map(({ facts }) => facts)
        const ledger = meet(blocks, facts, style)
        const inBlocks = paragraphs.flatMap(({ told }, block) =>
          told.map(told => ({ ...told, problems: told.problems.map(problem => inStory(problem, block)) }))
        )
        const inStories = storyRules.map(rule =>
          tell(rule, () => rule.checkStory({ blocks, facts, ledger, style }, options(rule)))
        )
        for (const { rule, problems, trouble } of [...inBlocks, ...inStories]) {
          if (trouble) troubles.push(trouble)
          for (const problem of problems) {
            const accepted = facts[problem.block]!.copyMarks.some(
              ({ kind, covers }) => kind !== 'TK' && touches(covers, problem.at)
            )
            const inSpeech = ledger.speech.touches(problem.block, problem.at)
            if (accepted || (inSpeech && rule.speech !== 'note')) continue
            findings.push(finding(rule, problem, blocks, inSpeech, ledger.speech.touches, style))
          }
        }
      }
      return { findings: findings.sort((a, b) => a.at.start - b.at.start || (a.rule < b.rule ? -1 : 1)), troubles }
    }
  }
}

export type Engine = ReturnType<typeof createEngine>

function tell<P>(rule: Rule, check: () => Iterable<P>): { rule: Rule; problems: readonly P[]; trouble?: Trouble } {
  try {
    return { rule, problems: [...check()] }
  } catch (error) {
    return {
      rule,
      problems: [],
      trouble: { rule: rule.id, says: error instanceof Error ? error.message : String(error) }
    }
  }
}

const inStory = (problem: Problem, block: number): StoryProblem => ({
  ...problem,
  block,
  fixes: problem.fixes?.map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ ...edit, block })) })),
  seeAlso: problem.seeAlso?.map(({ at, says }) => ({ at: { ...at, block }, says }))
})

/** A problem brought home: in the source’s coordinates, without the edits that the engine never makes. */
function finding(
  rule: Rule,
  problem: StoryProblem,
  blocks: readonly Block[],
  inSpeech: boolean,
  isSpeech: (block: number, span: StoryProblem['at']) => boolean,
  style: Style
): Finding {
  const setting = style.rules.get(rule.id)!
  const level = setting.level as Finding['level']
  const ceiling = inSpeech ? 'note' : (problem.atMost ?? level)
  const fixes = (problem.fixes ?? [])
    .filter(({ edits }) => edits.length > 0 && edits.every(({ block, at }) => !isSpeech(block, at)))
    .map(
      ({ title, edits, safe }): Fix<'source'> => ({
        title,
        safe: safe && edits.every(({ block, at }) => unbroken(blocks[block]!, at)),
        edits: edits.map(({ block, at, text }) => ({ at: home(blocks[block]!, at), text }))
      })
    )
  return {
    rule: rule.id,
    ...(problem.entry && { entry: problem.entry }),
    level: levels.indexOf(ceiling) < levels.indexOf(level) ? ceiling : level,
    at: home(blocks[problem.block]!, problem.at),
    says: problem.says,
    because: problem.because ?? rule.because,
    fixes,
    seeAlso: (problem.seeAlso ?? []).map(({ at, says }) => ({ at: home(blocks[at.block]!, at), says })),
    inSpeech,
    style: problem.style ?? setting.from
  }
}
