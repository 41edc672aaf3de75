import type { Page, PageSection } from '../../render/page'
import { points } from '../../render/page'
import type { Matter } from '../matter'
import { letterWords } from '../words'
import {
  acts,
  beside,
  blank,
  departure,
  letterPage,
  forWriter,
  lastingKeys,
  part,
  plainly,
  reasons,
  sayings,
} from './parts'

/** The letter of a measure, or of the outcome where none is imposed. */
export function measureLetterPage(matter: Matter): Page {
  const { advice, measures } = matter
  const sections =
    advice.kind === 'other-authority'
      ? outcomeElsewhere(matter)
      : measures.length === 0
        ? closing(matter)
        : imposed(matter)
  return letterPage(matter, { title: plainly(matter, 'letter.title'), sections })
}

function imposed(matter: Matter): readonly PageSection[] {
  const { lang, saying, measures, conditional } = matter
  const ends = measures.some(
    ({ lasts: { months }, measure }) => months === null && measure === saying.to.measure,
  )
  return [
    ...forWriter(matter),
    ...part(matter, 'decided', [
      sayings(matter, ['letter.opening']),
      ...beside(matter),
      ...(conditional.length > 0 ? [blank(letterWords.term[lang])] : []),
    ]),
    ...part(matter, 'found', [acts(matter, 'established'), blank(letterWords.evidence[lang])]),
    ...part(matter, 'viewGiven', [blank(letterWords.viewWas[lang])]),
    ...part(matter, 'why', [
      ...reasons(matter),
      ...departure(matter),
      blank(letterWords.ownReasons[lang]),
    ]),
    ...(ends
      ? []
      : part(matter, 'expected', [
          sayings(matter, ['letter.expected']),
          blank(letterWords.agreed[lang]),
        ])),
    ...part(matter, 'afterwards', [
      sayings(matter, ['letter.afterwards', ...lastingKeys(matter), 'letter.file', 'copy']),
      blank(letterWords.starts[lang]),
    ]),
    ...last(matter),
  ]
}

function last(matter: Matter): readonly PageSection[] {
  const { lang } = matter
  return [
    ...part(matter, 'support', [sayings(matter, ['support', 'detriment', 'confidential'])]),
    ...part(matter, 'remedy', [
      sayings(matter, ['letter.remedy']),
      blank(letterWords.remedies[lang]),
    ]),
  ]
}

/** A letter that closes the matter without a measure, in the words of what was found. */
function closing(matter: Matter): readonly PageSection[] {
  const { advice, lang } = matter
  const has = (finding: string) => advice.conduct.some((act) => act.finding === finding)
  const isSanctioned = advice.gates.some(
    ({ gate, status }) => gate === 'not-sanctioned' && status === 'blocked',
  )
  const why = [
    ...(isSanctioned ? ['closing.sanctioned'] : []),
    ...(has('unfounded') ? ['closing.unfounded'] : []),
    ...(has('undetermined') ? ['closing.undetermined'] : []),
    ...(has('experienced') ? ['closing.experienced'] : []),
  ]
  return [
    ...part(matter, 'outcome', [
      sayings(matter, ['letter.opening']),
      acts(matter, 'found'),
      ...(why.length === 0 ? [] : [sayings(matter, why)]),
      ...departure(matter),
      blank(letterWords.ownReasons[lang]),
    ]),
    ...part(matter, 'afterwards', [sayings(matter, ['letter.afterwards', 'letter.file'])]),
    ...last(matter),
  ]
}

/** A letter to somebody over whom another authority is competent: the outcome, and who can do what with it. */
function outcomeElsewhere(matter: Matter): readonly PageSection[] {
  const { advice, lang, saying } = matter
  const authorities = (advice.authorities ?? []).map(({ because, source }) => ({
    text: because[lang],
    cites: saying.citesOf(source),
  }))
  return [
    ...part(matter, 'outcome', [sayings(matter, ['letter.opening'])]),
    ...part(matter, 'found', [acts(matter, 'established'), blank(letterWords.evidence[lang])]),
    ...part(matter, 'whyOutcome', [...reasons(matter), blank(letterWords.ownReasons[lang])]),
    ...part(matter, 'competent', [points(authorities)]),
    ...part(matter, 'afterwards', [sayings(matter, ['letter.file', 'copy'])]),
    ...last(matter),
  ]
}
