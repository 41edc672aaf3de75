import { inEither } from '../base/issue'
import { calledNo, inWordsOf, nearest, nouns, orMeant, type Result } from '../base/problem'
import type { BilingualText } from '../base/text'
import { libraryVersion } from '../base/version'
import type { Policy } from '../policy/ready'
import { arbocatalogus2026 } from '../policy/shipped'
import { safeLoadPolicy } from '../policy/source/load-policy'
import { plain } from '../render/writers/lines'
import { readArguments, WrongUsage, type Wish } from './arguments'
import type { Command } from './command'
import { commands } from './commands/all'
import { type Exit, fine, invalid } from './exit'
import { writeOut } from './files'
import { help } from './help'
import { helpOn } from './help-pages'
import { languageAsked, languageOf } from './language'
import type { Standard } from './standard'
import type { Vocabulary } from '../policy/vocabulary'

/** Runs the command line: arguments in, text and exit code out. Throws on a fault of its own only. */
export async function run(args: readonly string[], standard: Standard): Promise<Exit> {
  const otherwise = languageOf(standard.environment ?? {})
  try {
    const wish = readArguments(args, otherwise, standard.columns)
    const exit = await answer(wish, standard)
    return exit.code > 1 || exit.isWritten === true
      ? exit
      : { ...exit, stdout: writeOut(wish, exit) }
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    const lang = languageAsked(args) ?? otherwise
    const stderr = `evenredig: ${plain(error.said[lang])} ${seeHelp[lang]}\n`
    return { code: 2, stdout: '', stderr }
  }
}

const seeHelp: BilingualText = {
  nl: '(zie `evenredig --help`)',
  en: '(see `evenredig --help`)',
}

async function answer(wish: Wish, standard: Standard): Promise<Exit> {
  const { command: name, lang } = wish
  if (wish.version) return fine(`${libraryVersion}\n`)
  if (name === 'help') return fine(helpAsked(wish))
  const command = commands.find((one) => one.name === name)
  checkForm(wish, command)
  if (wish.rows !== undefined && name !== 'advise')
    throw new WrongUsage({
      nl: `\`--${wish.rows.as}\` hoort bij \`advise\``,
      en: `\`--${wish.rows.as}\` goes with \`advise\``,
    })
  if (wish.help) return fine((name === undefined ? help : (helpOn(name) ?? help))[lang])
  if (name === undefined) return { code: 2, stdout: '', stderr: help[lang] }
  if (command === undefined) throw noCommand(name)
  if (command.on === 'policies') return command.run(wish)
  const loaded = await policyOf(wish)
  return loaded.ok
    ? command.run(wish, { policy: loaded.value, standard })
    : invalid(loaded.issues, lang, 'policy')
}

/** `evenredig help [COMMAND]`: the help on a command, or on all. Throws a WrongUsage where there is no such command. */
function helpAsked({ files: [name], lang }: Wish): string {
  if (name === undefined || name === 'help') return help[lang]
  const page = helpOn(name)
  if (page === undefined) throw noCommand(name)
  return page[lang]
}

/** The commands whose answers can be a sheet, or a calendar. */
const sheets = {
  csv: ['compare', 'like', 'register', 'report', 'verify-archive'],
  ics: ['register'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Some forms are of some commands only. */
function checkForm({ command: name, format, paper }: Wish, command: Command | undefined): void {
  if (name !== undefined && (format === 'csv' || format === 'ics')) {
    const known: readonly string[] = sheets[format]
    if (!known.includes(name))
      throw new WrongUsage({
        nl: `\`${name}\` kan niet als ${format}: dat kan bij ${inWordsOf(known)}`,
        en: `\`${name}\` is not written as ${format}: that goes with ${inWordsOf(known)}`,
      })
  }
  if (name === undefined || command?.isDrawn === true) return
  if (format === 'svg' && name !== 'compare' && name !== 'like')
    throw new WrongUsage({
      nl: `bij \`${name}\` is er geen afbeelding: svg kan bij \`advise\`, \`check\`, \`compare\` en \`like\``,
      en: `\`${name}\` has no picture: svg goes with \`advise\`, \`check\`, \`compare\` and \`like\``,
    })
  if (paper !== undefined)
    throw new WrongUsage({
      nl: `bij \`${name}\` is er geen stuk: \`--document\` en \`--paper\` kunnen bij \`advise\` en \`check\``,
      en: `\`${name}\` has no paper: \`--document\` and \`--paper\` go with \`advise\` and \`check\``,
    })
}

function noCommand(name: string): WrongUsage {
  const near = nearest(name, [...commands.map((command) => command.name), 'help'])
  const said = calledNo(nouns.command, name)
  if (near === undefined) return new WrongUsage(said)
  const meant = orMeant(inEither(`\`${near}\``))
  return new WrongUsage({ nl: `${said.nl}: ${meant.nl}`, en: `${said.en}: ${meant.en}` })
}

/** The policy that was named, else the shipped one. */
async function policyOf({ policy }: Wish): Promise<Result<Policy<Vocabulary>>> {
  return policy === undefined ? { ok: true, value: arbocatalogus2026 } : safeLoadPolicy(policy)
}
