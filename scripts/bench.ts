import { fileURLToPath } from 'node:url'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { Engine } from 'json-rules-engine'
import { Bench } from 'tinybench'
import { CaseError } from '../src/base/problem'
import { understand } from '../src/case/understand'
import { decideFast } from '../src/decide/kernel/fast'
import { programOf } from '../src/decide/kernel/program'
import { nextStep } from '../src/interview'
import {
  advise,
  isCase,
  type Arbocatalogus2026,
  arbocatalogus2026,
  type Case,
  check,
  verifyPolicy,
} from '../src/index'
import { safeAdviseRow } from '../src/year'
import { parsePolicy } from '../src/policy/compile'
import { rulesOf } from '../src/policy/rules'
import { decidingEffects } from '../src/policy/policy'
import { inside } from '../src/policy/ready'
import { engineFor } from '../src/policy/tabulate'
import { byHand } from '../test/support/by-hand'
import { handAct, handFacts } from '../test/support/hand-input'
import { interviewed } from '../test/support/interviewed'
import { laidOut } from '../test/support/laid-out'
import { peersOf, valuesAt } from './peers'
import { readPolicyFiles, shippedDirectory } from './read-policy'

/** Measures what `docs/performance.md` says, and writes it. Times differ by machine; the ratios are the point. */

const known = {
  pattern: 'repeated',
  power: 'hierarchical',
  leverage: 'no',
  impact: 'considerable',
  surroundings: 'strained',
  audience: 'colleagues',
  targets: 'one',
  perpetrators: 'alone',
  danger: 'none',
  workLink: 'work',
} as const
const procedure = {
  formalComplaint: 'yes',
  admissible: 'yes',
  independent: 'yes',
  alreadySanctioned: 'no',
  prompt: 'yes',
  otherPosition: 'yes',
  bothWilling: 'no',
  falsityEstablished: 'no',
  reporterManagesAccused: 'no',
  accusedHeard: 'yes',
  reporterHeard: 'yes',
} as const
const cases: readonly Case<Arbocatalogus2026>[] = (
  ['sexual-remark', 'belittling', 'threat', 'physical-aggression'] as const
).map((behaviour) => ({
  stage: 'concluded',
  conduct: [{ behaviour, finding: 'established' }],
  facts: { ...known, response: behaviour === 'sexual-remark' ? 'asked-to-stop' : 'none' },
  circumstances: ['insight'],
  procedure,
}))
const unknown: Case<Arbocatalogus2026> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
}

const policy = inside(arbocatalogus2026)
const text = parsePolicy(readPolicyFiles(shippedDirectory).files)
const rules = rulesOf(text).map(({ rule }) => rule)
const program = programOf(policy.data)
const { facts } = policy.data
const deciding = rules.filter((rule) => decidingEffects.includes(rule.event.type))
const situations = cases.map((one) => {
  const understood = understand(policy, one)
  if (!understood.ok) throw new CaseError(understood.issues)
  return understood.value.derived
})
const hands = situations.map(({ levels, acts }) => ({
  facts: handFacts(levels),
  act: handAct(acts[0] as (typeof acts)[number]),
}))
const values = situations.map(({ levels }) =>
  Object.fromEntries(
    facts.map((fact, index) => [fact.id, fact.levels[levels[index] as number] as string | number]),
  ),
)
const engines = {
  all: engineFor(new Engine(), rules, facts, text.conditions.conditions),
  deciding: engineFor(new Engine(), deciding, facts, text.conditions.conditions),
}

const peers = peersOf({ rules: deciding, facts, named: text.conditions.conditions })
const peerValues = situations.map(({ levels }) => valuesAt(facts, levels))

/** That every peer fires as many of the rules as the engine does: what answers something else is not compared. */
async function peersAgree(): Promise<void> {
  for (const { name, firing } of peers)
    for (const [index, given] of peerValues.entries()) {
      const found = await firing(given)
      const { events } = await engines.deciding.run(values[index] as (typeof values)[number])
      if (found !== events.length)
        throw new Error(`${name} fires ${found} rules where ${events.length} fire`)
    }
}

const rungs = policy.data.ladder as readonly Arbocatalogus2026['rung'][]
/** What can be established as it stands: a false report needs a finding of its own. */
const behaviours = policy.data.behaviours
  .filter(({ outside, requires }) => outside === undefined && requires === undefined)
  .map(({ id }) => id as Arbocatalogus2026['behaviour'])
let turn = 0
const next = <T>(list: readonly T[]): T => list[turn++ % list.length] as T
let sink = 0

/** The two fastest are timed a hundred calls at once, since one call is shorter than the clock is exact. */
const round = 100

interface Row {
  readonly name: string
  readonly median: number
  readonly p99: number
}

async function measure(): Promise<readonly Row[]> {
  const bench = new Bench({ time: 1500, warmupTime: 500 })
  bench
    .add('hand-written function', () => {
      for (let call = 0; call < round; call++) {
        const one = next(hands)
        sink += byHand(one.facts, one.act).recommended
      }
    })
    .add('kernel (decide)', () => {
      for (let call = 0; call < round; call++)
        sink += decideFast(program, next(situations)).recommended
    })
    .add('advise(), all facts known', () => {
      sink += advise(next(cases)).determining.length
    })
    .add('advise(), nothing known but the act', () => {
      sink += advise(unknown).openQuestions.length
    })
    .add(`json-rules-engine, the ${deciding.length} deciding rules`, async () => {
      sink += (await engines.deciding.run(next(values))).events.length
    })
    .add(`json-rules-engine, all ${rules.length} rules`, async () => {
      sink += (await engines.all.run(next(values))).events.length
    })
  for (const { name, firing } of peers)
    bench.add(name, async () => {
      sink += await firing(next(peerValues))
    })
  await bench.run()
  return bench.tasks.map((task) => {
    const { result } = task
    if (!('latency' in result)) throw new Error(`${task.name} was not measured`)
    const calls = /^(hand|kernel)/.test(task.name) ? round : 1
    return {
      name: task.name,
      median: (result.latency.p50 * 1000) / calls,
      p99: (result.latency.p99 * 1000) / calls,
    }
  })
}

interface Times {
  readonly count: number
  readonly median: number
  readonly worst: number
}

/** How long each of some answers takes, in microseconds, after a round to warm up: the middle one and the slowest; of five tries each the middle one. */
function times(answers: readonly (() => unknown)[]): Times {
  for (const answer of answers) answer()
  return timesOf(
    answers.map((answer) => {
      const tries = Array.from({ length: 5 }, () => took(answer))
      return tries.sort((a, b) => a - b)[2] as number
    }),
  )
}

/** How long each of some answers takes that is asked for once, in microseconds: the middle one and the slowest. */
function each(answers: readonly (() => unknown)[]): Times {
  return timesOf(answers.map(took))
}

function took(answer: () => unknown): number {
  const begun = performance.now()
  answer()
  return (performance.now() - begun) * 1000
}

function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b)
  return {
    count: sorted.length,
    median: sorted[sorted.length >> 1] as number,
    worst: sorted.at(-1) as number,
  }
}

/** A case in which five acts of five behaviours are established and nothing else is known: every act is read, every fact is tried. */
const manyUnknown: Case<Arbocatalogus2026> = {
  stage: 'concluded',
  conduct: (
    ['sexual-remark', 'belittling', 'threat', 'exclusion', 'aggressive-conduct'] as const
  ).map((behaviour) => ({ behaviour, finding: 'established' })),
}
const published = new URL('../examples/cases/', import.meta.url)
const checked = readdirSync(published).map(
  (name) => JSON.parse(readFileSync(new URL(name, published), 'utf8')) as Case<Arbocatalogus2026>,
)

/** Runs a script in a fresh process a number of times and takes the median of what it prints, in milliseconds. */
function cold(script: string): number {
  const times = Array.from({ length: 15 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
    ),
  )
  return times.sort((a, b) => a - b)[7] as number
}

async function browserBundle(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'evenredig-bundle-'))
  const entry = join(folder, 'entry.mjs')
  const root = fileURLToPath(new URL('..', import.meta.url))
  writeFileSync(
    entry,
    `export { advise } from '${root}dist/index.js'\nexport { toText } from '${root}dist/render.js'\n`,
  )
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  rmSync(folder, { recursive: true })
  return gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length
}

await peersAgree()
const rows = await measure()
const median = (name: string) => (rows.find((row) => row.name.startsWith(name)) as Row).median
const proposals = [...checked, manyUnknown].flatMap((one) =>
  rungs.map((rung) => () => check(one, rung)),
)
const checks = times(proposals)
const bare = behaviours.map((behaviour): Case<Arbocatalogus2026> => ({
  stage: 'concluded',
  conduct: [{ behaviour, finding: 'established' }],
}))
const unknowns = times([...bare, manyUnknown].map((one) => () => advise(one)))
/** Interviews in which the answers are chosen by turns: a short one, long ones, and one in which much is not known. */
const choices: readonly (readonly number[])[] = [
  [0],
  [1, 0, 2],
  [2, 1, 3, 0, 5],
  [3, 5, 1, 7, 2, 0, 4],
]
const answered = (answers: Parameters<typeof nextStep>[1]) => nextStep(arbocatalogus2026, answers)
const held = choices.flatMap((chosen) => {
  const { asked, answers } = interviewed(answered, chosen)
  return [...asked.map(({ before }) => before), answers]
})
const steps = times(held.map((answers) => () => answered(answers)))
/** Cases of which no two are the same, as they come in a row: an act on a day, a few facts, the procedure, and now and then an earlier measure. */
const different = Array.from({ length: 20_000 }, (_, at): Case<Arbocatalogus2026> => {
  const of = <T>(list: readonly T[], step: number): T =>
    list[Math.floor(at / step) % list.length] as T
  const day = (at % 27) + 1
  return {
    reference: `Z.${at}`,
    assessedOn: `2026-0${(at % 4) + 6}-11`,
    stage: 'concluded',
    conduct: [
      {
        behaviour: of(behaviours, 1),
        finding: 'established',
        on: `2026-0${(at % 5) + 1}-${String(day).padStart(2, '0')}`,
      },
    ],
    facts: {
      power: of(['none', 'functional', 'hierarchical'] as const, 3),
      impact: of(['limited', 'considerable', 'severe'] as const, 7),
      surroundings: of(['unaffected', 'strained', 'harmed'] as const, 11),
    },
    procedure: { ...procedure, prompt: of(['yes', 'no'] as const, 2) },
    history: at % 4 === 0 ? [{ kind: 'written-warning', on: '2025-03-01', form: 'bullying' }] : [],
  }
})
/** What an advice takes on cases of which none is like one that was asked for lately, so that nothing of it was made before. */
const accepted = different.filter((one) => isCase(one))
for (const one of accepted.slice(0, 2000)) advise(one)
const ever = each(accepted.slice(2000, 6000).map((one) => () => advise(one)))
const rowsAsked = different.map((one) => JSON.stringify(one))
for (const line of rowsAsked.slice(0, 5000)) sink += safeAdviseRow(JSON.parse(line)).ok ? 1 : 0
const rowsBegun = process.cpuUsage()
for (const line of rowsAsked) sink += safeAdviseRow(JSON.parse(line)).ok ? 1 : 0
const rowsUsed = process.cpuUsage(rowsBegun)
const rowsPerSecond = (rowsAsked.length / (rowsUsed.user + rowsUsed.system)) * 1_000_000
const started = performance.now()
const proof = verifyPolicy(arbocatalogus2026)
const proved = performance.now() - started
const dist = new URL('../dist/index.js', import.meta.url).href
const imported = cold(
  `const t = performance.now(); await import('${dist}'); console.log(performance.now() - t)`,
)
const first = cold(
  `const t = performance.now(); const { advise } = await import('${dist}'); advise(${JSON.stringify(unknown)}); console.log(performance.now() - t)`,
)
const bundle = await browserBundle()

const ratio = (value: number) =>
  `${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1)} ×`
const micro = (value: number) =>
  value >= 1000 ? `${(value / 1000).toFixed(2)} ms` : `${value.toFixed(2)} µs`
const page = `# Performance

Written by \`npm run bench\` on ${cpus()[0]?.model.trim()} (${cpus().length} cores), Node ${process.version}. One process, one core; four cases in turn
with every fact known unless the row says otherwise; the first two rows are timed a hundred calls at once. Times differ from machine to machine; the ratios say more.

| what | median | p99 |
|---|---|---|
${rows.map((row) => `| ${row.name} | ${micro(row.median)} | ${micro(row.p99)} |`).join('\n')}

| ratio | measured | goal |
|---|---|---|
| kernel against the same deciding rules in json-rules-engine | ${ratio(median(`json-rules-engine, the`) / median('kernel'))} | at least 1,000 × |
| kernel against the same deciding rules in json-logic-engine, which fires the same | ${ratio(median('json-logic') / median('kernel'))} | |
| kernel against the hand-written function with the same decision | ${ratio(median('kernel') / median('hand-written'))} slower | within 10 ×, aim 5 × |
| \`advise()\` with the whole explanation, at levels that were asked for lately, against json-rules-engine's bare run of all rules | ${ratio(median('json-rules-engine, all') / median('advise(), all'))} | at least 50 × |
| the same on ever different cases, of which nothing was made before | ${ratio(median('json-rules-engine, all') / ever.median)} | |
| \`advise()\`, nothing known but the act, against all facts known | ${ratio(median('advise(), nothing') / median('advise(), all'))} | at most 4 × |
| \`check()\` with what would change it, median and worst, against \`advise()\` on ever different cases | ${ratio(checks.median / ever.median)} and ${ratio(checks.worst / ever.median)} | at most 8 × and 80 × |

| one answer after another | how many | median | worst |
|---|---|---|---|
| \`check()\` with what would change it, every rung on the published cases and on five acts with nothing else known | ${checks.count} | ${micro(checks.median)} | ${micro(checks.worst)} |
| \`advise()\` with everything unknown but the act, for every act and for five at once | ${unknowns.count} | ${micro(unknowns.median)} | ${micro(unknowns.worst)} |
| \`advise()\` on ever different cases, each once | ${ever.count} | ${micro(ever.median)} | ${micro(ever.worst)} |
| one step of an interview: goal at most 20 ms | ${steps.count} | ${micro(steps.median)} | ${micro(steps.worst)} |

| once | measured | goal |
|---|---|---|
| verification of the shipped policy: ${BigInt(proof.situations).toLocaleString('en')} situations, ${proof.computed.toLocaleString('en')} computed, ${proof.compared.toLocaleString('en')} pairs compared | ${(proved / 1000).toFixed(1)} s | at most 10 s |
| \`adviseRow()\` on ${rowsAsked.length.toLocaleString('en')} different cases in JSON, in processor time | ${Math.round(rowsPerSecond).toLocaleString('en')} a second | at least 20,000 a second |
| import of the package in a fresh process, shipped policy ready | ${imported.toFixed(0)} ms | at most 50 ms |
| import and first advice in a fresh process | ${first.toFixed(0)} ms | |
| browser bundle with the shipped policy and text rendering, minified, gzip | ${(bundle / 1000).toFixed(1)} kB | at most 60 kB |

The hand-written function (\`test/support/by-hand.ts\`) knows only this policy and gives no reasons; a test proves that it decides the same in every
situation that verification tells apart.
`
writeFileSync(new URL('../docs/performance.md', import.meta.url), await laidOut(page))
console.log(page)
if (sink < 0) throw new Error('unreachable')
