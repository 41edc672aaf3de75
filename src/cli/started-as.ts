import { basename, isAbsolute, relative, sep } from 'node:path'

/** How a process of Node was started. */
export interface Started {
  /** The file that was started, as Node has it. */
  readonly script: string
  /** The folder it was started from. */
  readonly folder: string
  /** What npm says it is doing: `exec` where it was asked to run a package. */
  readonly npmCommand: string | undefined
}

/** The command as it was started: by npx, by its own name, or as a file of Node. */
export function startedAs({ script, folder, npmCommand }: Started): string {
  if (npmCommand === 'exec') return 'npx evenredig'
  const isNamed = basename(script) === 'evenredig'
  if (isNamed) return script.split(sep).includes('node_modules') ? 'npx evenredig' : 'evenredig'
  const near = relative(folder, script)
  const file = near.startsWith('..') || isAbsolute(near) ? script : near
  return `node ${/^[\w./@%+:,\\-]+$/.test(file) ? file : `"${file}"`}`
}
