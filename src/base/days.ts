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
export function monthsAfter(day: string, months: number): string {
  return isoOf(addMonths(inUtc(day), months))
}

/** The day a number of days later. */
export function daysAfter(day: string, days: number): string {
  return isoOf(addDays(inUtc(day), days))
}

/** How many calendar days lie between two days; negative where the second comes first. */
export function daysBetween(first: string, second: string): number {
  return differenceInCalendarDays(inUtc(second), inUtc(first))
}

/** Whether a day comes before another. */
export function isBefore(day: string, other: string): boolean {
  return inUtc(day).getTime() < inUtc(other).getTime()
}

/** Whether the year of a day is one that is read. */
export function isYearRead(day: string): boolean {
  const year = inUtc(day).getUTCFullYear()
  return year >= yearsRead.first && year <= yearsRead.last
}

function inUtc(day: string): Date {
  return new UTCDateMini(day)
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 'yyyy-mm-dd'.length)
}
