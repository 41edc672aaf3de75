import { expect, test } from 'vitest'
import { type Case, check } from '../../../src/index'
import { toMarkdown, toText } from '../../../src/render'

const assault: Case = {
  assessedOn: '2026-04-20',
  stage: 'concluded',
  conduct: [{ behaviour: 'sexual-assault', finding: 'established' }],
  procedure: { knownOn: '2026-02-01' },
}

test('a check tells what has to be so before the measure can be imposed, of each measure of a set its own', () => {
  const shown = (...measures: readonly ('settlement' | 'transfer' | 'written-warning')[]) => {
    const result = check({ ...assault, procedure: {} }, measures)
    return { result, text: toMarkdown(result, { lang: 'nl' }) }
  }
  const alone = shown('settlement')
  expect(alone.text).toContain('## Voorwaarden')
  expect(alone.text).toContain('bedenktijd')
  const both = shown('transfer', 'written-warning')
  for (const { label, conditions } of both.result.parts) {
    expect(conditions.length).toBeGreaterThan(0)
    expect(both.text).toContain(`- ${label.nl}:`)
    for (const { text } of conditions) expect(both.text).toContain(text.nl)
  }
})

test('a check of what time runs for says so, with the days gone; a check of anything else does not', () => {
  for (const write of [toText, toMarkdown]) {
    const shown = (measure: 'summary-dismissal' | 'dissolution') =>
      write(check(assault, measure), { lang: 'en' }).replace(/\s+/g, ' ')
    expect(shown('summary-dismissal')).toContain('that is 78 days ago')
    expect(shown('dissolution')).not.toContain('78 days')
  }
})
