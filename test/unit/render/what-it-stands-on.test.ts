import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import { toText } from '../../../src/render'
import { adviceOn } from '../../support/answer'
import { inOneLine } from '../../support/handled'
import { shipped } from '../../support/policy'
import type { Vocabulary } from '../../../src/policy/vocabulary'

const threat: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'threat', finding: 'established' }],
  procedure: { alreadySanctioned: 'yes', newFacts: 'no' },
}
const violence: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'physical-aggression', finding: 'established' }],
}
const read = (theCase: Case<Vocabulary>) =>
  inOneLine(toText(adviceOn(theCase), { lang: 'nl', full: true }))

test('a law that nobody held beside its text is marked among the sources, one that is verified is not', () => {
  const { sources } = shipped.data
  expect(sources['gemeentewet-staff']?.verified).toBe(false)
  expect(sources['bw-7:611']?.verified).toBeUndefined()
  const page = read({ ...threat, procedure: {} })
  expect(page).toContain(`${sources['gemeentewet-staff']?.cite} (nog niet nagekeken)`)
  // It leads there by its name.
  expect(page).toContain(`• ${sources['bw-7:611']?.cite} `)
  expect(page).not.toContain('jci1.3')
})

test('what the conditions of a measure and its clock stand on is among the sources', () => {
  const advice = adviceOn(violence)
  const stands = [...(advice.principal?.conditions ?? []), ...advice.notices].flatMap(
    ({ source }) => source,
  )
  const laws = stands.flatMap((id) => {
    const source = shipped.data.sources[id]
    return source?.kind === 'law' ? [source.cite] : []
  })
  expect(laws.length).toBeGreaterThan(3)
  const [, listed] = read(violence).split('Bronnen')
  for (const cite of laws) expect(listed).toContain(cite)
})

test('the first sentence advises with more care than the name of a measure does', () => {
  const advice = adviceOn(violence)
  expect(advice.principal?.label.nl).toBe('ontslag op staande voet')
  expect(advice.summary.nl).toContain('ontslag op staande voet overwegen')
})

test('what the guideline names is told in its own words, with what it is called for who is not employed', () => {
  const page = read({ ...violence, conduct: threat.conduct, relation: 'hired' })
  expect(page).toContain(
    'overplaatsing van de beschuldigde (hier: andere inzet of andere locatie, via de leverancier)',
  )
  const { labels } = adviceOn(violence)
  expect(labels.ladder.filter(({ general }) => general !== undefined)).toEqual([])
})
