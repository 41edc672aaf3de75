import { dayInWords } from '../../advice/words'
import type { Comparison, Difference, Pair } from '../../compare/comparison'
import type { BilingualText, Lang } from '../../base/text'
import {
  type Block,
  type Page,
  type PageSection,
  pictured,
  points,
  type Table,
  section,
  text,
} from '../page'
import { casesPicture } from '../pictures/cases'
import { words } from '../words'
import type { Vocabulary } from '../../policy/vocabulary'

/** A comparison as a page: what it is, the cases, the pairs that call for an explanation, the measures by position. */
export function comparisonPage(comparison: Comparison<Vocabulary>, lang: Lang): Page {
  const { notForPublication, cases, sameFacts, milderButGraver, receipt } = comparison
  const policy = `${receipt.policy} ${receipt.policyVersion} (${receipt.policyHash.slice(0, 19)}…)`
  return {
    title: words.comparison[lang],
    lang,
    lead: [notForPublication[lang], words.humanDecides[lang]],
    sections: [
      ...section(words.comparedCases[lang], [
        casesTable(cases, lang),
        ...pictured(casesPicture(comparison, lang)),
        points(cases.map((one) => caseLine(one, lang))),
      ]),
      ...section(words.sameFacts[lang], pairs(sameFacts, lang)),
      ...section(words.milderButGraver[lang], pairs(milderButGraver, lang)),
      ...byPosition(comparison, lang),
      ...section(words.sources[lang], [
        points([`${words.receipt[lang]}: ${policy}, evenredig ${receipt.library}`]),
      ]),
    ],
  }
}

/** Every case in a row: where the policy places it, what was imposed, and the facts in which it differs. */
export function casesTable(cases: Comparison<Vocabulary>['cases'], lang: Lang): Table {
  const columns = comparisonColumns.map((name) => name[lang])
  const none = lang === 'nl' ? 'geen' : 'none'
  const rows = cases.map((one) => [
    one.reference,
    one.tierLabel?.[lang] ?? none,
    one.rangeLabel?.[lang] ?? none,
    one.recommendedLabel[lang],
    one.label[lang],
    words[one.verdict][lang],
    one.varying.map(({ label, said }) => `${label[lang]}: ${said[lang]}`).join('; ') || none,
  ])
  return { is: 'table', columns, rows }
}

/** What stands in the columns of the table of cases. */
const comparisonColumns = [
  { nl: 'zaak', en: 'case' },
  { nl: 'ernst', en: 'tier' },
  { nl: 'bandbreedte', en: 'range' },
  { nl: 'advies', en: 'advice' },
  { nl: 'opgelegd', en: 'imposed' },
  { nl: 'oordeel', en: 'verdict' },
  { nl: 'feiten die verschillen', en: 'facts that differ' },
] as const

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
