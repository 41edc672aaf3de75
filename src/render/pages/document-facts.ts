import type { Advice } from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import { findingWords, relationWords, stageWords } from '../../case/words'
import type { Lang } from '../../base/text'
import { words } from '../words'
import { caredFor } from './advice-parts'
import { documentWords } from './document-words'
import type { Vocabulary } from '../../policy/vocabulary'

type Rows = readonly (readonly [name: string, value: string])[]

/** What the case says of itself. */
export function caseRows({ receipt, relation, stage }: Advice<Vocabulary>, lang: Lang): Rows {
  const { reference, assessedOn } = receipt
  const notGiven = documentWords.notGiven[lang]
  return [
    [documentWords.reference[lang], reference ?? notGiven],
    [documentWords.day[lang], assessedOn === null ? notGiven : dayInWords(assessedOn)[lang]],
    [documentWords.relation[lang], relationWords[relation][lang]],
    [documentWords.stage[lang], stageWords[stage][lang]],
  ]
}

/** The acts of the case, with or without what the inquiry found. */
export function actLines(
  { conduct }: Advice<Vocabulary>,
  lang: Lang,
  withFinding: boolean,
): readonly string[] {
  // An act is told by what it is: one act of a form such as bullying is no bullying.
  return conduct.map(({ label, finding, on }) => {
    const day = on === null ? '' : `, ${dayInWords(on)[lang]}`
    return `${label[lang]}${day}${withFinding ? `: ${findingWords[finding][lang]}` : ''}`
  })
}

/** How the matter was handled, and the setting of the decision. */
export function procedureRows(advice: Advice<Vocabulary>, lang: Lang): Rows {
  return rowsOf(advice, 'procedure', lang)
}

/** The facts that may weigh, and the circumstances that were claimed. */
export function factRows(advice: Advice<Vocabulary>, lang: Lang): Rows {
  const claimed = rowsOf(advice, 'circumstance', lang).map(
    ([name, value]) => [`${documentWords.claimed[lang]} ‘${name}’`, value] as const,
  )
  return [...rowsOf(advice, 'given', lang), ...claimed]
}

function rowsOf({ labels, receipt }: Advice<Vocabulary>, role: string, lang: Lang): Rows {
  return Object.entries(receipt.facts).flatMap(([fact, level]) => {
    const name = labels.facts[fact]
    if (name === undefined || labels.roles[fact] !== role) return []
    const isUnknown = level === 'unknown'
    return [
      [
        name[lang],
        isUnknown && role === 'given'
          ? documentWords.unknownFact[lang]
          : (labels.levels[fact]?.[level]?.[lang] ?? level),
      ] as const,
    ]
  })
}

/** What the findings come to, in the words of a committee. */
export function judgement({ conduct, kind, stage }: Advice<Vocabulary>, lang: Lang): string {
  if (kind === 'interim' || stage !== 'concluded') return documentWords.noJudgement[lang]
  const has = (...findings: readonly string[]) =>
    conduct.some(({ finding }) => findings.includes(finding))
  if (has('alleged')) return documentWords.noJudgement[lang]
  if (has('established'))
    return documentWords[has('unfounded', 'undetermined', 'experienced') ? 'partly' : 'upheld'][
      lang
    ]
  if (has('experienced')) return documentWords.experienced[lang]
  return documentWords[has('undetermined') ? 'undetermined' : 'unfounded'][lang]
}

/** Every day on which something has to be looked at again, in order. */
export function followUpDays(
  { care, accompanying, interim, legal, principal }: Advice<Vocabulary>,
  lang: Lang,
): readonly string[] {
  const measures = [...accompanying, ...interim, ...legal].flatMap(({ reviewBy, label }) =>
    reviewBy === undefined ? [] : [[reviewBy, label[lang]] as const],
  )
  const actions = caredFor.flatMap((who) =>
    care[who].flatMap(({ followUpOn, label }) =>
      followUpOn === undefined
        ? []
        : [[followUpOn, `${label[lang]} (${words[who][lang]})`] as const],
    ),
  )
  const lasts =
    principal === null || principal.lasts.until === null
      ? []
      : [
          [
            principal.lasts.until,
            `${principal.label[lang]}: ${documentWords.noLonger[lang]}`,
          ] as const,
        ]
  return [...measures, ...actions, ...lasts]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([day, what]) => `${dayInWords(day)[lang]}: ${what}`)
}
