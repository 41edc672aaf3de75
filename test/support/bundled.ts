import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The library and what tests need of its inside, bundled as users get it.
 * The test runner looks every import up at each call, which makes millions of decisions several times slower.
 */
export async function bundled(): Promise<typeof import('./inside')> {
  const outfile = `${root}.setup/inside-${process.pid}.mjs`
  await build({
    entryPoints: [`${root}test/support/inside.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    external: ['json-rules-engine'],
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  return import(outfile) as Promise<typeof import('./inside')>
}
