import { defineConfig } from 'vitest/config'
import { asCompiled } from './test/compiled.ts'

export default defineConfig({
  plugins: [asCompiled()],
  test: {
    include: ['test/**/*.test.ts'],
    // Which language the machine is set to is no matter of the tests.
    env: { LC_ALL: 'C.UTF-8' },
    setupFiles: ['test/seed.ts'],
    globalSetup: ['test/compiled.ts'],
    // What is compiled and what is loaded once serves every file of a worker.
    isolate: false,
    maxWorkers: 2,
    pool: 'forks',
    // Most of what a law makes is gone at once: room for it saves the collector work.
    execArgv: ['--max-semi-space-size=128'],
    server: { deps: { external: [/\/\.setup\/compiled\//] } },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default'],
  },
})
