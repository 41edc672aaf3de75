import { expect, test } from 'vitest'
import { advise, loadPolicy, verifyPolicy } from '../../../src/index'
import { about } from '../../support/overlay'

const because = { nl: 'Het staat er voor de duidelijkheid.', en: 'It is there for clarity.' }
const twice = {
  rules: [
    {
      name: 'impact.severe-again',
      source: ['choice-weights'],
      because: { nl: 'De gevolgen zijn ernstig.', en: 'The consequences are severe.' },
      conditions: { all: [{ fact: 'impact', operator: 'equal', value: 'severe' }] },
      event: { type: 'weigh', params: { group: 'effect', steps: 2 } },
    },
  ],
}
const waiver = (code: string, rule: string) => ({ code, about: rule, because })

test('an error that the organisation accepts is waived, with the situation that shows it, and every advice says so', async () => {
  const without = verifyPolicy(await loadPolicy({ policy: about, weigh: twice }), { quick: true })
  expect(without.ok).toBe(false)
  expect(without.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'redundant-rule', rule: 'impact.severe-again', cases: [{ impact: 'severe' }] },
  ])
  const policy = await loadPolicy({
    policy: { ...about, waivers: [waiver('redundant-rule', 'impact.severe-again')] },
    weigh: twice,
  })
  const { ok, findings } = verifyPolicy(policy, { quick: true })
  expect(ok).toBe(true)
  expect(findings.filter(({ severity }) => severity === 'waived').map(({ rule }) => rule)).toEqual([
    'impact.severe-again',
  ])
  const { notices } = advise(
    { stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }] },
    { policy },
  )
  expect(notices.map(({ because: { en } }) => en)).toContain(
    'The organisation accepts a finding about its policy (impact.severe-again): It is there for clarity.',
  )
})

test('a waiver that accepts nothing is told', async () => {
  const { ok, findings } = verifyPolicy(
    await loadPolicy({ policy: { ...about, waivers: [waiver('not-monotone', 'impact.severe')] } }),
  )
  expect(ok).toBe(true)
  expect(
    findings
      .filter(({ code }) => code === 'idle-waiver')
      .map(({ about: what, severity }) => [what, severity]),
  ).toEqual([['impact.severe', 'warning']])
})
