import { isBefore, daysOf } from '../../base/days'
import { issueOf } from '../../base/issue'
import { attempt } from '../../base/attempt'
import { isPlainObject } from '../../base/plain'
import { alternatives, type Issue, token } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import { relationOf } from '../../case/case'
import { notOnRelation } from '../../check/proposal'
import { inDecision, isRecord } from '../../compare/decision'
import { type Decided, readDecided } from '../../compare/parse-decided'
import type { PolicyInside } from '../../policy/ready'

/** A decided case with the version of the policy by which the advice in its record was made. */
export interface DecidedInYear extends Decided {
  /** Null where it has no advice with a receipt. */
  readonly advisedBy: string | null
}

/** What could be read of many decided cases, with the problems found; the first step of each path is the place in the list. */
export interface ReadMany {
  readonly value: readonly DecidedInYear[]
  readonly issues: readonly Issue[]
}

/** Reads any number of decided cases or records, each by itself, in any order; what is read comes by reference. */
export function readMany(policy: PolicyInside, input: readonly unknown[]): ReadMany {
  const value: DecidedInYear[] = []
  const issues: Issue[] = []
  const references = new Map<string, number>()
  for (const [index, one] of input.entries()) {
    const own = (list: readonly Issue[]) =>
      list.map((issue) => ({ ...issue, path: [index, ...issue.path.slice(1)] }))
    const read = readDecided(policy, [one])
    const [decided] = read.value
    issues.push(...own(read.issues))
    if (decided === undefined) continue
    const receipt = receiptIn(one)
    const more = [
      ...otherPolicy(policy, receipt?.policy ?? policy.id).map(inAdvice),
      ...tooSoon(decided),
      ...notTheEmployers(policy, decided).map((issue) => placedIn(one, issue)),
      ...twice(decided.reference, references),
    ]
    issues.push(...own(more))
    references.set(decided.reference, index)
    if (more.length === 0) value.push({ ...decided, advisedBy: receipt?.policyVersion ?? null })
  }
  value.sort((one, other) => (one.reference < other.reference ? -1 : 1))
  return { value, issues }
}

/** By which policy an advice in a record was made. */
interface AdvisedBy {
  readonly policy: string
  readonly policyVersion: string
}

function receiptIn(record: unknown): AdvisedBy | undefined {
  return attempt(() => {
    if (!isRecord(record) || !isPlainObject(record)) return undefined
    const { receipt } =
      (record as { readonly advice?: { readonly receipt?: unknown } }).advice ?? {}
    const { policy, policyVersion } = (receipt ?? {}) as Partial<AdvisedBy>
    return typeof policy === 'string' && typeof policyVersion === 'string'
      ? { policy, policyVersion }
      : undefined
  })
}

/** That an advice was made by another policy than the one at hand; the path starts at the advice. */
export function otherPolicy({ id }: PolicyInside, advisedBy: string): readonly Issue[] {
  if (advisedBy === id) return []
  return [
    issueOf({
      code: 'conflict',
      message: {
        nl: `het advies is van de regeling \`${token(advisedBy)}\``,
        en: `the advice is by the policy \`${token(advisedBy)}\``,
      },
      path: ['receipt', 'policy'],
      expected: alternatives([id]),
      suggestion: {
        nl: 'maak voor elke regeling een eigen overzicht',
        en: 'make one for each policy by itself',
      },
    }),
  ]
}

const inAdvice = (issue: Issue): Issue => ({ ...issue, path: [0, 'advice', ...issue.path] })

/** Conduct cannot come after the decision on it. */
function tooSoon({ decidedOn, context }: Decided): readonly Issue[] {
  return context.theCase.conduct.flatMap(({ on }, act): readonly Issue[] => {
    if (on === undefined || !isBefore(decidedOn, daysOf(on).first)) return []
    return [
      issueOf({
        code: 'wrong-order',
        message: {
          nl: `de gedraging is van \`${on}\`, na het besluit van \`${decidedOn}\``,
          en: `the act is of \`${on}\`, after the decision of \`${decidedOn}\``,
        },
        path: [0, 'case', 'conduct', act, 'on'],
        suggestion: checkDays,
      }),
    ]
  })
}

/** No rung of the ladder can be imposed on somebody for whom the policy has no measures; `check` says so of a proposal. */
function notTheEmployers(
  { data: { relations, ladder } }: PolicyInside,
  { context, proposal }: Decided,
): readonly Issue[] {
  const relation = relationOf(context.theCase)
  if (relations.includes(relation)) return []
  return proposal.heads
    .filter(({ id }) => ladder.indexOf(id) > 0)
    .map(({ id }) => notOnRelation(relation, { measure: id, path: proposal.places.get(id) ?? [] }))
}

/** An issue of a decided case where it stands in what was given: that, or a record. */
function placedIn(given: unknown, issue: Issue): Issue {
  return isRecord(given) ? inDecision(issue, 1) : issue
}

const checkDays: BilingualText = {
  nl: 'kijk beide dagen na',
  en: 'check both days',
}

function twice(reference: string, known: ReadonlyMap<string, number>): readonly Issue[] {
  if (!known.has(reference)) return []
  return [
    issueOf({
      code: 'duplicate',
      message: {
        nl: `het kenmerk \`${token(reference)}\` is al van een andere zaak`,
        en: `the reference \`${token(reference)}\` is already that of another case`,
      },
      path: [0, 'case', 'reference'],
      suggestion: {
        nl: 'geef elke zaak een eigen kenmerk',
        en: 'give every case its own reference',
      },
    }),
  ]
}
