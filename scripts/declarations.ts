import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** The entry points of the library, as files of `src/`. */
export const doors = ['index', 'policy', 'interview', 'render', 'year', 'paper', 'http'] as const

const target = join('dist', 'types')
const relativeImport = /(from |import\()'(\.[^']+)'/g

/**
 * Writes the declarations of everything that a door leads to, laid out as `src/` is: a definition is found in a file
 * with the name of its subject. Each is there once for ES modules and once for CommonJS.
 */
export function writeDeclarations(): void {
  const emitted = emitDeclarations()
  const reached = new Set(doors.map((door) => `${door}.d.ts`))
  // A set is walked through with what is added to it on the way.
  for (const file of reached) {
    const text = emitted.get(file)
    if (text === undefined) throw new Error(`no declarations were made for ${file}`)
    for (const [, , path = ''] of text.matchAll(relativeImport))
      reached.add(`${join(dirname(file), path)}.d.ts`)
    write(file, text.replace(relativeImport, "$1'$2.js'"))
    write(file.replace(/\.ts$/, '.cts'), text.replace(relativeImport, "$1'$2.cjs'"))
  }
}

function write(file: string, text: string): void {
  const path = join(target, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The declarations of each file, by its name from `src/` on. */
function emitDeclarations(): ReadonlyMap<string, string> {
  const emitted = new Map<string, string>()
  const read = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'))
  const config = read.config as { readonly compilerOptions: unknown }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')
  const only = { noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true }
  const program = ts.createProgram(
    doors.map((door) => join('src', `${door}.ts`)),
    { ...options, ...only, rootDir: 'src', outDir: target },
  )
  const { diagnostics } = program.emit(undefined, (path, text) =>
    emitted.set(relative(target, path), text),
  )
  const [problem] = diagnostics
  if (problem !== undefined)
    throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
  return emitted
}
