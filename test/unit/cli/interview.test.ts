import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evenredig } from '../../support/command-line'
import type { Lang } from '../../../src/base/text'
import { dayOf } from '../../../src/cli/ask/asker'
import { askByLine } from '../../../src/cli/ask/by-line'
import { holdInterview } from '../../../src/cli/ask/hold-interview'
import { startedAs } from '../../../src/cli/started-as'
import {
  advise,
  arbocatalogus2026,
  type Case,
  check,
  parseDecisionRecord,
  safeAdvise,
} from '../../../src/index'
import { type Answers, keyOf } from '../../../src/interview/answers'
import { toDocx } from '../../../src/paper'
import { toText } from '../../../src/render'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { placeOf, typed, type TypedLine } from '../../support/typed'

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Holds an interview with an answer a line, as from a pipe. */
const piped = (answers: readonly string[], ...args: readonly string[]) =>
  evenredig(['interview', ...args], { input: answers.map((line) => `${line}\n`).join(''), folder })

const unfounded: Answers = [
  { id: { about: 'stage' }, answer: 'concluded' },
  { id: { about: 'act', at: 1, part: 'form' }, answer: 'bullying' },
  { id: { about: 'act', at: 1, part: 'behaviour' }, answer: 'belittling' },
  { id: { about: 'act', at: 1, part: 'finding' }, answer: 'unfounded' },
  { id: { about: 'more', at: 1 }, answer: 'no' },
]
const linesOf = (told: Answers) => typed(told).map(({ line }) => line)
// An unfounded report, where everything else is not known; then on from the overview of the answers.
const questionsOfShort = typed(unfounded)
const short = [...questionsOfShort.map(({ line }) => line), 'verder']
const questions = (stdout: string) =>
  stdout
    .split('\n')
    .filter(
      (line) => line.startsWith('  Waarom deze vraag') || line.startsWith('  Why this question'),
    ).length

test('an interview from a pipe ends with the advice and a case that gives it again', async () => {
  const { status, stdout, stderr } = await piped([...short, 'case', ''])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const saved = safeAdvise(JSON.parse(readFileSync(join(folder, 'zaak.json'), 'utf8')))
  expect(saved.ok && stdout.includes(toText(saved.value))).toBe(true)
  // Nothing of a terminal: no colours, no moving about.
  expect(stdout).not.toMatch(/[^\P{C}\n]/u)
  expect((await evenredig(['advise', join(folder, 'zaak.json')])).status).toBe(0)
})

test('an answer is shown with what it means and an example, in the language asked for', async () => {
  const begun = ['concluded', 'employee', '?', '?', '?', '?', 'aggression', 'physical-aggression']
  const shown = async (...args: readonly string[]) =>
    (await piped(begun, ...args)).stdout.replace(/\s+/g, ' ')
  const dutch = await shown()
  expect(dutch).toContain('ook als niemand gewond raakt Bijvoorbeeld: een collega een vuistslag')
  expect(dutch).not.toContain('For instance')
  const english = await shown('--lang', 'en')
  expect(english).toContain('also where nobody is hurt For instance: punching a colleague')
  expect(english).not.toContain('Bijvoorbeeld')
})

test('a number, a word of the case and a label answer alike, in both languages', async () => {
  const number = ({ question: { options }, line }: TypedLine) =>
    String(options.findIndex(({ value }) => value === line) + 1 || line)
  const label =
    (lang: Lang) =>
    ({ question: { options }, line }: TypedLine) =>
      options.find(({ value }) => value === line)?.label[lang] ?? line
  const said = (write: (typed: TypedLine) => string, on: string) => [
    ...questionsOfShort.map(write),
    on,
    '0',
  ]
  const numbers = await piped(said(number, 'verder'))
  const labels = await piped(said(label('nl'), 'Verder'))
  const english = await piped(said(label('en'), 'go on'), '--lang', 'en')
  const advice = (stdout: string, from: string) => stdout.slice(stdout.lastIndexOf(from))
  expect(advice(numbers.stdout, 'Er past geen sanctie')).toBe(
    advice(labels.stdout, 'Er past geen sanctie'),
  )
  expect([numbers.status, labels.status, english.status]).toEqual([0, 0, 0])
  expect(english.stdout).toContain('No sanction fits.')
})

test('what cannot be understood is asked again, and so is an empty line: Enter answers nothing', async () => {
  const { status, stdout } = await piped(['7', '', ...short, '0'])
  expect(status).toBe(0)
  expect(stdout.match(/Dit antwoord ken ik niet/g)).toHaveLength(2)
  // Each line still answers its own question where an empty one comes before it.
  const doubled = await piped([
    ...questionsOfShort.flatMap(({ line }) => ['', line]),
    ...['', 'verder', '', 'case', 'zaak.json'],
  ])
  expect(doubled.status).toBe(0)
  const refusals = doubled.stdout.match(/^ {2}Dit (antwoord ken|is geen|kan geen kenmerk)/gm)
  expect(refusals).toHaveLength(questionsOfShort.length + 1)
  expect(existsSync(join(folder, 'zaak.json'))).toBe(true)
})

test('going back puts the question again with the earlier answer, which stands when it is confirmed', async () => {
  const [stage = '', ...rest] = short
  const { status, stdout } = await piped([stage, '<', '=', ...rest, '0'])
  expect(status).toBe(0)
  expect(stdout.match(/Hoe ver is het onderzoek\?/g)).toHaveLength(3)
  expect(stdout).toContain('laat uw eerdere antwoord staan: onderzoek afgerond')
  expect((await piped([stage, '<', 'reported', '<', '=', ...rest, '0'])).stdout).toContain(
    'laat uw eerdere antwoord staan: gemeld, nog geen onderzoek',
  )
})

/** The short interview with another finding. */
const found = (finding: string) =>
  unfounded.map((one) => (one.answer === 'unfounded' ? { ...one, answer: finding } : one))

/** What is typed to the questions that another finding makes matter. */
const addedWith = (finding: string) =>
  typed(found(finding)).flatMap(({ question: { id }, line }) =>
    questionsOfShort.some(({ question }) => keyOf(question.id) === keyOf(id)) ? [] : [line],
  )

test('the overview numbers every answer, and one of them can be changed while the others stand', async () => {
  const at = placeOf(questionsOfShort, { about: 'act', at: 1, part: 'finding' })
  const change = [
    `wijzig ${at}`,
    'undetermined',
    ...addedWith('undetermined'),
    'verder',
    'case',
    '',
  ]
  const { status, stdout } = await piped([...short.slice(0, -1), ...change])
  expect(status).toBe(0)
  const overview = stdout.slice(stdout.indexOf('Uw antwoorden')).replace(/\s+/g, ' ')
  expect(overview).toContain(`${at} Wat heeft het onderzoek over dit gedrag vastgesteld? ongegrond`)
  expect(overview).toContain(
    `${at} Wat heeft het onderzoek over dit gedrag vastgesteld? niet vast te stellen`,
  )
  const saved = JSON.parse(readFileSync(join(folder, 'zaak.json'), 'utf8')) as Case<Vocabulary>
  expect(saved.conduct).toEqual([{ behaviour: 'belittling', finding: 'undetermined' }])
  // What was answered before and after it was not asked again.
  expect(stdout.match(/Is er direct gevaar/g)).toHaveLength(3)
})

const fact = (name: string, answer: string) =>
  ({ id: { about: 'fact', section: 'facts', fact: name }, answer }) as const
const bullied: Answers = [
  { id: { about: 'stage' }, answer: 'concluded' },
  fact('power', 'hierarchical'),
  fact('impact', 'considerable'),
  { id: { about: 'act', at: 1, part: 'form' }, answer: 'bullying' },
  { id: { about: 'act', at: 1, part: 'behaviour' }, answer: 'bullying' },
  { id: { about: 'act', at: 1, part: 'on' }, answer: '2025-09' },
  { id: { about: 'act', at: 1, part: 'to' }, answer: '2026-02' },
  { id: { about: 'act', at: 1, part: 'occasions' }, answer: '5' },
  { id: { about: 'more', at: 1 }, answer: 'no' },
  { id: { about: 'earlier', at: 1, part: 'kind' }, answer: 'none' },
  fact('leverage', 'no'),
  fact('surroundings', 'strained'),
  fact('audience', 'colleagues'),
  fact('targets', 'one'),
  fact('perpetrators', 'alone'),
]

test('an answer to what a changed one makes no longer matter stays in the overview, in its place, and in the case', async () => {
  const lines = typed(bullied)
  const at = placeOf(lines, fact('impact', 'severe').id)
  const answers = lines.map(({ question: { id, kind }, line }) => {
    const answer = kind === 'many' ? [] : line === '?' ? null : line
    return { id, answer: placeOf(lines, id) === at ? 'severe' : answer }
  })
  // To the answers alone, the question would not be put again: what it asks for no longer matters.
  expect(typed(answers).length).toBeLessThan(lines.length)
  const { stdout } = await piped([
    ...lines.map(({ line }) => line),
    ...[`wijzig ${at}`, 'severe', 'verder', 'case', ''],
  ])
  const [before = [], after = []] = stdout
    .split('Uw antwoorden')
    .slice(1)
    .map((part) => part.split('\n').filter((line) => /^ {2,}\d+ {2}/.test(line)))
  expect(after.slice(0, lines.length).filter((line) => !before.includes(line))).toHaveLength(1)
  const saved = JSON.parse(readFileSync(join(folder, 'zaak.json'), 'utf8')) as Case<Vocabulary>
  expect(saved.history).toEqual([])
  expect(saved.facts).toMatchObject({
    impact: 'severe',
    leverage: 'no',
    audience: 'colleagues',
    targets: 'one',
    perpetrators: 'alone',
  })
})

test('answers that do not go with a changed one are told before the advice', async () => {
  const lines = typed(bullied)
  const at = placeOf(lines, { about: 'act', at: 1, part: 'finding' })
  const stage = placeOf(lines, { about: 'stage' })
  const { stdout } = await piped([
    ...lines.map(({ line }) => line),
    ...[`wijzig ${stage}`, 'investigating', ...Array.from({ length: 40 }, () => '?')],
  ])
  expect(at).toBeGreaterThan(0)
  const said = stdout.slice(stdout.indexOf('Deze antwoorden passen niet meer'))
  expect(said.replace(/\s+/g, ' ')).toContain(
    'en tellen niet mee: • Wat heeft het onderzoek over dit gedrag vastgesteld? vastgesteld',
  )
})

test('an answer can be changed on the way, and a number that is none changes nothing', async () => {
  const [stage = '', relation = '', ...rest] = short
  const begun = [stage, relation, 'wijzig 2', 'hired', 'wijzig 99', ...rest, 'case', '']
  expect((await piped(begun)).status).toBe(0)
  const saved = JSON.parse(readFileSync(join(folder, 'zaak.json'), 'utf8')) as Case<Vocabulary>
  expect(saved.relation).toBe('hired')
})

test('an answer that is changed asks what it makes matter, and no more', async () => {
  const at = placeOf(questionsOfShort, { about: 'act', at: 1, part: 'finding' })
  const added = addedWith('established')
  expect(added.length).toBeGreaterThan(3)
  const { status, stdout } = await piped([
    ...short.slice(0, -1),
    `wijzig ${at}`,
    'established',
    ...added,
    'verder',
    '0',
  ])
  expect(stdout).not.toContain('Dit antwoord ken ik niet')
  expect(status).toBe(0)
})

test('"I don’t know" is an answer where facts are asked, and is kept as not known', async () => {
  const answers = [...linesOf(found('established')), 'go on', 'case', 'my-case.json']
  const { status, stdout } = await piped(answers, '--lang', 'en')
  expect(status).toBe(0)
  expect(questions(stdout)).toBe(answers.length - 2)
  const saved = JSON.parse(readFileSync(join(folder, 'my-case.json'), 'utf8')) as Case<Vocabulary>
  expect(saved.facts).toMatchObject({ power: 'unknown', impact: 'unknown' })
})

test('what is kept is chosen: the page, the advice and its draft in Word, as a page and as text, the summary, the case; named after the reference', async () => {
  const referred: Answers = [...unfounded, { id: { about: 'reference' }, answer: '2026-014' }]
  const { status, stdout } = await piped([
    ...linesOf(referred),
    'verder',
    'page,advice,document,word,markdown,summary,case',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ])
  expect(status).toBe(0)
  const files = ['advies-2026-014.html', 'concept-2026-014.html', 'concept-2026-014.md']
  const words = ['advies', 'concept', 'samenvatting'].map((name) => `${name}-2026-014.docx`)
  expect(readdirSync(folder).sort()).toEqual([...files, ...words, 'zaak-2026-014.json'].sort())
  const inWord = words.map((word) => readFileSync(join(folder, word)))
  for (const bytes of inWord) expect(bytes.subarray(0, 2).toString()).toBe('PK')
  // Each is another paper.
  expect(new Set(inWord.map((bytes) => bytes.toString('latin1'))).size).toBe(3)
  for (const file of files.slice(0, 2))
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^<!DOCTYPE html>/)
  expect(stdout).toContain('evenredig advise zaak-2026-014.json\n')
})

test('while an inquiry runs, the letter of each measure that protects can be kept, and no other letter', async () => {
  const running: Answers = [
    { id: { about: 'stage' }, answer: 'investigating' },
    { id: { about: 'fact', section: 'facts', fact: 'danger' }, answer: 'acute' },
    { id: { about: 'act', at: 1, part: 'form' }, answer: 'aggression' },
    { id: { about: 'more', at: 1 }, answer: 'no' },
    { id: { about: 'reference' }, answer: '2026-014' },
  ]
  const kept = ['letter-working-apart', 'case', '', '']
  const answers = [...linesOf(running), 'verder', kept.slice(0, 2).join(','), ...kept.slice(2)]
  const { status, stdout } = await piped(answers)
  expect(status).toBe(0)
  expect(stdout).not.toContain('de brief met de uitkomst')
  const theCase = JSON.parse(readFileSync(join(folder, 'zaak-2026-014.json'), 'utf8')) as Case
  const { interim } = advise(theCase)
  expect(interim.map(({ measure }) => measure)).toContain('working-apart')
  for (const { label } of interim)
    expect(stdout).toContain(`de brief over bescherming nu: ${label.nl}`)
  const letter = await toDocx(check(theCase, ['working-apart']), {
    paper: 'letter',
    policy: arbocatalogus2026,
  })
  const written = readFileSync(
    join(folder, 'brief-tijdelijk-afstand-houden-in-het-werk-2026-014.docx'),
  )
  expect(Buffer.compare(written, letter)).toBe(0)
})

test('a reference that can be a name is refused, and today is a day', async () => {
  const at = questionsOfShort.length
  const { status, stdout } = await piped([
    ...short.slice(0, at - 2),
    'jansen',
    '2026-014',
    '2026-04',
    'vandaag',
    'verder',
    'case',
    '',
  ])
  expect(status).toBe(0)
  expect(stdout).toContain('Dit kan geen kenmerk zijn')
  expect(stdout).toContain('Dit is geen dag')
  const saved: unknown = JSON.parse(readFileSync(join(folder, 'zaak-2026-014.json'), 'utf8'))
  expect(saved).toMatchObject({ reference: '2026-014', assessedOn: '2026-04-20' })
})

test('--complete asks more, and goes with interview', async () => {
  const complete = [...typed(unfounded, { complete: true }).map(({ line }) => line), 'verder', '0']
  const { status, stdout } = await piped(complete, '--complete')
  expect(status).toBe(0)
  expect(questions(stdout)).toBeGreaterThan(questionsOfShort.length + 5)
})

test('nothing is wider than the terminal that it is shown on', async () => {
  const output = Object.assign(new PassThrough(), { columns: 60 })
  const asker = askByLine({
    input: Readable.from([...short, '0'].map((line) => `${line}\n`)),
    output,
    lang: 'nl',
    today: '2026-04-20',
  })
  await holdInterview({
    policy: arbocatalogus2026,
    lang: 'nl',
    asker,
    byLine: true,
    complete: false,
    named: undefined,
    startedAs: 'evenredig',
  })
  const lines = String(output.read()).split('\n')
  expect(lines.length).toBeGreaterThan(200)
  expect(lines.filter((line) => line.length > 60)).toEqual([])
})

test('an existing file is not replaced without asking', async () => {
  writeFileSync(join(folder, 'zaak.json'), 'kept')
  const { status } = await piped([...short, 'case', 'zaak.json', 'no', 'andere.json'])
  expect(status).toBe(0)
  expect(readFileSync(join(folder, 'zaak.json'), 'utf8')).toBe('kept')
  expect(existsSync(join(folder, 'andere.json'))).toBe(true)
  expect((await piped([...short, 'case', 'zaak.json', 'yes'])).status).toBe(0)
  expect(readFileSync(join(folder, 'zaak.json'), 'utf8')).toContain('unfounded')
})

test('a file that cannot be written is told, and another name is asked for', async () => {
  const { status, stdout } = await piped([
    ...short,
    'case',
    'no-such-folder/zaak.json',
    'zaak.json',
  ])
  expect(status).toBe(0)
  expect(stdout).toContain('Kies een andere naam')
  expect(readdirSync(folder)).toEqual(['zaak.json'])
})

test('answers that end too early give exit code 2, one line, and nothing is kept', async () => {
  const { status, stderr } = await piped(short.slice(0, 3))
  expect(status).toBe(2)
  expect(stderr).toBe('evenredig: gestopt vóór het einde; er is niets bewaard\n')
  expect(readdirSync(folder)).toEqual([])
})

test('answers that end while the case is being saved give exit code 2, say so, and leave everything as it was', async () => {
  writeFileSync(join(folder, 'zaak.json'), 'kept')
  for (const [saving, said] of [
    [[], 'Er past geen sanctie'],
    [['case'], 'Onder welke naam'],
    [['case', 'zaak.json'], 'vervangen'],
  ] as const) {
    const { status, stdout, stderr } = await piped([...short, ...saving])
    expect(stdout).toContain(said)
    expect([status, stderr]).toEqual([
      2,
      'evenredig: gestopt vóór het einde; er is niets bewaard\n',
    ])
  }
  expect(readdirSync(folder)).toEqual(['zaak.json'])
  expect(readFileSync(join(folder, 'zaak.json'), 'utf8')).toBe('kept')
})

test('answers that end after something was saved tell what is kept', async () => {
  const { status, stderr } = await piped([...short, 'case,page', ''])
  expect([status, stderr]).toEqual([
    2,
    'evenredig: gestopt vóór het einde; wel bewaard: advies.html\n',
  ])
  expect(readdirSync(folder)).toEqual(['advies.html'])
})

test('back from the name of the file is back to what to keep', async () => {
  const { status, stdout } = await piped([...short, 'case', '<', '0'])
  expect(status).toBe(0)
  expect(stdout.match(/Wat wilt u bewaren\?/g)).toHaveLength(2)
  expect(readdirSync(folder)).toEqual([])
})

test('what was decided is asked for, and kept with the case and the advice; what cannot be is asked again', async () => {
  const referred: Answers = [...unfounded, { id: { about: 'reference' }, answer: '2026-014' }]
  const asked = [...linesOf(referred), 'verder', 'decision']
  // No day is no answer here; going back offers the answers that were given.
  const measures = ['written-warning,coaching', 'coaching', '<', '0', '?', '2026-05-01', '<', '=']
  const twoRungs = ['written-warning,final-warning', '0', '2026-05-01', 'municipal-secretary', '0']
  const oneRung = [...measures, 'line-manager', 'other', '']
  const { status, stdout, stderr } = await piped([...asked, ...twoRungs, ...oneRung])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Dit besluit kan zo niet worden bewaard:')
  expect(stdout).toContain('Dit is geen dag. Schrijf een dag als 2026-03-02, of “vandaag”.')
  // Who imposed it may not have been the one who can.
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'ga na of de rol ‘leidinggevende’ daarvoor een mandaat heeft.',
  )
  const file = join(folder, 'besluit-2026-014.json')
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const record = parseDecisionRecord(written)
  // What it prints to go on with does run.
  expect(stdout).toContain(
    'evenredig advise besluit-2026-014.json --paper decision --out besluit.docx\n',
  )
  expect(stdout).toContain(
    'evenredig advise besluit-2026-014.json --paper letter --out brief.docx\n',
  )
  expect(stdout).toContain('evenredig register besluit-2026-014.json\n')
  const out = join(folder, 'besluit.docx')
  const onPaper = await evenredig(['advise', file, '--paper', 'decision', '--out', out])
  const asText = await evenredig(['advise', file, '--paper', 'decision', '--format', 'markdown'])
  expect(asText.stdout.replace(/\s+/g, ' ')).toContain(
    'Hoe dit zich tot het advies verhoudt - Voorstel: schriftelijke waarschuwing en coaching',
  )
  expect([onPaper.status, (await evenredig(['register', file])).status]).toEqual([0, 0])
  expect(record.decision).toEqual({
    measures: ['written-warning', 'coaching'],
    decidedOn: '2026-05-01',
    decidedBy: 'line-manager',
    reasons: ['other'],
  })
  expect(record.case.reference).toBe('2026-014')
})

test('going back from the first question on a decision is back to what to keep', async () => {
  const referred: Answers = [...unfounded, { id: { about: 'reference' }, answer: '2026-014' }]
  const { status, stdout } = await piped([...linesOf(referred), 'verder', 'decision', '<', '0'])
  expect(status).toBe(0)
  expect(stdout.match(/Wat wilt u bewaren\?/g)).toHaveLength(2)
  expect(readdirSync(folder)).toEqual([])
})

test('a decision is offered only where a reference tells which case it is on', async () => {
  expect((await piped([...short, '0'])).stdout).not.toContain('het besluit met de zaak')
})

test('Ctrl-C where answers come line by line gives exit code 2 and one line', async () => {
  const child = spawn('node', [cli, 'interview'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (part) => {
    stderr += String(part)
  })
  child.stdout.once('data', () => child.kill('SIGINT'))
  const status = await new Promise((resolve) => child.once('exit', resolve))
  expect([status, stderr]).toEqual([2, 'evenredig: gestopt vóór het einde; er is niets bewaard\n'])
})

test('how to ask again names the language and the policy, and a shell can read it', async () => {
  const policy = fileURLToPath(
    new URL('../../../examples/policies/small-organisation', import.meta.url),
  )
  const { stdout } = await piped([...short, 'case', "mijn zaak's.json"], '--policy', policy)
  expect(stdout).toContain(`evenredig advise 'mijn zaak'\\''s.json' --policy ${policy}\n`)
  const english = await piped(
    [...short.slice(0, -1), 'go on', 'case', 'case-1.json'],
    '--lang',
    'en',
  )
  expect(english.stdout).toContain('evenredig advise case-1.json --lang en\n')
})

test('a file name cannot steer the terminal', async () => {
  expect((await piped([...short, 'case', 'a\u001b[31mb.json'])).stdout).not.toMatch(/[^\P{C}\n]/u)
})

test('"not known" can be said as it is shown, with either apostrophe', async () => {
  for (const said of ['?', 'unknown', "I don't know", 'i don’t know']) {
    const lines = short.slice(0, -1).map((line) => (line === '?' ? said : line))
    const { status, stdout } = await piped([...lines, 'go on', '0'], '--lang', 'en')
    expect(stdout, said).not.toContain('This answer is not known')
    expect(status, said).toBe(0)
  }
})

test('--out writes the advice as a page', async () => {
  const { status, stdout } = await piped([...short, '0'], '--out', 'advies.html')
  expect(status).toBe(0)
  expect(stdout).toContain('Geschreven: advies.html')
  expect(readFileSync(join(folder, 'advies.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/)
})

test('a day is read as an ISO day, as Dutch people write it, with a month by its name, as today and as yesterday; what is no day is not', () => {
  const read = (written: string) => dayOf(written, '2026-04-20')
  const days = ['2026-03-02', '2-3-2026', '02-03-2026', '2026-03', '2026', 'vandaag', 'Today']
  expect(days.map(read)).toEqual([
    '2026-03-02',
    '2026-03-02',
    '2026-03-02',
    '2026-03',
    '2026',
    '2026-04-20',
    '2026-04-20',
  ])
  expect(['gisteren', 'Yesterday'].map(read)).toEqual(['2026-04-19', '2026-04-19'])
  expect(dayOf('gisteren', '2026-03-01')).toBe('2026-02-28')
  expect(read('28 november 2026')).toBe('2026-11-28')
  expect(['maart 2026', 'March 2026', '2 MAART 2026'].map(read)).toEqual([
    '2026-03',
    '2026-03',
    '2026-03-02',
  ])
  for (const none of [
    '30 februari 2026',
    'lente 2026',
    '2 2026',
    '2026-02-30',
    '31-04-2026',
    'eergisteren',
    '2026-13',
    '',
  ])
    expect(read(none)).toBeUndefined()
})

test('what is said to run again is what was run: by npx, by name, or as a file of Node', () => {
  const from = (script: string, npmCommand?: string) =>
    startedAs({ script, folder: '/home/hr/evenredig', npmCommand })
  expect(from('/home/hr/evenredig/dist/cli.js')).toBe('node dist/cli.js')
  expect(from('/opt/evenredig/dist/cli.js')).toBe('node /opt/evenredig/dist/cli.js')
  expect(from('/opt/mijn map/cli.js')).toBe('node "/opt/mijn map/cli.js"')
  expect(from('/home/hr/.npm/_npx/1/node_modules/.bin/evenredig', 'exec')).toBe('npx evenredig')
  expect(from('/home/hr/evenredig/node_modules/.bin/evenredig')).toBe('npx evenredig')
  expect(from('/usr/local/bin/evenredig')).toBe('evenredig')
})
