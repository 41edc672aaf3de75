import { expect, test } from 'vitest'
import { advise, type Case } from '../../../src/index'

const insult = { behaviour: 'insult', finding: 'established' } as const
const warned: Case = {
  assessedOn: '2026-04-20',
  stage: 'concluded',
  conduct: [insult],
  history: [{ kind: 'written-warning', on: '2025-11-01', form: 'aggression' }],
}
const told = (theCase: Case) => {
  const { history, notices } = advise(theCase)
  return { reason: history[0]?.because.en, items: notices.map(({ item }) => item) }
}

test('where the case states what was running, nothing says that an earlier measure does not count yet', () => {
  const open = told(warned)
  expect(open.reason).toContain('Does not count yet')
  expect(open.items).toContain('no-day')
  for (const stated of [
    { ...warned, conduct: [{ ...insult, facts: { response: 'warned' } }] } as const,
    { ...warned, facts: { response: 'warned' } } as const,
  ]) {
    expect(told(stated).reason).toContain('the case itself states what was running')
    expect(told(stated).items).not.toContain('no-day')
  }
  // Of another act it is open still.
  const half = told({ ...warned, conduct: [{ ...insult, facts: { response: 'warned' } }, insult] })
  expect(half.reason).toContain('Does not count yet')
})

test('an act from before a measure that counts for a later one may have been sanctioned already', () => {
  const [before, after] = [
    { ...insult, on: '2025-09-10' },
    { ...insult, on: '2026-03-10' },
  ]
  const said = 'It may have sanctioned the conduct before it already'
  expect(told({ ...warned, conduct: [before, after] }).reason).toContain(said)
  expect(told({ ...warned, conduct: [after] }).reason).not.toContain(said)
  const unlike = { ...before, behaviour: 'sexual-remark' } as const
  expect(told({ ...warned, conduct: [unlike, after] }).reason).not.toContain(said)
})
