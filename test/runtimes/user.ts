import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of this repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const flags = ['--no-audit', '--no-fund', '--loglevel=error']

/** A folder of somebody who uses the packed package, with what was packed. */
export interface User {
  readonly folder: string
  readonly packed: string
  /** Runs a command, in the folder unless told otherwise; gives what it prints, and throws where it fails. */
  readonly run: (command: string, args: readonly string[], where?: string) => string
  /** Installs what a `package.json` asks for, and more. */
  readonly install: (where: string, ...more: readonly string[]) => void
  /** Leaves nothing behind. */
  readonly gone: () => void
}

/** Packs the package as it is built, into a folder of its own. */
export function user(): User {
  const folder = mkdtempSync(join(tmpdir(), 'evenredig-user-'))
  const run = (command: string, args: readonly string[], where = folder) =>
    execFileSync(command, args, {
      cwd: where,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 300_000,
    })
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(run('npm', pack, root)) as readonly [{ readonly filename: string }]
  return {
    folder,
    packed: join(folder, packed.filename),
    run,
    install: (where, ...more) => {
      if (!existsSync(join(where, 'package.json')))
        writeFileSync(join(where, 'package.json'), '{ "private": true, "type": "module" }')
      run('npm', ['install', '--prefer-offline', ...flags, ...more], where)
    },
    gone: () => rmSync(folder, { recursive: true }),
  }
}
