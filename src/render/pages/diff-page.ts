import type { PolicyDiff } from '../../verify/diff-policies'
import type { Lang } from '../../base/text'
import { grouped } from '../numbers'
import { type Block, type Page, points, section, text } from '../page'

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
} as const

/** The difference between two policies as a page; names and ids are those of the policies. */
export function diffPage(diff: PolicyDiff, lang: Lang): Page {
  const [first, second] = diff.policies
  const differing = diff.changes.map(({ inWords }) => inWords[lang])
  const none = text(diffWords.none[lang])
  return {
    title: diffWords.title[lang],
    lang,
    lead: [`${first} → ${second}`],
    sections: [
      ...section(diffWords.changes[lang], [differing.length === 0 ? none : points(differing)]),
      ...section(diffWords.moved[lang], moves(diff, lang)),
    ],
  }
}

/** From which measure to which the advice changes, and in how many situations. */
function moves({ situations, moved }: PolicyDiff, lang: Lang): readonly Block[] {
  if (situations === null) return [text(diffWords.notCounted[lang])]
  if (moved.length === 0) return [text(diffWords.noMoves[lang])]
  const total = moved.reduce((sum, one) => sum + BigInt(one.situations), 0n)
  const [some, all] = [grouped(total, lang), grouped(situations, lang)]
  const counted =
    lang === 'nl' ? `In ${some} van ${all} situaties:` : `In ${some} of ${all} situations:`
  const list = moved.map(({ labels, situations: own, inWords }) => ({
    text: `${labels.from[lang]} → ${labels.to[lang]}: ${grouped(own, lang)}`,
    points: inWords.map((one) => one[lang]),
  }))
  return [text(counted), points(list)]
}
