import { addDays, addMonths, differenceInCalendarDays, formatISO, parseISO } from 'date-fns'

/** All reckoning with days: ISO days in, ISO days out, the same in every time zone. */

/** The day a number of months later; at a month's end the last day of the shorter month. */
export function monthsAfter(day: string, months: number): string {
  return formatISO(addMonths(parseISO(day), months), { representation: 'date' })
}

/** The day a number of days later. */
export function daysAfter(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: 'date' })
}

/** How many calendar days lie between two days; negative where the second comes first. */
export function daysBetween(first: string, second: string): number {
  return differenceInCalendarDays(parseISO(second), parseISO(first))
}
