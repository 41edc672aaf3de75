import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act, Case, EarlierMeasure } from '../../src/index'
import { arbitraryAct, arbitraryEntry, establishedAct } from '../support/arbitrary-case'
import { adviceOn } from '../support/inside'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const shift = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const dayOfAct = fc.nat(1100).map((days) => shift('2024-05-01', days))
const withDay = (act: fc.Arbitrary<Act<Vocabulary>>) =>
  fc.tuple(act, dayOfAct).map(([one, on]): Act<Vocabulary> => ({ ...one, on }))
const history = fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 })
const concluded = (
  conduct: readonly Act<Vocabulary>[],
  earlier: readonly EarlierMeasure<Vocabulary>[],
): Case<Vocabulary> => ({
  stage: 'concluded',
  conduct,
  history: earlier,
  procedure: { falsityEstablished: 'yes' },
})

/** The timeline that conduct on a day would have. */
function onDay(act: Act<Vocabulary>, earlier: readonly EarlierMeasure<Vocabulary>[], on: string) {
  return adviceOn(concluded([{ ...act, on }], earlier)).history
}

/** An entry that lapses before conduct can come after it never counts. Once seen red. */
const lapsesFirst: [Act<Vocabulary>, EarlierMeasure<Vocabulary>[], number] = [
  { behaviour: 'insult', finding: 'established', on: '2026-01-01' },
  [{ kind: 'written-warning', on: '2026-03-01', until: '2026-03-02' }],
  400,
]

test('moved to the day on which an earlier measure changes, conduct is placed otherwise; on no day before that, and on none where no day is named', () => {
  fc.assert(
    fc.property(withDay(establishedAct), history, fc.nat(1500), (act, earlier, later) => {
      const today = act.on as string
      const timeline = onDay(act, earlier, today)
      timeline.forEach(({ counts: isCounting, countsAs: counts, countsFor, changesOn }, place) => {
        const at = (day: string) => onDay(act, earlier, day)[place]?.countsAs
        expect(countsFor).toEqual(isCounting ? [0] : [])
        const other = shift(today, later)
        if (changesOn === null) {
          expect({ day: other, counts: at(other) }).toEqual({ day: other, counts })
          return
        }
        expect(changesOn > today).toBe(true)
        expect(at(changesOn)).not.toBe(counts)
        expect({ before: changesOn, counts: at(shift(changesOn, -1)) }).toEqual({
          before: changesOn,
          counts,
        })
        if (other < changesOn)
          expect({ day: other, counts: at(other) }).toEqual({ day: other, counts })
      })
    }),
    { numRuns: runs(500), examples: [lapsesFirst] },
  )
})

test('an earlier measure counts for exactly the acts for which it counts when each is the only one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(withDay(establishedAct), arbitraryAct), { minLength: 1, maxLength: 3 }),
      history,
      // Nothing in a case lies after the day of the assessment.
      fc.option(fc.constant('2028-12-31'), { nil: undefined }),
      (conduct, earlier, assessedOn) => {
        const dated = (acts: readonly Act<Vocabulary>[]): Case<Vocabulary> => ({
          ...concluded(acts, earlier),
          ...(assessedOn === undefined ? {} : { assessedOn }),
        })
        // Where something is established, only that counts.
        const established = conduct.flatMap((act, at) =>
          act.finding === 'established' && adviceOn(dated([act])).classification.length > 0
            ? [at]
            : [],
        )
        fc.pre(established.length > 0)
        const alone = established.map((at) =>
          adviceOn(dated([conduct[at] as Act<Vocabulary>])).history.map(({ counts }) => counts),
        )
        adviceOn(dated(conduct)).history.forEach(({ counts, countsFor }, place) => {
          expect([...countsFor]).toEqual(
            established.filter((_, index) => alone[index]?.[place] === true),
          )
          expect(counts).toBe(countsFor.length > 0)
        })
      },
    ),
    { numRuns: runs(400) },
  )
})
