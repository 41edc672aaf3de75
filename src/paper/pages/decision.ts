import { dayInWords } from '../../advice/words'
import {
  type Block,
  type NamedValue,
  type Page,
  type PageSection,
  points,
  section,
  text,
} from '../../render/page'
import { competent } from '../../render/pages/advice-parts'
import { documentWords } from '../../render/pages/document-words'
import { capital } from '../../render/words'
import { relationWords } from '../../case/words'
import type { Matter } from '../matter'
import { letterWords } from '../words'
import {
  acts,
  beside,
  blank,
  departure,
  isAsAdvised,
  named,
  forWriter,
  headOf,
  lastingKeys,
  part,
  plainly,
  sayings,
} from './parts'

/** The decision, with reasons of its own where it departs from the advice. */
export function decisionPage(matter: Matter): Page {
  const { advice, lang } = matter
  const word = (name: keyof typeof letterWords) => letterWords[name][lang]
  return {
    title: plainly(matter, 'decision.title'),
    lang,
    head: headOf(matter),
    lead: [word('draft')],
    sections: [
      ...forWriter(matter),
      ...section(word('theMatter'), [
        {
          is: 'rows',
          rows: [[documentWords.relation[lang], relationWords[advice.relation][lang]]],
        },
        acts(matter, 'found'),
      ]),
      ...section(word('theAdvice'), [text(advice.summary[lang])]),
      ...decided(matter),
      ...why(matter),
      ...whatItIs(matter),
      ...section(word('views'), [blank(word('viewsOpen'))]),
      ...section(word('whoHears'), [sayings(matter, ['decision.told']), blank(word('whoOpen'))]),
      ...section(word('remedy'), [sayings(matter, ['letter.remedy']), blank(word('remedies'))]),
      ...section(word('signed'), [
        sayings(matter, ['decision.human']),
        text(`${plainly(matter, 'sender')},`),
        blank(word('signature')),
      ]),
    ],
  }
}

function decided(matter: Matter): readonly PageSection[] {
  const { advice, decision, measures, lang, policy } = matter
  const isElsewhere = advice.kind === 'other-authority'
  const imposed = named(measures, matter).join('; ')
  const role = policy?.data.deciders.find(({ id }) => id === decision?.decidedBy)
  const rows: readonly NamedValue[] = [
    [letterWords.imposed[lang], imposed === '' ? letterWords.nothing[lang] : imposed],
    ...(decision === undefined
      ? []
      : [[letterWords.dayDecided[lang], dayInWords(decision.decidedOn)[lang]] as const]),
    ...(role === undefined ? [] : [[letterWords.decidedBy[lang], role.label[lang]] as const]),
  ]
  const stands = isElsewhere ? 'elsewhere' : isAsAdvised(matter) ? 'adopts' : 'departs'
  return part(matter, 'theDecision', [
    { is: 'rows', rows },
    sayings(matter, [`decision.${stands}`]),
    ...competent(advice, lang),
    ...(decision === undefined ? [blank(letterWords.dayOpen[lang])] : []),
    blank(letterWords.deciderOpen[lang]),
  ])
}

/** The recorded reasons in words, why it is not what is advised, and room for own words. */
function why(matter: Matter): readonly PageSection[] {
  const { decision, lang } = matter
  const recorded = (decision?.reasons ?? []).map((reason) => capital(reasonInWords(matter, reason)))
  return part(matter, 'reasons', [
    ...(recorded.length === 0 ? [] : [text(letterWords.rests[lang]), points(recorded)]),
    ...(matter.advice.kind === 'other-authority' ? [] : departure(matter)),
    blank(letterWords.reasonsOpen[lang]),
  ])
}

function reasonInWords({ advice, policy, lang }: Matter, reason: string): string {
  const { facts, levels } = advice.labels
  const fact = facts[reason]
  if (fact !== undefined) {
    const level = advice.receipt.facts[reason]
    const called = level === undefined ? undefined : levels[reason]?.[level]
    return called === undefined ? fact[lang] : `${fact[lang]}: ${called[lang]}`
  }
  const point = policy?.data.attention?.find(({ id }) => id === reason)
  return point?.label[lang] ?? letterWords.otherReason[lang]
}

function whatItIs(matter: Matter): readonly PageSection[] {
  const { measures, lang, conditional, advice } = matter
  const [first] = measures
  if (first === undefined || advice.kind === 'other-authority') return []
  const rows: readonly NamedValue[] = [
    [letterWords.imposes[lang], first.imposedBy[lang]],
    [letterWords.checks[lang], first.checkedBy[lang]],
  ]
  const term: readonly Block[] = conditional.length > 0 ? [blank(letterWords.term[lang])] : []
  return part(matter, 'meaning', [
    text(first.what[lang]),
    { is: 'rows', rows },
    sayings(matter, [...lastingKeys(matter), 'letter.afterwards']),
    ...beside(matter),
    ...term,
  ])
}
