import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { languageOf } from '../../../src/cli/language'
import { commands } from '../../../src/cli/commands/all'
import { help } from '../../../src/cli/help'
import { type CommandName, exampleOf, helpOn } from '../../../src/cli/help-pages'
import { evenredig } from '../../support/command-line'

const names = commands.map(({ name }) => name)

test.each(names)('help on %s is the same by each way to ask, in both languages', async (name) => {
  const page = helpOn(name)
  for (const [lang, other] of [
    ['nl', 'en'],
    ['en', 'nl'],
  ] as const) {
    for (const args of [
      ['help', name],
      [name, '--help'],
      [name, '-h'],
    ]) {
      const { status, stdout, stderr } = await evenredig([...args, '--lang', lang])
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: page?.[lang], stderr: '' })
    }
    expect(page?.[lang]).not.toBe(page?.[other])
    expect(page?.[lang]).toContain(`\n  evenredig ${name}`)
    for (const line of page?.[lang].split('\n') ?? []) expect(line.length).toBeLessThanOrEqual(100)
  }
})

test('every option is told on the page of some command, but those that go with all', () => {
  for (const lang of ['nl', 'en'] as const) {
    const optionsIn = (page = '') => page.split('\n').filter((line) => line.startsWith('  --'))
    const told = new Set(names.flatMap((name) => optionsIn(helpOn(name)?.[lang])))
    const untold = optionsIn(help[lang]).filter((line) => !told.has(line))
    expect(untold.map((line) => line.trim().split(/[ ,]/)[0])).toEqual(['--help', '--version'])
  }
})

const [aCase = ''] = readdirSync('examples/cases').map((name) => join('examples/cases', name))
const [one = '', other = ''] = readdirSync('examples/decided').map((name) =>
  join('examples/decided', name),
)
/** What stands for the files that an example names. */
const files = {
  'zaak.json': aCase,
  'case.json': aCase,
  'eerste.json': one,
  'first.json': one,
  'tweede.json': other,
  'second.json': other,
} as const

test.each(names.flatMap((name) => [[name, 'nl'] as const, [name, 'en'] as const]))(
  'the example in the help on %s runs, in %s',
  async (name, lang) => {
    const folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const [called, file] of Object.entries(files)) copyFileSync(file, join(folder, called))
    for (const called of ['archief', 'archive'])
      cpSync('examples/year/archief', join(folder, called), { recursive: true })
    const example = exampleOf(name as CommandName)[lang]
    expect(helpOn(name)?.[lang]).toContain(`\n  ${example}\n`)
    const [program, ...args] = example.split(' ')
    expect(program).toBe('evenredig')
    // Any port that is free, instead of one that something else may have.
    const free = args.map((word) => (word === '8080' ? '0' : word))
    const { status, stdout, stderr } = await evenredig(free, { folder, input: answers })
    // Of two decided cases there may be something to explain, and a measure can be too light.
    expect([0, 1, 4]).toContain(status)
    expect(stdout).not.toBe('')
    expect(stderr).toBe('')
  },
)

const answers = readFileSync('examples/interview-answers.txt', 'utf8')

test('help on all is what help without a command gives, and on nothing it names the nearest', async () => {
  expect((await evenredig(['help'])).stdout).toBe(help.nl)
  expect((await evenredig(['help', '--lang', 'en'])).stdout).toBe(help.en)
  expect(await evenredig(['help', 'chek'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'evenredig: geen opdracht heet `chek`: bedoelde u `check`? (zie `evenredig --help`)\n',
  })
  expect((await evenredig(['halp'])).stderr).toContain('bedoelde u `help`?')
})

test('the language is that of the computer, Dutch where it says none, and what is asked comes first', async () => {
  const of = (LC_ALL = '', LC_MESSAGES = '', LANG = '') => languageOf({ LC_ALL, LC_MESSAGES, LANG })
  expect([of(), of('C'), of('C.UTF-8'), of('POSIX'), of('nl_NL.UTF-8'), of('nl')]).toEqual(
    Array(6).fill('nl'),
  )
  expect([of('en_US.UTF-8'), of('en'), of('de_DE'), of('nds_DE'), of('cs_CZ.UTF-8')]).toEqual(
    Array(5).fill('en'),
  )
  // The first that says something decides.
  expect([of('nl_BE', 'en_GB', 'en_GB'), of('', 'nl_NL', 'en_GB'), of('', '', 'en_GB')]).toEqual([
    'nl',
    'nl',
    'en',
  ])
  const environment = { LANG: 'en_GB.UTF-8' }
  expect((await evenredig(['help'], { environment })).stdout).toBe(help.en)
  expect((await evenredig(['help', '--lang', 'nl'], { environment })).stdout).toBe(help.nl)
  const wrong = await evenredig(['help', '--lang=nl', '--no-such'], { environment })
  expect(wrong.stderr).toBe('evenredig: onbekende optie `--no-such` (zie `evenredig --help`)\n')
})
