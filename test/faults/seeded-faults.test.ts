import { expect, test } from 'vitest'
import { readPolicyFolder } from '../../src/policy/source/read-folder'
import { shippedDirectory } from '../../scripts/read-policy'
import type { PolicyError } from '../../src/base/problem'
import { load, verifyPolicy } from '../support/inside'
import { faults, type Loose } from './faults'

const { files, cases } = readPolicyFolder(shippedDirectory)

/** Where a policy with a fault is caught: when it is loaded, or the errors of a quick verification. */
async function caughtBy(
  file: string,
  change: (content: Loose) => void,
): Promise<readonly string[]> {
  const copy = structuredClone(files) as unknown as Record<string, Loose>
  change(copy[file] as Loose)
  const scenarios = Object.fromEntries(
    Object.entries(cases).map(([name, content]) => [`cases/${name}`, content]),
  )
  try {
    const { findings } = verifyPolicy(await load({ ...copy, ...scenarios }), { quick: true })
    return [
      ...new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
    ]
  } catch (error) {
    // The bundle has an error class of its own.
    if ((error as PolicyError).name !== 'PolicyError') throw error
    return [...new Set((error as PolicyError).issues.map(({ code }) => `load: ${code}`))]
  }
}

test('the policy as it stands has no fault', async () => {
  expect(await caughtBy('weigh', () => undefined)).toEqual([])
})

test.each(faults)('%s is caught', async (_, file, change, caught) => {
  expect(await caughtBy(file, change)).toContain(caught)
})
