import type { PolicyDiff } from '../diff/diff-policies'
import type { Lang } from '../text'
import { bullet, plain, section, wrapped } from './lines'

const words = {
  changes: { nl: 'Wat er verschilt', en: 'What differs' },
  moved: { nl: 'Waar het advies anders wordt', en: 'Where the advice changes' },
  none: { nl: 'Er is geen verschil.', en: 'There is no difference.' },
  noMoves: { nl: 'In geen enkele situatie wordt het advies anders.', en: 'In no situation does the advice change.' },
  notCounted: { nl: 'De regelingen hebben andere feiten, niveaus of treden; de situaties zijn niet tegen elkaar te tellen.', en: 'The policies have other facts, levels or rungs; the situations cannot be counted against each other.' },
  added: { nl: 'toegevoegd', en: 'added' },
  dropped: { nl: 'weggelaten', en: 'dropped' },
  changed: { nl: 'veranderd', en: 'changed' },
} as const

/** The difference between two policies as text; names and ids are those of the policies. */
export function diffText({ policies: [first, second], changes, situations, moved }: PolicyDiff, options: { readonly lang?: Lang } = {}): string {
  const lang = options.lang ?? 'nl'
  const mark = lang === 'nl' ? '.' : ','
  const grouped = (value: bigint) => String(value).replace(/\B(?=(\d{3})+$)/g, mark)
  const total = moved.reduce((sum, one) => sum + one.situations, 0n)
  const counted = situations === null
    ? wrapped(words.notCounted[lang], '  ')
    : moved.length === 0 ? wrapped(words.noMoves[lang], '  ') : [
      ...wrapped(lang === 'nl' ? `In ${grouped(total)} van ${grouped(situations)} situaties:` : `In ${grouped(total)} of ${grouped(situations)} situations:`, '  '),
      ...moved.flatMap(({ from, to, situations: own, cases }) => [...bullet(`${from} → ${to}: ${grouped(own)}`), ...cases.map((one) => `    ${JSON.stringify(one)}`)]),
    ]
  const lines = [
    `${first} → ${second}`,
    ...section(words.changes[lang], changes.length === 0 ? wrapped(words.none[lang], '  ') : changes.flatMap(({ what, name, how, properties }) => bullet(`${what} ${name}: ${words[how][lang]}${properties.length === 0 ? '' : ` (${properties.join(', ')})`}`))),
    ...section(words.moved[lang], counted),
  ]
  return `${plain(lines.join('\n')).trim()}\n`
}
