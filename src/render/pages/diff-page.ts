import type { PolicyDiff } from '../../verify/diff-policies'
import type { Lang } from '../../base/text'
import { grouped } from '../numbers'
import { type Block, type Page, points, section, text } from '../page'
import { inBrackets } from '../words'

const diffWords = {
  title: { nl: 'Verschil tussen twee regelingen', en: 'Difference between two policies' },
  changes: { nl: 'Wat er verschilt', en: 'What differs' },
  moved: { nl: 'Waar het advies anders wordt', en: 'Where the advice changes' },
  none: { nl: 'Er is geen verschil.', en: 'There is no difference.' },
  noMoves: {
    nl: 'In geen enkele situatie wordt het advies anders.',
    en: 'In no situation does the advice change.',
  },
  notCounted: {
    nl: 'De regelingen hebben andere feiten, niveaus of treden; de situaties zijn niet tegen elkaar te tellen.',
    en: 'The policies have other facts, levels or rungs; the situations cannot be counted against each other.',
  },
  added: { nl: 'toegevoegd', en: 'added' },
  dropped: { nl: 'weggelaten', en: 'dropped' },
  changed: { nl: 'veranderd', en: 'changed' },
} as const

/** The difference between two policies as a page; names and ids are those of the policies. */
export function diffPage(
  { policies: [first, second], changes, situations, moved }: PolicyDiff,
  lang: Lang,
): Page {
  const total = moved.reduce((sum, one) => sum + one.situations, 0n)
  const counted = (of: bigint): readonly Block[] => [
    text(
      lang === 'nl'
        ? `In ${grouped(total, lang)} van ${grouped(of, lang)} situaties:`
        : `In ${grouped(total, lang)} of ${grouped(of, lang)} situations:`,
    ),
    points(
      moved.map(({ from, to, situations: own, cases }) => ({
        text: `${from} → ${to}: ${grouped(own, lang)}`,
        code: cases.map((one) => JSON.stringify(one)),
      })),
    ),
  ]
  const differing = changes.map(
    ({ what, name, how, properties }) =>
      `${what} ${name}: ${diffWords[how][lang]}${inBrackets(properties)}`,
  )
  return {
    title: diffWords.title[lang],
    lang,
    lead: [`${first} → ${second}`],
    sections: [
      ...section(
        diffWords.changes[lang],
        changes.length === 0 ? [text(diffWords.none[lang])] : [points(differing)],
      ),
      ...section(
        diffWords.moved[lang],
        situations === null
          ? [text(diffWords.notCounted[lang])]
          : moved.length === 0
            ? [text(diffWords.noMoves[lang])]
            : counted(situations),
      ),
    ],
  }
}
