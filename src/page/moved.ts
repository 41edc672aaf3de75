import type { Lang } from '../base/text'
import type { DescribedPolicy } from '../describe/description'
import choicesMoved from './choices-moved.json'
import { words } from './words'

/**
 * Whether it was counted in how many situations the choices of this policy move what is recommended; not so for the policy of an
 * organisation.
 */
export function isCountedFor({ hash }: Pick<DescribedPolicy, 'hash'>): boolean {
  return hash === choicesMoved.policyHash
}

/**
 * In how many situations of a hundred a choice moves what is recommended, in words; undefined where no rule that decides rests on it, or it
 * was not counted.
 */
export function movedBy(
  choice: string,
  policy: Pick<DescribedPolicy, 'hash'>,
  lang: Lang,
): string | undefined {
  const counts: Readonly<Record<string, string>> = choicesMoved.moved
  const count = counts[choice]
  if (count === undefined || !isCountedFor(policy)) return undefined
  const percentage = (100 * Number(count)) / Number(choicesMoved.situations)
  const isTiny = percentage > 0 && percentage < 0.1
  const digits = (isTiny ? 0.1 : percentage).toFixed(1)
  const shown = lang === 'nl' ? digits.replace('.', ',') : digits
  const many = `${isTiny ? `${words.lessThan[lang]} ` : ''}${shown}% ${words.ofSituations[lang]}`
  return `${words.movesIn[lang]} ${percentage === 0 ? words.noSituation[lang] : many}.`
}
