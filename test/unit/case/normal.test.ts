import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import { normalCase } from '../../../src/case/normal'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { shipped } from '../../support/policy'
import { understood } from '../../support/understood'

const normal = (theCase: Case<Vocabulary>) =>
  normalCase(shipped, { ...understood(theCase, shipped), theCase })

/** The keys of a case and of what stands in it, in their order. */
const text = (theCase: Case<Vocabulary>) => JSON.stringify(normal(theCase))

test('what goes without saying is said where it is a word, and left out where it says nothing', () => {
  const bare: Case<Vocabulary> = {
    conduct: [
      { behaviour: 'insult', form: 'aggression' },
      { form: 'bullying', tier: 'light' },
    ],
    stage: 'reported',
    facts: { power: 'unknown' },
    circumstances: [],
    procedure: { prompt: 'unknown' },
    attention: [],
  }
  expect(text(bare)).toBe(
    JSON.stringify({
      stage: 'reported',
      relation: 'employee',
      conduct: [
        { behaviour: 'insult', finding: 'alleged' },
        { form: 'bullying', tier: 'light', finding: 'alleged' },
      ],
    }),
  )
})

test('everything that is said is kept, in one order', () => {
  const full: Case<Vocabulary> = {
    attention: ['health', 'delay'],
    procedure: { prompt: 'yes', knownOn: '2026-03-05', accusedHeard: 'no' },
    history: [
      {
        comparable: 'yes',
        until: '2026-02-01',
        form: 'aggression',
        on: '2025-11-01',
        kind: 'written-warning',
        removed: 'no',
      },
      { kind: 'oral-warning', on: '2025-06', finding: 'unfounded', removed: 'yes' },
    ],
    circumstances: ['planned', 'insight'],
    facts: { power: 'none', impact: 'limited' },
    conduct: [
      {
        occasions: 2,
        to: '2026-03-04',
        on: '2026-03-02',
        finding: 'established',
        behaviour: 'insult',
      },
      { behaviour: 'threat', finding: 'undetermined', facts: { response: 'none' } },
    ],
    relation: 'hired',
    stage: 'concluded',
    assessedOn: '2026-04-20',
    reference: '2026-1',
  }
  expect(text(full)).toBe(
    JSON.stringify({
      reference: '2026-1',
      assessedOn: '2026-04-20',
      stage: 'concluded',
      relation: 'hired',
      conduct: [
        {
          behaviour: 'insult',
          finding: 'established',
          on: '2026-03-02',
          to: '2026-03-04',
          occasions: 2,
        },
        { behaviour: 'threat', finding: 'undetermined', facts: { response: 'none' } },
      ],
      facts: { impact: 'limited', power: 'none' },
      circumstances: ['insight', 'planned'],
      history: [
        {
          kind: 'written-warning',
          on: '2025-11-01',
          form: 'aggression',
          until: '2026-02-01',
          finding: 'established',
          comparable: 'yes',
        },
        { kind: 'oral-warning', on: '2025-06', finding: 'unfounded', removed: 'yes' },
      ],
      procedure: { accusedHeard: 'no', knownOn: '2026-03-05', prompt: 'yes' },
      attention: ['delay', 'health'],
    }),
  )
  expect(normal({ ...full, history: [] }).history).toEqual([])
})

test('that a fact is not known is kept where the case would otherwise tell it', () => {
  const conduct = [{ behaviour: 'insult', finding: 'established' }] as const
  const factsOf = (more: Partial<Case<Vocabulary>>) =>
    normal({ stage: 'concluded', conduct, ...more }).facts
  // Left out, the first three would go without saying as their mildest, and the response would follow from the history.
  const unsaid = { danger: 'unknown', leverage: 'unknown', perpetrators: 'unknown' } as const
  expect(factsOf({ facts: { ...unsaid, power: 'unknown', impact: 'unknown' } })).toEqual(unsaid)
  expect(factsOf({ facts: { response: 'unknown' } })).toBeUndefined()
  expect(factsOf({ facts: { response: 'unknown' }, history: [] })).toEqual({ response: 'unknown' })
})
