import { defineConfig } from 'tsup'

const shared = { target: 'node20', sourcemap: false, treeshake: true, splitting: true } as const

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', render: 'src/render/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    // zod is bundled, so that only what is used of it is shipped.
    noExternal: ['zod', 'date-fns', 'jsonc-parser'],
    // The folder of the shipped policy is found from the place of the code, in CommonJS too.
    shims: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    splitting: false,
    noExternal: ['zod', 'date-fns', 'jsonc-parser'],
    banner: { js: '#!/usr/bin/env node' },
  },
])
