import { CaseError, type Policy } from '../../src/index'
import { type Understood, understand } from '../../src/case/understand'
import { inside } from '../../src/policy/ready'
import { shipped } from './policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

/** A case that the library accepts, understood by a policy. Throws a CaseError where it is refused. */
export function understood(theCase: unknown, policy: Policy<Vocabulary> = shipped): Understood {
  const result = understand(inside(policy), theCase)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}
