import type { BilingualText, Lang } from '../../base/text'
import type { Vocabulary } from '../../policy/vocabulary'
import type { DifferenceApart, LikeCase, LikeCases } from '../../year/like/like-cases'
import {
  type Column,
  columnsAt,
  type Page,
  type PagePoint,
  pictured,
  points,
  section,
  type Table,
  tableOf,
  text,
} from '../page'
import { likeCasesPicture } from '../pictures/cases'
import { pictureWords } from '../pictures/picture-words'
import { words } from '../words'
import { receiptLine } from './receipt-line'
import { caseLine } from './comparison-page'

/** Like cases as a page: what came of the nearest, all of them against the ladder, and in what each differs. */
export function likePage(like: LikeCases<Vocabulary>, lang: Lang): Page {
  const { notForPublication, because, atHand, looked, cases, more, receipt } = like
  return {
    title: said.title[lang],
    lang,
    head: [
      [said.reference[lang], atHand.reference ?? said.noReference[lang]],
      [said.looked[lang], String(looked)],
    ],
    lead: [because[lang], notForPublication[lang], words.humanDecides[lang]],
    sections: [
      ...section(pictureWords.likeCases[lang], [
        ...pictured(likeCasesPicture(like, lang)),
        columnsAt(onPage, likeTable(like, lang)),
        ...(more === 0 ? [] : [text(said.more(more)[lang])]),
      ]),
      ...section(said.differences[lang], [points(cases.map((one) => pointOf(one, lang)))]),
      ...section(said.counted[lang], [text(said.howCounted[lang])]),
      ...section(words.sources[lang], [points([receiptLine(receipt, lang)])]),
    ],
  }
}

/** The case at hand in the first row, and below it each case that is like it. */
export function likeTable({ atHand, cases }: LikeCases<Vocabulary>, lang: Lang): Table {
  const none = said.none[lang]
  const placed: readonly Column<LikeCases<Vocabulary>['atHand'] | LikeCase<Vocabulary>>[] = [
    [said.tier, ({ tierLabel }) => tierLabel?.[lang] ?? none],
    [said.range, ({ rangeLabel }) => rangeLabel?.[lang] ?? none],
    [said.advice, ({ recommendedLabel }) => recommendedLabel[lang]],
  ]
  const { is, columns, rows } = tableOf<LikeCase<Vocabulary>>(
    cases,
    [
      [said.case, ({ reference }) => reference],
      [said.distance, ({ distance }) => String(distance)],
      ...placed,
      [said.imposed, ({ label }) => label[lang]],
      [said.verdict, ({ verdict }) => words[verdict][lang]],
      [said.other, ({ differ }) => differ.map((one) => thereOf(one, lang)).join('; ') || none],
    ],
    lang,
  )
  const own = placed.map(([, cell]) => cell(atHand))
  return { is, columns, rows: [[pictureWords.thisCase[lang], '–', ...own, '–', '–', '–'], ...rows] }
}

/** On a page the range is in the picture, and what differs stands below the table. */
const onPage = [0, 1, 2, 4, 5, 6]

function thereOf({ label, second }: DifferenceApart<Vocabulary>, lang: Lang): string {
  return `${label[lang]}: ${second[lang]}`
}

function pointOf(one: LikeCase<Vocabulary>, lang: Lang): PagePoint {
  const counting = one.differ.filter(({ steps }) => steps > 0)
  const others = one.differ.filter(({ steps }) => steps === 0).map((item) => heldApart(item, lang))
  const told = [
    ...counting.map((item) => `${heldApart(item, lang)} (${inSteps(item.steps)[lang]})`),
    ...(others.length === 0 ? [] : [`${said.without[lang]}: ${others.join('; ')}`]),
  ]
  return {
    text: caseLine(one, lang),
    points: told.length === 0 ? [words.noDifference[lang]] : told,
  }
}

function heldApart({ label, first, second }: DifferenceApart<Vocabulary>, lang: Lang): string {
  return lang === 'nl'
    ? `${label.nl}: hier ${first.nl}, daar ${second.nl}`
    : `${label.en}: here ${first.en}, there ${second.en}`
}

function inSteps(steps: number): BilingualText {
  return steps === 1
    ? { nl: '1 stap', en: '1 step' }
    : { nl: `${steps} stappen`, en: `${steps} steps` }
}

const said = {
  title: { nl: 'Vergelijkbare zaken', en: 'Like cases' },
  reference: { nl: 'kenmerk', en: 'reference' },
  noReference: { nl: 'geen', en: 'none' },
  none: { nl: 'geen', en: 'none' },
  case: { nl: 'zaak', en: 'case' },
  distance: { nl: 'afstand', en: 'distance' },
  tier: { nl: 'ernst', en: 'tier' },
  range: { nl: 'bandbreedte', en: 'range' },
  advice: { nl: 'advies', en: 'advice' },
  imposed: { nl: 'opgelegd', en: 'imposed' },
  verdict: { nl: 'oordeel', en: 'verdict' },
  other: { nl: 'wat anders is dan in deze zaak', en: 'what is other than in this case' },
  looked: { nl: 'besliste zaken bekeken', en: 'decided cases looked at' },
  differences: { nl: 'Waarin de zaken verschillen', en: 'In what the cases differ' },
  without: {
    nl: 'verder anders, zonder invloed op de maatregel',
    en: 'other as well, without influence on the measure',
  },
  counted: { nl: 'Hoe de afstand is geteld', en: 'How the distance is counted' },
  howCounted: {
    nl: 'De afstand telt de stappen in alle feiten die de maatregel bepalen. Is een feit in een van beide niet bekend, dan is dat één stap. Bij gedrag tellen de ernst, de vorm en het aantal gedragingen. Bij afstand 0 is niets anders wat de maatregel bepaalt. De afstand zegt niet welke zaak zwaarder is.',
    en: 'The distance counts the steps in all facts that decide the measure. Where a fact is not known in one of them, that is one step. Of conduct the tier, the form and the number of acts count. Distance 0 means that nothing that decides the measure differs. The distance does not say which case is graver.',
  },
  more: (more: number): BilingualText =>
    more === 1
      ? {
          nl: 'Nog 1 zaak ligt even ver of verder weg.',
          en: '1 more case lies as far or further off.',
        }
      : {
          nl: `Nog ${more} zaken liggen even ver of verder weg.`,
          en: `${more} more cases lie as far or further off.`,
        },
} as const
