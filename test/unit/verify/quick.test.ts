import { expect, test } from 'vitest'
import { readPolicyFolder } from '../../../src/policy/source/read-folder'
import { loadPolicy, verifyPolicy } from '../../../src/index'

const { files, cases } = readPolicyFolder('test/policies/sports-club')

interface Scenarios {
  readonly scenarios: readonly { readonly title: string; readonly expect: object }[]
}

/** The sports club's policy, in which the expectations of every scenario are changed. */
function expecting(change: (expected: object) => object) {
  const changed = Object.entries(cases).map(([name, content]) => {
    const { scenarios } = content as Scenarios
    const otherwise = scenarios.map((one) => ({ ...one, expect: change(one.expect) }))
    return [`cases/${name}`, { scenarios: otherwise }] as const
  })
  return loadPolicy({ ...files, ...Object.fromEntries(changed) })
}

test('a quick verification ends with the first scenario that fails, and tells nothing of rules that no scenario fires', async () => {
  const policy = await expecting((expected) => ({ ...expected, kind: 'none of these' }))
  const whole = verifyPolicy(policy)
  expect(whole.scenarios).toBeGreaterThan(1)
  expect(whole.findings.map(({ code }) => code)).toEqual(
    new Array(whole.scenarios).fill('scenario-fails'),
  )
  const quick = verifyPolicy(policy, { quick: true })
  expect(quick).toEqual({
    type: 'verification',
    contractVersion: 1,
    ok: false,
    situations: 0,
    computed: 0,
    compared: 0,
    scenarios: 1,
    findings: whole.findings.slice(0, 1),
  })
})

test('a quick verification without an error is the whole one, and is kept as such', async () => {
  const policy = await expecting((expected) => ({ ...expected }))
  const quick = verifyPolicy(policy, { quick: true })
  expect(quick).toMatchObject({ ok: true, situations: 67_392, scenarios: 15 })
  expect(verifyPolicy(policy)).toBe(quick)
  expect(verifyPolicy(policy, { quick: true })).toBe(quick)
})

test('a quick verification that stopped is not kept as the whole one', async () => {
  const policy = await expecting((expected) => ({ ...expected, tier: 'none of these' }))
  const quick = verifyPolicy(policy, { quick: true })
  const whole = verifyPolicy(policy)
  expect(quick.situations).toBe(0)
  expect(whole.situations).toBeGreaterThan(0)
  expect(verifyPolicy(policy, { quick: true })).toEqual(quick)
})
