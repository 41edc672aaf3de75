import { attempt } from '../base/attempt'
import { canonicalJson } from '../base/canonical'
import { sha256Of } from '../base/hash'
import { plainData } from '../base/plain'
import { atMost, issueOf } from '../base/issue'
import { excerpt, type Issue, listed, PolicyError, type Result } from '../base/problem'
import type { BilingualText } from '../base/text'
import type { AlsoCalled } from './also-called'
import { inTodaysShape } from './archived'
import type { OwnLetters } from './letters'
import type { Definitions, PolicyData } from './policy'
import { deepFreeze, madeBy, type Policy, type PolicyInside, readyPolicy as readyOf } from './ready'
import type { SourceTexts } from './source-texts'
import type { Vocabulary } from './vocabulary'
import { noDefinitions } from './definitions'

/** The form in which a policy is compiled. */
const compiledContract = 1

/** A policy as plain JSON, with its rules tabulated: write it to a file, send it, and make it ready with `readyPolicy`. */
export interface CompiledPolicy {
  /** What this is. */
  readonly type: 'policy'
  /** The version of this contract: the form in which it is compiled. */
  readonly contractVersion: 1
  /** SHA-256 over everything else in it as canonical JSON, as `sha256:…`; what was changed afterwards does not have it. */
  readonly hash: string
  /** What it decides by, in a form of the library's own. */
  readonly policy: object
  /** What its words mean, in a form of the library's own. */
  readonly definitions: object
  /** The texts of its letters, in a form of the library's own; left out where it was made without. */
  readonly letters?: object
  /** What people also say for its words, in a form of the library's own; left out where it was made without. */
  readonly alsoCalled?: object
  /** What its sources say, in a form of the library's own; left out where it was made without. */
  readonly sourceTexts?: object
}

/** What a compiled policy holds, as the library knows it. */
interface Content extends Pick<CompiledPolicy, 'type' | 'contractVersion'> {
  readonly policy: PolicyData
  readonly definitions: Definitions
  readonly letters?: OwnLetters
  readonly alsoCalled?: AlsoCalled
  readonly sourceTexts?: SourceTexts
}

/**
 * A policy as plain JSON.
 *
 * @internal
 */
export function compiledOf(policy: PolicyInside): CompiledPolicy {
  const { data, definitions = noDefinitions, letters, alsoCalled, sourceTexts } = policy
  const content: Content = {
    type: 'policy',
    contractVersion: compiledContract,
    policy: data,
    definitions,
    ...(letters === undefined ? {} : { letters }),
    ...(alsoCalled === undefined ? {} : { alsoCalled }),
    ...(sourceTexts === undefined ? {} : { sourceTexts }),
  }
  const plain = JSON.parse(JSON.stringify(content)) as Content
  const { type, contractVersion, ...more } = plain
  const hash = hashOf(canonicalJson(plain))
  return deepFreeze<CompiledPolicy>({ type, contractVersion, hash, ...more })
}

function hashOf(content: string): string {
  return `sha256:${sha256Of(content)}`
}

/**
 * Makes a compiled policy ready to be asked: synchronous, in Node.js, a browser or a worker, without a file system and without
 * json-rules-engine.
 *
 * @param compiled - what `compilePolicy` resolved to or `evenredig policy build` wrote, as it was, through JSON or not
 * @returns the policy, frozen; it answers as the policy that it was compiled from
 * @throws PolicyError where it is none, was cut short or changed after it was compiled, or has a form of another version
 *
 * @example
 * ```ts
 * const response = await fetch('/our-policy.json')
 * const policy = readyPolicy(await response.json())
 * advise(theCase, { policy }).receipt.policy // the id of your policy
 * ```
 */
export function readyPolicy<V extends Vocabulary = Vocabulary>(compiled: object): Policy<V> {
  const read = readCompiled(compiled)
  if (!read.ok) throw new PolicyError(read.issues)
  return read.value as Policy<V>
}

/**
 * Makes a compiled policy ready like {@link readyPolicy}, but returns the problems instead of throwing them. Takes any value.
 *
 * @param compiled - a compiled policy, or anything that may be one
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 */
export function safeReadyPolicy<V extends Vocabulary = Vocabulary>(
  compiled: unknown,
): Result<Policy<V>> {
  return readCompiled(compiled) as Result<Policy<V>>
}

/** How deep a compiled policy is read: deeper than one nests. */
const deepest = 40
/** The most characters of a compiled policy that are read. */
const largest = 20_000_000

function readCompiled(compiled: unknown): Result<Policy<Vocabulary>> {
  if (typeof compiled === 'string') return failed(aText)
  if (attempt(() => madeBy(compiled)) !== undefined) return failed(readyAlready)
  const { value, issues, more } = plainData(compiled, deepest)
  if (issues.length > 0) return { ok: false, issues: listed(issues, more) }
  const found = formIssue(value)
  if (found !== undefined) return failed(found)
  // INVARIANT: what has its hash is as it was compiled, unless somebody made the hash to go with it.
  const { hash, ...content } = value as Content & Pick<CompiledPolicy, 'hash'>
  const written = canonicalJson(content)
  if (written.length > largest) return failed(tooLarge(written.length))
  if (hash !== hashOf(written)) return failed(changed)
  const policy = attempt(() => madeReady(content))
  return policy === undefined ? failed(notWhole('policy')) : { ok: true, value: policy }
}

function madeReady(content: Content): Policy<Vocabulary> {
  const { contractVersion, policy, ...beside } = content
  // What is compiled and what is archived are one shape.
  const data = inTodaysShape({ format: contractVersion, policy })
  return readyOf<Vocabulary>(data, beside)
}

/** What is wrong with the form of a compiled policy; undefined where it has the parts of one. */
function formIssue(value: unknown): Issue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return noneOf(excerpt(value))
  const { type, contractVersion } = value as Partial<Record<keyof CompiledPolicy, unknown>>
  if (type !== 'policy') return type === undefined ? noneOf('object') : noneOf(excerpt(type))
  if (contractVersion !== compiledContract) return otherForm(contractVersion)
  const parts = Object.keys(typeOf) as (keyof typeof typeOf)[]
  const missing = parts.find((part) => !has(value, part))
  return missing === undefined ? undefined : notWhole(missing)
}

function has(value: object, part: keyof typeof typeOf): boolean {
  const held = (value as Partial<Record<keyof CompiledPolicy, unknown>>)[part]
  return held !== null && typeof held === typeOf[part]
}

const typeOf = {
  type: 'string',
  contractVersion: 'number',
  hash: 'string',
  policy: 'object',
  definitions: 'object',
} as const satisfies Partial<Record<keyof CompiledPolicy, string>>

function failed(issue: Issue): Result<never> {
  return { ok: false, issues: [issue] }
}

const expected: BilingualText = {
  nl: 'wat `compilePolicy` opleverde, of `evenredig policy build` schreef',
  en: 'what `compilePolicy` resolved to, or `evenredig policy build` wrote',
}
/** What to do about a compiled policy that cannot be used. */
export const again: BilingualText = {
  nl: 'bouw haar opnieuw uit haar bestanden met `evenredig policy build`',
  en: 'build it again from its files with `evenredig policy build`',
}

const aText: Issue = issueOf({
  code: 'wrong-type',
  message: { nl: 'een tekst is geen gebouwde regeling', en: 'a text is not a compiled policy' },
  path: [],
  expected,
  suggestion: {
    nl: 'lees de tekst eerst als JSON: `readyPolicy(JSON.parse(text))`',
    en: 'read it as JSON first: `readyPolicy(JSON.parse(text))`',
  },
})

const readyAlready: Issue = issueOf({
  code: 'wrong-type',
  message: {
    nl: 'deze regeling is al klaar voor gebruik',
    en: 'this is a policy that is ready already',
  },
  path: [],
  expected,
  suggestion: {
    nl: 'geef haar zo aan `advise`: `{ policy }`',
    en: 'hand it to `advise` as it is: `{ policy }`',
  },
})

const changed: Issue = issueOf({
  code: 'conflict',
  message: {
    nl: 'dit is veranderd nadat het is gebouwd: de hash past niet bij de inhoud',
    en: 'it was changed after it was compiled: its content does not have the hash that it bears',
  },
  path: ['hash'],
  suggestion: {
    nl: `verander de bestanden van de regeling, en ${again.nl}`,
    en: `change the files of the policy, and ${again.en}`,
  },
})

function noneOf(what: string): Issue {
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: `\`${what}\` is geen gebouwde regeling`,
      en: `\`${what}\` is not a compiled policy`,
    },
    path: [],
    expected,
    suggestion: {
      nl: `geef ${expected.nl}; een map of de bestanden ervan leest \`loadPolicy\``,
      en: `hand over ${expected.en}; a folder or its files take \`loadPolicy\``,
    },
  })
}

function notWhole(part: keyof CompiledPolicy): Issue {
  return issueOf({
    code: 'missing',
    message: {
      nl: `de gebouwde regeling is niet heel: \`${part}\` ontbreekt`,
      en: `the compiled policy is not whole: \`${part}\` is missing`,
    },
    path: [part],
    suggestion: again,
  })
}

function otherForm(version: unknown): Issue {
  const isLater = typeof version === 'number' && version > compiledContract
  return issueOf({
    code: 'unsupported',
    message: {
      nl: `de regeling is gebouwd in vorm \`${excerpt(version)}\`; dit programma leest vorm \`${compiledContract}\``,
      en: `the policy is compiled in form \`${excerpt(version)}\`; this library reads form \`${compiledContract}\``,
    },
    path: ['contractVersion'],
    suggestion: isLater
      ? {
          nl: `gebruik een latere versie van het programma, of ${again.nl}`,
          en: `use a later version of the library, or ${again.en}`,
        }
      : again,
  })
}

function tooLarge(length: number): Issue {
  return issueOf({
    code: 'too-large',
    message: {
      nl: `de gebouwde regeling heeft ${length} tekens`,
      en: `the compiled policy has ${length} characters`,
    },
    path: [],
    expected: atMost(largest, { nl: 'tekens', en: 'characters' }),
  })
}
