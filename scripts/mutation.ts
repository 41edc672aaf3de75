import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { laidOut } from '../test/support/laid-out'

/** Reads what was measured, keeps it in `results.json`, and writes `docs/mutation.md`. Fails where a mutant survives that nobody judged. */

/** A mutant that no test killed, told so that it is found again when the lines above it change. */
interface Alive {
  /** The line of code that it stands in. */
  readonly line: string
  readonly from: string
  readonly to: string
}

/** What became of the mutants of one file. */
interface FileResult {
  readonly killed: number
  /** Took far longer than without the change, and were stopped. */
  readonly stopped: number
  readonly alive: readonly Alive[]
  /** Left out, as they only change a sentence. */
  readonly sentences: number
}

type Results = Readonly<Record<string, Readonly<Record<string, FileResult>>>>

/** Why a mutant is no gap: what it changes is seen by nobody. Without `from` and `to` every mutant in that line. */
interface Judged extends Partial<Alive> {
  readonly file: string
  readonly line: string
  readonly why: string
}

/** The part of a report of Stryker that is read here. */
interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >
}

interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored'
  readonly replacement: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Place {
  readonly line: number
  readonly column: number
}

const goal = 85
const kept = 'scripts/mutation/results.json'
const folder = '.setup/mutation'
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The code between two places; lines and columns count from 1. */
function codeAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1)
  lines[0] = (lines[0] ?? '').slice(start.column - 1)
  return inOneLine(lines.join('\n'))
}

function resultOf({ source, mutants }: Report['files'][string]): FileResult {
  const count = (status: Mutant['status']) => mutants.filter((one) => one.status === status).length
  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  return {
    killed: count('Killed'),
    stopped: count('Timeout'),
    alive: alive.map(({ location, replacement }) => ({
      line: inOneLine(source.split('\n')[location.start.line - 1] ?? ''),
      from: codeAt(source, location),
      to: inOneLine(replacement),
    })),
    sentences: count('Ignored'),
  }
}

/** What was measured before, with what has just been measured in its place: file by file, for a part can be measured in pieces. */
function resultsNow(): Results {
  const before = existsSync(kept) ? read<Results>(kept) : {}
  const parts = existsSync(folder) ? readdirSync(folder) : []
  const measured = parts.flatMap((part) => {
    const file = `${folder}/${part}/report.json`
    if (!existsSync(file)) return []
    const files = Object.entries(read<Report>(file).files).map(
      ([name, of]) => [name, resultOf(of)] as const,
    )
    return [[part, Object.fromEntries(files)] as const]
  })
  return Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(measured) }).map(([part, of]) => {
      const kept = { ...before[part], ...of }
      const files = Object.entries(kept).filter(([name]) => existsSync(name))
      return [part, Object.fromEntries(files.sort(([one], [other]) => (one < other ? -1 : 1)))]
    }),
  )
}

interface Sum {
  readonly killed: number
  readonly stopped: number
  readonly alive: number
  readonly sentences: number
}

const sumOf = (files: readonly FileResult[]): Sum => ({
  killed: files.reduce((sum, one) => sum + one.killed, 0),
  stopped: files.reduce((sum, one) => sum + one.stopped, 0),
  alive: files.reduce((sum, one) => sum + one.alive.length, 0),
  sentences: files.reduce((sum, one) => sum + one.sentences, 0),
})

const scoreOf = ({ killed, stopped, alive }: Sum) =>
  (100 * (killed + stopped)) / Math.max(1, killed + stopped + alive)

const row = (name: string, sum: Sum) => {
  const { killed, stopped, alive, sentences } = sum
  const all = killed + stopped + alive
  return `| ${name} | ${all} | ${killed} | ${stopped} | ${alive} | ${sentences} | ${scoreOf(sum).toFixed(1)} % |`
}
const head = (what: string) => [
  `| ${what} | mutants | killed | stopped | alive | sentences | score |`,
  '| --- | --- | --- | --- | --- | --- | --- |',
]

const code = (text: string) => {
  const short = text.length > 90 ? `${text.slice(0, 90)} …` : text
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``
}

const results = resultsNow()
const judged = read<readonly Judged[]>('scripts/mutation/judged.json')
const judgedIn = (file: string, alive: Alive) =>
  judged.find(
    (one) =>
      one.file === file &&
      one.line === alive.line &&
      (one.from ?? alive.from) === alive.from &&
      (one.to ?? alive.to) === alive.to,
  )

const files = Object.values(results).flatMap((part) => Object.entries(part))
const unjudged = files.flatMap(([file, { alive }]) =>
  alive.filter((one) => judgedIn(file, one) === undefined).map((one) => ({ file, ...one })),
)
/** Every judgement that a mutant still calls for, with its mutants. */
const told = judged.flatMap((one) => {
  const alive = files
    .filter(([file]) => file === one.file)
    .flatMap(([file, result]) => result.alive.filter((mutant) => judgedIn(file, mutant) === one))
  return alive.length === 0 ? [] : [{ ...one, alive }]
})

/** The judged mutants of one file. */
function judgedSection(file: string): string {
  const lines = told
    .filter((one) => one.file === file)
    .map(({ line, alive, why }) => {
      const changes = alive.map(({ from, to }) => `${code(from)} → ${code(to || '(nothing)')}`)
      return `- in ${code(line)}: ${changes.join('; ')}. ${why}`
    })
  return `### ${file}\n\n${lines.join('\n')}\n`
}

const intro = `# Mutation testing

Written by \`npm run mutation\`. [Stryker](https://stryker-mutator.io) changes the code in one place, and asks whether some test then fails. A change that no test sees is a rule of the code that nobody holds it to.
The goal is ${goal} % in each part. The command fails below it, and where a mutant is alive that nobody judged.

- **Killed**: a test failed. **Stopped**: the tests took far longer than without the change, as where a loop never ends. **Alive**: every test that runs the place passed, or none runs it.
- **The score** is the share that was killed or stopped. What is judged to be no gap below is not taken off: it counts as alive.
- **Sentences** are left out: the Dutch and English words of a message. Changing one changes no decision; the tests of texts hold them.
- **The tests** are those that \`scripts/mutation/parts.json\` names for the part, from the suite as it is. Random cases are one in forty of what a law asks for, where the suite tries one in four, so the suite sees at least as much.
- **Every mutant** gets the code and the tests loaded anew, also what is made only once ([0064](decisions/0064-mutants-show-what-tests-hold.md)).
`
const parts = read<Record<string, { readonly mutate: readonly string[] }>>(
  'scripts/mutation/parts.json',
)
const untried = Object.keys(parts).filter((part) => results[part] === undefined)
/** Whether there is something to change in a file: types alone do nothing. */
const holdsCode = (text: string) => /^(export )?(async )?(const|function|class) /m.test(text)
/** Files of a part that was begun and not finished. */
const unread = Object.entries(results).flatMap(([part, of]) => {
  const { mutate } = parts[part] ?? { mutate: [] }
  const all = mutate.flatMap((pattern) => {
    const [path = ''] = pattern.split('/*')
    if (!pattern.includes('*')) return [path]
    return readdirSync(path).flatMap((name) => (name.endsWith('.ts') ? [`${path}/${name}`] : []))
  })
  const measured = Object.keys(of)
  const excluded = mutate.map((pattern) => pattern.replace('!', ''))
  return all.filter(
    (file) =>
      !file.startsWith('!') &&
      !measured.includes(file) &&
      !excluded.includes(file) &&
      holdsCode(readFileSync(file, 'utf8')),
  )
})
const perPart = Object.entries(results).map(([part, of]) => row(part, sumOf(Object.values(of))))
const perFile = files.map(([file, result]) => row(`\`${file}\``, sumOf([result])))
const sections = [...new Set(told.map(({ file }) => file))].map(judgedSection)
const open = unjudged.map(
  ({ file, line, from, to }) =>
    `- ${file}, in ${code(line)}: ${code(from)} → ${code(to || '(nothing)')}`,
)
const page = [
  intro,
  ...head('part'),
  ...perPart,
  row('together', sumOf(files.map(([, result]) => result))),
  '',
  ...(untried.length > 0 ? [`Not measured yet: ${untried.join(', ')}.`, ''] : []),
  ...(unread.length > 0
    ? [`Files of these parts that were not measured yet: ${unread.map(code).join(', ')}.`, '']
    : []),
  '## By file',
  '',
  ...head('file'),
  ...perFile,
  '',
  '## Alive, and why that is no gap',
  '',
  ...(sections.length > 0 ? sections : ['None.', '']),
  ...(open.length > 0 ? ['## Alive, and not judged yet', '', ...open, ''] : []),
].join('\n')

writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`)
writeFileSync('docs/mutation.md', await laidOut(page))
for (const [part, of] of Object.entries(results))
  console.log(`${part}: ${scoreOf(sumOf(Object.values(of))).toFixed(1)} %`)
for (const line of open) console.log(line)
const low = Object.values(results).some((of) => scoreOf(sumOf(Object.values(of))) < goal)
if (low || open.length > 0) process.exitCode = 1
