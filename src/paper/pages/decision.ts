import { dayInWords } from '../../advice/words'
import {
  type NamedValue,
  type Page,
  type PageSection,
  points,
  section,
  text,
} from '../../render/page'
import { capital } from '../../render/words'
import { relationWords } from '../../case/words'
import { toPerson } from '../letters'
import { type Matter, noMeasure } from '../matter'
import { letterWords } from '../words'
import {
  acts,
  authorities,
  beside,
  blank,
  departure,
  gravityKeys,
  isAsAdvised,
  lastingKeys,
  letterPage,
  onCondition,
  part,
  plainly,
  prose,
} from './parts'

/** The decision, with reasons of its own where it departs from the advice. */
export function decisionPage(matter: Matter): Page {
  const { advice, lang } = matter
  const word = (name: keyof typeof letterWords) => letterWords[name][lang]
  return letterPage(matter, {
    title: plainly(matter, 'decision.title'),
    paper: 'decision',
    signing: ['decision.human'],
    sections: [
      ...section(word('theMatter'), [
        {
          is: 'rows',
          rows: [[word('relation'), relationWords[advice.relation][lang]]],
        },
        acts(matter, 'found'),
        blank(word('happened')),
      ]),
      ...advised(matter),
      ...decided(matter),
      ...why(matter),
      ...whatItIs(matter),
      ...section(word('views'), [blank(word('viewsOpen'))]),
      ...section(word('whoHears'), [prose(matter, ['decision.told']), blank(word('whoOpen'))]),
      ...section(word('remedy'), [prose(matter, ['letter.remedy']), blank(word('remedies'))]),
    ],
  })
}

/** What was advised; to somebody over whom another is competent, how serious it is. */
function advised(matter: Matter): readonly PageSection[] {
  const { advice, lang } = matter
  if (advice.kind === 'measures') return part(matter, 'theAdvice', [text(advice.summary[lang])])
  if (advice.kind !== 'other-authority')
    return part(matter, 'theAdvice', [prose(matter, ['decision.advised'])])
  return part(matter, 'whyOutcome', [prose(matter, ['letter.norm', ...gravityKeys(matter)])])
}

function decided(matter: Matter): readonly PageSection[] {
  const { advice, decision, lang, policy, saying } = matter
  const isElsewhere = advice.kind === 'other-authority'
  const role = policy?.data.deciders.find(({ id }) => id === decision?.decidedBy)
  const rows: readonly NamedValue[] = [
    [letterWords.imposed[lang], isElsewhere ? noMeasure[lang] : (saying.filled['chosen'] ?? '')],
    ...(decision === undefined
      ? []
      : [[letterWords.dayDecided[lang], dayInWords(decision.decidedOn)[lang]] as const]),
    ...(role === undefined ? [] : [[letterWords.decidedBy[lang], role.label[lang]] as const]),
  ]
  const stands = isElsewhere ? 'elsewhere' : isAsAdvised(matter) ? 'adopts' : 'departs'
  return part(matter, 'theDecision', [
    { is: 'rows', rows },
    prose(matter, [`decision.${stands}`]),
    ...authorities(matter),
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
    blank(plainly(matter, 'letter.ground')),
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
  const { measures, lang, advice, saying } = matter
  const [first] = measures
  if (first === undefined || advice.kind === 'other-authority') return []
  const rows: readonly NamedValue[] = [
    [letterWords.imposes[lang], toPerson(first.imposedBy, saying)],
    [letterWords.checks[lang], toPerson(first.checkedBy, saying)],
  ]
  return part(matter, 'meaning', [
    text(toPerson(first.what, saying)),
    { is: 'rows', rows },
    prose(matter, [...lastingKeys(matter), 'letter.afterwards']),
    ...beside(matter),
    ...onCondition(matter),
  ])
}
