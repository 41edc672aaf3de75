import fc from 'fast-check'
import type { Case } from '../../src/index'
import { acceptable, anyCase, without } from './arbitrary-case'
import { shipped } from './policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

const { ladder, measures, relations, deciders } = shipped.data
const besideLadder = measures.filter(
  ({ id, imposedByOthers, inPlace }) =>
    !ladder.includes(id) && imposedByOthers !== true && inPlace !== true,
)

/** Whether two measures can go together. */
function compatible(one: string, other: string): boolean {
  const excludes = (id: string) => measures.find((measure) => measure.id === id)?.excludes ?? []
  return !excludes(one).includes(other) && !excludes(other).includes(one)
}

/** A measure that the whole can be judged by, as it is or on a condition. */
export type Head = string | { readonly measure: string; readonly conditional: boolean }

/** Measures that the whole can be judged by, of which the policy makes one set; some of them on a condition. */
export const arbitraryHeads: fc.Arbitrary<readonly Head[]> = fc
  .tuple(
    fc.shuffledSubarray(
      measures.filter(({ id, inPlace }) => ladder.includes(id) || inPlace === true),
      { minLength: 1, maxLength: 3 },
    ),
    fc.boolean(),
  )
  .map(([heads, isConditional]) =>
    heads
      .filter((one, place) => heads.slice(0, place).every((other) => isOneSet(one.id, other.id)))
      .map(({ id, conditionally }): Head =>
        conditionally !== undefined && isConditional ? { measure: id, conditional: true } : id,
      ),
  )

/** Whether the policy makes two measures one set. */
function isOneSet(one: string, other: string): boolean {
  const joins = (first: string, second: string) =>
    (shipped.data.sets ?? []).some(
      (set) => set.measures.includes(first) && set.with.includes(second),
    )
  return joins(one, other) || joins(other, one)
}

/** A set of measures that can be proposed: at most one of the ladder, and what can go beside it. */
export const arbitrarySet: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.option(fc.constantFrom(...ladder), { nil: undefined }),
    fc.subarray(
      besideLadder.map(({ id }) => id),
      { maxLength: 3 },
    ),
  )
  .map(([rung, beside]) =>
    rung === undefined ? beside : [rung, ...beside.filter((id) => compatible(rung, id))],
  )
  .map((set) => (set.length === 0 ? ['none'] : set))

/** What can be proposed in a case: where the employer has no measures, only the ladder and legal steps are taken. */
export function acceptableSet(
  { relation }: Case<Vocabulary>,
  set: readonly string[],
): readonly string[] {
  if (relations.includes(relation ?? 'employee')) return set
  const left = set.filter(
    (id) => ladder.includes(id) || measures.find((measure) => measure.id === id)?.kind === 'legal',
  )
  return left.length === 0 ? ['none'] : left
}

/** A case with a set of measures that can be proposed in it. */
export function caseAndSet(
  theCase: fc.Arbitrary<Case<Vocabulary>> = anyCase(),
): fc.Arbitrary<readonly [Case<Vocabulary>, readonly string[]]> {
  return fc.tuple(theCase, arbitrarySet).map(([one, set]) => [one, acceptableSet(one, set)])
}

/** A decided case as a caller hands it in. */
export interface Decision {
  readonly case: Case<Vocabulary>
  readonly measure: string | readonly string[]
  readonly decidedOn: string
  readonly decidedBy: string
  readonly reasons?: readonly string[]
}

/** A case that is still accepted where the day of the decision stands for that of the assessment, on which a history can hang. */
export function decidedOn(theCase: Case<Vocabulary>, day: string): Case<Vocabulary> {
  const assessed = acceptable({ ...theCase, assessedOn: theCase.assessedOn ?? day })
  return theCase.assessedOn === undefined ? without(assessed, 'assessedOn') : assessed
}

const reasons = fc.subarray(
  [...shipped.data.facts.filter(({ role }) => role !== 'derived').map(({ id }) => id), 'other'],
  { maxLength: 2 },
)

/** Decided cases, each with its own reference; now and then two have the same facts. */
export function decisions(
  theCase: fc.Arbitrary<Case<Vocabulary>> = anyCase(),
  most = 8,
): fc.Arbitrary<readonly Decision[]> {
  const one = fc.record(
    {
      decidedOn: fc.constantFrom('2026-07-01', '2026-08-15', '2027-01-02'),
      decidedBy: fc.constantFrom(...deciders.map(({ id }) => id)),
      reasons,
    },
    { requiredKeys: ['decidedOn', 'decidedBy'] },
  )
  return fc
    .array(fc.tuple(caseAndSet(theCase), one, fc.nat(3), fc.integer({ min: 100, max: 999 })), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) =>
      list.map(([[own, set], rest, again, number], index): Decision => {
        // Like cases come up seldom by chance, and comparing is about them.
        const base = again === 0 ? (list[0] as (typeof list)[number])[0][0] : own
        return {
          ...rest,
          case: { ...decidedOn(base, rest.decidedOn), reference: `zaak-${number}-${index}` },
          measure: acceptableSet(base, set),
        }
      }),
    )
}

/** A decided case as it can have come about: no rung for somebody on whom the employer can impose none. */
export function asImposed(decision: Decision): Decision {
  if (relations.includes(decision.case.relation ?? 'employee')) return decision
  const left = [decision.measure].flat().filter((id) => !ladder.includes(id))
  return { ...decision, measure: left.length === 0 ? 'none' : left }
}
