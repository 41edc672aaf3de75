import { yearsRead } from '../../base/days'
import type { JsonSchema } from './keywords'

// `format: 'date'` is left out: strict validators refuse a format that they do not know, and it knows no months or years.

/** A day of the calendar, of a year that is read. */
export function exactDay(): JsonSchema {
  return { type: 'string', pattern: `^(${patterns().exact})$` }
}

/** A day as it is known: a day, a month or a year. */
export function knownDay(): JsonSchema {
  const { year, month, exact } = patterns()
  return { type: 'string', pattern: `^(${year}(-${month})?|${exact})$` }
}

const month = '(0[1-9]|1[0-2])'
const dayOfMonth =
  '((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)'

function patterns() {
  const centuries = centuriesRead()
  const century = `(${centuries.join('|')})`
  const year = `${century}[0-9]{2}`
  // A century has a leap day where it goes into four itself.
  const leapCenturies = centuries.filter((number) => number % 4 === 0).map((one) => `${one}00`)
  const leapYears = [`${century}(0[48]|[2468][048]|[13579][26])`, ...leapCenturies].join('|')
  return { year, month, exact: `${year}-${dayOfMonth}|(${leapYears})-02-29` }
}

/** The first digits of the years that are read. */
function centuriesRead(): readonly number[] {
  const [first, last] = [Math.floor(yearsRead.first / 100), Math.floor(yearsRead.last / 100)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
