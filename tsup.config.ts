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
    text: 'src/base/text.ts',
    'per-policy': 'src/policy/per-policy.ts',
    fact: 'src/policy/fact.ts',
    hash: 'src/base/hash.ts',
    compiled: 'src/policy/compiled.ts',
    describe: 'src/describe/describe-policy.ts',
    schema: 'src/case/schema.ts',
    words: 'src/policy/policy.ts',
    // Ten times as large as all else, so that whoever writes no Word loads nothing of it.
    word: 'src/paper/word.ts',
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
    // The command line takes the one that the library has, when it is asked for.
    esbuildPlugins: [
      {
        name: 'word-apart',
        setup: (build) =>
          build.onResolve({ filter: /\/word$/ }, ({ kind }) =>
            kind === 'dynamic-import' ? { path: './word.js', external: true } : undefined,
          ),
      },
    ],
    banner: { js: '#!/usr/bin/env node' },
  },
])
