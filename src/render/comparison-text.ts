import { dayInWords } from '../advice/words'
import type { Comparison, Difference, Pair } from '../compare/comparison'
import type { Lang } from '../text'
import { bullet, section, wrapped } from './lines'
import { words } from './words'

/** A comparison as lines: what it is, the cases, the pairs that call for an explanation, the measures by position. */
export function comparisonLines({ notForPublication, cases, sameFacts, milderButGraver, byPosition, receipt }: Comparison, lang: Lang): readonly string[] {
  const listed = cases.flatMap(({ reference, decidedOn, decidedByLabel, because, verdict, admissible, reasons }) => {
    const based = reasons.length === 0 ? '' : ` ${words.reasonsOn[lang]}: ${reasons.map((reason) => reason[lang]).join(', ')}.`
    const gate = admissible ? '' : ` ${words.notConfirmed[lang]}`
    return bullet(`${reference} (${dayInWords(decidedOn)[lang]}, ${decidedByLabel[lang]}): ${words[verdict][lang]}. ${because[lang]}${based}${gate}`)
  })
  return [
    ...wrapped(notForPublication[lang]),
    ...wrapped(words.humanDecides[lang]),
    ...section(words.comparedCases[lang], listed),
    ...section(words.sameFacts[lang], pairs(sameFacts, lang)),
    ...section(words.milderButGraver[lang], pairs(milderButGraver, lang)),
    ...(byPosition === null ? [] : section(`${words.measuresBy[lang]} ${byPosition.label[lang]}`, [
      ...byPosition.rows.flatMap((row) => bullet(
        `${row.label[lang]}: ${row.cases} ${words[row.cases === 1 ? 'oneCase' : 'manyCases'][lang]}; ${row.lighter} ${words.lighterThan[lang]}, ${row.asAdvised} ${words.asAdvised[lang]}, ${row.heavier} ${words.heavierThan[lang]}`
      )),
      ...wrapped(byPosition.because[lang], '  '),
    ])),
    ...section(words.sources[lang], bullet(`${words.receipt[lang]}: ${receipt.policy} ${receipt.policyVersion} (${receipt.policyHash.slice(0, 19)}…), evenredig ${receipt.library}`)),
  ]
}

function pairs(list: readonly Pair[], lang: Lang): readonly string[] {
  if (list.length === 0) return wrapped(words.noPairs[lang], '  ')
  return list.flatMap(({ because, differ, first, second }) => [
    ...bullet(because[lang]),
    ...(differ.length === 0 ? wrapped(words.noDifference[lang], '    – ', '      ') : differ.flatMap((item) => wrapped(difference(item, { first, second, lang }), '    – ', '      '))),
  ])
}

function difference({ label, first, second }: Difference, of: { readonly first: string; readonly second: string; readonly lang: Lang }): string {
  return `${label[of.lang]}: ${first[of.lang]} (${of.first}), ${second[of.lang]} (${of.second})`
}
