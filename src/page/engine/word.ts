import { safeAdvise } from '../../advice/advise'
import { UsageError } from '../../base/problem'
import { asProposed } from '../../compare/decision'
import { toDocx, warningsOf } from '../../paper/paper'
import type { Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Protocol } from '../protocol'
import { noCaseYet } from './files'
import { heldCase, resultOn } from './outcome'

/** A paper as a Word document; every problem where there is no such paper of this case. */
export async function wordOf(
  policy: Policy<Vocabulary>,
  { held, paper, lang, proposed, decision }: Protocol['word']['ask'],
): Promise<Protocol['word']['reply']> {
  const theCase = heldCase(policy, held)
  if (theCase === undefined) return [noCaseYet]
  // A decision is what is tested, not what was once proposed.
  const about = decision === undefined ? proposed : asProposed(decision)
  const checked = resultOn(policy, { held, proposed: about })
  // What cannot be proposed to somebody was decided all the same.
  const read =
    checked.ok || decision === undefined ? checked : safeAdvise<Vocabulary>(theCase, { policy })
  if (!read.ok) return read.issues
  const options = { paper, lang, policy, decision }
  try {
    return { bytes: await toDocx(read.value, options), warnings: warningsOf(read.value, options) }
  } catch (error) {
    if (error instanceof UsageError) return error.issues
    throw error
  }
}
