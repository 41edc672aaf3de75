import type { BilingualText, Lang } from '../base/text'
import type { Picks } from './protocol'

/** What falls under a form and is found by what was typed; forms with nothing are left out. */
export function found(picks: readonly Picks[], search: string, lang: Lang): readonly Picks[] {
  if (search.trim() === '') return picks
  return picks.flatMap(({ form, options }) => {
    const own = options.filter(({ label, means, example, alsoCalled }) =>
      isFound([form.label, label, means, example, ...(alsoCalled?.[lang] ?? [])], search, lang),
    )
    return own.length === 0 ? [] : [{ form, options: own }]
  })
}

/** Whether every word that was typed stands in one of some texts, whatever its accents and capitals. */
export function isFound(
  texts: readonly (BilingualText | string | undefined)[],
  search: string,
  lang: Lang,
): boolean {
  const said = texts
    .map((text) => (typeof text === 'string' ? text : (text?.[lang] ?? '')))
    .map(folded)
    .join(' ')
  return folded(search)
    .split(/\s+/)
    .every((word) => said.includes(word))
}

/** A text without what people leave out when they look for it. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
