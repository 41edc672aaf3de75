import type { Result } from '../base/problem'
import { toHtml } from '../render/writers/html'
import { toMarkdown } from '../render/writers/markdown'
import type { Renderable } from '../render/result'
import { toSvg } from '../render/svg'
import { toText } from '../render/writers/text'
import { WrongUsage, type Wish } from './arguments'
import { type Exit, invalid } from './exit'

/** How narrow and how wide text is written at most, whatever the terminal. */
const [narrowest, widest] = [40, 100]

/** How wide to write: as wide as the terminal, within reason; as a file, or where that is not known, as wide as a letter. */
function columnsOf({ out, columns }: Wish): number | undefined {
  if (out !== undefined || columns === undefined) return undefined
  return Math.min(widest, Math.max(narrowest, columns))
}

/** A result in the form that was asked for. */
export function written(wish: Wish, result: Renderable): string {
  const { format, lang, document, full, picture, command } = wish
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`
    case 'text':
      return toText(result, { lang, full, columns: columnsOf(wish) })
    case 'markdown':
      return toMarkdown(result, { lang, document })
    case 'html':
      return toHtml(result, { lang, document })
    case 'csv':
    case 'ics':
      throw new WrongUsage({
        nl: `\`${command}\` kan niet als ${format}`,
        en: `\`${command}\` is not written as ${format}`,
      })
    case 'svg': {
      if (result.type === 'comparison') return toSvg(result, picture ?? 'cases', { lang })
      if (result.type === 'advice' || result.type === 'check')
        return toSvg(result, picture ?? 'ladder', { lang })
      throw new WrongUsage({
        nl: `bij \`${command}\` is er geen afbeelding`,
        en: `\`${command}\` has no picture`,
      })
    }
  }
}

/** Shows a result, or every issue where there is none; exit code 1 where it is a finding, or the code that a result gives. */
export function shown<T extends Renderable>(
  wish: Wish,
  result: Result<T>,
  endsWith: (value: T) => boolean | Exit['code'],
): Exit {
  if (!result.ok) return invalid(result.issues, wish.lang)
  const end = endsWith(result.value)
  const code = typeof end === 'number' ? end : end ? 1 : 0
  return { code, stdout: written(wish, result.value), stderr: '' }
}
