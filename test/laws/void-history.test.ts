import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case, EarlierMeasure } from '../../src/index'
import { adviceOn, receiptApartFromCase } from '../support/answer'
import {
  arbitraryCase,
  arbitraryEntry,
  unestablishedAct,
  withoutFacts,
} from '../support/arbitrary-case'
import { formsAlike } from '../../src/policy/behaviours'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const { behaviours, forms } = shipped.data
const shift = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
/** How many months a kind counts in all. */
const longest = (kind: string): number =>
  shipped.data.about.history.find((item) => item.kind === kind)?.stages?.at(-1)?.months ?? 0

/** The days the conduct fell on. */
const daysOf = ({ conduct }: Case<Vocabulary>) => conduct.flatMap((act) => act.on ?? []).sort()
const formsOf = ({ conduct }: Case<Vocabulary>) =>
  conduct.map((act) => act.form ?? behaviours.find((item) => item.id === act.behaviour)?.form)

interface Draw {
  readonly entry: EarlierMeasure<Vocabulary>
  readonly why: 'unfounded' | 'removed' | 'incomparable' | 'lapsed' | 'lapsed-by-itself' | 'later'
  readonly days: number
}

/** Makes an earlier measure one that cannot count for this case; undefined where that cannot be done this way. */
function voided(
  theCase: Case<Vocabulary>,
  { entry: { finding: _, comparable, removed: __, until, ...entry }, why, days }: Draw,
): EarlierMeasure<Vocabulary> | undefined {
  const acts = daysOf(theCase)
  const [first, last] = [acts[0] as string, acts.at(-1) as string]
  // Of an act without a day it is not known whether it came after.
  const isDated = acts.length === theCase.conduct.length
  if (!isDated && ['lapsed', 'lapsed-by-itself', 'later'].includes(why)) return undefined
  switch (why) {
    case 'unfounded':
      return {
        ...entry,
        ...(until === undefined ? {} : { until }),
        finding: (['unfounded', 'undetermined', 'experienced', 'alleged'] as const)[
          days % 4
        ] as 'unfounded',
      }
    case 'removed':
      return { ...entry, ...(comparable === undefined ? {} : { comparable }), removed: 'yes' }
    case 'incomparable': {
      if (comparable === 'no') return { ...entry, comparable }
      const known = formsOf(theCase)
      const form = forms.find(({ id }) =>
        known.every((other) => other !== undefined && !formsAlike(shipped.data, id, other)),
      )?.id
      // Conduct outside the policy has no form to compare with.
      return form === undefined || known.includes(undefined)
        ? undefined
        : { ...entry, ...(until === undefined ? {} : { until }), form }
    }
    case 'lapsed': {
      // The first day it no longer counts may be the day of the act itself.
      const end = shift(first, -(days % 20))
      return { ...entry, on: shift(end, -30), until: end }
    }
    case 'lapsed-by-itself':
      return { ...entry, on: shift(first, -31 * longest(entry.kind) - days) }
    case 'later':
      return { ...entry, on: shift(last, 1 + days) }
  }
}

const draw = fc.record({
  entry: arbitraryEntry,
  why: fc.constantFrom(
    'unfounded' as const,
    'removed' as const,
    'incomparable' as const,
    'lapsed' as const,
    'lapsed-by-itself' as const,
    'later' as const,
  ),
  days: fc.nat(400),
})
const cases = fc.oneof(
  { weight: 3, arbitrary: arbitraryCase({ always: ['assessedOn'] }) },
  {
    weight: 1,
    arbitrary: arbitraryCase({
      always: ['assessedOn'],
      acts: fc.array(unestablishedAct, { minLength: 1, maxLength: 2 }),
    }),
  },
)
// Once seen red: with nothing but unfounded acts there was no act left to compare the earlier measure with.
const seenRed: [Case<Vocabulary>, Draw[]] = [
  {
    stage: 'concluded',
    assessedOn: '2026-05-01',
    conduct: [{ behaviour: 'insult', finding: 'unfounded', on: '2026-03-01' }],
  },
  [{ entry: { kind: 'final-warning', on: '2026-01-01' }, why: 'incomparable', days: 0 }],
]
/** An advice without the timeline, and without the case in the receipt. */
const rest = ({ history: _, ...advice }: Advice<Vocabulary>) => ({
  ...advice,
  receipt: receiptApartFromCase({ ...advice, history: [] }),
})

test('an earlier measure that lapsed, was not established, is not comparable or came later gives what no earlier measure gives, but for the timeline', () => {
  fc.assert(
    fc.property(cases, fc.array(draw, { minLength: 1, maxLength: 3 }), (theCase, draws) => {
      // Nothing in a case lies after the day of the assessment.
      const base = { ...withoutFacts(theCase, 'response'), assessedOn: '2028-12-31' }
      const history = draws.map((one) => voided(base, one)).filter((entry) => entry !== undefined)
      fc.pre(history.length > 0)
      const advice = adviceOn({ ...base, history })
      expect(advice.history.map(({ counts }) => counts)).toEqual(history.map(() => false))
      expect(rest(advice)).toEqual(rest(adviceOn({ ...base, history: [] })))
    }),
    { numRuns: runs(500), examples: [seenRed] },
  )
})
