import type { PolicyInside } from '../policy/ready'
import { programOf } from './kernel/program'
import type { Program, Stretch } from './kernel/tables'

/** The rules after the decision, by effect, ready to be asked. */
export function laterRules({ data }: PolicyInside): Program['later'] {
  return programOf(data).later
}

/** The rules that give the range in a tier, ready to be asked. */
export function rangeRules({ data }: PolicyInside, tier: number): readonly Stretch[] {
  return programOf(data).tiers[tier]?.ranges ?? []
}
