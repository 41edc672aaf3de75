import { fileURLToPath, pathToFileURL } from 'node:url'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin } from 'vite'

// Tests run the library as compiled JavaScript that Node itself loads. The test runner's own loader
// looks every import up at each call, which makes millions of decisions several times slower.

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, '.setup', 'compiled')
const folders = ['src', 'scripts', 'test/support', 'test/rulings'].map((folder) =>
  join(root, folder),
)

const isCompiled = (file: string) =>
  folders.some((folder) => file.startsWith(`${folder}/`)) && !file.endsWith('.test.ts')

/** Lets what tests import be taken from where it was compiled to. */
export function asCompiled(): Plugin {
  return {
    name: 'as-compiled',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined) return undefined
      const file = resolve(dirname(importer), `${source}.ts`)
      if (!isCompiled(file)) return undefined
      return { id: join(target, relative(root, file)).replace(/\.ts$/, '.js'), external: true }
    },
  }
}

/** A module still knows where it was written, for it finds other files from there. */
const knowsItsPlace: EsbuildPlugin = {
  name: 'knows-its-place',
  setup(compiler) {
    compiler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const place = JSON.stringify(pathToFileURL(path).href)
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' }
    })
  },
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith('.ts') && isCompiled(file))

/** Compiles what tests import, once before all of them. */
export default async function compile(): Promise<void> {
  await build({
    entryPoints: folders.flatMap(filesIn),
    outdir: target,
    outbase: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [knowsItsPlace],
    logLevel: 'error',
  })
}
