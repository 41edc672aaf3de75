import { UsageError } from '../../base/problem'
import { toDocx } from '../../paper/paper'
import type { Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Protocol } from '../protocol'
import { noCaseYet } from './files'
import { heldCase, resultOn } from './outcome'

/** A paper as a Word document; every problem where there is no such paper of this case. */
export async function wordOf(
  policy: Policy<Vocabulary>,
  { held, paper, lang, proposed }: Protocol['word']['ask'],
): Promise<Protocol['word']['reply']> {
  if (heldCase(policy, held) === undefined) return [noCaseYet]
  const read = resultOn(policy, { held, proposed })
  if (!read.ok) return read.issues
  try {
    return { bytes: await toDocx(read.value, { paper, lang, policy }) }
  } catch (error) {
    if (error instanceof UsageError) return error.issues
    throw error
  }
}
