import type { JsonSchema } from './keywords'

/** A pseudonym: with a digit in it, as a name has none, and not in the form of a telephone number. */
export function reference(): JsonSchema {
  const mark = '[._-]*'
  const landCode = ['0', '31', '0031'].map((digits) => [...digits].join(mark)).join('|')
  return {
    type: 'string',
    maxLength: 64,
    pattern: '^[A-Za-z._-]*[0-9][A-Za-z0-9._-]*$',
    not: {
      type: 'string',
      pattern: `^${mark}(${landCode})(${mark}6)?(${mark}[0-9]){8,9}${mark}$`,
    },
  }
}
