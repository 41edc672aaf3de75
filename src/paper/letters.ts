import type { BilingualText, Lang } from '../base/text'
import { arbocatalogus2026Letters } from '../generated/letters'
import {
  type Addressed,
  type Letters,
  letterText,
  lettersWith,
  type OwnLetters,
  placeholder,
  saidToPerson,
} from '../policy/letters'
import { deepFreeze } from '../policy/ready'
import type { Cite, PagePoint } from '../render/page'
import { capital } from '../render/words'

let shipped: Letters | undefined

/** The texts of letters: those that come with the library, and what a policy says otherwise. */
export function lettersOf(own: OwnLetters | undefined): Letters {
  shipped ??= deepFreeze(arbocatalogus2026Letters())
  return own === undefined ? shipped : lettersWith(shipped, own)
}

/** What stands for something of the case in the texts of letters. */
export type Filled = Readonly<Partial<Record<string, string>>>

/** What it takes to write a text of a letter. */
export interface Saying {
  readonly letters: Letters
  readonly to: Addressed
  readonly lang: Lang
  readonly filled: Filled
  readonly citesOf: (source: readonly string[]) => readonly Cite[]
}

/** A text of a letter, with what it stands on. */
export function said(key: string, saying: Saying): Pick<PagePoint, 'text' | 'cites'> {
  const { letters, to, lang, filled, citesOf } = saying
  // INVARIANT: every key that is asked for is in the letters that come with the library; a test asks for each.
  const text = letterText(letters.texts[key] ?? { nl: '', en: '' }, to)
  const days = Object.fromEntries(
    Object.entries(letters.days).map(([name, some]) => [name, String(some)]),
  )
  const values: Filled = { ...days, ...filled }
  const written = text[lang].replace(
    placeholder,
    (whole, name: string) => valueOf(name, values) ?? whole,
  )
  return { text: written, cites: citesOf(text.source) }
}

/** What a policy says of somebody, as a letter says it to that person. */
export function toPerson(said: BilingualText, { letters, lang }: Saying): string {
  return saidToPerson(said, letters)[lang]
}

/** What stands in the place of a name; with a capital where its name has one. */
function valueOf(name: string, values: Filled): string | undefined {
  const value = values[name]
  if (value !== undefined) return value
  const lower = name.charAt(0).toLowerCase() + name.slice(1)
  const found = values[lower]
  return found === undefined ? undefined : capital(found)
}
