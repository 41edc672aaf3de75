import type { Renamed } from './layers/renamed'
import type { BilingualText } from '../base/text'
import { libraryVersion } from '../base/version'
import type { AlsoCalled } from './also-called'
import type { OwnLetters } from './letters'
import type { Definitions, PolicyData } from './policy'
import type { PolicyText } from './file'
import type { SourceTexts } from './source-texts'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from './vocabulary'

/** A policy ready to be asked: frozen, synchronous, cheap. Hand it to `advise`. */
export interface Policy<V extends Vocabulary = Arbocatalogus2026> {
  /** The id of the policy, for instance `arbocatalogus-2026`. */
  readonly id: string
  /** The version of the policy, as `major.minor.patch`; what is in the making has a word after it, as in `2.0.0-next`. */
  readonly version: string
  /** The title of the policy. */
  readonly title: BilingualText
  /** The first day the policy is meant for, as an ISO day. */
  readonly validFrom: string
  /** SHA-256 over the files of the policy, as `sha256:…`. */
  readonly hash: string
  /** Only `loadPolicy` and the package itself make a policy: there is nothing here at run time. */
  readonly [wordsOf]: V
}

/** Tells the type checker in which words a policy is written. */
declare const wordsOf: unique symbol

/**
 * What a policy holds inside: its data, and look-ups by name.
 *
 * @internal
 */
export interface PolicyInside extends Policy<Vocabulary> {
  readonly data: PolicyData
  readonly factIndex: ReadonlyMap<string, number>
  /** The policy as it was written, where it was loaded: what only a verification needs. */
  readonly written?: WrittenPolicy
  /** What it says of its words, where that came with it. */
  readonly definitions?: Definitions
  /** What its letters say otherwise, where that came with it. */
  readonly letters?: OwnLetters
  /** What people say for its words, where that came with it. */
  readonly alsoCalled?: AlsoCalled
  /** What its sources say, where that came with it. */
  readonly sourceTexts?: SourceTexts
}

/**
 * A policy as it was written, with its own scenarios by file.
 *
 * @internal
 */
export interface WrittenPolicy {
  readonly text: PolicyText
  readonly cases: Readonly<Record<string, unknown>>
  /** The measures that a policy laid over another gave another label; left out, none. */
  readonly renamed?: readonly Renamed[]
}

/**
 * A policy bears the version of the library that made it under this symbol, which all builds of the library share. JSON, a
 * structured clone and a spread lose it, so that no copy passes for a policy.
 */
const policyMark = /* @__PURE__ */ Symbol.for('evenredig.policy')

/** What comes with the data of a policy. */
interface Beside {
  readonly written?: WrittenPolicy
  readonly definitions?: Definitions
  readonly letters?: OwnLetters | undefined
  readonly alsoCalled?: AlsoCalled | undefined
  readonly sourceTexts?: SourceTexts | undefined
}

/**
 * Makes a policy of generated data: synchronous, no engine involved.
 *
 * @internal
 */
export function readyPolicy<V extends Vocabulary>(
  data: PolicyData,
  { written, definitions, letters, alsoCalled, sourceTexts }: Beside = {},
): Policy<V> {
  const policy: Omit<PolicyInside, typeof wordsOf> = {
    id: data.about.id,
    version: data.about.version,
    title: data.about.title,
    validFrom: data.about.validFrom,
    hash: data.hash,
    data: deepFreeze(data),
    factIndex: new Map(data.facts.map((fact, index) => [fact.id, index])),
    ...(written === undefined ? {} : { written }),
    ...(definitions === undefined ? {} : { definitions: deepFreeze(definitions) }),
    ...(letters === undefined ? {} : { letters: deepFreeze(letters) }),
    ...(alsoCalled === undefined ? {} : { alsoCalled: deepFreeze(alsoCalled) }),
    ...(sourceTexts === undefined ? {} : { sourceTexts: deepFreeze(sourceTexts) }),
  }
  return sealed<V>(policy)
}

/**
 * A policy that is made ready when it is first asked for anything, and then stays so.
 *
 * @internal
 */
export function policyOnFirstUse<V extends Vocabulary>(
  data: () => PolicyData,
  alsoCalled: () => AlsoCalled,
): Policy<V> {
  let made: PolicyInside | undefined
  let called: AlsoCalled | undefined
  const ready = () => (made ??= inside(readyPolicy(data())))
  return sealed<V>({
    get id() {
      return ready().id
    },
    get version() {
      return ready().version
    },
    get title() {
      return ready().title
    },
    get validFrom() {
      return ready().validFrom
    },
    get hash() {
      return ready().hash
    },
    get data() {
      return ready().data
    },
    get factIndex() {
      return ready().factIndex
    },
    get alsoCalled() {
      return (called ??= deepFreeze(alsoCalled()))
    },
  })
}

/** Marks a policy as made by this library, and closes it. */
function sealed<V extends Vocabulary>(policy: Omit<PolicyInside, typeof wordsOf>): Policy<V> {
  Object.defineProperty(policy, policyMark, { value: libraryVersion })
  // The words are known to the type checker alone.
  const ready: Policy<Vocabulary> = Object.freeze(policy) as PolicyInside
  return ready as Policy<V>
}

/** The version of the library that made a policy ready; undefined for anything that is none. Throws where it cannot be read. */
export function madeBy(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return undefined
  const version: unknown = Object.getOwnPropertyDescriptor(value, policyMark)?.value
  return typeof version === 'string' ? version : undefined
}

/**
 * Opens a policy for the other stages.
 *
 * @internal
 */
export function inside(policy: Policy<Vocabulary>): PolicyInside {
  return policy as PolicyInside
}

/** Freezes a plain object and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) deepFreeze(value[index])
  else for (const key in value) if (typeof value[key] === 'object') deepFreeze(value[key])
  return Object.freeze(value)
}
