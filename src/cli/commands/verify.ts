import { shippedId } from '../../policy/layers/layers'
import { safeLoadPolicy } from '../../policy/source/load-policy'
import { verifyPolicy } from '../../verify/verify-policy'
import { WrongUsage, type Wish } from '../arguments'
import type { Command } from '../command'
import { type Exit, invalid } from '../exit'
import { written } from '../written'

/** `evenredig verify [DIR]`: proves a policy over every situation. */
export const verify: Command = { name: 'verify', on: 'policies', isDrawn: false, run }

async function run(wish: Wish): Promise<Exit> {
  const { files, policy, quick, measures } = wish
  const [folder, ...others] = files
  if (others.length > 0 || measures.length > 0)
    throw new WrongUsage({
      nl: '`verify` vraagt hoogstens één map, en geen `--measure`',
      en: '`verify` takes one folder at most, and no `--measure`',
    })
  const loaded = await safeLoadPolicy(folder ?? policy ?? shippedId)
  if (!loaded.ok) return invalid(loaded.issues, wish.lang, 'policy')
  const verification = verifyPolicy(loaded.value, { quick })
  const output = await written(wish, verification)
  return { code: verification.ok ? 0 : 1, ...output, stderr: '' }
}
