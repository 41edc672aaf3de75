import { readFileSync } from 'node:fs'
import {
  advise,
  type Advice,
  arbocatalogus2026,
  type Arbocatalogus2026,
  type Case,
  check,
  type CheckResult,
  type Policy,
} from '../../src/index'
import { rungAt } from '../support/policy'

type Rung = Arbocatalogus2026['rung']
type Measure = Arbocatalogus2026['measure']

/** A published ruling, coded as a case of ours. */
export interface Ruling {
  readonly id: string
  readonly title: string
  readonly jurisdiction: string
  readonly source: string
  /** What the employer imposed, in our words. */
  readonly imposed: readonly string[]
  /** Whether the court held it to be in proportion. */
  readonly held: 'yes' | 'no' | 'partly'
  /** The case; null where the ruling is not about unwanted conduct at work. */
  readonly case: Case<Arbocatalogus2026> | null
  /** The case while the inquiry ran, where the ruling is about protection. */
  readonly interim?: Case<Arbocatalogus2026>
  /** How it was coded, and what stayed open. */
  readonly note: string
  readonly answers: {
    readonly summaryDismissalAcceptable?: boolean
    readonly terminationAcceptable?: boolean
    readonly interimSuspensionAcceptable?: boolean
    readonly atLeast?: Rung
    readonly atMost?: Rung
    readonly proceduralOnly?: string
    /** Other measures, and whether the court accepted each. */
    readonly proposals?: readonly { readonly measure: Measure; readonly accepted: boolean }[]
  }
  /** The bounds are read between the lines of the ruling. */
  readonly boundIsInference?: boolean
  readonly confidence: { readonly source: string; readonly coding: string }
}

/** What comes of comparing. */
export type Result = 'agrees' | 'borderline' | 'contradicted' | 'not testable'

/** How one answer of a court compares with ours. */
export interface Agreement {
  readonly ruling: Ruling
  /** The answer it is about, or the measure that was proposed. */
  readonly answer: string
  readonly result: Result
  /** Whether some answer to what is not known would give another result. */
  readonly open: boolean
  /** What the court held and what the library says, in a few words. */
  readonly told: string
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly Ruling[]

/** The rulings that were at hand while the policy was made: choices were improved on them. */
export const rulings = read('rulings.json')

/** Rulings that nobody looked at while a choice was made, and on which none may be. */
export const keptApart = read('kept-apart.json')

/** Every answer of some rulings, compared; with the shipped policy or with another in the same words. */
export function agreements(
  some: readonly Ruling[] = rulings,
  policy: Policy<Arbocatalogus2026> = arbocatalogus2026,
): readonly Agreement[] {
  return some.flatMap((ruling) =>
    (Object.keys(ruling.answers) as (keyof Ruling['answers'])[]).flatMap((answer) =>
      answer === 'proposals' ? proposed(ruling, policy) : [compared(ruling, answer, policy)],
    ),
  )
}

function proposed(ruling: Ruling, policy: Policy<Arbocatalogus2026>): readonly Agreement[] {
  const { case: theCase, answers } = ruling
  if (theCase === null) return []
  return (answers.proposals ?? []).map(({ measure, accepted }) => {
    const say: Say = (result, told, open = false) => ({
      ruling,
      answer: measure,
      result,
      told,
      open,
    })
    return measured(say, check(theCase, measure, { policy }), accepted)
  })
}

function compared(
  ruling: Ruling,
  answer: Exclude<keyof Ruling['answers'], 'proposals'>,
  policy: Policy<Arbocatalogus2026>,
): Agreement {
  const { case: theCase, interim, answers } = ruling
  const say: Say = (result, told, open = false) => ({ ruling, answer, result, told, open })
  if (answer === 'interimSuspensionAcceptable') {
    if (interim === undefined)
      return say('not testable', 'the ruling is not about a report of unwanted conduct')
    const named = advise(interim, { policy }).interim.some(
      ({ measure }) => measure === 'suspension',
    )
    return say(
      named === answers.interimSuspensionAcceptable ? 'agrees' : 'contradicted',
      `suspension ${named ? 'if needed' : 'not called for'}`,
    )
  }
  if (theCase === null)
    return say('not testable', 'the ruling is not about unwanted conduct at work')
  switch (answer) {
    case 'summaryDismissalAcceptable':
      return measured(
        say,
        check(theCase, 'summary-dismissal', { policy }),
        answers[answer] as boolean,
      )
    case 'terminationAcceptable':
      return measured(say, check(theCase, 'dissolution', { policy }), answers[answer] as boolean)
    case 'atLeast':
    case 'atMost':
      return bounded(say, advise(theCase, { policy }), answer, answers[answer] as Rung)
    case 'proceduralOnly':
      return procedural(
        say,
        check(theCase, 'written-warning', { policy }),
        answers[answer] as string,
      )
  }
}

type Say = (result: Result, told: string, open?: boolean) => Agreement

function measured(
  say: Say,
  { verdict, weighsAs, reachable }: CheckResult<Arbocatalogus2026>,
  acceptable: boolean,
): Agreement {
  const told = `${weighsAs}: ${acceptable ? 'accepted' : 'not accepted'}, here ${verdict}`
  const result = resultOf(verdict, acceptable)
  const open = reachable.some((other) => resultOf(other.verdict, acceptable) !== result)
  return say(result, told, open)
}

function resultOf(verdict: CheckResult<Arbocatalogus2026>['verdict'], acceptable: boolean): Result {
  if (verdict === 'borderline') return 'borderline'
  const fits = verdict === 'fitting' || verdict === 'defensible'
  return fits === acceptable ? 'agrees' : 'contradicted'
}

function bounded(
  say: Say,
  { recommended, departure, firm }: Advice<Arbocatalogus2026>,
  answer: 'atLeast' | 'atMost',
  bound: Rung,
): Agreement {
  const told = `${answer === 'atLeast' ? 'at least' : 'at most'} ${bound}, here ${recommended}`
  const [own, limit] = [rungAt(recommended), rungAt(bound)]
  const holds = answer === 'atLeast' ? own >= limit : own <= limit
  const open = !firm
  if (holds) return say('agrees', told, open)
  const reaches =
    departure !== null &&
    (answer === 'atLeast' ? rungAt(departure.to) >= limit : rungAt(departure.from) <= limit)
  return say(reaches ? 'borderline' : 'contradicted', told, open)
}

/** Points of procedure that a case can hold; the others are about how an inquiry or a decision was written. */
const testable: readonly string[] = [
  'not-heard',
  'double-sanction',
  'not-established',
  'out-of-scope',
]

function procedural(
  say: Say,
  { admissible }: CheckResult<Arbocatalogus2026>,
  point: string,
): Agreement {
  if (!testable.includes(point)) return say('not testable', `${point}: not something a case holds`)
  return say(
    admissible ? 'contradicted' : 'agrees',
    `${point}: a sanction is ${admissible ? '' : 'not '}admissible here`,
  )
}
