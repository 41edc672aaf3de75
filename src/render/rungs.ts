import type { Advice } from '../advice/advice'
import type { Lang } from '../base/text'
import type { Vocabulary } from '../policy/vocabulary'

/** The place of a measure on the ladder, from 0; −1 where it is not on it. */
export function rungPlace(
  { labels }: Pick<Advice<Vocabulary>, 'labels'>,
  measure: string | undefined,
): number {
  return labels.ladder.findIndex((rung) => rung.measure === measure)
}

/** What a rung is called. */
export function rungLabel(
  advice: Pick<Advice<Vocabulary>, 'labels'>,
  measure: string,
  lang: Lang,
): string {
  return advice.labels.ladder[rungPlace(advice, measure)]?.label[lang] ?? measure
}
