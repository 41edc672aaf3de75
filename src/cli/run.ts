import { nearest, type Result } from '../base/problem'
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
import type { Standard } from './standard'
import type { Vocabulary } from '../policy/vocabulary'

/** Runs the command line: arguments in, text and exit code out. Throws on a fault of its own only. */
export async function run(args: readonly string[], standard: Standard): Promise<Exit> {
  try {
    const wish = readArguments(args, standard.columns)
    const exit = await answer(wish, standard)
    return exit.code > 1 ? exit : { ...exit, stdout: writeOut(wish, exit.stdout) }
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    const stderr = `evenredig: ${plain(error.message)} (see \`evenredig --help\`)\n`
    return { code: 2, stdout: '', stderr }
  }
}

async function answer(wish: Wish, standard: Standard): Promise<Exit> {
  const command = commands.find(({ name }) => name === wish.command)
  checkForm(wish, command)
  if (wish.version) return fine(`${libraryVersion}\n`)
  if (wish.help) return fine(help[wish.lang])
  if (wish.command === undefined) return { code: 2, stdout: '', stderr: help[wish.lang] }
  if (command === undefined) throw noCommand(wish.command)
  if (command.on === 'policies') return command.run(wish)
  const loaded = await policyOf(wish)
  return loaded.ok
    ? command.run(wish, { policy: loaded.value, standard })
    : invalid(loaded.issues, 'policy')
}

/** Some forms are of some commands only. */
function checkForm({ command: name, format, document }: Wish, command: Command | undefined): void {
  if (name !== undefined && format === 'csv' && name !== 'compare')
    throw new WrongUsage(`\`${name}\` is not written as csv: that goes with \`compare\``)
  if (name === undefined || command?.isDrawn === true) return
  if (format === 'svg' && name !== 'compare')
    throw new WrongUsage(
      `\`${name}\` has no picture: svg goes with \`advise\`, \`check\` and \`compare\``,
    )
  if (document)
    throw new WrongUsage(
      `\`${name}\` has no written advice: \`--document\` goes with \`advise\` and \`check\``,
    )
}

function noCommand(name: string): WrongUsage {
  const names = commands.map((command) => command.name)
  const near = nearest(name, names)
  const hint = near === undefined ? '' : `: did you mean \`${near}\`?`
  return new WrongUsage(`no command is called \`${name}\`${hint}`)
}

/** The policy that was named, else the shipped one. */
async function policyOf({ policy }: Wish): Promise<Result<Policy<Vocabulary>>> {
  return policy === undefined ? { ok: true, value: arbocatalogus2026 } : safeLoadPolicy(policy)
}
