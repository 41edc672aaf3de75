import type { Page, PageSection } from '../../render/page'
import { points, text } from '../../render/page'
import { toPerson } from '../letters'
import { isSanctioned, type Matter } from '../matter'
import { letterWords } from '../words'
import {
  acts,
  authorities,
  beside,
  blank,
  departure,
  established,
  labelled,
  letterPage,
  lastingKeys,
  onCondition,
  part,
  plainly,
  prose,
  reasons,
} from './parts'

/** The letter of a measure, or of the outcome where none is imposed. */
export function measureLetterPage(matter: Matter): Page {
  const { advice, measures, isInterim } = matter
  if (isInterim) return interimPage(matter)
  const sections =
    advice.kind === 'other-authority'
      ? outcomeElsewhere(matter)
      : measures.length === 0
        ? closing(matter)
        : imposed(matter)
  return letterPage(matter, { title: plainly(matter, 'letter.title'), paper: 'letter', sections })
}

/** A letter of a measure that protects while the inquiry runs: what, why, how long, on which pay, and that it is no sanction. */
function interimPage(matter: Matter): Page {
  const { advice, lang, measures, saying } = matter
  const others = measures.slice(1).map(({ what }) => toPerson(what, saying))
  return letterPage(matter, {
    title: plainly(matter, 'interim.title'),
    paper: 'letter',
    refers: 'interim.refers',
    sections: [
      ...part(matter, 'whatNow', [
        prose(matter, ['interim.what']),
        ...labelled(letterWords.beside[lang], [points(others)]),
        blank(plainly(matter, 'interim.arrangements')),
      ]),
      ...part(matter, 'notThis', [prose(matter, ['interim.no-sanction'])]),
      ...part(matter, 'whyNow', [
        text(plainly(matter, 'interim.why')),
        acts(matter, 'alleged'),
        blank(letterWords.alleged[lang]),
        blank(plainly(matter, 'interim.reason')),
      ]),
      ...part(matter, 'howLong', [
        prose(matter, ['interim.lasts', 'interim.review', 'interim.extend']),
        blank(letterWords.from[lang]),
        blank(letterWords.reviewOn[lang]),
      ]),
      ...part(matter, advice.relation === 'employee' ? 'pay' : 'allowance', [
        prose(matter, ['interim.pay']),
      ]),
      ...part(matter, 'contact', [
        prose(matter, ['interim.contact', 'interim.others']),
        blank(letterWords.contactWho[lang]),
      ]),
      ...part(matter, 'yourView', [
        blank(letterWords.heardNow[lang]),
        prose(matter, ['interim.view', 'assistance', 'file']),
        blank(letterWords.viewTo[lang]),
      ]),
      ...part(matter, 'rules', [
        prose(matter, ['support', 'confidential', 'detriment', 'interim.file', 'copy']),
      ]),
      ...part(matter, 'remedy', [
        prose(matter, ['letter.remedy']),
        blank(letterWords.remedies[lang]),
      ]),
    ],
  })
}

function imposed(matter: Matter): readonly PageSection[] {
  const { lang, measures } = matter
  const ends = measures[0]?.lasts.months === null
  return [
    ...part(matter, 'decided', [
      prose(matter, ['letter.opening']),
      ...beside(matter),
      ...onCondition(matter),
    ]),
    ...part(matter, 'found', [...established(matter)]),
    ...part(matter, 'viewGiven', [blank(letterWords.viewWas[lang])]),
    ...part(matter, 'why', [
      ...reasons(matter),
      ...departure(matter),
      blank(plainly(matter, 'letter.ground')),
    ]),
    ...(ends
      ? []
      : part(matter, 'expected', [
          prose(matter, ['letter.expected']),
          blank(letterWords.agreed[lang]),
        ])),
    ...part(matter, 'afterwards', [
      prose(matter, ['letter.afterwards', ...lastingKeys(matter), 'letter.file', 'copy']),
      blank(plainly(matter, 'letter.starts')),
    ]),
    ...last(matter),
  ]
}

function last(matter: Matter): readonly PageSection[] {
  const { lang } = matter
  return [
    ...part(matter, 'support', [prose(matter, ['support', 'detriment', 'confidential'])]),
    ...part(matter, 'remedy', [
      prose(matter, ['letter.remedy']),
      blank(letterWords.remedies[lang]),
    ]),
  ]
}

/** A letter that closes the matter without a measure, in the words of what was found. */
function closing(matter: Matter): readonly PageSection[] {
  const { advice } = matter
  const has = (finding: string) => advice.conduct.some((act) => act.finding === finding)
  const why = [
    ...(isSanctioned(advice) ? ['closing.sanctioned'] : []),
    ...(has('unfounded') ? ['closing.unfounded'] : []),
    ...(has('undetermined') ? ['closing.undetermined'] : []),
    ...(has('experienced') ? ['closing.experienced'] : []),
  ]
  return [
    ...part(matter, 'outcome', [
      prose(matter, ['letter.opening']),
      acts(matter, 'found'),
      ...(why.length === 0 ? [] : [prose(matter, why)]),
      ...departure(matter),
      blank(plainly(matter, 'letter.ground')),
    ]),
    ...part(matter, 'afterwards', [prose(matter, ['letter.afterwards', 'letter.file'])]),
    ...last(matter),
  ]
}

/** A letter to somebody over whom another authority is competent: the outcome, and who can do what with it. */
function outcomeElsewhere(matter: Matter): readonly PageSection[] {
  return [
    ...part(matter, 'outcome', [prose(matter, ['letter.opening'])]),
    ...part(matter, 'found', [...established(matter)]),
    ...part(matter, 'whyOutcome', [...reasons(matter), blank(plainly(matter, 'letter.ground'))]),
    ...part(matter, 'competent', authorities(matter)),
    ...part(matter, 'afterwards', [prose(matter, ['letter.file', 'copy'])]),
    ...last(matter),
  ]
}
