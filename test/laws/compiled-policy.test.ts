import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Case,
  compilePolicy,
  describePolicy,
  diffPolicies,
  loadPolicy,
  type Policy,
  readyPolicy,
  safeAdvise,
  safeCheck,
  safeCompare,
  verifyPolicy,
  type Vocabulary,
} from '../../src/index'
import { nextStep } from '../../src/interview'
import { inside } from '../../src/policy/ready'
import { readPolicyFolder } from '../../src/policy/source/read-folder'
import { anyCase } from '../support/arbitrary-case'
import { anyChoices, interviewed } from '../support/interviewed'
import { runs } from '../support/runs'

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const club = folderOf('test/policies/sports-club')
const large = folderOf('examples/policies/large-organisation')

/** A policy as it was loaded, and as it comes back from JSON. */
async function bothOf(source: string): Promise<readonly [Policy<Vocabulary>, Policy<Vocabulary>]> {
  const text = JSON.stringify(await compilePolicy(source))
  return [await loadPolicy(source), readyPolicy(JSON.parse(text) as object)]
}
const shipped = await bothOf('arbocatalogus-2026')
const layered = await bothOf(large)
const own = await bothOf(club)
const archived = await bothOf('arbocatalogus-2026@1.1.0')

const decidedBy = (theCase: Case<Vocabulary>, place: number) => ({
  case: { ...theCase, reference: `case-${place}` },
  measure: 'written-warning',
  decidedOn: '2026-06-01',
  decidedBy: 'municipal-secretary',
})

test('a compiled policy answers the same bytes as the policy that it was compiled from', () => {
  const policies = fc.constantFrom(shipped, layered, archived)
  const rung = fc.constantFrom('none', 'written-warning', 'dissolution', 'coaching')
  fc.assert(
    fc.property(policies, anyCase(), anyCase(), rung, ([loaded, compiled], one, other, measure) => {
      const answers = (policy: Policy<Vocabulary>) =>
        JSON.stringify([
          safeAdvise(one, { policy }),
          safeCheck(one, measure, { policy }),
          safeCompare([one, other].map(decidedBy), { policy }),
        ])
      expect(answers(compiled)).toBe(answers(loaded))
    }),
    { numRuns: runs(150) },
  )
})

test('an interview by a compiled policy puts the same questions, with the same words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(shipped, layered, own),
      anyChoices(),
      ([loaded, compiled], choices) => {
        const held = (policy: Policy<Vocabulary>) =>
          JSON.stringify(interviewed((answers) => nextStep(policy, answers), choices))
        expect(held(compiled)).toBe(held(loaded))
      },
    ),
    { numRuns: runs(25) },
  )
})

test('what a compiled policy is asked for its rules is proved as of the policy itself, without its scenarios', () => {
  const [loaded, compiled] = own
  const proved = verifyPolicy(compiled)
  expect(verifyPolicy(loaded).scenarios).toBeGreaterThan(0)
  expect(proved).toEqual({ ...verifyPolicy(loaded), scenarios: 0 })
})

test('a compiled policy does not differ from the policy itself, and differs from another as that does', async () => {
  for (const [loaded, compiled] of [shipped, layered, own, archived])
    expect(JSON.stringify(inside(compiled).data)).toBe(JSON.stringify(inside(loaded).data))
  for (const [loaded, compiled] of [shipped, layered, own, archived])
    expect(JSON.stringify(describePolicy(compiled))).toBe(JSON.stringify(describePolicy(loaded)))
  expect(diffPolicies(...own)).toMatchObject({ changes: [], moved: [] })
  const { files } = readPolicyFolder(club)
  const { rules, ...weigh } = files['weigh'] as { readonly rules: readonly object[] }
  const lighter = await loadPolicy({ ...files, weigh: { ...weigh, rules: rules.slice(1) } })
  const moved = own.map((policy) => diffPolicies(policy, lighter).moved)
  expect(moved[0]).not.toEqual([])
  expect(moved[1]).toEqual(moved[0])
})
