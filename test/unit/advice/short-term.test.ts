import { expect, test } from 'vitest'
import { advise, loadPolicy, type Vocabulary } from '../../../src/index'
import { about } from '../../support/overlay'

const brief = { kind: 'request-to-stop', stages: [{ level: 'asked-to-stop', months: 2 }] }
const briefly = await loadPolicy({ policy: { ...about, history: [brief] } })

test('of a measure that counts for less than the year it is known by, the days on either side of those are told as well', () => {
  const { openQuestions } = advise<Vocabulary>(
    {
      assessedOn: '2026-04-20',
      stage: 'concluded',
      conduct: [{ behaviour: 'insult', finding: 'established', on: '2025-06-15' }],
      history: [{ kind: 'request-to-stop', on: '2025', form: 'aggression' }],
    },
    { policy: briefly },
  )
  const asked = openQuestions.find(({ acts }) => acts !== undefined)
  expect(asked?.answers.map(({ level, days }) => [level, days])).toEqual([
    [
      'none',
      [
        { from: '2025-01-01', to: '2025-04-15' },
        { from: '2025-06-16', to: '2025-12-31' },
      ],
    ],
    ['asked-to-stop', [{ from: '2025-04-16', to: '2025-06-15' }]],
  ])
})
