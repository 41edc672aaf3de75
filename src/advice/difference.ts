import type { BilingualText } from '../base/text'
import { mostListed, token } from '../base/problem'
import { no, yes } from '../policy/fact'
import type { PolicyInside } from '../policy/ready'
import { wordingFor } from '../policy/wording'
import type { AdviceDifference } from './verification'

/** Two pieces of plain data, and where they stand. */
interface Pair {
  readonly path: AdviceDifference['path']
  readonly stored: unknown
  readonly present: unknown
}

type LabelOf = (id: string, path: AdviceDifference['path']) => BilingualText | undefined

/** How to write down what is found. */
interface Telling {
  /** What an id that stands somewhere is called, as far as the policy knows. */
  readonly labelOf: LabelOf
  /** Whether the stored advice may hold anything, also a name, so that little of it is shown. */
  readonly isTampered: boolean
}

/** What is found, of which no more than a hundred are told. */
interface Found {
  readonly differs: AdviceDifference[]
  more: number
}

/** Everything that a stored advice has otherwise than the advice of today. */
export function differencesBetween(
  stored: unknown,
  present: unknown,
  telling: Telling,
): Pick<Found, 'more'> & { readonly differs: readonly AdviceDifference[] } {
  const found: Found = { differs: [], more: 0 }
  compare({ path: [], stored, present }, telling, found)
  return found
}

function compare(pair: Pair, telling: Telling, found: Found): void {
  const { stored, present, path } = pair
  if (stored === present) return
  const isText = isBilingual(stored) || isBilingual(present)
  const isEntered = isObject(stored) && isObject(present) && !isText
  if (isEntered && Array.isArray(stored) === Array.isArray(present)) {
    for (const key of keysOf(stored, present)) {
      const parts = { stored: partOf(stored, key), present: partOf(present, key) }
      // A key of what was changed may be anything.
      const isShown = !telling.isTampered || parts.present !== undefined
      const step = Array.isArray(stored) ? Number(key) : isShown ? key : token(key)
      compare({ path: [...path, step], ...parts }, telling, found)
    }
  } else if (!isSameText(stored, present)) tell(pair, telling, found)
}

/** The keys of both, with lists last: the answer and what it was made of come before the reasons. */
function keysOf(stored: object, present: object): readonly string[] {
  const all = [...new Set([...Object.keys(stored), ...Object.keys(present)])]
  const isList = (key: string) => Array.isArray(partOf(stored, key))
  return [...all.filter((key) => !isList(key)), ...all.filter(isList)]
}

function tell({ path, stored, present }: Pair, telling: Telling, found: Found): void {
  if (found.differs.length >= mostListed) found.more++
  else
    found.differs.push({
      path,
      stored: inWords(stored, path, telling),
      present: inWords(present, path, { ...telling, isTampered: false }),
    })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function partOf(whole: object, key: string): unknown {
  return Object.hasOwn(whole, key) ? (whole as Readonly<Record<string, unknown>>)[key] : undefined
}

/** Whether something is a text in both languages, which is told as a whole. */
function isBilingual(value: unknown): value is BilingualText {
  if (!isObject(value)) return false
  const { nl, en } = value as Partial<BilingualText>
  return typeof nl === 'string' && typeof en === 'string' && Object.keys(value).length === 2
}

function isSameText(one: unknown, other: unknown): boolean {
  return isBilingual(one) && isBilingual(other) && one.nl === other.nl && one.en === other.en
}

/** The longest text that is shown of an advice. */
const longestShown = 200

function excerptOf(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

const notThere: BilingualText = { nl: 'staat er niet', en: 'not there' }
const nothing: BilingualText = { nl: 'geen', en: 'none' }

/** A value as a person reads it; of what was changed one word at most. */
function inWords(
  value: unknown,
  path: AdviceDifference['path'],
  { labelOf, isTampered }: Telling,
): BilingualText {
  const shown = isTampered ? token : excerptOf
  if (value === undefined) return notThere
  if (value === null) return nothing
  if (typeof value === 'boolean') return value ? yes : no
  if (isBilingual(value)) return { nl: shown(value.nl), en: shown(value.en) }
  if (Array.isArray(value)) return partsOf(value.length)
  if (typeof value !== 'string' && typeof value !== 'number') return { nl: 'gegevens', en: 'data' }
  const known = typeof value === 'string' ? labelOf(value, path) : undefined
  const text = shown(String(value))
  return known ?? { nl: text, en: text }
}

function partsOf(length: number): BilingualText {
  return { nl: `een lijst van ${length}`, en: `a list of ${length}` }
}

/** Keys under which levels stand, whatever else is called so. */
const levelKeys: readonly unknown[] = ['level', 'countsAs']

/** What ids are called by a policy: a level under the id of its fact, else a measure, a tier or a fact. */
export function labelsOfIds({ data, factIndex }: PolicyInside, relation: string): LabelOf {
  const { measures } = wordingFor(data, relation)
  const labels = new Map([
    ...data.facts.map(({ id, label }) => [id, label] as const),
    ...data.tiers.map(({ id, label }) => [id, label] as const),
    ...[...measures].map(([id, { words }]) => [id, words.label] as const),
  ])
  return (id, path) => {
    const key = path.at(-1)
    const fact = data.facts[factIndex.get(String(key)) ?? -1]
    // What is derived bears the names of what an advice holds, such as `recommended`.
    if (fact !== undefined && fact.role !== 'derived')
      return fact.labels[fact.levels.map(String).indexOf(id)]
    return levelKeys.includes(key) ? undefined : labels.get(id)
  }
}
