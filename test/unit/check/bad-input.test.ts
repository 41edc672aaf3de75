import { expect, test } from 'vitest'
import { CaseError, check, type Issue, safeCheck } from '../../../src/index'

const good = { stage: 'concluded', conduct: [{ behaviour: 'belittling', finding: 'established' }] }
const ids =
  '`none`, `corrective-talk`, `oral-warning`, `written-warning`, `final-warning` or 14 more'

function issuesOf(proposed: unknown, theCase: unknown = good): readonly Issue[] {
  const result = safeCheck(theCase, proposed)
  return result.ok ? [] : result.issues
}
const line = ({ path, code, message, suggestion, expected }: Issue) =>
  `${path.join('.')} ${code}: ${message}${suggestion === undefined ? (expected === undefined ? '' : ` [${expected}]`) : ` (${suggestion})`}`
const lines = (proposed: unknown, theCase: unknown = good) => issuesOf(proposed, theCase).map(line)

test('a measure and a set of measures have no issues', () => {
  for (const proposed of [
    'none',
    'transfer',
    ['written-warning', 'coaching'],
    ['police-report'],
    ['suspension'],
  ])
    expect(issuesOf(proposed), String(proposed)).toEqual([])
})

test('an unknown measure is refused with the nearest one, and a name in words with the id it stands for', () => {
  expect(lines('writen-warning')).toEqual([
    'proposed unknown-value: no measure is called `writen-warning` (did you mean `written-warning`?)',
  ])
  expect(
    lines([
      'schriftelijke waarschuwing',
      'Laatste schriftelijke waarschuwing',
      'Final written warning',
      'overplatsing van de beschuldigde',
    ]),
  ).toEqual([
    'proposed.0 unknown-value: no measure is called `schriftelijke waarschuwing` (did you mean `written-warning`?)',
    'proposed.1 unknown-value: no measure is called `laatste schriftelijke waarschuwing` (did you mean `final-warning`?)',
    'proposed.2 unknown-value: no measure is called `final written warning` (did you mean `final-warning`?)',
    'proposed.3 unknown-value: no measure is called `a text of several words` (did you mean `transfer`?)',
  ])
  expect(lines('zzzzzzzzzzzz')).toEqual([
    `proposed unknown-value: no measure is called \`zzzzzzzzzzzz\` [${ids}]`,
  ])
  for (const word of ['__proto__', 'constructor', 'toString', ''])
    expect(
      issuesOf(word).map(({ code }) => code),
      word,
    ).toEqual(['unknown-value'])
})

test("what this policy does not have and what is not the employer's to impose is refused with the reason", () => {
  expect(lines(['fine', 'punitive-suspension', 'civil-or-criminal-liability'])).toEqual([
    'proposed.0 not-applicable: `fine` is not available under this policy (A fine or pay cut is not part of this policy.)',
    'proposed.1 not-applicable: `punitive-suspension` is not available under this policy (Suspension as a punishment is not part of this policy.)',
    "proposed.2 not-applicable: `civil-or-criminal-liability` is not the employer's to impose: that is for the court (leave it out: it stands apart from the measure)",
  ])
  expect(
    lines(['transfer', 'suspension', 'police-report'], { ...good, relation: 'applicant' }),
  ).toEqual([
    "proposed.1 not-applicable: `suspension` is not the employer's to impose on `applicant` (leave it out: this policy has no measures for this relation)",
  ])
})

test('two measures of the ladder, measures that exclude each other and one named twice are refused', () => {
  expect(lines(['oral-warning', 'coaching', 'transfer', 'coaching', 'oral-warning'])).toEqual([
    'proposed.2 contradiction: a set has one principal measure, but `oral-warning` and `transfer` are both on the ladder (keep the heaviest, or check them one at a time)',
    'proposed.3 duplicate: `coaching` is proposed twice',
    'proposed.4 duplicate: `oral-warning` is proposed twice',
  ])
  // In either order, for the exclusion is written with one of the two.
  expect(lines(['coaching', 'dissolution'])).toEqual([
    'proposed.1 contradiction: `coaching` and `dissolution` exclude each other (leave one of the two out)',
  ])
  expect(lines(['dissolution', 'improvement-plan'])).toEqual([
    'proposed.1 contradiction: `dissolution` and `improvement-plan` exclude each other (leave one of the two out)',
  ])
})

test('no measure, too many and values of another kind are refused', () => {
  expect(lines([])).toEqual([
    'proposed too-few: no measure is proposed (name at least one measure; `none` is one too)',
  ])
  expect(lines(Array.from({ length: 21 }, () => 'none'))).toEqual([
    'proposed too-many: 21 measures are more than are read [at most 20]',
  ])
  expect(issuesOf(Array.from({ length: 20 }, () => 'none')).map(({ code }) => code)).toEqual(
    Array.from({ length: 19 }, () => 'duplicate'),
  )
  expect(lines(undefined)).toEqual([`proposed missing: the proposed measure is missing [${ids}]`])
  expect(lines([undefined, 3, null, ['transfer'], { measure: 4 }])).toEqual([
    `proposed.0 missing: the proposed measure is missing [${ids}]`,
    `proposed.1 wrong-type: \`3\` is not the id of a measure [${ids}]`,
    `proposed.2 wrong-type: \`null\` is not the id of a measure [${ids}]`,
    `proposed.3 wrong-type: \`a list\` is not the id of a measure [${ids}]`,
    `proposed.4.measure wrong-type: \`4\` is not the id of a measure [${ids}]`,
  ])
})

test('every problem of the case and of the proposal is found at once, and thrown as one error', () => {
  const bad = {
    stage: 'concluded',
    conduct: [{ behaviour: 'bulying', finding: 'established' }],
    facts: { pattern: 'sngle' },
  }
  const proposed = ['writen-warning', 'fine', 'coaching', 'dissolution']
  const told = [
    'conduct.0.behaviour unknown-value: no behaviour is called `bulying` (did you mean `bullying`?)',
    'facts.pattern unknown-value: no level of `pattern` is called `sngle` (did you mean `single`?)',
    'proposed.0 unknown-value: no measure is called `writen-warning` (did you mean `written-warning`?)',
    'proposed.1 not-applicable: `fine` is not available under this policy (A fine or pay cut is not part of this policy.)',
    'proposed.3 contradiction: `coaching` and `dissolution` exclude each other (leave one of the two out)',
  ]
  expect(lines(proposed, bad)).toEqual(told)
  try {
    check(bad as never, proposed as never)
    expect.fail('not thrown')
  } catch (error) {
    expect(error).toBeInstanceOf(CaseError)
    expect((error as CaseError).issues.map(line)).toEqual(told)
  }
  // What the derived facts contradict as well, and a case that is none.
  expect(
    lines('boete', {
      ...good,
      conduct: [{ behaviour: 'bullying', finding: 'established' }],
      facts: { pattern: 'single' },
    }),
  ).toEqual([
    'facts.pattern contradiction: `pattern` is stated as `single`, but the conduct makes it at least `repeated` (state `repeated` or leave it out)',
    `proposed unknown-value: no measure is called \`boete\` [${ids}]`,
  ])
  expect(issuesOf('fine', null).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
    ' wrong-type',
    'proposed not-applicable',
  ])
})

test('errors never repeat more than the word that is wrong', () => {
  const secret =
    'Mevrouw de Wit, geboren 1 januari 1980, woont aan de Kade 5 en heeft zich ziek gemeld omdat zij is uitgescholden'
  expect(JSON.stringify(issuesOf([secret, { note: secret }]))).not.toContain('ziek gemeld')
})
