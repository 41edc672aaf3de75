import { expect, test } from 'vitest'
import * as library from '../../src/index'
import * as render from '../../src/render'
import * as interview from '../../src/interview/next'
import * as year from '../../src/year'

/** The doors as JavaScript sees them: any value can be handed over. */
type Door = (...given: readonly unknown[]) => unknown
const doors = { ...library, ...render, ...interview, ...year } as unknown as Readonly<
  Record<string, Door>
>
const door = (name: string): Door => doors[name] as Door

const policy = library.arbocatalogus2026
const theCase = {
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
} as const
const decided = {
  case: { ...theCase, reference: '2026-01' },
  measure: 'none',
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
} as const
const advice = library.advise(theCase)
const { labels: _, ...withoutLabels } = advice
/** As one that was stored before receipts held hashes. */
const { caseHash: _caseHash, adviceHash: _adviceHash, ...olderReceipt } = advice.receipt
const older = { ...advice, receipt: olderReceipt }
const changed =
  'the advice was changed after it was made (show it as it was returned, or ask for advice again)'
const pending = Promise.resolve()
const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
})()
const throwing = {
  get policy(): never {
    throw new Error('not this text')
  },
}
const elsewhere = Object.freeze(
  Object.defineProperty({}, Symbol.for('evenredig.policy'), { value: '0.0.9' }),
)
class Settings {
  readonly policy = policy
}

const resultMeant =
  'expected what `advise`, `check`, `compare`, `like`, `register`, `report`, `verifyArchive`, `verifyPolicy` or `diffPolicies` returned'
const changesMeant = "expected a list such as `[{ fact: 'power', to: 'none' }]`"
const copied =
  'options.policy: `object` is not a policy (a copy of a policy, such as JSON or a structured clone gives, is none: load it again with `loadPolicy`)'
const act = (at: number, part: string) => ({ about: 'act', at, part })

/** Calls that cannot be meant, and what is said of them. */
const calls: readonly (readonly [door: string, given: readonly unknown[], said: string])[] = [
  // Many cases.
  [
    'adviseRows',
    [theCase],
    'values: `object` is not a list or a stream of cases (expected a list, or a stream of values)',
  ],
  [
    'adviseRow',
    [theCase, { polciy: policy }],
    'options.polciy: no option is called `polciy` here (did you mean `policy`?)',
  ],
  // A policy.
  [
    'advise',
    [theCase, { policy: pending }],
    'options.policy: a Promise is not a policy (a forgotten `await`? write `await loadPolicy(…)`)',
  ],
  [
    'safeAdvise',
    [theCase, { policy: pending }],
    'options.policy: a Promise is not a policy (a forgotten `await`? write `await loadPolicy(…)`)',
  ],
  ['check', [theCase, 'none', { policy: JSON.parse(JSON.stringify(policy)) as unknown }], copied],
  ['safeCheck', [theCase, 'none', { policy: structuredClone(policy) }], copied],
  ['compare', [[decided], { policy: Object.freeze({ ...policy }) }], copied],
  [
    'safeCompare',
    [[decided], { policy: 'our-policy' }],
    'options.policy: `our-policy` is not a policy (load it first: `await loadPolicy(…)`)',
  ],
  [
    'applyChanges',
    [theCase, [], { policy: null }],
    'options.policy: `null` is not a policy (load it first: `await loadPolicy(…)`)',
  ],
  [
    'advise',
    [theCase, { policy: { ok: true, value: policy } }],
    'options.policy: `object` is not a policy (hand over the `value` of the result)',
  ],
  [
    'advise',
    [theCase, { policy: elsewhere }],
    'options.policy: the policy was made ready by version `0.0.9` of this library (load it with the same copy of the library that is asked)',
  ],
  ['verifyPolicy', [], 'policy: the policy is missing (load it first: `await loadPolicy(…)`)'],
  [
    'diffPolicies',
    ['ours', {}],
    'first: `ours` is not a policy (load it first: `await loadPolicy(…)`)\nsecond: `object` is not a policy (load it first: `await loadPolicy(…)`)',
  ],
  [
    'nextStep',
    [pending, []],
    'policy: a Promise is not a policy (a forgotten `await`? write `await loadPolicy(…)`)',
  ],
  [
    'caseSchema',
    [pending],
    'policy: a Promise is not a policy (a forgotten `await`? write `await loadPolicy(…)`)',
  ],
  [
    'decidedCaseSchema',
    [{ policy }],
    'policy: `object` is not a policy (load it first: `await loadPolicy(…)`)',
  ],
  // Options.
  [
    'advise',
    [theCase, { polciy: policy, other: 1 }],
    'options.polciy: no option is called `polciy` here (did you mean `policy`?)\noptions.other: no option is called `other` here (expected `policy`, `explain`)',
  ],
  [
    'advise',
    [theCase, policy],
    'options: a policy is not an object with options (hand it over as `{ policy }`)',
  ],
  [
    'advise',
    [theCase, pending],
    'options: a Promise is not an object with options (a forgotten `await`?)',
  ],
  [
    'advise',
    [theCase, null],
    'options: `null` is not an object with options (expected an object with `policy`, `explain`)',
  ],
  [
    'advise',
    [theCase, []],
    'options: `a list` is not an object with options (expected an object with `policy`, `explain`)',
  ],
  [
    'advise',
    [theCase, new Settings()],
    'options: an instance of `Settings` is not an object with options (expected an object with `policy`, `explain`)',
  ],
  [
    'advise',
    [theCase, throwing],
    'options: `object` is not an object with options (expected an object with `policy`, `explain`)',
  ],
  [
    'advise',
    [theCase, { explain: 'breif' }],
    'options.explain: no explanation is called `breif` (expected `full`, `brief`)',
  ],
  [
    'check',
    [theCase, 'none', { explain: 'brief' }],
    'options.explain: no option is called `explain` here (expected `policy`)',
  ],
  [
    'verifyPolicy',
    [policy, { quick: 'yes', quik: true }],
    'options.quick: `yes` is neither true nor false (expected `true` or `false`)\noptions.quik: no option is called `quik` here (did you mean `quick`?)',
  ],
  [
    'toText',
    [advice, { lang: 'de' }],
    'options.lang: no language is called `de` (expected `nl`, `en`)',
  ],
  [
    'toText',
    [advice, { document: true }],
    'options.document: no option is called `document` here (expected `lang`, `full`, `columns`, `sources`)',
  ],
  [
    'toHtml',
    [advice, { langg: 'nl', document: 1 }],
    'options.langg: no option is called `langg` here (did you mean `lang`?)\noptions.document: `1` is neither true nor false (expected `true` or `false`)',
  ],
  [
    'toMarkdown',
    [advice, 'nl'],
    'options: `nl` is not an object with options (expected an object with `lang`, `document`, `full`, `sources`)',
  ],
  [
    'toSvg',
    [advice, 'ladder', { width: 'wide' }],
    'options.width: no width is called `wide` (expected `page`, `phone`)',
  ],
  // Pictures.
  ['toSvg', [advice, 'laddr'], 'picture: no picture is called `laddr` (did you mean `ladder`?)'],
  [
    'toSvg',
    [advice],
    'picture: no picture is called `undefined` (expected `ladder`, `steps`, `timeline`, `changes`, `cases`)',
  ],
  [
    'toSvg',
    [library.compare([decided]), 'ladder'],
    'picture: there is no such picture of a comparison (expected `cases`)',
  ],
  // Results.
  [
    'toHtml',
    [library.safeAdvise(theCase)],
    'result: what a `safe…` function returned is not a result (hand over its `value`)',
  ],
  [
    'toMarkdown',
    [library.safeAdvise({})],
    'result: what a `safe…` function returned is not a result (show its `issues`)',
  ],
  ['toText', [theCase], 'result: a case is not a result (ask for advice: `advise(theCase)`)'],
  ['toText', [null], `result: \`null\` is not a result (${resultMeant})`],
  ['toText', [], `result: \`undefined\` is not a result (${resultMeant})`],
  ['toText', [{}], `result: \`object\` is not a result (${resultMeant})`],
  ['toText', [revoked], `result: \`object\` is not a result (${resultMeant})`],
  ['toSvg', [pending, 'ladder'], 'result: a Promise is not a result (a forgotten `await`?)'],
  [
    'toText',
    [{ ...advice, contractVersion: 99 }],
    'result.contractVersion: the result is of contract `99` (use the version of the library that made it)',
  ],
  [
    'toText',
    [withoutLabels],
    'result.labels: `labels` is missing (render a result as it was returned)',
  ],
  [
    'toHtml',
    [{ ...older, considered: 3 }],
    'result: what was handed over is not a result (render a result as it was returned)',
  ],
  [
    'toSvg',
    [{ ...older, considered: 3 }, 'ladder'],
    'result: what was handed over is not a result (render a result as it was returned)',
  ],
  ['toText', [{ ...advice, recommended: 'none' }], `result.receipt.adviceHash: ${changed}`],
  ['toSvg', [{ ...advice, considered: 3 }, 'ladder'], `result.receipt.adviceHash: ${changed}`],
  [
    'toHtml',
    [{ ...advice, receipt: { ...advice.receipt, adviceHash: null } }],
    `result.receipt.adviceHash: ${changed}`,
  ],
  [
    'toMarkdown',
    [
      {
        ...library.check(theCase, 'none'),
        advice: { ...advice, decidable: true, firm: true, tier: 'light' },
      },
    ],
    `result.advice.receipt.adviceHash: ${changed}`,
  ],
  // Changes.
  [
    'applyChanges',
    [theCase, [{ fact: 'powr', to: 'none' }, { fact: 'power', to: 'boss' }, { to: 'none' }]],
    'changes[0].fact: no fact is called `powr` (did you mean `power`?)\nchanges[1].to: no level of `power` is called `boss` (expected `none`, `functional`, `hierarchical`, `executive`, `unknown`)\nchanges[2].fact: `fact` is missing (expected a `fact` and the level it goes `to`)',
  ],
  [
    'applyChanges',
    [theCase, [{ fact: 'outcome', to: 'unfounded' }, { fact: 'power' }, null]],
    `changes[0].to: no level of \`outcome\` is called \`unfounded\` (expected \`established\`)\nchanges[1].to: \`to\` is missing (expected a \`fact\` and the level it goes \`to\`)\nchanges[2]: \`null\` is not a change (${changesMeant})`,
  ],
  [
    'applyChanges',
    [
      theCase,
      [
        { fact: 'leverage', to: true },
        { fact: 'leverage', to: 'nee' },
        { fact: 'power', to: 2 },
        { fact: 'response', to: 'none', acts: 0 },
        false,
      ],
    ],
    `changes[0].to: no level of \`leverage\` is called \`true\` (did you mean \`yes\`?)\nchanges[1].to: no level of \`leverage\` is called \`nee\` (did you mean \`no\`?)\nchanges[2].to: no level of \`power\` is called \`2\` (expected \`none\`, \`functional\`, \`hierarchical\`, \`executive\`, \`unknown\`)\nchanges[3].acts: \`0\` is not a list of acts (${changesMeant})\nchanges[4]: \`false\` is not a change (${changesMeant})`,
  ],
  ['applyChanges', [theCase], `changes: \`undefined\` is not a list of changes (${changesMeant})`],
  [
    'applyChanges',
    [theCase, pending],
    'changes: a Promise is not plain data (a forgotten `await`?)',
  ],
  // Issues.
  [
    'describeIssue',
    ['x'],
    'issue: `x` is not an issue (expected one of the `issues` of a result that is not ok, or of an error)',
  ],
  [
    'describeIssue',
    [revoked],
    'issue: `object` is not an issue (expected one of the `issues` of a result that is not ok, or of an error)',
  ],
  // Answers.
  [
    'nextStep',
    [policy],
    'answers: `undefined` is not a list of answers (expected a list such as `[{ id: question.id, answer }]`)',
  ],
  [
    'nextStep',
    [
      policy,
      [
        { id: { about: 'stage' }, answer: 'concludd' },
        { id: { about: 'stage' }, answer: 'concluded' },
        { id: act(13, 'form'), answer: 'bullying' },
        { id: act(1, 'on'), answer: 'yesterday' },
        { id: { about: 'circumstances', offered: ['insight'] }, answer: ['norm-unclear'] },
        { id: { about: 'circumstances', offered: ['insight', 'norm-unclear'] }, answer: 'insight' },
        { id: { about: 'fact', section: 'facts', fact: 'power' }, answer: 'boss' },
        { id: { about: 'relation' } },
        3,
      ],
    ],
    [
      'answers[0].answer: `concludd` is not one of the answers to this question (did you mean `concluded`?)',
      'answers[1]: this question is answered twice (keep one of the two answers)',
      'answers[2].id: this is the `id` of no question of this policy (expected the `id` of a question as `nextStep` gave it)',
      'answers[3].answer: `yesterday` is not a day of the calendar (expected a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`, or null where it is not known)',
      'answers[4].answer[0]: `norm-unclear` is not one of the answers to this question (expected `insight`)',
      'answers[5].answer: `insight` is not a list of words (expected `norm-unclear`, `insight`)',
      'answers[6].answer: `boss` is not one of the answers to this question (expected `none`, `functional`, `hierarchical`, `executive`)',
      'answers[7].answer: the answer is missing (expected `employee`, `hired`, `intern`, `volunteer`, `former-employee` or 2 more)',
      'answers[8]: `3` is not an answer with the `id` of a question (expected a list such as `[{ id: question.id, answer }]`)',
    ].join('\n'),
  ],
]

test.each(calls)(
  '%s says what is wrong with a call that cannot be meant: %#',
  (name, given, said) => {
    const { name: error, message } = thrownBy(() => door(name)(...given)) as Error
    expect(`${error}: ${message}`).toBe(`UsageError: ${said}`)
  },
)

function thrownBy(call: () => unknown): unknown {
  try {
    return { returned: call() }
  } catch (error) {
    return error
  }
}

test('the path of each problem with a call starts with the name of an argument', () => {
  const named = [
    'options',
    'policy',
    'first',
    'second',
    'picture',
    'result',
    'changes',
    'issue',
    'values',
  ]
  for (const [name, given] of calls) {
    const error = thrownBy(() => door(name)(...given))
    if (!(error instanceof library.UsageError)) throw new Error(`${name} did not refuse`)
    for (const { path } of error.issues) expect([...named, 'answers']).toContain(path[0])
  }
})

test('each problem with a call is told in Dutch as well, with as much said of what to do', () => {
  for (const [name, given] of calls) {
    const error = thrownBy(() => door(name)(...given))
    if (!(error instanceof library.UsageError)) throw new Error(`${name} did not refuse`)
    for (const issue of error.issues) {
      expect(issue.nl?.message).toBeDefined()
      expect(issue.nl?.message).not.toBe(issue.message)
      expect(Object.keys(issue.nl ?? {})).toEqual(
        Object.keys(issue).filter((key) => ['message', 'expected', 'suggestion'].includes(key)),
      )
    }
  }
})

/** The most met problems, in Dutch. */
const inDutch: readonly (readonly [door: string, given: readonly unknown[], said: string])[] = [
  [
    'advise',
    [theCase, { policy: pending }],
    'options.policy: een Promise is geen regeling (`await` vergeten? schrijf `await loadPolicy(…)`)',
  ],
  [
    'advise',
    [theCase, { polciy: policy }],
    'options.polciy: geen optie heet hier `polciy` (bedoelde u `policy`?)',
  ],
  [
    'advise',
    [theCase, []],
    'options: `een lijst` is geen object met opties (verwacht: een object met `policy`, `explain`)',
  ],
  ['toText', [advice, { lang: 'de' }], 'options.lang: geen taal heet `de` (verwacht: `nl`, `en`)'],
  [
    'toHtml',
    [library.safeAdvise(theCase)],
    'result: wat een `safe…`-functie gaf is geen resultaat (geef de `value` ervan)',
  ],
  ['toSvg', [advice, 'laddr'], 'picture: geen afbeelding heet `laddr` (bedoelde u `ladder`?)'],
  [
    'nextStep',
    [policy, [{ id: { about: 'stage' }, answer: 'concludd' }]],
    'answers[0].answer: `concludd` is geen van de antwoorden op deze vraag (bedoelde u `concluded`?)',
  ],
]

test.each(inDutch)('%s says it in Dutch: %#', (name, given, said) => {
  const error = thrownBy(() => door(name)(...given))
  if (!(error instanceof library.UsageError)) throw new Error(`${name} did not refuse`)
  const lines = error.issues.map((issue) => library.describeIssue(issue, { lang: 'nl' }))
  expect(lines).toEqual([said])
})

test('what breaks half-way in rendering is kept as the cause', () => {
  const error = thrownBy(() => door('toText')({ ...older, considered: 3 }))
  expect((error as Error).cause).toBeInstanceOf(TypeError)
})

test('an advice that was stored before receipts held hashes is shown as it was', () => {
  expect(door('toText')(older)).toBe(render.toText(advice))
  expect(door('toHtml')(older)).toBe(render.toHtml(advice))
})

test('an advice that was stored and came back with its keys in another order is shown', () => {
  const turned = Object.fromEntries(Object.entries(advice).reverse())
  expect(door('toText')(JSON.parse(JSON.stringify(turned)))).toBe(render.toText(advice))
})

test('an option that is undefined is one that is left out', () => {
  expect(door('advise')(theCase, { policy: undefined })).toEqual(advice)
  expect(door('toText')(advice, { lang: undefined })).toBe(render.toText(advice))
})

test('an issue is written alike where a list of them is mapped', () => {
  const result = library.safeAdvise(null)
  if (result.ok) throw new Error('null is no case')
  expect(result.issues.map(describe)).toEqual(result.issues.map((one) => describe(one)))
})
const describe = doors['describeIssue'] as (issue: library.Issue) => string

/** What is no source of a policy, and what is said of it. */
const meant = 'expected the folder of a policy, the id of the shipped one, or parsed files by name'
const sources: readonly (readonly [source: unknown, said: string])[] = [
  [undefined, `policy: no folder is named (${meant})`],
  ['', `policy: no folder is named (${meant})`],
  [null, `policy: \`null\` is not the source of a policy (${meant})`],
  [[], `policy: \`a list\` is not the source of a policy (${meant})`],
  [pending, 'policy: a Promise is not plain data (a forgotten `await`?)'],
  [new Map(), 'policy: a Map is not plain data (make an object of it: `Object.fromEntries(map)`)'],
  [{ weigh: pending }, 'weigh: a Promise is not plain data (a forgotten `await`?)'],
  [
    throwing,
    'policy: `policy` cannot be read: reading it throws (hand over plain objects and lists, as JSON has them)',
  ],
]

test.each(sources)('a policy cannot be loaded from what is no source: %#', async (source, said) => {
  const [load, safeLoad] = [library.loadPolicy, library.safeLoadPolicy] as unknown as readonly [
    (source: unknown) => Promise<unknown>,
    (source: unknown) => Promise<library.Result<unknown>>,
  ]
  await expect(load(source)).rejects.toMatchObject({ name: 'PolicyError', message: said })
  const result = await safeLoad(source)
  expect(result.ok ? [] : result.issues.map((one) => library.describeIssue(one, 'policy'))).toEqual(
    [said],
  )
})

test('an error of this library is told from any other, and its class from the other two', () => {
  const own = [
    new library.CaseError([]),
    new library.PolicyError([]),
    new library.UsageError([]),
  ] as const
  for (const error of own) expect(library.isEvenredigError(error)).toBe(true)
  for (const other of [new Error(), new TypeError(), null, undefined, 'CaseError', {}, revoked])
    expect(library.isEvenredigError(other)).toBe(false)
  const classes = [library.CaseError, library.PolicyError, library.UsageError]
  for (const [index, error] of own.entries())
    expect(classes.map((one) => error instanceof one)).toEqual(
      classes.map((_one, at) => at === index),
    )
})

test('a class derived from an error of this library knows its own only', () => {
  class OwnError extends library.CaseError {}
  expect(new OwnError([]) instanceof OwnError).toBe(true)
  expect(new OwnError([]) instanceof library.CaseError).toBe(true)
  expect(new library.CaseError([]) instanceof OwnError).toBe(false)
})
