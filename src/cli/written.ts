import { type Result, UsageError } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import type { PaperOptions } from '../paper/paper'
import { themeRule } from '../render/theme'
import { toHtml } from '../render/writers/html'
import { themed } from '../render/writers/styles'
import { toMarkdown } from '../render/writers/markdown'
import type { Decision } from '../compare/record'
import { describePolicy } from '../describe/describe-policy'
import type { SourceText } from '../policy/source-texts'
import type { Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import type { Renderable } from '../render/result'
import { isPictured, picturesOf, toSvg } from '../render/svg'
import { toText } from '../render/writers/text'
import { WrongUsage, type Wish } from './arguments'
import { type Exit, invalid } from './exit'
import { readText } from './files'
import type { Source } from './pointed'
import { noTheme } from './no-theme'

/** How narrow and how wide text is written at most, whatever the terminal. */
const [narrowest, widest] = [40, 100]

/** How wide to write: as wide as the terminal, within reason; as a file, or where that is not known, as wide as a letter. */
function columnsOf({ out, columns }: Wish): number | undefined {
  if (out !== undefined || columns === undefined) return undefined
  return Math.min(widest, Math.max(narrowest, columns))
}

/** A result in the form that was asked for: a text, or the bytes of a file. */
export async function written(
  wish: Wish,
  result: Renderable,
  beside: Beside = {},
): Promise<Written> {
  const { format, paper, theme } = wish
  if (theme !== undefined && (format !== 'html' || paper !== undefined)) throw themeOfPages
  if (format !== 'docx' && paper === undefined)
    return { stdout: textOf({ ...wish, format }, result, sourcesOf(beside.policy)) }
  return paperOf(wish, { result, ...beside })
}

const themeOfPages = new WrongUsage({
  nl: '`--theme` geeft een pagina haar uiterlijk: dat kan bij html, en niet bij een stuk',
  en: '`--theme` gives a page its looks: it goes with html, and with no paper',
})

/** What the sources of a policy say; nothing where none is at hand. */
const sourcesOf = (policy: Policy<Vocabulary> | undefined) => () =>
  policy === undefined ? [] : describePolicy(policy).sources

/** The forms that are text. */
type TextFormat = Exclude<Wish['format'], 'docx'>

/** What a paper takes beside the result. */
export interface Beside {
  readonly policy?: Policy<Vocabulary> | undefined
  readonly decision?: Decision<Vocabulary> | undefined
  /** What the case was read from. */
  readonly source?: Source
}

/** A paper, or the result itself in Word. Throws a WrongUsage where there is no such paper of it. */
async function paperOf(
  { lang, format, paper }: Wish,
  { result, policy, decision }: Beside & { readonly result: Renderable },
): Promise<Written> {
  const { noneBecause, whyNone } = await import('../paper/paper')
  const isOfOneCase = result.type === 'advice' || result.type === 'check'
  const why = isOfOneCase && paper !== undefined ? whyNone(result, paper) : undefined
  if (why !== undefined && paper !== undefined && decision === undefined)
    throw new WrongUsage(noneBecause(paper, why))
  const options = { lang, paper, policy, decision }
  try {
    return await paperIn(format, result, options)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [{ message = '', nl } = {}] = error.issues
    throw new WrongUsage({ nl: nl?.message ?? message, en: message })
  }
}

/** A paper in one of its forms. */
async function paperIn(
  format: Wish['format'],
  result: Renderable,
  options: PaperOptions,
): Promise<Written> {
  const { toDocx, toPaper, warningsOf } = await import('../paper/paper')
  const isOfOneCase = result.type === 'advice' || result.type === 'check'
  const warnings = isOfOneCase ? warningsOf(result, options) : []
  const stderr = warnings.map((said) => warned(said, options.lang ?? 'nl')).join('')
  if (format === 'docx') return { stdout: '', bytes: await toDocx(result, options), stderr }
  const form = format === 'text' || format === 'html' ? format : 'markdown'
  return { stdout: toPaper(result, { ...options, form }), stderr }
}

/** What does not go with a paper, in one line. */
function warned(said: BilingualText, lang: Lang): string {
  return `evenredig: ${lang === 'nl' ? 'let op' : 'take note'}: ${said[lang]}\n`
}

/** What is written of a run. */
type Written = Pick<Exit, 'stdout' | 'bytes'> & Partial<Pick<Exit, 'stderr'>>

/** A result in a form that is text. */
function textOf(
  wish: Wish & { readonly format: TextFormat },
  result: Renderable,
  sources: () => readonly SourceText[],
): string {
  const { format, lang, full, command } = wish
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`
    case 'text':
      return toText(result, {
        lang,
        full,
        columns: columnsOf(wish),
        ...(full ? { sources: sources() } : {}),
      })
    case 'markdown':
      return toMarkdown(result, { lang, sources: sources() })
    case 'html':
      return themedHtml(wish, result, sources())
    case 'csv':
    case 'ics':
      throw new WrongUsage({
        nl: `\`${command}\` kan niet als ${format}`,
        en: `\`${command}\` is not written as ${format}`,
      })
    case 'svg': {
      if (isPictured(result)) return drawn(wish, result)
      throw new WrongUsage({
        nl: `bij \`${command}\` is er geen afbeelding`,
        en: `\`${command}\` has no picture`,
      })
    }
  }
}

/** A result as a picture. Throws a WrongUsage where there is no such picture of it. */
function drawn({ picture, lang, command }: Wish, result: Parameters<typeof toSvg>[0]): string {
  const own = picturesOf(result.type)
  const [usual = 'ladder'] = own
  if (picture !== undefined && !own.includes(picture))
    throw new WrongUsage({
      nl: `\`${command}\` heeft geen afbeelding \`${picture}\`: gebruik ${own.join(', ')}`,
      en: `\`${command}\` has no picture \`${picture}\`: use ${own.join(', ')}`,
    })
  return toSvg(result, picture ?? usual, { lang })
}

/** A result as a page, in the looks of a theme where one is named. Throws a WrongUsage where a page takes nothing of it. */
function themedHtml(
  { lang, theme }: Wish,
  result: Renderable,
  sources: readonly SourceText[],
): string {
  if (theme === undefined) return toHtml(result, { lang, sources })
  const css = readText(theme)
  if (themeRule(css) === '') throw noTheme(theme, themed())
  return toHtml(result, { lang, sources, theme: css })
}

/** Shows a result, or every issue where there is none; exit code 1 where it is a finding, or the code that a result gives. */
export async function shown<T extends Renderable>(
  wish: Wish,
  result: Result<T>,
  { endsWith, ...beside }: Beside & { readonly endsWith: (value: T) => boolean | Exit['code'] },
): Promise<Exit> {
  if (!result.ok) return invalid(result.issues, wish.lang, 'case', beside.source)
  const end = endsWith(result.value)
  const code = typeof end === 'number' ? end : end ? 1 : 0
  return { code, stderr: '', ...(await written(wish, result.value, beside)) }
}
