import { createHash } from 'node:crypto'
import { checkPolicy } from '../check'
import { compilePolicy, readPolicy } from '../compile'
import { buildFacts } from '../fact'
import { type Policy, readyPolicy } from '../ready'
import { policyFiles, type PolicyText } from '../file'
import type { Vocabulary } from '../vocabulary'
import { alternatives, type Issue, nearest, PolicyError, excerpt, listed } from '../../base/problem'
import { departureIssues } from '../layers/departures'
import { withMisnamed } from '../layers/misnamed'
import { renamedMeasures } from '../layers/renamed'
import { reasonIssues, statementIssues } from '../layers/reasons'
import { shippedFolder, shippedId, type Stack, stackUp, type Written } from '../layers/layers'
import { currentVersion, readArchived, versionAsked } from './archive'
import { readPolicyFolder, unsafeIssues } from './read-folder'

/** A policy that was read and checked, before its rules are tabulated. */
export interface Checked {
  readonly text: PolicyText
  readonly stack: Stack
  readonly hash: string
}

/** Reads and checks a policy from a folder or from parsed files. Finds every problem at once. */
export function checkSource(source: string | Readonly<Record<string, unknown>>): {
  readonly value: Checked | undefined
  readonly issues: readonly Issue[]
} {
  const folder = source === shippedId ? shippedFolder() : source
  const written =
    typeof folder === 'string' ? { ...readPolicyFolder(folder), folder } : fromFiles(folder)
  if (Object.keys(written.files).length === 0 && written.issues.length > 0)
    return { value: undefined, issues: written.issues }
  const stack = stackUp(written, written.folder === undefined ? [] : [written.folder])
  const before = [...written.issues, ...stack.issues]
  // What a policy extends is missing: without it every file would seem to be missing too.
  if (stack.issues.some(({ path }) => path[1] === 'extends'))
    return { value: undefined, issues: before }
  const { text, issues: found } = readPolicy(stack.files)
  const issues = withMisnamed(found, stack)
  const more =
    text === undefined
      ? []
      : [
          ...checkPolicy(text, buildFacts(text)),
          ...departureIssues(text, stack),
          ...reasonIssues(text, stack),
          ...statementIssues(stack),
        ]
  // An entry that was left out because of a problem is not missed a second time.
  const own = more.filter(
    ({ code, received }) =>
      issues.length === 0 ||
      code !== 'unknown-name' ||
      !issues.some(({ path }) => path.includes(received ?? '')),
  )
  const all = [...before, ...issues, ...own]
  return all.length > 0 || text === undefined
    ? { value: undefined, issues: all }
    : { value: { text, stack, hash: hashOf(stack.files) }, issues: [] }
}

/** Loads a policy: reads, checks, and tabulates its rules with json-rules-engine. Throws a PolicyError with every problem. */
export async function load(
  source: string | Readonly<Record<string, unknown>>,
): Promise<Policy<Vocabulary>> {
  const version = versionAsked(source)
  if (version !== undefined && version !== currentVersion()) return loadArchived(version)
  const { value, issues } = checkSource(version === undefined ? source : shippedId)
  if (value === undefined) throw new PolicyError(listed(issues))
  const { text, stack, hash } = value
  const { layers, layerOf, provenance, cases } = stack
  const made = JSON.stringify([hash, layers, [...layerOf], provenance, cases])
  const known =
    loaded.get(made) ??
    readyPolicy(await compilePolicy(text, hash, stack), {
      text,
      cases,
      renamed: renamedMeasures(stack),
    })
  keep(made, known)
  return known
}

function loadArchived(version: string): Policy<Vocabulary> {
  const made = `${shippedId}@${version}`
  const policy = loaded.get(made) ?? readyPolicy(readArchived(version))
  keep(made, policy)
  return policy
}

/** The policies loaded last, by what they are made of: loaded again, a policy is the same one, with all that is known of it. */
const loaded = new Map<string, Policy<Vocabulary>>()
const mostLoaded = 8

function keep(made: string, policy: Policy<Vocabulary>): void {
  loaded.delete(made)
  loaded.set(made, policy)
  const [oldest] = loaded.keys()
  if (loaded.size > mostLoaded && oldest !== undefined) loaded.delete(oldest)
}

/** SHA-256 over what the files of a policy say, as `sha256:…`. */
function hashOf(files: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(files).sort())
    hash.update(`${name}\n${JSON.stringify(files[name])}\n`)
  return `sha256:${hash.digest('hex')}`
}

/** Files that were parsed already, by name with or without `.json`; scenarios as `cases/….json`. */
function fromFiles(
  source: Readonly<Record<string, unknown>>,
): Written & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const files: Record<string, unknown> = {}
  const cases: Record<string, unknown> = {}
  const known = Object.keys(policyFiles)
  for (const [name, value] of Object.entries(source)) {
    const stem = name.replace(/\.json$/, '')
    const unsafe = unsafeIssues(value, name)
    issues.push(...unsafe)
    if (unsafe.length > 0) continue
    if (/^cases\/[^/\\]+$/.test(stem) && !stem.includes('..'))
      cases[stem.slice('cases/'.length)] = value
    else if (known.includes(stem)) files[stem] = value
    else {
      const near = nearest(stem, known)
      issues.push({
        code: 'unknown-name',
        message: `no file of a policy is called \`${excerpt(name)}\``,
        path: [excerpt(name)],
        expected: alternatives(known.map((one) => `${one}.json`)),
        ...(near === undefined ? {} : { suggestion: `did you mean \`${near}.json\`?` }),
      })
    }
  }
  return { files, cases, issues }
}
