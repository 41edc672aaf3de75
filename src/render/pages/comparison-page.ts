import { dayInWords } from '../../advice/words'
import type { Comparison, Difference, Pair } from '../../compare/comparison'
import type { BilingualText, Lang } from '../../base/text'
import {
  type Block,
  columnsAt,
  type Page,
  type PagePoint,
  type PageSection,
  pictured,
  points,
  section,
  type Table,
  tableOf,
  text,
} from '../page'
import { casesPicture } from '../pictures/cases'
import { words } from '../words'
import { receiptLine } from './receipt-line'
import type { Vocabulary } from '../../policy/vocabulary'

/** A comparison as a page: how much calls for an explanation, the cases, the pairs that do, the measures by position, each case in full. */
export function comparisonPage(comparison: Comparison<Vocabulary>, lang: Lang): Page {
  const { notForPublication, cases, sameFacts, milderButGraver, receipt } = comparison
  const calls = sameFacts.length + milderButGraver.length
  return {
    title: words.comparison[lang],
    lang,
    lead: [
      said.calls(calls, cases.length)[lang],
      notForPublication[lang],
      words.humanDecides[lang],
    ],
    sections: [
      ...section(words.comparedCases[lang], [
        ...pictured(casesPicture(comparison, lang)),
        columnsAt(onPage, casesTable(cases, lang)),
      ]),
      ...section(words.sameFacts[lang], pairs(sameFacts, lang)),
      ...section(words.milderButGraver[lang], pairs(milderButGraver, lang)),
      ...byPosition(comparison, lang),
      ...section(said.each[lang], [points(cases.map((one) => casePoint(one, lang)))]),
      ...section(words.sources[lang], [points([receiptLine(receipt, lang)])]),
    ],
  }
}

type Case = Comparison<Vocabulary>['cases'][number]

/** Every case in a row: where the policy places it, what was imposed, and the facts in which it differs. */
export function casesTable(cases: readonly Case[], lang: Lang): Table {
  const none = said.none[lang]
  return tableOf(
    cases,
    [
      [said.case, ({ reference }) => reference],
      [said.tier, ({ tierLabel }) => tierLabel?.[lang] ?? none],
      [said.range, ({ rangeLabel }) => rangeLabel?.[lang] ?? none],
      [said.advice, ({ recommendedLabel }) => recommendedLabel[lang]],
      [said.imposed, ({ label }) => label[lang]],
      [said.verdict, ({ verdict }) => words[verdict][lang]],
      [said.facts, (one) => factsOf(one, lang) || none],
    ],
    lang,
  )
}

/** On a page the range is in the picture, and the facts stand with each case. */
const onPage = [0, 1, 3, 4, 5]

function factsOf({ varying }: Case, lang: Lang): string {
  return varying.map(({ label, said: level }) => `${label[lang]}: ${level[lang]}`).join('; ')
}

/** A decided case in full: its line, the range, and the facts in which it differs from others. */
function casePoint(one: Case, lang: Lang): PagePoint {
  const range = one.rangeLabel === null ? [] : [`${said.range[lang]}: ${one.rangeLabel[lang]}`]
  const facts = factsOf(one, lang)
  return {
    text: caseLine(one, lang),
    points: [...range, ...(facts === '' ? [] : [`${said.facts[lang]}: ${facts}`])],
  }
}

const said = {
  each: { nl: 'Elke zaak', en: 'Each case' },
  none: { nl: 'geen', en: 'none' },
  case: { nl: 'zaak', en: 'case' },
  tier: { nl: 'ernst', en: 'tier' },
  range: { nl: 'bandbreedte', en: 'range' },
  advice: { nl: 'advies', en: 'advice' },
  imposed: { nl: 'opgelegd', en: 'imposed' },
  verdict: { nl: 'oordeel', en: 'verdict' },
  facts: { nl: 'feiten die verschillen', en: 'facts that differ' },
  calls: (pairs: number, cases: number): BilingualText => {
    if (pairs === 0)
      return {
        nl: `Van deze ${cases} zaken vraagt geen enkel paar om uitleg.`,
        en: `Of these ${cases} cases no pair calls for an explanation.`,
      }
    return pairs === 1
      ? {
          nl: `Van deze ${cases} zaken vraagt 1 paar om uitleg.`,
          en: `Of these ${cases} cases 1 pair calls for an explanation.`,
        }
      : {
          nl: `Van deze ${cases} zaken vragen ${pairs} paren om uitleg.`,
          en: `Of these ${cases} cases ${pairs} pairs call for an explanation.`,
        }
  },
} as const

/** A decided case in a line: when and by whom, whether it fits, and how it stands to the advice. */
export function caseLine(
  compared: Omit<Comparison<Vocabulary>['cases'][number], 'varying'>,
  lang: Lang,
): string {
  const { reference, decidedOn, decidedByLabel, because, verdict, admissible, reasons } = compared
  const who = `${reference} (${dayInWords(decidedOn)[lang]}, ${decidedByLabel[lang]})`
  const named = reasons.map((reason) => reason[lang]).join(', ')
  const based = reasons.length === 0 ? '' : ` ${words.reasonsOn[lang]}: ${named}.`
  const gate = admissible ? '' : ` ${words.notConfirmed[lang]}`
  return `${who}: ${words[verdict][lang]}. ${because[lang]}${based}${gate}`
}

function byPosition(
  { byPosition: found }: Comparison<Vocabulary>,
  lang: Lang,
): readonly PageSection[] {
  if (found === null) return []
  const rows = found.rows.map((row) => {
    const counted = `${row.cases} ${words[row.cases === 1 ? 'oneCase' : 'manyCases'][lang]}`
    const imposed = [
      `${row.lighter} ${words.lighterThan[lang]}`,
      `${row.asAdvised} ${words.asAdvised[lang]}`,
      `${row.heavier} ${words.heavierThan[lang]}`,
    ]
    return `${row.label[lang]}: ${counted}; ${imposed.join(', ')}`
  })
  const title = `${words.measuresBy[lang]} ${found.label[lang]}`
  return section(title, [points(rows), text(found.because[lang])])
}

function pairs(list: readonly Pair<Vocabulary>[], lang: Lang): readonly Block[] {
  if (list.length === 0) return [text(words.noPairs[lang])]
  return [
    points(
      list.map(({ because, differ, first, second, apart }) => ({
        text: `${because[lang]} ${apartInWords(apart)[lang]}`,
        points:
          differ.length === 0
            ? [words.noDifference[lang]]
            : differ.map((item) => difference(item, { first, second, lang })),
      })),
    ),
  ]
}

function apartInWords(rungs: number): BilingualText {
  return rungs === 1
    ? { nl: 'Dat is één trede verschil.', en: 'That is one rung apart.' }
    : { nl: `Dat is ${rungs} treden verschil.`, en: `That is ${rungs} rungs apart.` }
}

function difference(
  { label, first, second }: Difference<Vocabulary>,
  of: { readonly first: string; readonly second: string; readonly lang: Lang },
): string {
  return `${label[of.lang]}: ${first[of.lang]} (${of.first}), ${second[of.lang]} (${of.second})`
}
