import type { Result } from '../base/problem'
import { toHtml } from '../render/writers/html'
import { toMarkdown } from '../render/writers/markdown'
import { kindOfResult, type Renderable } from '../render/result'
import { toSvg } from '../render/svg'
import { toText } from '../render/writers/text'
import { UsageError, type Wish } from './arguments'
import { type Exit, invalid } from './exit'

/** A result in the form that was asked for. */
export function written(
  { format, lang, document, picture, command }: Wish,
  result: Renderable,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, printable, 2)}\n`
    case 'text':
      return toText(result, { lang })
    case 'markdown':
      return toMarkdown(result, { lang, document })
    case 'html':
      return toHtml(result, { lang, document })
    case 'svg': {
      const kind = kindOfResult(result)
      if (kind.is === 'advice' || kind.is === 'check') return toSvg(kind.result, picture, { lang })
      throw new UsageError(`\`${command}\` has no picture`)
    }
  }
}

/** A value as JSON can have it. */
const printable = (_key: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value

/** Shows a result, or every issue where there is none; exit code 1 where it is a finding. */
export function shown<T extends Renderable>(
  wish: Wish,
  result: Result<T>,
  isFinding: (value: T) => boolean,
): Exit {
  if (!result.ok) return invalid(result.issues)
  return { code: isFinding(result.value) ? 1 : 0, stdout: written(wish, result.value), stderr: '' }
}
