import { expect, test } from 'vitest'
import type { PolicyError } from '../../src/base/problem'
import { load, verifyPolicy } from '../support/inside'
import { about } from '../support/overlay'
import { overlayFaults } from './overlay-faults'

/** What is said of a policy laid over the shipped one, by how it is caught: when it is loaded, or by a quick verification. */
async function saidOf(
  files: Readonly<Record<string, unknown>>,
): Promise<readonly (readonly [caught: string, said: string])[]> {
  try {
    const { findings } = verifyPolicy(await load({ policy: about, ...files }), { quick: true })
    return findings.map(({ code, message, rule, about: what }) => [
      code,
      `${rule ?? what}: ${message}`,
    ])
  } catch (error) {
    // The bundle has an error class of its own.
    if ((error as PolicyError).name !== 'PolicyError') throw error
    return (error as PolicyError).issues.map(({ code, path, message }) => [
      `load: ${code}`,
      `${path.join('.')}: ${message}`,
    ])
  }
}

test.each(Object.entries(overlayFaults))('%s is caught, by name', async (_, fault) => {
  const { files, caught, entry } = fault
  const said = await saidOf(files)
  expect(said.map(([how]) => how)).toContain(caught)
  const about = said.filter(([how]) => how === caught).map(([, what]) => what)
  expect(about.filter((line) => line.includes(entry)).length).toBeGreaterThan(0)
})

test('the steps of a weight, a label in other words and an entry of its own are no faults', async () => {
  const said = await saidOf({
    weigh: { rules: [{ name: 'power.functional', event: { params: { steps: 2 } } }] },
    measures: {
      measures: [
        { id: 'transfer', label: { nl: 'overplaatsing elders', en: 'transfer elsewhere' } },
      ],
      deciders: [{ id: 'director', label: { nl: 'directeur', en: 'director' } }],
    },
  })
  const known = await saidOf({})
  expect(said.filter(([how]) => !known.some(([other]) => other === how))).toEqual([])
})
