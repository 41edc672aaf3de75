import type { Measure } from '../../advice/advice'
import type { Vocabulary } from '../../policy/vocabulary'
import {
  type Block,
  type NamedValue,
  type Page,
  type PageSection,
  points,
  section,
  text,
} from '../../render/page'
import { actLines } from '../../render/pages/told-facts'
import { capital, inBrackets } from '../../render/words'
import { said } from '../letters'
import type { Matter } from '../matter'
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

/** A text of a letter by itself, without what it stands on. */
export function plainly({ saying }: Matter, key: string): string {
  return said(key, saying).text
}

/** What a letter begins with: to whom, about what, and that it is a draft. */
export function letterPage(
  matter: Matter,
  { title, sections }: Pick<Page, 'title' | 'sections'>,
): Page {
  const { lang } = matter
  const word = (name: keyof typeof letterWords) => letterWords[name][lang]
  return {
    title,
    lang,
    head: headOf(matter),
    lead: [word('draft')],
    sections: [
      ...section(word('to'), [blank(word('address')), blank(word('placeDay'))]),
      ...sections,
      ...section(word('signed'), [text(`${plainly(matter, 'sender')},`), blank(word('signature'))]),
    ],
  }
}

/** By what a letter is filed, and that it is confidential. */
export function headOf({ advice, lang }: Matter): readonly NamedValue[] {
  const word = (name: keyof typeof letterWords) => letterWords[name][lang]
  return [
    [word('reference'), advice.receipt.reference ?? word('notGiven')],
    [word('status'), word('secret')],
  ]
}

/** The texts on how long a measure counts, as far as that is known. */
export function lastingKeys({ saying: { filled } }: Matter): readonly string[] {
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

/** For whoever writes it: what has to be in order before it goes out; nothing where everything is. */
export function forWriter(matter: Matter): readonly PageSection[] {
  const { advice, measures, lang, saying } = matter
  if (advice.kind === 'other-authority') return []
  const ids = new Set<string>(measures.map(({ measure }) => measure))
  const open = advice.gates
    .filter(({ status, blocks }) => status !== 'passed' && blocks.some((rung) => ids.has(rung)))
    .map(({ because, source }) => ({ text: because[lang], cites: saying.citesOf(source) }))
  const conditions = measures
    .flatMap((measure) => measure.conditions)
    .map(({ text: said, source }) => ({ text: said[lang], cites: saying.citesOf(source) }))
  const all = [...open, ...conditions]
  if (all.length === 0) return []
  return part(matter, 'writer', [text(letterWords.inOrder[lang]), points(all)])
}

/** How serious it is, and what weighs, with what each stands on. */
export function reasons(matter: Matter): readonly Block[] {
  const { advice, lang, saying } = matter
  const governing = advice.classification.find(({ governs }) => governs)
  const tier = governing === undefined ? undefined : advice.labels.tiers[governing.tier]
  const gravity =
    governing === undefined || tier === undefined
      ? []
      : [
          {
            text: `${capital(tier[lang])}: ${governing.because[lang]}`,
            cites: saying.citesOf(governing.source),
          },
        ]
  const weighing = advice.steps
    .filter(({ counted, steps }) => counted && steps !== 0)
    .map(({ because, source }) => ({ text: because[lang], cites: saying.citesOf(source) }))
  return [
    points([said('letter.norm', saying)]),
    text(letterWords.youAre[lang]),
    points(gravity),
    ...labelled(letterWords.weighs[lang], [points(weighing)]),
  ]
}

/** What goes with the measure that the letter is about. */
export function beside({ advice, measures, check, decision, lang }: Matter): readonly Block[] {
  const isAlone = check === undefined && decision === undefined
  const others = isAlone ? advice.accompanying : measures.slice(1)
  return labelled(letterWords.beside[lang], [
    points(others.map((measure) => `${capital(measure.label[lang])}: ${measure.what[lang]}`)),
  ])
}

/** That what is proposed or decided is not what is advised, with room for why; nothing where it is. */
export function departure(matter: Matter): readonly Block[] {
  const { check, lang } = matter
  if (isAsAdvised(matter)) return []
  const verdict = check === undefined ? [] : [text(check.because[lang])]
  const advised = `${letterWords.advised[lang]}: ${advisedLabel(matter)}.`
  return [text(advised), ...verdict, blank(letterWords.departureWhy[lang])]
}

/** What is advised, in a few words. */
function advisedLabel({ advice, lang }: Matter): string {
  const { principal, labels, recommended } = advice
  if (principal !== null) return principal.label[lang]
  return labels.ladder.find(({ measure }) => measure === recommended)?.label[lang] ?? recommended
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

/** Measures by name, with whether each is on a condition. */
export function named(
  measures: readonly Measure<Vocabulary>[],
  { conditional, lang }: Matter,
): readonly string[] {
  return measures.map(({ measure, label }) => {
    const marks = conditional.includes(measure) ? [letterWords.onCondition[lang]] : []
    return `${label[lang]}${inBrackets(marks)}`
  })
}

/** A section of the words of letters. */
export function part(
  { lang }: Matter,
  title: keyof typeof letterWords,
  blocks: readonly Block[],
): readonly PageSection[] {
  return section(letterWords[title][lang], blocks)
}
