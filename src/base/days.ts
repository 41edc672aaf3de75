import { UTCDateMini } from '@date-fns/utc'
import { addDays, addMonths, differenceInCalendarDays } from 'date-fns'

/**
 * All reckoning with days: ISO days in, ISO days out. A day is reckoned in UTC, where each has 24 hours and none is
 * skipped, so that it comes out the same in every time zone.
 */

/** The years of which a case or a policy can name days. */
export const yearsRead = { first: 1900, last: 2199 } as const
/** The most months that something can run for: with them a day that is read still leads to a year of four digits. */
export const mostMonths = 600

/** The day a number of months later; at a month's end the last day of the shorter month. */
export const monthsAfter = /* @__PURE__ */ remembering(addMonths)

/** The day a number of days later. */
export const daysAfter = /* @__PURE__ */ remembering(addDays)

/** The most days that are remembered for one distance: those of ten years; many cases in a row are about the days of a few. */
const mostDays = 4000
/** The most distances. */
const mostDistances = 50

/** Reckons a day that lies later, or tells it as it was reckoned before: most of the time that reading a case takes goes to days. */
function remembering(
  reckon: (day: Date, later: number) => Date,
): (day: string, later: number) => string {
  // By how much later and then by the day, for a text made of both would have to be hashed each time.
  const known = new Map<number, Map<string, string>>()
  const knownAt = (later: number): Map<string, string> => {
    const days = known.get(later) ?? new Map<string, string>()
    if (known.size >= mostDistances && !known.has(later)) known.clear()
    known.set(later, days)
    return days
  }
  return (day, later) => {
    const days = known.get(later) ?? knownAt(later)
    const before = days.get(day)
    if (before !== undefined) return before
    const found = isoOf(reckon(inUtc(day), later))
    if (days.size >= mostDays) days.clear()
    days.set(day, found)
    return found
  }
}

/** How many calendar days lie between two days; negative where the second comes first. */
export function daysBetween(first: string, second: string): number {
  return differenceInCalendarDays(inUtc(second), inUtc(first))
}

/** Whether a day comes before another: ISO days that are written in full stand in order as texts do. */
export function isBefore(day: string, other: string): boolean {
  const areWhole = [day, other].every(({ length }) => length === 'yyyy-mm-dd'.length)
  return areWhole ? day < other : inUtc(day).getTime() < inUtc(other).getTime()
}

/** Whether the year of a day is one that is read. */
export function isYearRead(day: string): boolean {
  const year = inUtc(day).getUTCFullYear()
  return year >= yearsRead.first && year <= yearsRead.last
}

/** The first and the last day that something can have happened on, as ISO days. */
export interface DaySpan {
  /** The first day. */
  readonly first: string
  /** The last day: the same where the day is known. */
  readonly last: string
}

/** The days that one can be of which the day, or only the month or the year, is known. */
export function daysOf(known: string): DaySpan {
  if (known.length === 'yyyy'.length) return { first: `${known}-01-01`, last: `${known}-12-31` }
  if (known.length > 'yyyy-mm'.length) return { first: known, last: known }
  const first = `${known}-01`
  return { first, last: daysAfter(monthsAfter(first, 1), -1) }
}

/** Whether a text is a day, a month or a year, as ISO 8601 writes them, of a year that is read. */
export function isKnownDay(text: string): boolean {
  const form = /^(\d{4})(-\d{2}(-\d{2})?)?$/.exec(text)
  if (form === null || Number(form[1]) < yearsRead.first || Number(form[1]) > yearsRead.last)
    return false
  const month = Number(text.slice(5, 7) || '1')
  if (month < 1 || month > 12) return false
  // A day that the month does not have comes out as one of the next month.
  return text.length < 'yyyy-mm-dd'.length || (text.slice(8) >= '01' && text <= lastOfMonth(text))
}

function lastOfMonth(day: string): string {
  return daysOf(day.slice(0, 'yyyy-mm'.length)).last
}

function inUtc(day: string): Date {
  return new UTCDateMini(day)
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 'yyyy-mm-dd'.length)
}
