import { firstInTheWay } from '../../advice/around'
import type { Answer, Departure } from '../../advice/advice'
import { isFirm } from '../../advice/answers'
import { weighedParts } from '../../advice/said'
import { type Context, rungAt } from '../../advice/context'
import { attempt } from '../../base/attempt'
import { isPlainObject } from '../../base/plain'
import { type Issue, listed, type Result, unknownKeys } from '../../base/problem'
import { type Case, relationOf } from '../../case/case'
import { understand } from '../../case/understand'
import type { Verdict } from '../../check/check-result'
import { type ParsedProposal, type Proposal, readProposal } from '../../check/proposal'
import type { ProposedMeasure } from '../../check/proposed'
import { weighProposal } from '../../check/verdict'
import type { MeasureSet } from '../../compare/comparison'
import { weighedOutcome } from '../../decide/decide'
import { decideCase } from '../../decide/what-if'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import { perPolicy } from '../../policy/per-policy'
import type { PolicyInside } from '../../policy/ready'
import type { GateId } from '../../policy/result-words'
import type { Vocabulary } from '../../policy/vocabulary'

/** A case with a measure to hold against the advice. */
export interface CaseWithMeasure<V extends Vocabulary = Arbocatalogus2026> {
  /** The case. */
  readonly case: Case<V>
  /** What is proposed or was imposed: one measure, or one of the ladder with what goes beside it. */
  readonly measure?: ProposedMeasure<V> | MeasureSet<V> | undefined
}

/** The advice on one case in a row, as ids. */
export interface AdvisedRow<V extends Vocabulary = Arbocatalogus2026> {
  /** The reference of the case; null where it has none. */
  readonly reference: string | null
  /** What kind of advice it is. */
  readonly kind: Answer<V>['kind']
  /** The tier of the governing act; null where nothing is weighed. */
  readonly tier: V['tier'] | null
  /** The range of measures that fit; null where nothing is weighed. */
  readonly range: Departure<V> | null
  /** The recommended rung; `none` unless `kind` is `measures`. */
  readonly recommended: V['rung']
  /** True where no answer to an open weighing question would change the recommendation. */
  readonly firm: boolean
  /** Whether it may be decided now. */
  readonly decidable: boolean
  /** Whether the measure that is given is in proportion; null where none is given. */
  readonly verdict: Verdict | null
  /** The first gate that stands in the way of a decision; null where none does. */
  readonly blocker: GateId<V> | null
}

/** The advice on a value that may be a case, or a case with a measure, in a row; or every problem in it. */
export function advisedRow(policy: PolicyInside, value: unknown): Result<AdvisedRow<Vocabulary>> {
  const { theCase, measure, issues } = partsOf(value)
  const isWrapped = theCase !== value
  const placed = (list: readonly Issue[]) =>
    isWrapped ? list.map((issue) => ({ ...issue, path: ['case', ...issue.path] })) : list
  const understood = understand(policy, theCase)
  const readable = understood.ok ? understood.value.theCase : understood.readable
  const proposed = measure === undefined ? noProposal : proposals(policy)(readable, measure)
  const all = [
    ...issues,
    ...(understood.ok ? [] : placed(understood.issues)),
    ...proposed.issues.map((issue) => ({ ...issue, path: ['measure', ...issue.path.slice(1)] })),
  ]
  if (!understood.ok || all.length > 0)
    return { ok: false, issues: listed(all, understood.ok ? 0 : understood.more) }
  const { derived } = understood.value
  const context = { policy, ...understood.value, decision: decideCase(policy, derived) }
  return { ok: true, value: rowOf(context, proposed.value) }
}

const noProposal = { value: undefined, issues: [] }
const rowKeys = ['case', 'measure'] as const

/** What a row holds, before it is known to be right. */
interface RowParts {
  readonly theCase: unknown
  readonly measure?: unknown
  readonly issues: readonly Issue[]
}

/** The case in a value and the measure beside it, each read once; what is wrong inside them is found where they are read. */
function partsOf(value: unknown): RowParts {
  const isWrapped = (given: unknown): given is Partial<Record<string, unknown>> =>
    typeof given === 'object' &&
    given !== null &&
    isPlainObject(given) &&
    Object.hasOwn(given, 'case')
  const read = attempt((): RowParts | undefined =>
    isWrapped(value)
      ? {
          theCase: value['case'],
          measure: value['measure'],
          issues: unknownKeys(value, { known: rowKeys, path: [] }),
        }
      : undefined,
  )
  return read ?? { theCase: value, issues: [] }
}

/** A measure that stands alone reads the same for every case of a relation. */
const proposals = /* @__PURE__ */ perPolicy((policy: PolicyInside) => {
  const known = new Map<string, ParsedProposal>()
  return (theCase: Case<Vocabulary> | undefined, measure: unknown): ParsedProposal => {
    if (typeof measure !== 'string' || !policy.data.measures.some(({ id }) => id === measure))
      return readProposal(policy, theCase, measure)
    const key = `${theCase === undefined ? '' : relationOf(theCase)} ${measure}`
    const read = known.get(key) ?? readProposal(policy, theCase, measure)
    known.set(key, read)
    return read
  }
})

function rowOf(context: Context, proposal: Proposal | undefined): AdvisedRow<Vocabulary> {
  const { theCase, decision } = context
  const outcome = weighedOutcome(decision)
  const { tier, range } =
    outcome === undefined ? { tier: null, range: null } : weighedParts(context, outcome)
  const blocker = firstInTheWay(context)?.gate.id ?? null
  return Object.freeze({
    reference: theCase.reference ?? null,
    kind: decision.kind,
    tier,
    range: range === null ? null : Object.freeze({ from: range.from, to: range.to }),
    recommended: rungAt(context, decision.recommended),
    firm: isFirm(context),
    decidable: blocker === null,
    verdict: proposal === undefined ? null : weighProposal(context, proposal).verdict,
    blocker,
  })
}
