import { isKnownDay, yearsRead } from '../base/days'
import { inEither, issueOf } from '../base/issue'
import { type Hint, type Issue, orMeant, token } from '../base/problem'
import type { BilingualText } from '../base/text'

const forms = {
  exact: {
    nl: 'een dag als jaar-maand-dag, zoals `2026-03-02`',
    en: 'a day as year-month-day, such as `2026-03-02`',
  },
  asKnown: {
    nl: 'een dag, een maand of een jaar, zoals `2026-03-02`, `2026-03` of `2026`',
    en: 'a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`',
  },
} as const

/** The keys under which a month or a year is not enough. */
const exactKeys: readonly unknown[] = ['assessedOn', 'decidedOn']
const isExact = (path: Issue['path']) => exactKeys.includes(path.at(-1))

/** The keys under which a day, or as much as is known of it, is read. */
export const dayKeys: readonly unknown[] = [...exactKeys, 'on', 'to', 'until', 'knownOn']

/** What is read as a day in one place: a day, or also a month or a year. */
export function dayForm(path: Issue['path']): BilingualText {
  return isExact(path) ? forms.exact : forms.asKnown
}

/** Whether something is a day of the calendar, of a year that is read. Takes any value. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 'yyyy-mm-dd'.length && isKnownDay(value)
}

/**
 * A day that is written in another form or as a number, that the calendar does not have, or of a year that is not read. Takes any value.
 */
export function wrongDay(value: unknown, path: Issue['path']): Issue {
  const found = { path, expected: dayForm(path), received: token(value) }
  if (typeof value !== 'string')
    return issueOf({ code: 'wrong-type', message: noText(value), ...found, ...asText(value, path) })
  if (isYearNotRead(value))
    return issueOf({
      code: 'invalid-date',
      message: {
        nl: `\`${token(value)}\` is van een jaar dat niet wordt gelezen`,
        en: `\`${token(value)}\` is of a year that is not read`,
      },
      ...found,
      expected: {
        nl: `een jaar van ${yearsRead.first} tot en met ${yearsRead.last}`,
        en: `a year from ${yearsRead.first} to ${yearsRead.last}`,
      },
    })
  return issueOf({
    code: 'invalid-date',
    message: {
      nl: `\`${token(value)}\` is geen dag van de kalender`,
      en: `\`${token(value)}\` is not a day of the calendar`,
    },
    ...found,
    ...(hintOf(value, path) ?? {}),
  })
}

function noText(value: unknown): BilingualText {
  const shown = `\`${token(value)}\``
  return typeof value === 'number'
    ? {
        nl: `${shown} is een getal, en een dag is een tekst`,
        en: `${shown} is a number, and a day is a text`,
      }
    : { nl: `${shown} is geen dag`, en: `${shown} is not a day` }
}

function asText(value: unknown, path: Issue['path']): Hint {
  const day = typeof value === 'number' ? dayMeant(String(value), path) : undefined
  return day === undefined
    ? {}
    : { suggestion: { nl: `schrijf \`"${day}"\``, en: `write \`"${day}"\`` } }
}

function isYearNotRead(text: string): boolean {
  const [, year] = /^(\d{4})(-\d{2}){0,2}$/.exec(text) ?? []
  return year !== undefined && (Number(year) < yearsRead.first || Number(year) > yearsRead.last)
}

const notKnown: readonly string[] = ['unknown', 'onbekend']

function hintOf(text: string, path: Issue['path']): Hint | undefined {
  const day = dayMeant(text, path)
  if (day !== undefined) return { suggestion: orMeant(inEither(`\`${day}\``)) }
  const key = path.at(-1)
  const mustBeThere = path[0] === 'history' ? key === 'on' : key === 'decidedOn'
  if (mustBeThere || !notKnown.includes(text)) return undefined
  return { suggestion: leftOutUnknown(String(key)) }
}

/** That something is left out of a case where it is not known. */
export function leftOutUnknown(key: string): BilingualText {
  return {
    nl: `laat \`${key}\` weg als het niet bekend is`,
    en: `leave \`${key}\` out where it is not known`,
  }
}

/** What comes first in a day, a month or a year that is written otherwise. */
const otherForms = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})([-/.](?<day>\d{1,2})(T.*)?)?$/,
  /^((?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<year>\d{4})((?<month>\d{2})(?<day>\d{2}))?$/,
] as const

/** The day, month or year that is meant, in the form that is read there; undefined where there is none. */
export function dayMeant(text: string, path: Issue['path']): string | undefined {
  const groups = otherForms.map((form) => form.exec(text)?.groups).find((one) => one !== undefined)
  if (groups === undefined) return undefined
  const { year, month, day } = groups
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part]))
  const meant = parts.map((part) => part.padStart(2, '0')).join('-')
  return (isExact(path) ? isDay(meant) : isKnownDay(meant)) ? meant : undefined
}
