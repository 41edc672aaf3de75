import { expect, test } from 'vitest'
import { type Case, check } from '../../../src/index'
import { toMarkdown, toText } from '../../../src/render'

const assault: Case = {
  assessedOn: '2026-04-20',
  stage: 'concluded',
  conduct: [{ behaviour: 'sexual-assault', finding: 'established' }],
  procedure: { knownOn: '2026-02-01' },
}

test('a check of what time runs for says so, with the days gone; a check of anything else does not', () => {
  for (const write of [toText, toMarkdown]) {
    const shown = (measure: 'summary-dismissal' | 'dissolution') =>
      write(check(assault, measure), { lang: 'en' }).replace(/\s+/g, ' ')
    expect(shown('summary-dismissal')).toContain('that is 78 days ago')
    expect(shown('dissolution')).not.toContain('78 days')
  }
})
