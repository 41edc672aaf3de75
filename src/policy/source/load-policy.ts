import type { CompiledPolicy } from '../compiled'
import type { Policy } from '../ready'
import type { Vocabulary } from '../vocabulary'
import { plainData } from '../../base/plain'
import { issueOf } from '../../base/issue'
import {
  type Issue,
  listed,
  PolicyError,
  type Result,
  excerpt,
  UsageError,
} from '../../base/problem'

/**
 * Loads a policy of your own, or one that extends the shipped one. The reader and json-rules-engine are imported only now. The same
 * content gives the same policy, also at once; while it is compiled, whatever else the process does has its turn.
 *
 * @param source - the folder of a policy, a file that `evenredig policy build` wrote, the id of the shipped one (`arbocatalogus-2026`, or
 *   an earlier version by `arbocatalogus-2026@1.1.0`), or files by name (`policy.json`, `weigh.json`, …), parsed or as text
 * @returns the policy, frozen and ready to be handed to `advise`, `check`, `compare` and `verifyPolicy`
 * @throws PolicyError with every problem at once, each with file, entry and a hint; nothing is half loaded
 * @throws UsageError in a browser bundle, which holds the shipped policy only
 *
 * @example
 * ```ts
 * const own = await loadPolicy('our-policy')
 * advise(theCase, { policy: own }).receipt.policy // the id of your policy
 * ```
 */
export function loadPolicy(
  source: string | Readonly<Record<string, unknown>>,
): Promise<Policy<Vocabulary>> {
  return loaded(source)
}

async function loaded(source: unknown): Promise<Policy<Vocabulary>> {
  const { load } = await reader('loadPolicy')
  return load(readSource(source))
}

/** What reads policies. Throws a UsageError where it was left out, as a browser bundle does. */
async function reader(asked: string): Promise<typeof import('./load')> {
  const { load, ...others } = (await import('./load')) as Partial<typeof import('./load')>
  if (load !== undefined) return { load, ...others }
  throw new UsageError([
    issueOf({
      code: 'unsupported',
      message: {
        nl: 'een regeling laden kan in Node.js; in de browser is er alleen de meegeleverde',
        en: 'a policy is loaded in Node.js; a browser bundle holds the shipped one only',
      },
      path: [asked],
      suggestion: {
        nl: 'bouw haar met `evenredig policy build`, en geef wat dat schreef aan `readyPolicy`',
        en: 'build it with `evenredig policy build`, and hand what that wrote to `readyPolicy`',
      },
    }),
  ])
}

/**
 * Compiles a policy to plain JSON, with its rules tabulated: what `readyPolicy` makes ready in a browser, a worker or a test
 * runner. It holds no scenarios and no rules as they are written, so verify the policy itself.
 *
 * @param source - what `loadPolicy` takes: a folder, or files by name, parsed or as text
 * @returns the compiled policy, frozen; it bears a hash over its content, and answers as the policy itself
 * @throws PolicyError with every problem at once, each with file, entry and a hint
 * @throws UsageError in a browser bundle
 *
 * @example
 * ```ts
 * writeFileSync('our-policy.json', JSON.stringify(await compilePolicy('our-policy')))
 * ```
 */
export function compilePolicy(
  source: string | Readonly<Record<string, unknown>>,
): Promise<CompiledPolicy> {
  return compiled(source)
}

async function compiled(source: unknown): Promise<CompiledPolicy> {
  const { compile } = await reader('compilePolicy')
  return compile(readSource(source))
}

/**
 * Compiles like {@link compilePolicy}, but returns the problems instead of throwing them. Takes any value.
 *
 * @param source - what `loadPolicy` takes: a folder, or files by name, parsed or as text
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError in a browser bundle
 */
export function safeCompilePolicy(source: unknown): Promise<Result<CompiledPolicy>> {
  return resultOf(compiled(source))
}

/** How deep parsed files are read: deeper than a policy may nest, so that the reader can tell that it does. */
const deepest = 140

/** Takes any value as the source of a policy. Throws a PolicyError where it cannot be one. */
function readSource(source: unknown): string | Readonly<Record<string, unknown>> {
  if (typeof source === 'string' && source.trim() !== '') return source
  const { value, issues, more } = plainData(source, deepest)
  if (issues.length > 0) throw new PolicyError(listed(issues, more))
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>
  throw new PolicyError([noSource(value)])
}

function noSource(value: unknown): Issue {
  const isNothing = value === undefined || typeof value === 'string'
  return issueOf({
    code: isNothing ? 'missing' : 'wrong-type',
    message: isNothing
      ? { nl: 'er is geen map genoemd', en: 'no folder is named' }
      : {
          nl: `uit \`${excerpt(value)}\` is geen regeling te lezen`,
          en: `\`${excerpt(value)}\` is not the source of a policy`,
        },
    path: [],
    expected: {
      nl: 'de map van een regeling, de id van de meegeleverde, of gelezen bestanden met hun naam',
      en: 'the folder of a policy, the id of the shipped one, or parsed files by name',
    },
  })
}

/**
 * Loads like {@link loadPolicy}, but returns the problems instead of throwing them. Takes any value.
 *
 * @param source - what `loadPolicy` takes
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 */
export function safeLoadPolicy(source: unknown): Promise<Result<Policy<Vocabulary>>> {
  return resultOf(loaded(source))
}

async function resultOf<T>(made: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await made }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { ok: false, issues: error.issues }
  }
}
