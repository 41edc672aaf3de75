import { readFileSync } from 'node:fs'

const parts = JSON.parse(readFileSync(new URL('parts.json', import.meta.url), 'utf8'))
const part = process.env.MUTATION_PART
const kept = `.setup/mutation/${part}`

export default {
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/sentences.mjs'],
  mutate: parts[part].mutate,
  ignorers: ['sentences'],
  testRunner: 'anew',
  coverageAnalysis: 'perTest',
  // `MUTATION_WORKERS=2` on a machine that has nothing else to do.
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  // A run goes on where the last one ended.
  incremental: true,
  incrementalFile: `${kept}/incremental.json`,
  reporters: ['json', 'html', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: `${kept}/report.json` },
  htmlReporter: { fileName: `${kept}/report.html` },
  clearTextReporter: { allowColor: false, reportMutants: false, reportTests: false },
  tempDirName: '.setup/stryker',
  ignorePatterns: ['/.setup', '/coverage', '/dist', '/docs', '/page', '/site'],
  // Beside what the tests of a mutant take: long, for the machine may be busy. What goes round too often is stopped by its count.
  timeoutMS: 240_000,
  timeoutFactor: 1.25,
  dryRunTimeoutMinutes: 30,
  warnings: { slow: false },
}
