import { defineConfig, type Options } from 'tsup'
import { doors, writeDeclarations } from './scripts/declarations'
import { bundled, writeNotices } from './scripts/notices'

const shared: Options = {
  target: 'node20',
  sourcemap: false,
  noExternal: bundled,
}

const library: Options = {
  ...shared,
  entry: {
    ...Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`])),
    // What is in a file of its own is left out of a bundle that does not use it, whatever else stands beside it.
    problem: 'src/base/problem.ts',
    days: 'src/base/days.ts',
    hash: 'src/base/hash.ts',
    compiled: 'src/policy/compiled.ts',
    describe: 'src/describe/describe-policy.ts',
    schema: 'src/case/schema.ts',
    words: 'src/policy/policy.ts',
    // `load` is an entry of its own, so that it has a name that package.json can take out of browser bundles.
    load: 'src/policy/source/load.ts',
  },
  splitting: true,
  // The folder of the shipped policy is found from the place of the code, in CommonJS too.
  shims: true,
}

export default defineConfig([
  {
    ...library,
    format: ['esm'],
    treeshake: true,
    clean: true,
    onSuccess: () => {
      writeDeclarations()
      writeNotices()
      return Promise.resolve()
    },
  },
  // Without `treeshake` an import on demand becomes a `require`, since Jest runs CommonJS without the former.
  { ...library, format: ['cjs'] },
  {
    ...shared,
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    treeshake: true,
    splitting: false,
    banner: { js: '#!/usr/bin/env node' },
  },
])
