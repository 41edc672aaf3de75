import type { Advice } from '../../advice/advice'
import type { BilingualText, Lang } from '../../base/text'
import type { Citation } from '../../policy/policy'
import type { SourceText } from '../../policy/source-texts'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Cite, PagePoint } from '../page'
import { capital, inBrackets, words } from '../words'
import { citeOf, madeWith } from './advice-parts'

/** A source that is cited, with its id. */
interface Cited {
  readonly id: string
  readonly source: Citation
}

/** What the answer stands on, its conditions and what is said of the procedure included, and what it was made with. */
export function sources(
  advice: Advice<Vocabulary>,
  lang: Lang,
  said: readonly SourceText[],
): readonly (PagePoint | string)[] {
  return sourcePoints(advice, { lang, said, lawPoint })
}

/** The same in a paper that goes out: without marks of our own, and without what cannot be found. */
export function sourcesToSend(
  advice: Advice<Vocabulary>,
  lang: Lang,
  said: readonly SourceText[],
): readonly (PagePoint | string)[] {
  return sourcePoints(advice, { lang, said, lawPoint: plainLaw, isTold: isToldToReader })
}

/** Whether a source can be named to a reader: it has been checked, or can be found. */
export function isToldToReader({ isUnchecked = false, text, reference }: Cite): boolean {
  return !isUnchecked || canBeFound(text, reference)
}

/** Whether a law or ruling can be looked up: by its reference, or by its article. A ruling without a reference cannot. */
function canBeFound(cite: string, reference: string | undefined): boolean {
  return reference !== undefined || /\bartikel(en)? \d/.test(cite)
}

/** For whoever writes: the sources that nobody has checked yet, and those that cannot be found and are named to nobody. */
export function toLookUp(cites: readonly Cite[], lang: Lang): readonly string[] {
  return cites
    .filter(({ isUnchecked = false }) => isUnchecked)
    .map((cite) => {
      const why = isToldToReader(cite) ? words.toVerify : words.notPublished
      return `${cite.text}: ${why[lang]}.`
    })
}

/** The laws and rulings that nobody has checked yet, for whoever writes a paper that rests on them. */
export function unchecked(advice: Advice<Vocabulary>, lang: Lang): readonly string[] {
  const laws = citedAmong(advice, standingOn(advice), 'law')
  return toLookUp(
    laws.map(({ source }) => citeOf(source)),
    lang,
  )
}

interface Sourcing {
  readonly lang: Lang
  readonly said: readonly SourceText[]
  readonly lawPoint: (source: Citation, lang: Lang) => PagePoint
  /** Whether a law or ruling is told; each is when left out. */
  readonly isTold?: (cite: Cite) => boolean
}

function sourcePoints(
  advice: Advice<Vocabulary>,
  { lang, said, lawPoint, isTold = () => true }: Sourcing,
): readonly (PagePoint | string)[] {
  const used = standingOn(advice)
  const laws = citedAmong(advice, used, 'law').filter(({ source }) => isTold(citeOf(source)))
  return [
    ...guideline(citedAmong(advice, used, 'guideline'), said, lang),
    ...laws.map(({ id, source }) => ({ ...lawPoint(source, lang), ...saying([id], said, lang) })),
    ...choices(
      used.flatMap((id) => advice.labels.sources[id]?.label ?? []),
      lang,
    ),
    madeWith(advice, lang),
  ]
}

/** Every source that the answer stands on, by id. */
function standingOn(advice: Advice<Vocabulary>): readonly string[] {
  const answer =
    advice.kind === 'measures'
      ? [advice.principal, ...advice.principal.conditions]
      : advice.considered
  const notPassed = advice.gates.filter(({ status }) => status !== 'passed')
  const { classification, steps, applied, notices } = advice
  const standing = [...classification, ...steps, ...applied, ...answer, ...notPassed, ...notices]
  return [...new Set(standing.flatMap(({ source }) => source))]
}

/** The norms by which the acts were judged, each with what it says; nothing where that is not known. */
export function normPoints(
  advice: Advice<Vocabulary>,
  said: readonly SourceText[],
  lang: Lang,
): readonly PagePoint[] {
  // What lifted an act is part of the norm that it was judged by.
  const lifts = advice.applied.filter(({ effect }) => effect === 'lift')
  const standing = [...advice.classification, ...lifts]
  const used = [...new Set(standing.flatMap(({ source }) => source))]
  const outside = [...citedAmong(advice, used, 'guideline'), ...citedAmong(advice, used, 'law')]
  return outside.flatMap(({ id, source }) =>
    (saying([id], said, lang).points ?? []).map((text) => ({
      text,
      cites: [citeOf(source)],
    })),
  )
}

function citedAmong(
  { labels }: Advice<Vocabulary>,
  used: readonly string[],
  kind: Citation['kind'],
): readonly Cited[] {
  return used.flatMap((id) => {
    const source = labels.sources[id]
    return source?.kind === kind ? [{ id, source }] : []
  })
}

/**
 * The sections of the guideline: each with what it says, in the order of the guideline; where that is not known, by their numbers alone.
 */
function guideline(
  cited: readonly Cited[],
  said: readonly SourceText[],
  lang: Lang,
): readonly (PagePoint | string)[] {
  const sections = new Map<string, readonly string[]>()
  for (const { id, source } of cited)
    sections.set(source.cite, [...(sections.get(source.cite) ?? []), id])
  const told = [...sections].map(([cite, ids]) => ({ text: cite, ...saying(ids, said, lang) }))
  const isTold = told.some(({ points }) => points !== undefined)
  if (!isTold) return told.length === 0 ? [] : [told.map(({ text }) => text).join(', ')]
  return told.sort((one, other) => one.text.localeCompare(other.text, 'en', { numeric: true }))
}

/** A law or ruling, with what it can be found by where the cite does not say that already, and whether nobody has checked it yet. */
function lawPoint(source: Citation, lang: Lang): PagePoint {
  const { text, ...found } = plainLaw(source)
  const marks = source.verified === false ? [words.notVerified[lang]] : []
  return { text: `${text}${inBrackets(marks)}`, ...found }
}

/** A ruling is known by its ECLI, which is told; a law by its article, which leads there itself. */
function plainLaw({ cite, ref }: Citation): PagePoint {
  if (ref === undefined) return { text: cite }
  return { text: cite, reference: ref, ...(ref.startsWith('ECLI:') ? {} : { isLink: true }) }
}

/** What sources say, as what belongs to a point; nothing where none is known. */
function saying(
  ids: readonly string[],
  said: readonly SourceText[],
  lang: Lang,
): Pick<PagePoint, 'points'> {
  const points = ids.flatMap((id) => said.find((one) => one.id === id)?.says?.[lang] ?? [])
  return points.length === 0 ? {} : { points }
}

/** What the choices of the policy are about that an answer stands on. */
function choices(labels: readonly BilingualText[], lang: Lang): readonly PagePoint[] {
  const points = labels.map((label) => label[lang])
  return points.length === 0 ? [] : [{ text: `${capital(words.choice[lang])}:`, points }]
}
