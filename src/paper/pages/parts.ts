import {
  type Block,
  type NamedValue,
  type Page,
  type PagePoint,
  type PageSection,
  points,
  section,
  text,
} from '../../render/page'
import { actLines } from '../../render/pages/told-facts'
import { dayInWords } from '../../advice/words'
import { capital, inBrackets } from '../../render/words'
import { coverOf } from '../cover'
import { gathered, restsOn } from '../gathered'
import { said, toPerson } from '../letters'
import type { Matter } from '../matter'
import type { PaperName } from '../paper-names'
import { letterWords } from '../words'

/** Room for what only people know. */
export const blank = (asked: string): Block => ({ is: 'blank', text: asked })

/** A line that announces what follows; nothing where nothing does. */
export function labelled(label: string, blocks: readonly Block[]): readonly Block[] {
  const isSaid = blocks.some((block) => block.is !== 'points' || block.points.length > 0)
  return isSaid ? [{ is: 'label', text: label }, ...blocks] : []
}

/** Texts of a letter as a list, each with what it stands on. */
export function sayings({ saying }: Matter, keys: readonly string[]): Block {
  return points(keys.map((key) => said(key, saying)))
}

/** Texts of a letter as one paragraph, with what they stand on. */
export function prose({ saying }: Matter, keys: readonly string[]): Block {
  const all = keys.map((key) => said(key, saying))
  const cites = all.flatMap((one) => one.cites ?? [])
  return points([{ text: all.map((one) => one.text).join(' '), cites }])
}

/** A text of a letter by itself, without what it stands on. */
export function plainly({ saying }: Matter, key: string): string {
  return said(key, saying).text
}

/** What is particular to a letter. */
interface Letter extends Pick<Page, 'title' | 'sections'> {
  readonly paper: PaperName
  /** The texts that say which of its terms are a choice. */
  readonly terms?: readonly string[]
  /** The text that asks for the days of what it refers to; those of a concluded matter where it is left out. */
  readonly refers?: string
  /** What stands above the name of who signs. */
  readonly signing?: readonly string[]
}

/**
 * What every letter has: to whom it goes, who signs, and what it rests on. What whoever writes it has to know stands on a sheet of its own.
 */
export function letterPage(matter: Matter, letter: Letter): Page {
  const { lang } = matter
  const word = (name: keyof typeof letterWords) => letterWords[name][lang]
  const { title, paper, refers = 'refers', terms = [], signing = [] } = letter
  const signed = section(word('signed'), [
    ...(signing.length === 0 ? [] : [prose(matter, signing)]),
    text(word('closing')),
    text(`${plainly(matter, 'sender')},`),
    blank(word('signature')),
  ])
  const { sections, cites } = gathered([
    ...section(word('to'), [
      blank(word('address')),
      blank(word('placeDay')),
      text(word('greeting')),
      ...(paper === 'invitation' ? [] : [blank(plainly(matter, refers))]),
    ]),
    ...letter.sections,
    ...signed.map((one) => ({ ...one, isKept: true })),
  ])
  const ownTerms = terms.map((key) => plainly(matter, key))
  return {
    title,
    lang,
    head: headOf(matter),
    cover: coverOf(matter, { paper, cites }),
    lead: [],
    sections: [
      ...sections,
      ...section(word('sources'), [points([...restsOn(cites, lang), ...ownTerms])]),
    ],
  }
}

/** By what a letter is filed, and that it is confidential. */
function headOf(matter: Matter): readonly NamedValue[] {
  const { advice, lang } = matter
  const word = (name: keyof typeof letterWords) => letterWords[name][lang]
  const { reference } = advice.receipt
  return [
    ...(reference === null ? [] : [[word('reference'), reference] as const]),
    [word('subject'), plainly(matter, 'subject')],
    [word('status'), word('secret')],
  ]
}

/** The texts on how long a measure counts, as far as that is known. */
export function lastingKeys({ saying: { filled } }: Matter): readonly string[] {
  if ('ends' in filled) return ['letter.ends']
  if ('gone' in filled) return ['letter.lasts-ends']
  return [
    ...('months' in filled ? ['letter.lasts'] : []),
    ...('until' in filled ? ['letter.until'] : []),
  ]
}

/** The acts of a case, with or without what was found; only those that are established where they are the ground of something. */
export function acts({ advice, lang }: Matter, which: 'alleged' | 'established' | 'found'): Block {
  const conduct =
    which === 'established'
      ? advice.conduct.filter(({ finding }) => finding === 'established')
      : advice.conduct
  return points(actLines({ ...advice, conduct }, lang, which === 'found').map(capital))
}

/** What was established, which rule that broke, and what it rests on. */
export function established(matter: Matter): readonly Block[] {
  const { lang } = matter
  return [
    acts(matter, 'established'),
    blank(letterWords.happened[lang]),
    blank(letterWords.norm[lang]),
    blank(letterWords.evidence[lang]),
  ]
}

/** How serious it is, and what weighs, said to the person it is about. */
export function reasons(matter: Matter): readonly Block[] {
  const { advice, lang } = matter
  const governing = advice.classification.find(({ governs }) => governs)
  const isLifted = governing !== undefined && governing.rules.length > 0
  const lift = isLifted ? [reasonOf(governing, matter)] : []
  const counted = advice.steps.filter((step) => step.counted)
  const graver = counted.filter(({ steps }) => steps > 0).map((step) => reasonOf(step, matter))
  const milder = counted.filter(({ steps }) => steps < 0).map((step) => reasonOf(step, matter))
  // What moved the start of the weighing is what the measure hangs on.
  const moved = advice.applied
    .filter(({ effect }) => effect === 'to-start')
    .map((rule) => reasonOf(rule, matter))
  const told = [...lift, ...moved, ...graver, ...milder].map(({ text: reason }) => reason)
  return [
    prose(matter, ['letter.norm', ...gravityKeys(matter)]),
    ...(told.some(isOfAccused) ? [text(letterWords.youAre[lang])] : []),
    points([...lift, ...moved]),
    ...labelled(letterWords.earlier[lang], [points(earlier(matter))]),
    ...labelled(letterWords.graver[lang], [points(graver)]),
    ...labelled(letterWords.milder[lang], [points(milder)]),
  ]
}

/** The text on how serious the act that governs is; of several that are established, that it counts most. */
export function gravityKeys({ advice, saying }: Matter): readonly string[] {
  if (!('act' in saying.filled)) return []
  const { length } = advice.conduct.filter(({ finding }) => finding === 'established')
  return [length > 1 ? 'letter.gravity-of-several' : 'letter.gravity']
}

/** The earlier measures that count, each with its day. */
function earlier({ advice, lang }: Matter): readonly string[] {
  return advice.history
    .filter(({ counts }) => counts)
    .map(({ label, on }) => {
      const day = dayInWords(on)[lang]
      return capital(lang === 'nl' ? `${label.nl} van ${day}` : `${label.en} of ${day}`)
    })
}

type Reason = Pick<Matter['advice']['steps'][number], 'because' | 'source'>

function reasonOf({ because, source }: Reason, { saying }: Matter): PagePoint {
  return { text: toPerson(because, saying), cites: saying.citesOf(source) }
}

/** Whether a text still speaks of the reader as of somebody else: a policy can have reasons that the letters have no words for. */
function isOfAccused(reason: string): boolean {
  return /\b(beschuldigde|accused)\b/i.test(reason)
}

/** What goes with the measure that the letter is about. What can come in its place does not. */
export function beside({ advice, measures, asked, lang, saying }: Matter): readonly Block[] {
  const added = advice.accompanying
    .filter(({ role }) => role !== 'instead')
    .map((measure) => ({ measure, isOffered: measure.role === 'offered' }))
  const chosen = measures.slice(1).map((measure) => ({ measure, isOffered: false }))
  const others = asked.length === 0 ? added : chosen
  const lines = others.map(({ measure: { label, what }, isOffered }) => {
    const offer = inBrackets(isOffered ? [letterWords.offered[lang]] : [])
    return `${capital(toPerson(label, saying))}${offer}. ${toPerson(what, saying)}`
  })
  return labelled(letterWords.beside[lang], [points(lines)])
}

/** What follows where it goes wrong again within a term; nothing where no measure is on a condition. */
export function onCondition(matter: Matter): readonly Block[] {
  if (matter.conditional.length === 0) return []
  return [prose(matter, ['letter.conditional']), blank(letterWords.term[matter.lang])]
}

/** Who is competent where the employer is not, and what they can do; nothing where the employer is. */
export function authorities({ advice, saying, lang }: Matter): readonly Block[] {
  if (advice.kind !== 'other-authority') return []
  const list = advice.authorities.map(({ because, source }) => ({
    text: because[lang],
    cites: saying.citesOf(source),
  }))
  return [points(list)]
}

/** What was advised and what is chosen, with room for why; nothing where they are the same. How it was weighed is on the cover. */
export function departure(matter: Matter): readonly Block[] {
  if (isAsAdvised(matter)) return []
  return [prose(matter, ['letter.departs']), blank(letterWords.departureWhy[matter.lang])]
}

/** Whether what the letter is about is what is advised. */
export function isAsAdvised({ advice, measures, conditional }: Matter): boolean {
  const ids = measures.map(({ measure }): string => measure)
  const isRung = (id: string) => advice.labels.ladder.some(({ measure }) => measure === id)
  const rungs = ids.filter(isRung)
  const advised: string = advice.recommended
  if (conditional.length > 0) return false
  return advised === 'none' ? rungs.length === 0 : rungs.length === 1 && rungs[0] === advised
}

/** A section of the words of letters. */
export function part(
  { lang }: Matter,
  title: keyof typeof letterWords,
  blocks: readonly Block[],
): readonly PageSection[] {
  return section(letterWords[title][lang], blocks)
}
