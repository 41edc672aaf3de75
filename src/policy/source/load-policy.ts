import type { Policy } from '../ready'
import type { Vocabulary } from '../vocabulary'
import { PolicyError, type Result } from '../../base/problem'

/**
 * Loads a policy of your own, or one that extends the shipped one. The reader and json-rules-engine are imported only now.
 *
 * @param source - the folder of a policy, the id of the shipped one (`arbocatalogus-2026`, or an earlier version by `arbocatalogus-2026@1.1.0`), or parsed files by name (`policy.json`, `weigh.json`, …)
 * @returns the policy, frozen and ready to be handed to `advise`, `check`, `compare` and `verifyPolicy`
 * @throws PolicyError with every problem at once, each with file, entry and a hint; nothing is half loaded
 *
 * @example
 * ```ts
 * const own = await loadPolicy('our-policy')
 * advise(theCase, { policy: own }).receipt.policy // the id of your policy
 * ```
 */
export async function loadPolicy(
  source: string | Readonly<Record<string, unknown>>,
): Promise<Policy<Vocabulary>> {
  const { load } = (await import('./load')) as Partial<typeof import('./load')>
  // A browser bundle leaves the reader out.
  if (load === undefined)
    throw new Error('a policy is loaded in Node.js; a browser bundle holds the shipped one only')
  return load(source)
}

/**
 * Loads like {@link loadPolicy}, but returns the problems instead of throwing them.
 *
 * @param source - the folder of a policy, the id of the shipped one, with or without a version, or its parsed files by name
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 */
export async function safeLoadPolicy(
  source: string | Readonly<Record<string, unknown>>,
): Promise<Result<Policy<Vocabulary>>> {
  try {
    return { ok: true, value: await loadPolicy(source) }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { ok: false, issues: error.issues }
  }
}
