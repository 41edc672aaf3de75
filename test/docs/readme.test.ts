import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../scripts/read-policy'
import { weighed } from '../../src/decide/decide'
import {
  arbocatalogus2026,
  type Case,
  safeAdvise,
  safeCompare,
  type Verification,
  verifyPolicy,
} from '../../src/index'
import { checkSource } from '../../src/policy/source/load'
import { rulesOf } from '../../src/policy/rules'
import { addressOf } from '../../src/policy/reference'
import { parsePolicy } from '../../src/policy/compile'
import type { Answers } from '../../src/interview/answers'
import { evenredig, plainArguments } from '../support/command-line'
import { laidOut } from '../support/laid-out'
import { faults } from '../faults/faults'
import { overlayFaults } from '../faults/overlay-faults'
import { about } from '../support/overlay'
import { shipped } from '../support/policy'
import { typed } from '../support/typed'
import { understood } from '../support/understood'
import { caseTables, table } from './case-tables'
import { dutchTables } from './dutch-tables'
import { wordTables } from './word-tables'
import { yearCounts } from './year-counts'
import type { Vocabulary } from '../../src/policy/vocabulary'

// UPDATE_GOLDEN=1 writes printed output, numbers and tables into the documents; read them before keeping them.
const update = process.env['UPDATE_GOLDEN'] === '1'
const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = join(root, '.setup', `docs-${process.pid}`)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const guides = [
  'README.md',
  ...filesIn('docs')
    .filter((file) => file.endsWith('.md'))
    .sort(),
]
const documents = [
  ...guides,
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...filesIn('rules').filter((file) => file.endsWith('README.md')),
]
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const blocksOf = (file: string, language: string) =>
  [...read(file).matchAll(new RegExp(`^\`\`\`(?:${language})\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] as string,
  )

const text = parsePolicy(readPolicyFiles(shippedDirectory).files)
const { sources } = text.sources
const rules = rulesOf(text).map(({ rule }) => rule)

describe('code in the documents prints what stands below it', () => {
  const endOfBlock = '-- end of a block --'
  const withOutput = /^```(?:js|ts)\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```$/gm

  test.each(guides)('%s', (file) => {
    const content = read(file)
    const blocks = [...content.matchAll(withOutput)]
    // Code without its output could be wrong without anybody noticing.
    expect(blocks.length).toBe(blocksOf(file, 'js|ts').length)
    const outputs = run(blocks.map(([, code]) => code as string))
    for (const [place, [, code, printed]] of blocks.entries()) {
      const output = outputs[place]
      if (update)
        writeFileSync(
          join(root, file),
          read(file).replace(
            `${code}\`\`\`\n\n\`\`\`text\n${printed}`,
            () => `${code}\`\`\`\n\n\`\`\`text\n${output}`,
          ),
        )
      else expect(output).toBe(printed)
    }
  })

  /** Runs the code of one document from inside the repository, where `evenredig` is this package: a process for each block takes most of its time to begin. */
  function run(blocks: readonly string[]): readonly string[] {
    if (blocks.length === 0) return []
    mkdirSync(scratch, { recursive: true })
    const names = blocks.map((_, place) => `./block-${place}.mjs`)
    blocks.forEach((code, place) => writeFileSync(join(scratch, names[place] as string), code))
    const each = names.map((name) => `await import('${name}')\nconsole.log('${endOfBlock}')\n`)
    const script = join(scratch, 'blocks.mjs')
    writeFileSync(script, each.join(''))
    const output = execFileSync(process.execPath, [script], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
    })
    return output.split(`${endOfBlock}\n`).slice(0, -1)
  }
})

describe('commands in the README and in the guide for committees end as they say', () => {
  const told = [
    'README.md',
    'docs/checking-a-measure.md',
    'docs/writing-a-policy.md',
    'docs/getting-started.md',
    'docs/cookbook.md',
    'docs/embedding.md',
    'docs/beginnen.md',
    'docs/handleiding.md',
    'docs/year.md',
    'docs/jaarwerk.md',
  ]
  const lines = [
    ...new Set(
      told
        .flatMap((file) => blocksOf(file, 'sh'))
        .flatMap((block) => block.split('\n'))
        .filter((line) => /^(npx evenredig|evenredig|node dist\/cli\.js)\b/.test(line)),
    ),
  ]
  // What they write goes into a folder of its own, which holds what they read.
  const folder = join(scratch, 'commands')
  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    for (const name of ['dist', 'examples', 'package.json', 'page', 'rules', 'schema'])
      symlinkSync(join(root, name), join(folder, name))
  })
  // Answers to an interview about an unfounded report. The last one is for the second time, when the file is there.
  const unfounded: Answers = [
    { id: { about: 'stage' }, answer: 'concluded' },
    { id: { about: 'act', at: 1, part: 'form' }, answer: 'bullying' },
    { id: { about: 'act', at: 1, part: 'behaviour' }, answer: 'belittling' },
    { id: { about: 'act', at: 1, part: 'finding' }, answer: 'unfounded' },
    { id: { about: 'more', at: 1 }, answer: 'no' },
  ]
  const answered = typed(unfounded).map(({ line }) => line)
  const input = [...answered, 'go on', 'case', 'my-case.json', 'yes', ''].join('\n')

  test.each(lines)('%s', async (line) => {
    const [, command = '', code = '0'] =
      /^(?:npx evenredig|evenredig|node dist\/cli\.js)\b(.*?)(?:# exit code (\d))?$/.exec(line) ??
      []
    const args = plainArguments(command)
    const status =
      args === undefined
        ? spawnSync('sh', ['-c', `node dist/cli.js ${command}`], {
            cwd: folder,
            input,
            timeout: 60_000,
          }).status
        : (await evenredig(args, { input, folder })).status
    expect(status).toBe(Number(code))
  })

  test('there are some, and every exit code that can occur is shown', () => {
    // That a command ends well goes without saying.
    expect(lines.filter((line) => line.includes('# exit code 0'))).toEqual([])
    expect(new Set(lines.map((line) => /# exit code (\d)$/.exec(line)?.[1] ?? '0'))).toEqual(
      new Set(['0', '1', '2', '3']),
    )
  })
})

test('every rule and every source shown in a document is as it stands in the policy, and every case is accepted', () => {
  const shown = documents
    .flatMap((file) => blocksOf(file, 'json'))
    .map(
      (block) =>
        JSON.parse(block) as { name?: string; id?: string; conduct?: unknown; case?: unknown },
    )
  expect(shown.length).toBeGreaterThan(0)
  for (const one of shown) {
    if (one.conduct !== undefined) {
      expect(safeAdvise(one)).toMatchObject({ ok: true })
      continue
    }
    if ('texts' in one) {
      const policy = { ...about, validFrom: '2026-01-01' }
      expect(checkSource({ policy, 'letters/letters': one }).issues).toEqual([])
      continue
    }
    if ('deciders' in one) {
      const policy = { ...about, validFrom: '2026-01-01' }
      expect(checkSource({ policy, 'words/words': one }).issues).toEqual([])
      continue
    }
    if ('extends' in one) {
      expect(checkSource({ policy: one }).issues).toEqual([])
      continue
    }
    if (one.case !== undefined) {
      expect(safeCompare([one])).toMatchObject({ ok: true })
      continue
    }
    const found =
      one.name === undefined
        ? sources.find((source) => source.id === one.id)
        : rules.find((rule) => rule.name === one.name)
    expect(one).toEqual(found)
  }
})

test.each(documents)('every link in %s leads to a file', (file) => {
  const prose = read(file).replace(/^```[\s\S]*?^```$/gm, '')
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) =>
    (match[1] as string).replace(/#.*$/, ''),
  )
  const missing = targets.filter(
    (target) =>
      target !== '' && !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(file), target)),
  )
  expect(missing).toEqual([])
})

test('every decision is told in the same four parts, and the list of decisions is complete', () => {
  const decisions = guides.filter(
    (file) => file.startsWith('docs/decisions/') && !file.endsWith('README.md'),
  )
  const numbers = decisions.map((file) => /(\d{4})-/.exec(file)?.[1])
  expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([])
  for (const file of decisions) {
    expect(
      [...read(file).matchAll(/^(?:\*\*(Status)\*\*|## (\w+))/gm)].map(
        (match) => match[1] ?? match[2],
      ),
      file,
    ).toEqual(['Status', 'Context', 'Decision', 'Consequences'])
    expect(read('docs/decisions/README.md')).toContain(`(${file.replace('docs/decisions/', '')})`)
  }
})

test('the changelog tells of this version and of this version of the policy', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  expect(read('CHANGELOG.md')).toContain(`## [${version}] - `)
  expect(read('CHANGELOG.md')).toContain(
    `### Policy ${arbocatalogus2026.id} ${arbocatalogus2026.version}`,
  )
})

describe('numbers and tables in the documents are the real ones', () => {
  let proof: Verification
  beforeAll(() => {
    proof = verifyPolicy(arbocatalogus2026)
  })
  const guideline = sources.filter((source) => source.kind === 'guideline')
  const laws = sources.filter((source) => source.kind === 'law')
  const choices = sources.filter((source) => source.kind === 'choice')
  const scenarios = filesIn('rules/arbocatalogus-2026/cases').flatMap(
    (file) => (JSON.parse(read(file)) as { scenarios: unknown[] }).scenarios,
  )
  const counts: Readonly<Record<string, () => number | bigint>> = {
    faults: () => faults.length,
    overlayFaults: () => Object.keys(overlayFaults).length,
    rules: () => rules.length,
    scenarios: () => scenarios.length,
    statements: () => guideline.length,
    notModelled: () => guideline.filter((source) => source.notModelled !== undefined).length,
    choices: () => choices.length,
    laws: () => laws.length,
    unverified: () => laws.filter((source) => !source.verified).length,
    examples: () => filesIn('examples/cases').length,
    situations: () => BigInt(proof.situations),
    computed: () => proof.computed,
    compared: () => proof.compared,
    ...yearCounts(),
  }
  const tables: Readonly<Record<string, () => string>> = {
    choices: () =>
      table(
        ['choice', 'what was chosen', 'the alternative'],
        choices.map(({ id, says, alternative }) => [`\`${id}\``, says.en, alternative.en]),
      ),
    laws: () =>
      table(
        ['law', 'cited as', 'reference', 'verified'],
        laws.map(({ id, cite, ref, verified }) => [
          `\`${id}\``,
          cite,
          ref === undefined ? 'none known' : `[\`${ref}\`](${addressOf(ref)})`,
          verified ? 'yes' : 'no',
        ]),
      ),
    ...caseTables(text),
    ...wordTables,
    ...dutchTables,
    readings: () =>
      readingsOf(
        JSON.parse(read('examples/cases/remarks-to-subordinates.json')) as Case<Vocabulary>,
      ),
  }

  /** The document with every marked number and table as it should be. */
  function refreshed(file: string): string {
    return read(file)
      .replace(
        /<!-- count:(\w+) -->.*?<!-- \/count -->/g,
        (_, name: string) =>
          `<!-- count:${name} -->${counts[name]?.().toLocaleString('en-GB')}<!-- /count -->`,
      )
      .replace(
        /<!-- table:(\w+) -->\n[\s\S]*?<!-- \/table -->/g,
        (_, name: string) => `<!-- table:${name} -->\n\n${tables[name]?.()}\n<!-- /table -->`,
      )
  }

  /** Every reading of every act of a case, as the decision makes them. */
  function readingsOf(theCase: Case<Vocabulary>): string {
    const { derived } = understood(theCase)
    const { governing, readings } = weighed(shipped, derived)
    const rung = (place: number) => shipped.data.ladder[place] as string
    const by = (rule: number | undefined) =>
      rule === undefined ? '' : ` by \`${shipped.data.rules[rule]?.name}\``
    return table(
      ['act', 'tier', 'start', 'net', 'range', 'with written reasons', 'rung'],
      readings.map((reading) => [
        `${(derived.acts[reading.act]?.at ?? []).map((at) => at + 1).join(' and ')}${reading === governing ? ' (governs)' : ''}`,
        `${shipped.data.tiers[reading.tier]?.id}${by(reading.lift?.rule)}`,
        `${rung(reading.start)}${by(reading.move?.rule)}`,
        String(reading.net),
        `${rung(reading.from)} to ${rung(reading.to)}`,
        `${rung(reading.departFrom)} to ${rung(reading.departTo)}`,
        rung(reading.recommended),
      ]),
    )
  }

  test.each(documents)('%s', async (file) => {
    const right = await laidOut(refreshed(file))
    if (update) writeFileSync(join(root, file), right)
    expect(read(file)).toBe(right)
  })

  test('every number and every table is told somewhere, and no other', () => {
    const all = documents.map(read).join('\n')
    const marked = (kind: string) =>
      new Set(
        [...all.matchAll(new RegExp(`<!-- ${kind}:(\\w+) -->`, 'g'))].map((match) => match[1]),
      )
    expect(marked('count')).toEqual(new Set(Object.keys(counts)))
    expect(marked('table')).toEqual(new Set(Object.keys(tables)))
  })
})
