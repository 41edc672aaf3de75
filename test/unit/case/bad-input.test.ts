import { expect, test } from 'vitest'
import { advise, type Case, CaseError, type Issue, safeAdvise } from '../../../src/index'
import { circumstanceFits, isReferenceRead } from '../../../src/case/combinations'
import { shipped } from '../../support/policy'

const good = { stage: 'concluded', conduct: [{ behaviour: 'belittling', finding: 'established' }] }

function issuesOf(theCase: unknown): readonly Issue[] {
  const result = safeAdvise(theCase)
  return result.ok ? [] : result.issues
}
const lines = (theCase: unknown) =>
  issuesOf(theCase).map(
    (issue) =>
      `${issue.path.join('.')} ${issue.code}: ${issue.message}${issue.suggestion === undefined ? '' : ` (${issue.suggestion})`}`,
  )

/** The place and the code of each problem. */
const codes = (theCase: unknown) =>
  issuesOf(theCase).map(({ path, code }) => `${path.join('.')} ${code}`)

test('a good case has no issues', () => {
  expect(issuesOf(good)).toEqual([])
})

test('unknown keys are refused with the nearest one, at every depth', () => {
  expect(
    lines({
      ...good,
      relatoin: 'employee',
      facts: { powr: 'none' },
      conduct: [{ ...good.conduct[0], note: 'x' }],
    }),
  ).toEqual([
    'conduct.0.note unknown-key: no property is called `note` (leave it out: a case holds closed words only, no names and no free text)',
    'facts.powr unknown-key: no property is called `powr` (did you mean `power`?)',
    'relatoin unknown-key: no property is called `relatoin` (did you mean `relation`?)',
  ])
})

test('unknown levels, behaviours and circumstances are refused with the nearest one', () => {
  expect(
    lines({
      ...good,
      conduct: [{ behaviour: 'beliting', finding: 'establishd' }],
      facts: { impact: 'sever' },
      circumstances: ['insigt'],
    }),
  ).toEqual([
    'conduct.0.behaviour unknown-value: no behaviour is called `beliting` (did you mean `belittling`?)',
    'conduct.0.finding unknown-value: no finding is called `establishd` (did you mean `established`?)',
    'facts.impact unknown-value: no level of `impact` is called `sever` (did you mean `severe`?)',
    'circumstances.0 unknown-value: no circumstance is called `insigt` (did you mean `insight`?)',
  ])
})

test('points of attention are refused where they are unknown or named twice, each at its own place', () => {
  expect(lines({ ...good, attention: ['helth', 'delay', 'insight', 'delay'] })).toEqual([
    'attention.0 unknown-value: no point of attention is called `helth` (did you mean `health`?)',
    'attention.2 unknown-value: no point of attention is called `insight`',
    'attention.3 duplicate: `delay` is named twice',
  ])
  expect(lines({ ...good, attention: 'health', atention: [] })).toEqual([
    'attention wrong-type: `health` is not a list',
    'atention unknown-key: no property is called `atention` (did you mean `attention`?)',
  ])
})

test('circumstances that never count are refused with an explanation', () => {
  expect(lines({ ...good, circumstances: ['alcohol', 'good-performance'] })).toEqual([
    'circumstances.0 unknown-value: `alcohol` is not a circumstance that counts (alcohol alone does not make the conduct lighter)',
    'circumstances.1 unknown-value: `good-performance` is not a circumstance that counts (good performance may not influence the judgement)',
  ])
})

test('days that do not exist are refused', () => {
  const theCase = {
    ...good,
    assessedOn: '2026-02-30',
    conduct: [{ ...good.conduct[0], on: '2026-13-01' }],
    history: [
      { kind: 'written-warning', on: '2025-02-29' },
      { kind: 'oral-warning', on: 'yesterday' },
    ],
  }
  expect(lines(theCase)).toEqual([
    'assessedOn invalid-date: `2026-02-30` is not a day of the calendar',
    'conduct.0.on invalid-date: `2026-13-01` is not a day of the calendar',
    'history.0.on invalid-date: `2025-02-29` is not a day of the calendar',
    'history.1.on invalid-date: `yesterday` is not a day of the calendar',
  ])
})

test('references that could identify somebody are refused', () => {
  for (const reference of ['Jansen', 'jan.de.vries', '123456782', '06-12345678', '0031612345678']) {
    expect(
      issuesOf({ ...good, reference }).map((issue) => issue.code),
      reference,
    ).toEqual(['personal-data'])
  }
  for (const reference of ['jan@example.org', 'Jan de Vries 2026', 'x'.repeat(65), '']) {
    expect(
      issuesOf({ ...good, reference }).map((issue) => issue.code),
      reference,
    ).toEqual(['invalid-reference'])
  }
  for (const reference of ['2026-014', 'K.17_b', 'zaak-3'])
    expect(issuesOf({ ...good, reference }), reference).toEqual([])
})

test('of a reference it is said what it looks like, and only where all of it looks so', () => {
  const looks = (reference: string) =>
    issuesOf({ ...good, reference }).map(({ message }) => message)
  expect(looks('Jansen')).toEqual(['the reference has no digit, so it may be a name'])
  const citizen = ['the reference has the form of a citizen service number']
  for (const reference of ['111222333', '123456782', '1234.56.782'])
    expect(looks(reference), reference).toEqual(citizen)
  const telephone = ['the reference has the form of a telephone number']
  for (const reference of [
    '06-12345678',
    '0612345678',
    '31612345678',
    '020-1234567',
    '003120123456',
  ])
    expect(looks(reference), reference).toEqual(telephone)
  const others = [
    '123456783',
    'K123456782',
    '123456782K',
    '1234567820',
    'K0612345678',
    '0612345678K',
  ]
  for (const reference of [...others, '06123', '061234567890', '4612345678'])
    expect(looks(reference), reference).toEqual([])
  const all = [...others, 'Jansen', '111222333', '0612345678']
  expect(all.filter(isReferenceRead)).toEqual(others)
  // A year in the middle of nine digits is no year that files are numbered by.
  const middle = Array.from({ length: 30 }, (_, index) => `1-2026-${1000 + index}`)
  const refused = middle.filter((reference) => looks(reference).length > 0)
  expect(refused).toEqual(middle.filter((one) => looks(one.replaceAll('-', '')).length > 0))
  expect(refused.length).toBeGreaterThan(0)
})

test('a year with a serial number is a reference, whatever it adds up to; bare nine digits that add up are not', () => {
  const serials = Array.from({ length: 30 }, (_, index) => String(11_050 + index))
  const refused = (reference: string) => issuesOf({ ...good, reference }).length > 0
  const years = (serial: string) => [`2026-${serial}`, `2026.${serial}`, `${serial}-2026`]
  expect(serials.flatMap(years).filter(refused)).toEqual([])
  const addUp = serials.filter((serial) => refused(`2026${serial}`))
  expect(addUp.length).toBeGreaterThan(0)
  for (const serial of addUp) {
    const [two, three] = [serial.slice(0, 2), serial.slice(2)]
    expect(refused(`2026-${two}-${three}`), serial).toBe(true)
    expect(refused(`2-026${serial}`), serial).toBe(true)
  }
})

test('conduct is needed, and a concluded case has a finding for every act', () => {
  expect(lines({ stage: 'concluded' })).toEqual(['conduct missing: `conduct` is missing'])
  expect(lines({ stage: 'concluded', conduct: [] })).toEqual([
    'conduct too-few: `conduct` is empty (name what was done, with a finding)',
  ])
  expect(
    lines({
      stage: 'concluded',
      conduct: [{ behaviour: 'insult' }, { behaviour: 'threat', finding: 'alleged' }],
    }),
  ).toEqual([
    'conduct.0.finding missing: a concluded case has a finding for every act (say what the inquiry found, or set `stage` to `investigating`)',
    'conduct.1.finding missing: a concluded case has a finding for every act (say what the inquiry found, or set `stage` to `investigating`)',
  ])
  expect(issuesOf({ ...good, conduct: [{ behaviour: 'insult' }] })[0]?.expected).toBe(
    '`established`, `experienced`, `undetermined`, `unfounded`',
  )
  expect(lines({ stage: 'reported', conduct: [{}] })).toEqual([
    'conduct.0.form missing: an act without `behaviour` needs `form` (name a behaviour, or both a form and a tier)',
    'conduct.0.tier missing: an act without `behaviour` needs `tier` (name a behaviour, or both a form and a tier)',
  ])
})

test('one-off bullying and exclusion are refused, and both facts are shown', () => {
  for (const behaviour of ['bullying', 'exclusion']) {
    expect(
      lines({
        stage: 'concluded',
        conduct: [{ behaviour, finding: 'established' }],
        facts: { pattern: 'single' },
      }),
    ).toEqual([
      'facts.pattern contradiction: `pattern` is stated as `single`, but the conduct makes it at least `repeated` (state `repeated` or leave it out)',
    ])
  }
})

test('a stated fact that differs from what days or history give is refused, and both are shown', () => {
  const twice = [
    { behaviour: 'insult', finding: 'established', on: '2026-02-01' },
    { behaviour: 'insult', finding: 'established', on: '2026-02-02' },
  ]
  expect(
    lines({
      stage: 'concluded',
      conduct: twice,
      facts: { pattern: 'single', response: 'warned' },
      history: [],
    }),
  ).toEqual([
    'facts.pattern contradiction: `pattern` is stated as `single`, but the conduct makes it at least `repeated` (state `repeated` or leave it out)',
    'facts.response contradiction: `response` is stated as `warned`, but the history gives `none` (leave one of the two out)',
  ])
  expect(
    lines({
      ...good,
      conduct: [{ behaviour: 'weapon-threat', finding: 'established' }],
      facts: { offence: 'none' },
    }),
  ).toEqual([
    'facts.offence contradiction: `offence` is stated as `none`, but the conduct makes it at least `suspected` (state `suspected` or leave it out)',
  ])
})

test('circumstances that cannot go with the act, twice the same, and a false report without established falsity are refused', () => {
  expect(
    lines({
      ...good,
      conduct: [
        { behaviour: 'retaliation', finding: 'established' },
        { behaviour: 'false-report', finding: 'established' },
      ],
      circumstances: ['provoked', 'retaliation', 'insight', 'insight'],
    }),
  ).toEqual([
    'conduct.1.behaviour contradiction: `false-report` needs `falsityEstablished: yes` (state `procedure.falsityEstablished` where it is so, or leave the act out)',
    'circumstances.0 not-applicable: `provoked` goes with `aggression` only (leave it out)',
    'circumstances.1 not-applicable: `retaliation` is already an act in this case (leave the circumstance out)',
    'circumstances.3 duplicate: `insight` is named twice',
  ])
})

test('the form of a behaviour may be told again, and what lies outside has neither form nor tier', () => {
  const act = (rest: object) =>
    lines({ ...good, conduct: [{ behaviour: 'insult', finding: 'established', ...rest }] })
  expect(act({ form: 'aggression' })).toEqual([])
  expect(act({ tier: 'serious' })).toEqual([])
  expect(act({ form: 'bullying' })).toEqual([
    'conduct.0.form contradiction: the form is `bullying`, but `insult` is `aggression` (leave `form` out)',
  ])
  const outside = 'contradiction: `management-style` lies outside this policy and has no'
  expect(act({ behaviour: 'management-style', form: 'aggression', tier: 'light' })).toEqual([
    `conduct.0.form ${outside} form`,
    `conduct.0.tier ${outside} tier`,
  ])
})

test('a word that is wrong leaves every other word in its place', () => {
  const conduct = [{ behaviour: 'sexual-remark', finding: 'established' }]
  expect(
    codes({
      stage: 'concluded',
      conduct,
      circumstances: ['joke', 'provoked', 'provoked', 'insight', 'insight'],
    }),
  ).toEqual([
    'circumstances.0 unknown-value',
    'circumstances.1 not-applicable',
    'circumstances.2 duplicate',
    'circumstances.4 duplicate',
  ])
})

test('what only goes wrong as something else was taken out is not told', () => {
  const conduct = [{ behaviour: 'bulying', finding: 'established' }]
  expect(codes({ ...good, conduct })).toEqual(['conduct.0.behaviour unknown-value'])
  // What is wrong beside it is told all the same, and what is missing elsewhere.
  const wrong = { behaviour: 'insult', finding: 'stablished', form: 'bullying' }
  const remark = { behaviour: 'sexual-remark' }
  expect(
    codes({ ...good, conduct: [{ ...wrong, ...remark }], circumstances: ['provoked'] }),
  ).toEqual([
    'conduct.0.finding unknown-value',
    'conduct.0.form contradiction',
    'circumstances.0 not-applicable',
  ])
  expect(
    codes({ ...good, relation: 'boss', conduct: [remark], circumstances: ['provoked'] }),
  ).toEqual([
    'relation unknown-value',
    'conduct.0.finding missing',
    'circumstances.0 not-applicable',
  ])
  expect(codes({ ...good, circumstances: ['joke', 'joke'] })).toEqual([
    'circumstances.0 unknown-value',
    'circumstances.1 unknown-value',
  ])
  const twice = [{ behaviour: 'insult', finding: 'stablished' }, { finding: 'established' }]
  expect(codes({ ...good, conduct: twice })).toEqual([
    'conduct.0.finding unknown-value',
    'conduct.1.form missing',
    'conduct.1.tier missing',
  ])
  expect(codes({ ...good, conduct: [3, ...twice] })).toEqual([
    'conduct.0 wrong-type',
    'conduct.1.finding unknown-value',
    'conduct.2.form missing',
    'conduct.2.tier missing',
  ])
})

test('with more wrong in the shape than is told, nothing else is looked for', () => {
  const wrong = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`key${index}`, 1]))
  const some = issuesOf({ ...good, ...wrong, reference: 'Jansen' })
  expect(some.map(({ code }) => code).includes('personal-data')).toBe(false)
  expect(some.filter(({ code }) => code === 'unknown-key')).toHaveLength(100)
  expect(some.at(-1)?.message).toContain('50')
  const few = Object.fromEntries(Object.entries(wrong).slice(0, 90))
  const all = issuesOf({ ...good, ...few, reference: 'Jansen' })
  expect(all.filter(({ code }) => code === 'unknown-key')).toHaveLength(90)
  expect(all.map(({ code }) => code)).toContain('personal-data')
})

test('a circumstance fits where some act has its form and no act is what it says', () => {
  const fits = (id: string, ...behaviours: string[]) =>
    circumstanceFits(
      shipped,
      { stage: 'reported', conduct: behaviours.map((behaviour) => ({ behaviour })) },
      id,
    )
  expect([fits('provoked', 'insult'), fits('provoked', 'sexual-remark', 'insult')]).toEqual([
    true,
    true,
  ])
  expect(fits('provoked', 'sexual-remark')).toBe(false)
  expect([fits('retaliation', 'insult'), fits('retaliation', 'insult', 'retaliation')]).toEqual([
    true,
    false,
  ])
  expect(fits('planned', 'sexual-remark')).toBe(true)
})

test('every problem is found at once: in the shape, in the combinations and in the derived facts', () => {
  const codes = issuesOf({
    stage: 'concluded',
    reference: 'Jansen',
    name: 'Piet',
    relation: 'boss',
    conduct: [
      { behaviour: 'bulying', finding: 'established' },
      { behaviour: 'exclusion', finding: 'established', form: 'aggression' },
    ],
    facts: { pattern: 'single', impact: 'huge' },
    circumstances: ['provoked', 'joke'],
  }).map((issue) => `${issue.path.join('.')} ${issue.code}`)
  expect(codes.sort()).toEqual([
    'circumstances.1 unknown-value',
    'conduct.0.behaviour unknown-value',
    'conduct.1.form contradiction',
    'facts.impact unknown-value',
    'facts.pattern contradiction',
    'name unknown-key',
    'reference personal-data',
    'relation unknown-value',
  ])
})

test('values of another kind are refused: null, lists, numbers, text for a list', () => {
  for (const value of [null, undefined, 3, 'case', [], true])
    expect(issuesOf(value).length, String(value)).toBeGreaterThan(0)
  expect(lines({ ...good, facts: { power: 3 }, circumstances: 'insight', history: {} })).toEqual([
    'facts.power wrong-type: `3` is not a text',
    'circumstances wrong-type: `insight` is not a list',
    'history wrong-type: `object` is not a list',
  ])
})

test('keys that name object internals are unknown keys and change nothing', () => {
  const text =
    '{"stage":"concluded","conduct":[{"behaviour":"insult","finding":"established","constructor":1}],"facts":{"__proto__":{"power":"executive"}},"__proto__":{"x":1},"toString":2}'
  expect(
    issuesOf(JSON.parse(text))
      .map((issue) => `${issue.path.join('.')} ${issue.code}`)
      .sort(),
  ).toEqual([
    '__proto__ unknown-key',
    'conduct.0.constructor unknown-key',
    'facts.__proto__ unknown-key',
    'toString unknown-key',
  ])
  expect(({} as { x?: number }).x).toBeUndefined()
})

test('ten thousand acts, megabytes of text and deep nesting are answered, and quickly enough to wait for', () => {
  expect(
    issuesOf({
      stage: 'concluded',
      conduct: Array.from({ length: 10_000 }, () => good.conduct[0]),
    }),
  ).toMatchObject([{ code: 'too-many', path: ['conduct'] }])
  const [long] = issuesOf({
    ...good,
    reference: 'a1'.repeat(2_500_000),
    ['k'.repeat(2_500_000)]: 1,
  })
  expect(JSON.stringify(long).length).toBeLessThan(1000)
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(issuesOf(deep).map((issue) => issue.code)).toEqual(['wrong-type'])
  expect(issuesOf({ ...good, facts: deep }).map((issue) => issue.code)).toEqual(['wrong-type'])
  expect(issuesOf({ ...good, facts: { power: deep } }).map((issue) => issue.code)).toEqual([
    'wrong-type',
  ])
})

test('a thousand acts are advised on', () => {
  expect(
    issuesOf({ stage: 'concluded', conduct: Array.from({ length: 1000 }, () => good.conduct[0]) }),
  ).toEqual([])
})

test('advise throws one error that holds every issue and tells each on a line', () => {
  const bad = { ...good, stage: 'done', facts: { power: 'boss' } } as unknown as Case
  expect(() => advise(bad)).toThrow(CaseError)
  try {
    advise(bad)
  } catch (error) {
    expect((error as CaseError).issues).toHaveLength(2)
    expect((error as CaseError).message).toBe(
      'stage: no stage is called `done` (expected `reported`, `investigating`, `concluded`)\nfacts.power: no level of `power` is called `boss` (did you mean `hierarchical`?)',
    )
  }
})

test('errors never repeat more of the case than the word that is wrong', () => {
  const secret =
    'Mevrouw de Wit, geboren 1 januari 1980, woont aan de Kade 5 en heeft zich ziek gemeld omdat zij is uitgescholden'
  expect(JSON.stringify(issuesOf({ ...good, facts: { power: secret } }))).not.toContain(
    'ziek gemeld',
  )
})
