import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { kindOfResult, type Renderable } from '../render/result'
import { toSvg } from '../render/svg'
import { toHtml } from '../render/writers/html'
import { toMarkdown } from '../render/writers/markdown'
import { toText } from '../render/writers/text'
import { UsageError, type Wish } from './arguments'
import { whyNot } from './input'

/** A result in the form that was asked for. */
export function written(
  { format, lang, document, picture, command }: Wish,
  result: Renderable,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 2)}\n`
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

/** Writes what would be printed to a file: whole, or not at all. Says where it stands. */
export function writeOut({ out, files, lang }: Wish, content: string): string {
  if (out === undefined || out === '-') return content
  if (files.some((file) => isSame(file, out)))
    throw new UsageError(`\`--out ${out}\` is the file that was read: choose another name`)
  writeWhole(out, content)
  return `${lang === 'nl' ? 'Geschreven' : 'Written'}: ${out}\n`
}

/** Writes a file whole, or leaves everything as it was. Throws a UsageError where it cannot be written. */
export function writeWhole(file: string, content: string): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`)
  try {
    writeFileSync(draft, content)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new UsageError(
      `cannot write \`${file}\`: ${whyNot(error, { missing: 'the folder does not exist', otherwise: 'it cannot be written' })}`,
    )
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}
