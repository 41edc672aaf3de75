import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromPackage } from '../../policy/layers/layers'
import { safeCompilePolicy } from '../../policy/source/load-policy'
import { WrongUsage, type Wish } from '../arguments'
import type { Command } from '../command'
import { type Exit, fine, invalid } from '../exit'
import { readText } from '../files'
import { noTheme } from '../no-theme'
import { themeRule } from '../../render/theme'
import { themedIn } from '../../render/writers/styles'

/** `evenredig page --out FILE`: the page in which a case is worked, with a policy and a theme of one's own in it. */
export const page: Command = { name: 'page', on: 'policies', isDrawn: false, run }

async function run(wish: Wish): Promise<Exit> {
  const { files, out, format, policy, theme, lang } = wish
  if (files.length > 0)
    throw new WrongUsage({
      nl: '`page` vraagt geen bestand: een eigen regeling gaat met `--policy`',
      en: '`page` takes no file: a policy of your own goes with `--policy`',
    })
  if (out !== undefined && format !== 'html')
    throw new WrongUsage({
      nl: '`page` schrijft een pagina: geef het bestand een naam op `.html`',
      en: '`page` writes a page: name the file `.html`',
    })
  const shipped = readFileSync(fromPackage(join('page', 'evenredig.html')), 'utf8')
  const themed =
    theme === undefined ? shipped : withTheme(shipped, { file: theme, text: readText(theme) })
  if (policy === undefined) return fine(themed)
  const compiled = await safeCompilePolicy(policy)
  if (!compiled.ok) return invalid(compiled.issues, lang, 'policy')
  return fine(withPolicy(themed, compiled.value))
}

/** The page with another policy in the place of the shipped one. */
function withPolicy(text: string, policy: object): string {
  // Nothing in it ends the script that it stands in.
  const json = JSON.stringify(policy).replaceAll('<', '\\u003c')
  return replaced(
    text,
    { from: '<script type="application/json" id="policy">', to: '</script>' },
    json,
  )
}

/**
 * The page with what its looks take from a theme laid over them; it knows its looks by a hash. Throws a WrongUsage where that is nothing.
 */
function withTheme(text: string, theme: Theme): string {
  const style = { from: '<style>', to: '</style>' }
  const before = between(text, style)
  const reads = themedIn(before)
  const rule = themeRule(theme.text, reads)
  if (rule === '') throw noTheme(theme.file, reads)
  const after = `${before}\n${rule}`
  return replaced(text, style, after).replace(hashOf(before), () => hashOf(after))
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Marks between which a part of the page stands. */
interface Marks {
  readonly from: string
  readonly to: string
}

function between(text: string, { from, to }: Marks): string {
  const start = text.indexOf(from) + from.length
  return text.slice(start, text.indexOf(to, start))
}

function replaced(text: string, marks: Marks, part: string): string {
  const start = text.indexOf(marks.from) + marks.from.length
  return `${text.slice(0, start)}${part}${text.slice(text.indexOf(marks.to, start))}`
}

/** A style sheet with a house style, and the file that it is from. */
interface Theme {
  readonly file: string
  readonly text: string
}
