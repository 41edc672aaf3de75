import { yearsRead } from '../../base/days'
import type { JsonSchema } from './keywords'

// `format: 'date'` is left out: strict validators refuse a format that they do not know, and it knows no months or years.

const tensOf = (centuries: readonly number[]) => `(${centuries.join('|')})`
const centuries = Array.from(
  { length: Math.floor(yearsRead.last / 100) - Math.floor(yearsRead.first / 100) + 1 },
  (_, index) => Math.floor(yearsRead.first / 100) + index,
)
const year = `${tensOf(centuries)}[0-9]{2}`
// A century has a leap day where it goes into four itself.
const leapCenturies = centuries
  .filter((century) => century % 4 === 0)
  .map((century) => `${century}00`)
const leapYear = [`${tensOf(centuries)}(0[48]|[2468][048]|[13579][26])`, ...leapCenturies].join('|')

const month = '(0[1-9]|1[0-2])'
const dayOfMonth = [
  '(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])',
  '(0[13-9]|1[0-2])-(29|30)',
  '(0[13578]|1[02])-31',
].join('|')
const exact = `${year}-(${dayOfMonth})|(${leapYear})-02-29`

/** A day of the calendar, of a year that is read. */
export const exactDay: JsonSchema = { type: 'string', pattern: `^(${exact})$` }

/** A day as it is known: a day, a month or a year. */
export const knownDay: JsonSchema = { type: 'string', pattern: `^(${year}(-${month})?|${exact})$` }
