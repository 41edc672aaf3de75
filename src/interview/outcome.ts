import type { Advice } from '../advice/advice'
import { safeAdvise } from '../advise'
import type { Case } from '../case/case'
import type { Policy } from '../policy/ready'

/** An advice with what an answer can change in it. */
export interface Tried {
  /** The advice. */
  readonly advice: Advice
  /** The kind, the recommendation, the range and the departure zone. */
  readonly measure: string
  /** Which gates are passed, where there is a measure to decide on. */
  readonly gates: string
  /** Protection, legal steps and the fallback. */
  readonly beside: string
}

/** What a case gives; undefined where it is refused. */
export function tried(policy: Policy, theCase: Case): Tried | undefined {
  const result = safeAdvise(theCase, { policy })
  if (!result.ok) return undefined
  const { kind, recommended, range, departure, gates, interim, legal, fallback } = result.value
  return {
    advice: result.value,
    measure: JSON.stringify([kind, recommended, range, departure]),
    gates: kind === 'measures' ? gates.map(({ status }) => status).join() : '',
    beside: [...interim, ...legal, ...fallback]
      .map(({ measure, role }) => `${measure} ${role}`)
      .join(),
  }
}

/** Whether any of the answers gives something else than another. */
export function differs(outcomes: readonly (Tried | undefined)[]): boolean {
  const known = outcomes.filter((one) => one !== undefined)
  return (
    new Set(known.map(({ measure, gates, beside }) => `${measure} ${gates} ${beside}`)).size > 1
  )
}
