import { execFileSync } from 'node:child_process'
import fc from 'fast-check'

// Laws draw other cases on every commit, and the same ones each time they run on it: a red run can be repeated.
// `EVENREDIG_SEED` draws others without a commit.

/** A whole number that a commit, or whoever runs the tests, gives. */
function seedOf(): number | undefined {
  const given = process.env['EVENREDIG_SEED']
  if (given !== undefined) return Number.parseInt(given, 10)
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' })
    return Number.parseInt(commit.slice(0, 7), 16)
  } catch {
    // Not a checkout: every run draws its own.
    return undefined
  }
}

const seed = seedOf()
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(seed === undefined ? {} : { seed }) })
