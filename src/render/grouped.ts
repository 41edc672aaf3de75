import type { Lang } from '../text'

/** A number with its thousands apart, without the locale of the machine. */
export function grouped(value: number | bigint, lang: Lang): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ',')
}
