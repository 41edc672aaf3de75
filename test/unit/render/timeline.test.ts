import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { adviceOn } from '../../support/answer'
import { timelinePicture } from '../../../src/render/pictures/timeline'

const base: Case<Vocabulary> = {
  assessedOn: '2026-04-20',
  stage: 'concluded',
  conduct: [],
  history: [{ kind: 'final-warning', on: '2026-02-01', form: 'aggression' }],
}
const drawn = (on: string, to?: string) => {
  const act = { behaviour: 'insult', finding: 'established', on, ...(to && { to }) } as const
  const picture = timelinePicture(adviceOn({ ...base, conduct: [act] }), 'en')
  return picture.is === 'timeline' ? picture.days[0] : undefined
}

test('conduct that went on is drawn over all its days, a month over the days that one day can have been', () => {
  expect(drawn('2025-12-01', '2026-04-01')).toEqual({
    label: 'conduct: 1 December 2025 – 1 April 2026',
    at: 0,
    to: 121,
    wentOn: true,
  })
  expect(drawn('2025-12')).toEqual({ label: 'conduct: December 2025', at: 0, to: 30 })
  expect(drawn('2025-12-01')).toEqual({ label: 'conduct: 1 December 2025', at: 0 })
})
