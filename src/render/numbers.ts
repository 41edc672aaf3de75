import type { Lang } from '../base/text'

/** A number with its thousands apart, without the locale of the machine. */
export function grouped(value: number | bigint | string, lang: Lang): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ',')
}

/** A number of steps with its sign. */
export function signed(steps: number): string {
  return steps > 0 ? `+${steps}` : steps < 0 ? `−${-steps}` : '0'
}

/** Whether a column of a table holds nothing but numbers, percentages and what is left out of them: these stand to the right. */
export function areNumbers(cells: readonly string[]): boolean {
  return cells.every((cell) => /^(?:\d+%?|–)$/.test(cell))
}
