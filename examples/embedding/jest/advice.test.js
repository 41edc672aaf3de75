const { advise, arbocatalogus2026, loadPolicy, safeAdvise } = require('evenredig')

const established = (behaviour, facts) => ({
  stage: 'concluded',
  conduct: [{ behaviour, finding: 'established' }],
  facts,
})

// The policy by which your committee talked these cases through. Where an upgrade brings another, `evenredig policy diff` tells
// what moved: talk that through, and write the new version here.
const agreed = { id: 'arbocatalogus-2026', version: '2.4.0' }

// Cases that your committee has talked through, with the measure that it finds right.
test.each([
  ['an insult between colleagues', established('insult', { power: 'none' }), 'written-warning'],
  [
    'belittling by a manager',
    established('belittling', { power: 'hierarchical' }),
    'final-warning',
  ],
])('%s is advised as it was', (_, theCase, measure) => {
  expect(advise(theCase).recommended).toBe(measure)
})

test('a misspelt fact is refused, so that it never makes an advice milder', () => {
  const result = safeAdvise(established('insult', { powr: 'hierarchical' }))
  expect(result.issues[0]).toMatchObject({ code: 'unknown-key', path: ['facts', 'powr'] })
})

test('an upgrade that brings another policy does not pass unseen', async () => {
  const { id, version } = await loadPolicy(agreed.id)
  expect([id, version]).toEqual([agreed.id, agreed.version])
  expect(arbocatalogus2026.version).toBe(agreed.version)
  // A policy is compiled when it is loaded, which takes a slow machine longer than Jest waits.
}, 60_000)
