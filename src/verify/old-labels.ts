import type { BilingualText, Lang } from '../base/text'
import type { PolicyText } from '../policy/file'
import type { Renamed } from '../policy/layers/renamed'
import type { PolicyData } from '../policy/policy'
import { layerOfValue } from '../policy/provenance'
import { saying, type VerificationFinding } from './finding'

type MeasureText = PolicyText['measures']['measures'][number]

/** A text of a policy, with where it stands. */
interface PlacedText {
  readonly path: readonly string[]
  readonly text: BilingualText
}

/** A measure by the name it no longer has. */
interface OldName {
  readonly renamed: Renamed
  readonly measure: MeasureText
  readonly lang: Lang
  /** The words by which texts spoke of it; none of them are in the new label. */
  readonly words: readonly string[]
}

/**
 * Texts that were written for a measure by the name it had in the policy below. Whether such a text
 * still fits is for people to read, so this is a warning for each of them.
 */
export function oldLabelFindings(
  data: PolicyData,
  text: PolicyText,
  renamed: readonly Renamed[],
): readonly VerificationFinding[] {
  const names = renamed.flatMap((one) => oldNames(text, one))
  if (names.length === 0) return []
  return textsIn(text).flatMap((placed): readonly VerificationFinding[] => {
    const from = layerOfValue(data, placed.path)
    const [finding] = names
      .filter(({ renamed: { layer } }) => from < layer)
      .flatMap((name) => findingOn(text, placed, name))
    return finding === undefined ? [] : [finding]
  })
}

const languages = ['nl', 'en'] as const

/** The names that a measure had, in the languages in which its label says otherwise now. */
function oldNames({ measures, policy }: PolicyText, renamed: Renamed): readonly OldName[] {
  const measure = measures.measures.find(({ id }) => id === renamed.measure)
  if (measure === undefined) return []
  const kind = policy.history.find(({ kind: id }) => id === renamed.measure)
  return languages.flatMap((lang): readonly OldName[] => {
    const was = renamed.was[lang]
    if (was === undefined || was === measure.label[lang]) return []
    const short = firstPart(was)
    const isCommon = measures.measures.some(
      (other) => other !== measure && namesOf(other, lang).some((name) => holds(name, short)),
    )
    // Only what follows it was changed.
    if (!isCommon && holds(measure.label[lang], short)) return []
    const ofKind = kind === undefined ? [] : [kind.label[lang]]
    const spoken = [was, ...(isCommon ? [] : [short]), ...ofKind]
    const words = spoken.filter((word) => !holds(measure.label[lang], word))
    return words.length === 0 ? [] : [{ renamed, measure, lang, words }]
  })
}

function findingOn(
  text: PolicyText,
  { path, text: written }: PlacedText,
  { measure, lang, words, renamed }: OldName,
): readonly VerificationFinding[] {
  const now: BilingualText = {
    nl: `\`${measure.id}\` heet nu \`${measure.label[lang]}\``,
    en: `\`${measure.id}\` is now called \`${measure.label[lang]}\``,
  }
  const at = path.join('.')
  const rest = withoutOthers(text, measure, written[lang])
  const said = words.find((word) => holds(rest, word))
  if (said !== undefined)
    return [
      oldLabel(measure.id, {
        nl: `\`${at}\` zegt nog \`${said}\`, maar ${now.nl}`,
        en: `\`${at}\` still says \`${said}\`, but ${now.en}`,
      }),
    ]
  const was = renamed.was[lang] ?? measure.id
  return isOwnText(path, measure)
    ? [
        oldLabel(measure.id, {
          nl: `\`${at}\` is geschreven voor \`${was}\`, maar ${now.nl}`,
          en: `\`${at}\` was written for \`${was}\`, but ${now.en}`,
        }),
      ]
    : []
}

function oldLabel(about: string, said: BilingualText): VerificationFinding {
  return { code: 'old-label', severity: 'warning', ...saying(said), about, cases: [] }
}

/** Whether a text says what the measure itself is, in whatever words. */
function isOwnText(path: readonly string[], { id }: MeasureText): boolean {
  const [file, list, entry, key, , last] = path
  if (file !== 'measures' || list !== 'measures' || entry !== id) return false
  return key === 'what' || key === 'inProportion' || (key === 'wording' && last === 'label')
}

/** The names of a measure: its label, and those by which it goes in a relation. */
function namesOf({ label, wording = {} }: MeasureText, lang: Lang): readonly string[] {
  return [label[lang], ...Object.values(wording).map((one) => one.label[lang])]
}

/** A text without the labels of other measures, in which the old name may stand as well. */
function withoutOthers(
  { measures: { measures } }: PolicyText,
  measure: MeasureText,
  written: string,
): string {
  const others = measures.filter((other) => other !== measure)
  const labels = others.flatMap(({ label }) => [label.nl, label.en])
  const longestFirst = [...labels].sort((one, other) => other.length - one.length)
  return longestFirst.reduce(
    (rest, label) => rest.replaceAll(label.toLowerCase(), '…'),
    written.toLowerCase(),
  )
}

// What follows one of these says of whom, to where or how.
const joining =
  /[,(]|\s(?:van|voor|door|uit|in|met|via|naar|bij|of|die|for|by|from|at|with|to|or|that)\s/

/** The first part of a label, by which texts mostly speak of it: `transfer` of `transfer of the accused`. */
function firstPart(label: string): string {
  return (label.split(joining)[0] ?? label).trim()
}

/** Whether a text holds some words, as whole words. */
function holds(written: string, words: string): boolean {
  const at = written.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0) return false
  const around = [written.charAt(at - 1), written.charAt(at + words.length)]
  const isWhole = around.every((letter) => !/\p{L}/u.test(letter))
  return isWhole || holds(written.slice(at + words.length), words)
}

/** Every text of a policy but those of the register: what a source says is told in the words of that source. */
function textsIn({ sources: _, ...files }: PolicyText): readonly PlacedText[] {
  return Object.entries(files).flatMap(([file, content]) => textsUnder(content, [file]))
}

function textsUnder(value: unknown, path: readonly string[]): readonly PlacedText[] {
  if (value === null || typeof value !== 'object') return []
  const { nl, en } = value as { readonly nl?: unknown; readonly en?: unknown }
  if (typeof nl === 'string' && typeof en === 'string') return [{ path, text: { nl, en } }]
  return Object.entries(value).flatMap(([key, part]) =>
    textsUnder(part, [...path, nameOf(part) ?? key]),
  )
}

function nameOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const { name, id, kind } = value as Readonly<Record<'name' | 'id' | 'kind', unknown>>
  const found = name ?? id ?? kind
  return typeof found === 'string' ? found : undefined
}
