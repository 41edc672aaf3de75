import type { Advice } from '../../advice/advice'
import type { BilingualText, Lang } from '../../base/text'
import type { Citation } from '../../policy/policy'
import type { SourceText } from '../../policy/source-texts'
import type { Vocabulary } from '../../policy/vocabulary'
import type { PagePoint } from '../page'
import { capital, inBrackets, words } from '../words'
import { madeWith } from './advice-parts'

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
  const { labels } = advice
  const answer =
    advice.kind === 'measures'
      ? [advice.principal, ...advice.principal.conditions]
      : advice.considered
  const notPassed = advice.gates.filter(({ status }) => status !== 'passed')
  const { classification, steps, applied, notices } = advice
  const standing = [...classification, ...steps, ...applied, ...answer, ...notPassed, ...notices]
  const used = [...new Set(standing.flatMap(({ source }) => source))]
  const laws = citedAmong(advice, used, 'law')
  return [
    ...guideline(citedAmong(advice, used, 'guideline'), said, lang),
    ...laws.map(({ id, source }) => ({ ...lawPoint(source, lang), ...saying([id], said, lang) })),
    ...choices(
      used.flatMap((id) => labels.sources[id]?.label ?? []),
      lang,
    ),
    madeWith(advice, lang),
  ]
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
  return outside.flatMap(({ id, source: { cite, ref } }) =>
    (saying([id], said, lang).points ?? []).map((text) => ({
      text,
      cites: [ref === undefined ? { text: cite } : { text: cite, reference: ref }],
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

/** The sections of the guideline: each with what it says, in the order of the guideline; where that is not known, by their numbers alone. */
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

/** A law or ruling, with what it can be found by where the cite does not say that already. */
function lawPoint({ cite, ref, verified }: Citation, lang: Lang): PagePoint {
  const text = verified === false ? `${cite}${inBrackets([words.notVerified[lang]])}` : cite
  return ref === undefined ? { text } : { text, reference: ref }
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
