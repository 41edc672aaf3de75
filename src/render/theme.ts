import type { Check } from '../base/options'
import { issueOf } from '../base/issue'
import { themed } from './writers/styles'

/** The longest theme that is read, in characters. */
const longest = 1_000_000

/**
 * What a page takes from a theme: the custom properties that it reads, and those that these refer to, as one rule. The rest of a theme is
 * left where it is, and so is a value that could do more than look like something.
 */
export function themeRule(css: string): string {
  const values = valuesIn(css)
  const taken = new Set<string>()
  for (const name of themed()) take(name, values, taken)
  const declarations = [...taken].map((name) => `  ${name}: ${values.get(name) ?? ''};`)
  return declarations.length === 0 ? '' : `:root {\n${declarations.join('\n')}\n}\n`
}

/** Takes a property, and what its value refers to. */
function take(name: string, values: ReadonlyMap<string, string>, taken: Set<string>): void {
  const value = values.get(name)
  if (value === undefined || taken.has(name)) return
  taken.add(name)
  for (const [, other = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) take(other, values, taken)
}

/** The value of each custom property in a style sheet; the last where it has more. */
function valuesIn(css: string): ReadonlyMap<string, string> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, ' ')
  const said = [...bare.matchAll(/(?<![\w-])(--[A-Za-z0-9_-]+)\s*:([^;{}]*)/g)]
  return new Map(
    said
      .map(([, name = '', value = '']) => [name, value.trim()] as const)
      .filter(([, value]) => isPlainValue(value)),
  )
}

/** Whether a value only says how something looks: it fetches nothing, and leaves nothing open in which the next one would end up. */
function isPlainValue(value: string): boolean {
  const hasPlainCharacters = /^[\w\s#%.,()'"+*/-]+$/.test(value)
  const fetches = /\b(?:url|image|image-set|src)\s*\(/i.test(value)
  return hasPlainCharacters && !fetches && !value.includes('/*') && isClosed(value)
}

/** Whether every quote and bracket that opens also closes. */
function isClosed(value: string): boolean {
  const unquoted = value.replace(/"[^"\n]*"|'[^'\n]*'/g, '')
  if (/["']/.test(unquoted)) return false
  let open = 0
  for (const character of unquoted) {
    if (character === '(') open += 1
    if (character === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

/** A theme: a style sheet that sets at least one of the properties that a page reads. */
export const theme: Check = (value, path) => {
  if (typeof value === 'string' && value.length <= longest && themeRule(value) !== '') return []
  const [first = ''] = themed()
  return [
    issueOf({
      code: 'wrong-type',
      message: {
        nl: 'dit is geen thema waarvan een pagina iets overneemt',
        en: 'this is no theme of which a page takes anything',
      },
      path,
      expected: {
        nl: `een stijlblad van het NL Design System, met bijvoorbeeld \`${first}\``,
        en: `a style sheet of the NL Design System, with for example \`${first}\``,
      },
    }),
  ]
}
