import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AlsoCalled, alsoCalledIssues, type KnownWords, stackedWords } from '../also-called'
import { wordsKnownTo } from '../words-known'
import { checkPolicy } from '../check'
import { atOnce, type Pieces } from '../../base/pieces'
import { compileChecked, readPolicy } from '../compile'
import { definitionsIn, sourceTextsIn } from '../definitions'
import { letterIssues, type Letters, stackedLetters } from '../letters'
import { buildFacts } from '../fact'
import { type CompiledPolicy, compiledOf } from '../compiled'
import { inside, type Policy, readyPolicy } from '../ready'
import type { PolicyText } from '../file'
import { relationIds } from '../policy'
import type { Vocabulary } from '../vocabulary'
import { excerpt, type Issue, listed, PolicyError } from '../../base/problem'
import { departureIssues } from '../layers/departures'
import { withMisnamed } from '../layers/misnamed'
import { renamedMeasures } from '../layers/renamed'
import { reasonIssues, statementIssues } from '../layers/reasons'
import { shippedFolder, shippedId, type Stack, stackUp, type Written } from '../layers/layers'
import { currentVersion, readArchived, versionAsked } from './archive'
import { byTurns, aTurn } from '../turn'
import { type Built, built, isCompiledFile, readCompiledFile } from './read-compiled'
import { readJson } from './json'
import {
  type Beside,
  besideFile,
  besideKinds,
  isPolicyFile,
  largestFile,
  policyFile,
  type ReadBeside,
  readPolicyFolder,
  unknownFile,
  unsafeIssues,
} from './read-folder'

/** A policy that was read and checked, before its rules are tabulated. */
export interface Checked {
  readonly text: PolicyText
  readonly stack: Stack
  readonly hash: string
}

/** What comes of checking a policy. */
interface Found {
  readonly value: Checked | undefined
  readonly issues: readonly Issue[]
}

/** What was read of a policy and of those it extends. */
interface ReadSource {
  readonly stack: Stack | undefined
  readonly issues: readonly Issue[]
}

/** Reads and checks a policy from a folder or from parsed files. Finds every problem at once. */
export function checkSource(source: string | Readonly<Record<string, unknown>>): Found {
  return atOnce(checkRead(readSource(source)))
}

function readSource(source: string | Readonly<Record<string, unknown>>): ReadSource {
  const folder = source === shippedId ? shippedFolder() : source
  const written =
    typeof folder === 'string' ? { ...readPolicyFolder(folder), folder } : fromFiles(folder)
  if (Object.keys(written.files).length === 0 && written.issues.length > 0)
    return { stack: undefined, issues: written.issues }
  const stack = stackUp(written, written.folder === undefined ? [] : [written.folder])
  return { stack, issues: [...written.issues, ...stack.issues] }
}

function* checkRead({ stack, issues: before }: ReadSource): Pieces<Found> {
  // What a policy extends is missing: without it every file would seem to be missing too.
  if (stack === undefined || stack.issues.some(({ path }) => path[1] === 'extends'))
    return { value: undefined, issues: before }
  const { text, issues: found } = yield* readPolicy(stack.files)
  const issues = withMisnamed(found, stack)
  const more = text === undefined ? [] : yield* checkStacked(text, stack)
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

function* checkStacked(text: PolicyText, stack: Stack): Pieces<readonly Issue[]> {
  const facts = buildFacts(text)
  const checked = yield* checkPolicy(text, facts)
  yield
  return [
    ...checked,
    ...departureIssues(text, stack),
    ...reasonIssues(text, stack),
    ...statementIssues(stack),
    ...lettersIssues(text, stack),
    ...wordsIssues(wordsKnownTo(text, facts), stack),
  ]
}

/** What is wrong with the letters of each layer that has its own; they change those that come with the library. */
function lettersIssues(text: PolicyText, { beside }: Stack): readonly Issue[] {
  const own = besideOf(beside, 'letters')
  if (own.length === 0) return []
  // INVARIANT: the package brings its own letters, and a test reads them.
  const shipped = shippedBeside('letters') as Letters
  const words = {
    letters: shipped,
    relations: relationIds,
    measures: text.measures.measures.map(({ id }) => id),
    sources: text.sources.sources.map(({ id }) => id),
  }
  return own.flatMap((one) => letterIssues(one, words))
}

/** What is wrong with what each layer says that people say, over what comes with the library and the layers below it. */
function wordsIssues(known: KnownWords, { beside }: Stack): readonly Issue[] {
  const below = [shippedBeside('words') as AlsoCalled]
  for (const [layer, { words }] of beside.entries()) {
    if (words === undefined) continue
    const issues = alsoCalledIssues(words, known, stackedWords(below))
    // A layer above can have dropped what a lower one has words for, or have given it to another.
    const isTop = layer === beside.length - 1
    const own = isTop
      ? issues
      : issues.filter(({ code }) => code !== 'unknown-name' && code !== 'conflict')
    if (own.length > 0) return own
    below.push(words as AlsoCalled)
  }
  return []
}

/** What people say for its words: what comes with the library, and what each layer adds to that. */
function alsoCalledOf({ beside }: Stack): AlsoCalled {
  const own = besideOf(beside, 'words') as readonly AlsoCalled[]
  return stackedWords([shippedBeside('words') as AlsoCalled, ...own])
}

/** What comes with the library beside its policy. */
function shippedBeside(kind: keyof Beside): unknown {
  return JSON.parse(readFileSync(join(shippedFolder(), besideFile(kind)), 'utf8'))
}

/** What stands beside the layers of a policy, of those that have it. */
function besideOf(beside: readonly Beside[], kind: keyof Beside): readonly unknown[] {
  return beside.flatMap((one) => (one[kind] === undefined ? [] : [one[kind]]))
}

/**
 * Loads a policy: reads, checks, and tabulates its rules with json-rules-engine, by turns with whatever else the process does. Throws
 * a PolicyError with every problem.
 */
export function load(
  source: string | Readonly<Record<string, unknown>>,
): Promise<Policy<Vocabulary>> {
  if (typeof source !== 'string') return loadNow(source)
  const begun = waiting.get(source) ?? loadNextTurn(source)
  waiting.set(source, begun)
  return begun
}

/** The folders that are read in the next turn: whoever asks for one before that gets the same policy. */
const waiting = new Map<string, Promise<Policy<Vocabulary>>>()

async function loadNextTurn(source: string): Promise<Policy<Vocabulary>> {
  await aTurn()
  waiting.delete(source)
  return loadNow(source)
}

async function loadNow(
  source: string | Readonly<Record<string, unknown>>,
): Promise<Policy<Vocabulary>> {
  const version = versionAsked(source)
  if (version !== undefined && version !== currentVersion())
    return kept(`${shippedId}@${version}`, () => loadArchived(version))
  const before = builtBefore(source)
  if (before !== undefined)
    return kept(`compiled ${before.hash}`, () => Promise.resolve(before.policy))
  const read = readSource(version === undefined ? source : shippedId)
  await aTurn()
  return read.issues.length > 0 ? make(read) : kept(contentOf(read), () => make(read))
}

/** A policy that was compiled before, from its file or as it was read; undefined for one that is still to be compiled. */
function builtBefore(source: string | Readonly<Record<string, unknown>>): Built | undefined {
  if (typeof source === 'string')
    return isCompiledFile(source) ? readCompiledFile(source) : undefined
  return source['type'] === 'policy' ? built(source) : undefined
}

/** Loads a policy and gives it as plain JSON. Throws a PolicyError with every problem. */
export async function compile(
  source: string | Readonly<Record<string, unknown>>,
): Promise<CompiledPolicy> {
  return compiledOf(inside(await load(source)))
}

async function make(read: ReadSource): Promise<Policy<Vocabulary>> {
  const { value, issues } = await byTurns(checkRead(read))
  if (value === undefined) throw new PolicyError(listed(issues))
  const { text, stack, hash } = value
  const data = await compileChecked(text, hash, stack)
  const written = { text, cases: stack.cases, renamed: renamedMeasures(stack) }
  return readyPolicy(data, {
    written,
    definitions: definitionsIn(text),
    letters: stackedLetters(besideOf(stack.beside, 'letters')),
    alsoCalled: alsoCalledOf(stack),
    sourceTexts: sourceTextsIn(text),
  })
}

function loadArchived(version: string): Promise<Policy<Vocabulary>> {
  // What was archived before its words were kept with it has those of today.
  const { data, letters, alsoCalled = shippedBeside('words') as AlsoCalled } = readArchived(version)
  return Promise.resolve(readyPolicy(data, { letters, alsoCalled }))
}

/** The policies loaded last, by what they are made of: loaded again, a policy is the same one, with all that is known of it. */
const loaded = new Map<string, Promise<Policy<Vocabulary>>>()
const mostLoaded = 8

/** The policy that was made of the same, or that is being made; what cannot be made is not kept. */
function kept(made: string, make: () => Promise<Policy<Vocabulary>>): Promise<Policy<Vocabulary>> {
  const policy = loaded.get(made) ?? make()
  loaded.delete(made)
  loaded.set(made, policy)
  const [oldest] = loaded.keys()
  if (loaded.size > mostLoaded && oldest !== undefined) loaded.delete(oldest)
  policy.catch(() => loaded.get(made) === policy && loaded.delete(made))
  return policy
}

/** What a policy is made of, as one word: the same for the same content, wherever it was read. */
function contentOf({ stack }: ReadSource): string {
  if (stack === undefined) return ''
  const { files, layerOf, ...more } = stack
  const named = Object.keys(files)
    .sort()
    .map((name) => [name, files[name]])
  return createHash('sha256')
    .update(JSON.stringify([named, [...layerOf], more]))
    .digest('hex')
}

/** SHA-256 over what the files of a policy say, as `sha256:…`. */
function hashOf(files: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(files).sort())
    hash.update(`${name}\n${JSON.stringify(files[name])}\n`)
  return `sha256:${hash.digest('hex')}`
}

/** Files by name with or without `.json`, parsed already or as their text; scenarios as `cases/….json`. */
function fromFiles(
  source: Readonly<Record<string, unknown>>,
): Written & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const files: Record<string, unknown> = {}
  const cases: Record<string, unknown> = {}
  const beside: ReadBeside = {}
  for (const [name, given] of Object.entries(source)) {
    const stem = name.replace(/\.json$/, '')
    const { value, issues: unread } = parsed(given, name)
    issues.push(...unread)
    if (unread.length > 0) continue
    const unsafe = unsafeIssues(value, name)
    issues.push(...unsafe)
    if (unsafe.length > 0) continue
    const kind = besideKinds.find((one) => besideFile(one) === `${stem}.json`)
    if (/^cases\/[^/\\]+$/.test(stem) && !stem.includes('..'))
      cases[stem.slice('cases/'.length)] = value
    else if (isPolicyFile(stem)) files[stem] = value
    else if (kind !== undefined) beside[kind] = value
    else issues.push(unknownFile(name, stem, [excerpt(name)]))
  }
  return { files, cases, beside, issues }
}

/** What a file holds that was handed over parsed, or as its text. */
function parsed(
  given: unknown,
  name: string,
): { readonly value: unknown; readonly issues: readonly Issue[] } {
  if (typeof given !== 'string') return { value: given, issues: [] }
  const bytes = new TextEncoder().encode(given)
  const json = readJson(bytes, { what: policyFile, largest: largestFile })
  if (json.ok) return { value: json.value, issues: [] }
  const issues = json.issues.map((issue) => ({ ...issue, path: [excerpt(name), ...issue.path] }))
  return { value: undefined, issues }
}
