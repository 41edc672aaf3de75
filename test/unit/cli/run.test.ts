import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Case, CheckResult } from '../../../src/index'
import { evenredig, inEnglish } from '../../support/command-line'
import type { Vocabulary } from '../../../src/policy/vocabulary'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const good = JSON.stringify({
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { power: 'hierarchical' },
})

test('advise reads a file and answers in Dutch, or in English when asked', async () => {
  const path = file('good.json', good)
  const dutch = await evenredig(['advise', path])
  expect(dutch).toMatchObject({ status: 0, stderr: '' })
  expect(dutch.stdout.replace(/\s+/g, ' ')).toContain(
    ' Dit is een matige overtreding die zwaarder weegt (machtspositie); het advies is: laatste schriftelijke waarschuwing. ',
  )
  const english = await evenredig(['advise', path, '--lang', 'en'])
  expect(english.stdout.replace(/\s+/g, ' ')).toContain(
    ' This is a moderate transgression that weighs heavier (position of power); the advice is: final written warning. ',
  )
})

test('the built command line is a process that reads standard input and ends with the code of its answer', () => {
  const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
  const process = (args: readonly string[], input: string) => {
    const { status, stdout, stderr } = spawnSync('node', [cli, ...args], {
      encoding: 'utf8',
      input,
    })
    return { status, stdout, stderr }
  }
  const advised = process(['advise', '-', '--lang', 'en'], good)
  expect(advised).toMatchObject({ status: 0, stderr: '' })
  expect(advised.stdout).toMatch(/^This is a moderate transgression that weighs heavier/m)
  expect(process(['check', '-', '-m', 'none', '--json'], good)).toMatchObject({ status: 1 })
  expect(process(['advise', 'no-such.json'], '')).toMatchObject({ status: 2, stdout: '' })
  expect(process(['advise', '-'], '{}')).toMatchObject({ status: 3, stdout: '' })
})

test('advise reads standard input, and --json prints exactly the advice', async () => {
  const { status, stdout } = await evenredig(['advise', '-', '--json'], { input: good })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    contractVersion: 1,
    kind: 'measures',
    recommended: 'final-warning',
  })
})

test('a byte order mark is no problem', async () => {
  expect((await evenredig(['advise', file('bom.json', `\uFEFF${good}`)])).status).toBe(0)
})

/** What is said, without the line of the input that may stand under it. */
const saidIn = (stderr: string): readonly string[] =>
  stderr.split('\n').filter((line) => line !== '' && !/^ {2}[\d ]+ \| /.test(line))

test('invalid input gives exit code 3, every problem on its own line, and nothing on standard output', async () => {
  const bad = JSON.stringify({
    stage: 'concluded',
    conduct: [{ behaviour: 'bulying', finding: 'established' }],
    facts: { power: 'boss' },
    name: 'x',
  })
  const { status, stdout, stderr } = await inEnglish(['advise', '-'], { input: bad })
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  expect(saidIn(stderr)).toEqual([
    'conduct[0].behaviour: no behaviour is called `bulying` (did you mean `bullying`?)',
    'facts.power: no level of `power` is called `boss` (did you mean `hierarchical`?)',
    'name: no property is called `name` (expected `reference`, `assessedOn`, `stage`, `relation`, `conduct`, `facts`, `circumstances`, `history`, `procedure`, `attention`; leave it out: a case holds closed words only, no names and no free text)',
  ])
})

test('what is not JSON gives exit code 3, the place and a hint', async () => {
  const cases: readonly (readonly [string | Uint8Array, RegExp])[] = [
    [
      '{"stage": }',
      /^case: the input is not JSON: line 1, column 11 \(check for a missing comma, quote or bracket\)\n {2}1 \| /,
    ],
    ['', /^case: the input is empty/],
    ['stage: concluded', /^case: the input is not JSON/],
    [
      new Uint8Array([0xff, 0xfe, 0x7b, 0x00]),
      /^case: the input is written in UTF-16 \(save the file as UTF-8\)\n$/,
    ],
    [new Uint8Array([0x7b, 0x22, 0xe9, 0x22]), /^case: the input is not written in UTF-8/],
    [
      '['.repeat(100_000) + ']'.repeat(100_000),
      /^case: `a list` is not an object \(expected an object\)\n$/,
    ],
    [`"${'x'.repeat(5_000_001)}"`, /^case: the input has more than 5000000 bytes/],
  ]
  for (const [content, expected] of cases) {
    const { status, stdout, stderr } = await inEnglish(['advise', file('odd.json', content)])
    expect(stderr).toMatch(expected)
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  }
})

test('a key that stands twice is told, because only one of the two could be read', async () => {
  const { status, stdout, stderr } = await inEnglish(['advise', '-'], {
    input:
      '{ "stage": "concluded",\n "facts": { "power": "none", "power": "executive" }, "conduct": [{ "behaviour": "insult", "finding": "established" }] }',
  })
  expect({ status, stdout, said: saidIn(stderr) }).toEqual({
    status: 3,
    stdout: '',
    said: [
      'facts.power: `power` stands twice in one object, again on line 2 (keep one of the two)',
    ],
  })
})

test('wrong usage and unreadable files give exit code 2 in one line, never a stack trace', async () => {
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['advice', 'x.json'], 'no command is called `advice`: did you mean `advise`?'],
    [['advise'], '`advise` takes one file, or `-` for standard input'],
    [['advise', 'a.json', 'b.json'], '`advise` takes one file, or `-` for standard input'],
    [
      ['advise', join(folder, 'none.json')],
      `cannot read \`${join(folder, 'none.json')}\`: it does not exist`,
    ],
    [['advise', folder], `cannot read \`${folder}\`: it is a folder`],
    [['advise', '-', '--lang', 'fr'], 'no language is called `fr`: use `nl` or `en`'],
    [['advise', '-', '--colour'], 'unknown option `--colour`'],
  ]
  for (const [args, message] of wrong) {
    const result = await inEnglish(args, { input: good })
    expect(result.stderr).toBe(`evenredig: ${message} (see \`evenredig --help\`)\n`)
    expect(result).toMatchObject({ status: 2, stdout: '' })
  }
})

test('help and version are printed on request, and help goes to standard error when nothing is asked', async () => {
  expect((await evenredig(['--help'])).stdout).toContain('Gebruik')
  expect((await evenredig(['--help', '--lang', 'en'])).stdout).toContain('Usage')
  expect((await evenredig(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(await evenredig([])).toMatchObject({ status: 2, stdout: '' })
})

test('the text of a policy or case cannot steer a terminal', async () => {
  expect((await evenredig(['advise', '-'], { input: good })).stdout).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
  )
})

test('check ends with 0 on what can be defended, with 1 on a finding and with 4 on one that an answer can turn', async () => {
  const path = file(
    'check.json',
    JSON.stringify({
      ...(JSON.parse(good) as Case<Vocabulary>),
      facts: { power: 'hierarchical', workLink: 'work' },
      procedure: {
        accusedHeard: 'yes',
        reporterHeard: 'offered',
        independent: 'yes',
        alreadySanctioned: 'no',
        formalComplaint: 'no',
        otherPosition: 'yes',
      },
    }),
  )
  const ends = (...measures: string[]) =>
    evenredig(['check', path, '--json', ...measures.flatMap((measure) => ['--measure', measure])])
  const told = async (...measures: string[]) => {
    const { status, stdout } = await ends(...measures)
    const { verdict, admissible } = JSON.parse(stdout) as CheckResult<Vocabulary>
    return [status, verdict, admissible]
  }
  expect(await told('final-warning')).toEqual([0, 'fitting', true])
  expect(await told('written-warning', 'coaching')).toEqual([0, 'defensible', true])
  expect(await told('oral-warning')).toEqual([1, 'too-light', true])
  // What is not known of the facts could still make it fit.
  expect(await told('dissolution')).toEqual([4, 'too-heavy', true])
  // Nothing is known of the procedure: it fits, but may not be decided yet.
  expect((await evenredig(['check', file('good.json', good), '-m', 'final-warning'])).status).toBe(
    1,
  )
})

test('check ends with 4 where an answer would turn too light or too heavy into another verdict, and with 1 where a gate is blocked', async () => {
  const open: Case<Vocabulary> = {
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
    facts: { workLink: 'work' },
  }
  const known = {
    pattern: 'single',
    response: 'none',
    power: 'none',
    impact: 'limited',
    surroundings: 'unaffected',
    audience: 'private',
    targets: 'one',
    workLink: 'work',
  } as const
  const status = async (theCase: Case<Vocabulary>) =>
    (await evenredig(['check', '-', '-m', 'transfer'], { input: JSON.stringify(theCase) })).status
  expect(await status(open)).toBe(4)
  expect(await status({ ...open, facts: known })).toBe(1)
  expect(await status({ ...open, procedure: { accusedHeard: 'no' } })).toBe(1)
})

test('check tells what is wrong with the case and with the measures in one go', async () => {
  const { status, stdout, stderr } = await inEnglish(
    ['check', '-', '-m', 'schriftelijke waarschuwing', '-m', 'fine'],
    {
      input: JSON.stringify({
        stage: 'concluded',
        conduct: [{ behaviour: 'bulying', finding: 'established' }],
      }),
    },
  )
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  expect(saidIn(stderr)).toEqual([
    'conduct[0].behaviour: no behaviour is called `bulying` (did you mean `bullying`?)',
    'proposed[0]: no measure is called `schriftelijke waarschuwing` (did you mean `written-warning`?)',
    'proposed[1]: `fine` is not available under this policy (A fine or pay cut is not part of this policy.)',
  ])
})

test('check and compare without what they need are wrong usage', async () => {
  expect(await evenredig(['check', file('good.json', good)])).toMatchObject({
    status: 2,
    stdout: '',
  })
  expect(await evenredig(['check', '--measure', 'none'])).toMatchObject({ status: 2, stdout: '' })
  expect(await evenredig(['check', file('good.json', good), '--measure'])).toMatchObject({
    status: 2,
    stdout: '',
  })
  expect(await evenredig(['advise', file('good.json', good), '--measure', 'none'])).toMatchObject({
    status: 2,
    stdout: '',
  })
  expect(await evenredig(['compare'])).toMatchObject({ status: 2, stdout: '' })
  expect(await evenredig(['compare', join(folder, 'no-such.json')])).toMatchObject({
    status: 2,
    stdout: '',
  })
})

/** A decided case in which nothing but the act is known. */
const decided = (reference: string, measure: string) => ({
  case: { ...(JSON.parse(good) as Case<Vocabulary>), reference },
  measure,
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
})

test('compare takes a file for each case or a list, and names the file of what is wrong', async () => {
  const [one, two] = [
    file('one.json', JSON.stringify(decided('2026-1', 'final-warning'))),
    file('two.json', JSON.stringify([decided('2026-2', 'written-warning')])),
  ]
  const { status, stdout } = await inEnglish(['compare', one, two, '--lang', 'en'])
  expect(status).toBe(1)
  expect(stdout).toContain(
    '2026-1 and 2026-2 have the same facts, but got final written warning and\n    written warning.',
  )
  const bad = file(
    'bad.json',
    JSON.stringify([{ ...decided('2026-3', 'transfer'), measure: undefined, decidedBy: 'mayor' }]),
  )
  const wrong = await inEnglish(['compare', one, bad])
  expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 3, stdout: '' })
  expect(wrong.stderr).toBe(
    [
      `${bad}[0].measure: \`measure\` is missing (say what was imposed; \`none\` where nothing was)`,
      `${bad}[0].decidedBy: no role is called \`mayor\` (did you mean \`mayor-and-aldermen\`?)`,
      '',
    ].join('\n'),
  )
})

test('verify proves the shipped policy, and tells a broken one by its exit code', async () => {
  const { status, stdout } = await evenredig(['verify', '--lang', 'en'])
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^The policy is in order: no error was found\.\nCovered: 2,916,231,413,760 situations/,
  )
  expect(
    JSON.parse(
      (await evenredig(['verify', 'test/policies/sports-club', '--format', 'json'])).stdout,
    ),
  ).toMatchObject({ ok: true, situations: 67_392, scenarios: 15 })
  expect(await evenredig(['verify', join(folder, 'nowhere')])).toMatchObject({
    status: 3,
    stdout: '',
  })
  expect(await evenredig(['verify', 'a', 'b'])).toMatchObject({ status: 2 })
  const broken = join(folder, 'broken')
  expect((await evenredig(['policy', 'new', broken])).status).toBe(0)
  writeFileSync(
    join(broken, 'weigh.json'),
    JSON.stringify({
      rules: [
        { name: 'power.functional', event: { params: { steps: 3 } } },
        { name: 'power.executive', event: { params: { steps: 1 } } },
      ],
    }),
  )
  const found = await evenredig(['verify', broken, '--quick', '--lang', 'en'])
  expect(found).toMatchObject({ status: 1, stderr: '' })
  expect(found.stdout).toContain('not-monotone: a graver fact gives a milder answer')
})

test('--policy is used by every command, and what is wrong with it is told', async () => {
  const club = JSON.stringify({
    stage: 'concluded',
    conduct: [{ behaviour: 'punch', finding: 'established' }],
  })
  expect(
    (
      await evenredig(['advise', '-', '--policy', 'test/policies/sports-club', '--lang', 'en'], {
        input: club,
      })
    ).stdout.split('\n'),
  ).toContain('This is a violent transgression; the advice is: match ban.')
  expect(
    (
      await evenredig(
        ['check', '-', '--policy', 'test/policies/sports-club', '-m', 'nothing', '--json'],
        { input: club },
      )
    ).status,
  ).toBe(1)
  expect(await evenredig(['advise', '-', '--policy', 'nowhere'], { input: club })).toMatchObject({
    status: 3,
    stdout: '',
  })
})

test('schema lists the schemas and prints one', async () => {
  expect((await inEnglish(['schema'])).stdout.split('\n')).toContain('case')
  expect(JSON.parse((await inEnglish(['schema', 'case'])).stdout)).toMatchObject({ title: 'Case' })
  expect(await inEnglish(['schema', 'cas'])).toMatchObject({
    status: 2,
    stderr: 'evenredig: no schema is called `cas`: did you mean `case`? (see `evenredig --help`)\n',
  })
})

test('schema prints a case in the words of the policy that is named, and in another draft', async () => {
  const read = async (...args: readonly string[]) => {
    const { status, stdout } = await evenredig(['schema', ...args])
    expect(status).toBe(0)
    return JSON.parse(stdout) as Readonly<Record<string, unknown>>
  }
  const folder = 'examples/policies/large-organisation'
  const shipped = JSON.stringify(await read('case'))
  const own = await read('case', '--policy', folder)
  // What this policy drops, and how it is called.
  expect(shipped).toContain('"minor-part"')
  expect(JSON.stringify(own)).not.toContain('"minor-part"')
  expect(own['$id']).toMatch(/^urn:evenredig:schema:case:1:large-municipality:/)
  const older = await read('decided-case', '--draft', '7', '--policy', folder)
  expect(older['$schema']).toBe('http://json-schema.org/draft-07/schema#')
  expect((await read('advice', '--draft', '7'))['$schema']).toBe(older['$schema'])
  expect((await evenredig(['schema', '--draft', '7'])).stdout.split('\n')).toEqual([
    'advice',
    'advice-brief',
    'advice-verification',
    'archive-verification',
    'case',
    'check',
    'comparison',
    'decided-case',
    'decision-record',
    'like-cases',
    'register',
    'year-report',
    '',
  ])
})

test('schema says what it cannot write', async () => {
  const refused = async (...args: readonly string[]) => {
    const { status, stderr } = await inEnglish(['schema', ...args])
    return [status, stderr.replace(' (see `evenredig --help`)\n', '')]
  }
  const goes = 'evenredig: `--policy` goes with `schema case` and `schema decided-case`'
  const folder = 'examples/policies/large-organisation'
  expect(await refused('advice', '--policy', folder)).toEqual([2, goes])
  expect(await refused('--policy', folder)).toEqual([2, goes])
  expect(await refused('facts', '--draft', '7')).toEqual([
    2,
    'evenredig: `schema facts` is not written in draft-07: `--draft 7` goes with `advice`, `advice-brief`, `advice-verification`, `archive-verification`, `case` or 7 more',
  ])
  expect(await refused('case', '--draft', '4')).toEqual([
    2,
    'evenredig: no draft is called `4`: use `2020-12` or `7`',
  ])
  expect(await inEnglish(['schema', 'case', '--policy', 'no-such'])).toMatchObject({ status: 3 })
})
