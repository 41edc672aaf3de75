import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/runtimes/**/*.runtime.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    reporters: ['default'],
  },
})
