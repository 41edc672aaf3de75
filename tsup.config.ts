import { defineConfig } from 'tsup'

const shared = { target: 'node20', sourcemap: false, treeshake: true, splitting: true } as const

export default defineConfig([
  {
    ...shared,
    // `load` is an entry of its own, so that it has a name that package.json can take out of browser bundles.
    entry: { index: 'src/index.ts', render: 'src/render.ts', load: 'src/policy/source/load.ts' },
    format: ['esm', 'cjs'],
    dts: { entry: { index: 'src/index.ts', render: 'src/render.ts' } },
    clean: true,
    // zod is bundled, so that only what is used of it is shipped.
    noExternal: ['zod', 'date-fns', 'jsonc-parser'],
    // The folder of the shipped policy is found from the place of the code, in CommonJS too.
    shims: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    splitting: false,
    noExternal: ['zod', 'date-fns', 'jsonc-parser'],
    banner: { js: '#!/usr/bin/env node' },
  },
])
