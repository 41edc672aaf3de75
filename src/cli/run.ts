import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { safeAdvise } from '../advice/advise'
import { safeCheck } from '../check/check'
import { safeCompare } from '../compare/compare'
import { diffPolicies } from '../verify/diff-policies'
import { fromPackage, shippedId } from '../policy/layers/layers'
import { safeLoadPolicy } from '../policy/source/load-policy'
import type { Policy } from '../policy/ready'
import { describeIssue, type Issue, nearest, type Result } from '../base/problem'
import type { Renderable } from '../render/result'
import { writeScaffold } from './commands/scaffold'
import { arbocatalogus2026 } from '../policy/shipped'
import { verifyPolicy } from '../verify/verify-policy'
import { libraryVersion } from '../base/version'
import { readArguments, UsageError, type Wish } from './arguments'
import { help } from './help'
import { readInput } from './input'
import { askByLine } from './interview/by-line'
import { askByPrompt } from './interview/by-prompt'
import { holdInterview } from './interview/interview'
import { writeOut, written } from './output'

/** What a run of the command line comes to. */
export interface Outcome {
  /** 0 fine, 1 a finding, 2 wrong usage or an unreadable file, 3 invalid input. */
  readonly code: 0 | 1 | 2 | 3
  readonly stdout: string
  readonly stderr: string
}

/** Where a run reads what is not in a file, and where it asks. */
export interface Standard {
  /** All of standard input. */
  readonly read: () => Uint8Array
  /** Where answers come from, line by line. */
  readonly input: Readable
  /** Where questions go to. */
  readonly output: Writable
  /** Whether somebody sits at a terminal. */
  readonly terminal: boolean
  /** From now on Ctrl-C ends what is asked, not the process. */
  readonly stoppable: () => AbortSignal
}

/** Runs the command line: arguments in, text and exit code out. Never throws. */
export async function run(args: readonly string[], standard: Standard): Promise<Outcome> {
  try {
    const wish = readArguments(args)
    checkForm(wish)
    const outcome = await answer(wish, standard)
    return outcome.code > 1 ? outcome : { ...outcome, stdout: writeOut(wish, outcome.stdout) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return {
      code: 2,
      stdout: '',
      stderr: `evenredig: ${error.message} (see \`evenredig --help\`)\n`,
    }
  }
}

async function answer(wish: Wish, standard: Standard): Promise<Outcome> {
  if (wish.version) return { code: 0, stdout: `${libraryVersion}\n`, stderr: '' }
  if (wish.help) return { code: 0, stdout: help[wish.lang], stderr: '' }
  if (wish.command === undefined) return { code: 2, stdout: '', stderr: help[wish.lang] }
  if (Object.hasOwn(aboutPolicy, wish.command))
    return (aboutPolicy[wish.command] as (wish: Wish) => Promise<Outcome>)(wish)
  const command = Object.hasOwn(answers, wish.command) ? answers[wish.command] : undefined
  if (command === undefined) {
    const near = nearest(wish.command, [...Object.keys(answers), ...Object.keys(aboutPolicy)])
    throw new UsageError(
      `no command is called \`${wish.command}\`${near === undefined ? '' : `: did you mean \`${near}\`?`}`,
    )
  }
  const loaded =
    wish.policy === undefined
      ? { ok: true as const, value: arbocatalogus2026 as Policy }
      : await safeLoadPolicy(wish.policy)
  return loaded.ok ? command(wish, loaded.value, standard) : invalid(loaded.issues, 'policy')
}

const answers: Readonly<
  Record<string, (wish: Wish, policy: Policy, standard: Standard) => Outcome | Promise<Outcome>>
> = { advise: adviseOn, check: checkOn, compare: compareOn, interview: interviewOn }
/** Commands about a policy, which load what they are about themselves. */
const aboutPolicy: Readonly<Record<string, (wish: Wish) => Promise<Outcome>>> = {
  verify: verifyOn,
  policy: policyCommand,
  schema: schemaCommand,
}

/** Compares two policies; a single one with the shipped one. */
async function diffOn(folders: readonly string[], wish: Wish): Promise<Outcome> {
  const [one, other, ...rest] = folders.length === 1 ? [shippedId, ...folders] : folders
  if (one === undefined || other === undefined || rest.length > 0)
    throw new UsageError(
      '`policy diff` takes one policy, which is compared with the shipped one, or two',
    )
  const [first, second] = [await safeLoadPolicy(one), await safeLoadPolicy(other)]
  const problems = [first, second].flatMap((loaded, index) =>
    loaded.ok
      ? []
      : loaded.issues.map((issue) => ({
          ...issue,
          path: [folders[index] ?? other, ...issue.path],
        })),
  )
  if (!first.ok || !second.ok) return invalid(problems, 'policy')
  const diff = diffPolicies(first.value, second.value)
  return { code: 0, stdout: written(wish, diff), stderr: '' }
}

async function schemaCommand({ files: [name, ...others], lang }: Wish): Promise<Outcome> {
  const known = readdirSync(fromPackage('schema'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
  if (name === undefined) return { code: 0, stdout: `${known.join('\n')}\n`, stderr: '' }
  if (others.length > 0) throw new UsageError('`schema` takes one name')
  if (known.includes(name))
    return {
      code: 0,
      stdout: readFileSync(join(fromPackage('schema'), `${name}.json`), 'utf8'),
      stderr: '',
    }
  const near = nearest(name, known)
  const hint =
    near === undefined
      ? `\`evenredig schema --lang ${lang}\` lists them`
      : `did you mean \`${near}\`?`
  throw new UsageError(`no schema is called \`${name}\`: ${hint}`)
}

async function policyCommand(wish: Wish): Promise<Outcome> {
  const {
    files: [what, folder, ...others],
    lang,
  } = wish
  if (what === 'diff')
    return diffOn(
      [folder, ...others].filter((one) => one !== undefined),
      wish,
    )
  if (what !== 'new' || folder === undefined || others.length > 0)
    throw new UsageError(
      '`policy` takes `new` and a folder, or `diff` and two policies: `policy new our-municipality`',
    )
  const written = writeScaffold(folder)
  if (!written.ok) return invalid(written.issues, 'policy')
  const next =
    lang === 'nl'
      ? `Gemaakt: ${written.value.join(', ')}. Lees README.md, en reken na met: evenredig verify ${folder}`
      : `Written: ${written.value.join(', ')}. Read README.md, and prove it with: evenredig verify ${folder}`
  return { code: 0, stdout: `${next}\n`, stderr: '' }
}

async function verifyOn(wish: Wish): Promise<Outcome> {
  const {
    files: [folder, ...others],
    policy,
    quick,
    measures,
  } = wish
  if (others.length > 0 || measures.length > 0)
    throw new UsageError('`verify` takes one folder at most, and no `--measure`')
  const loaded = await safeLoadPolicy(folder ?? policy ?? shippedId)
  if (!loaded.ok) return invalid(loaded.issues, 'policy')
  const verification = verifyPolicy(loaded.value, { quick })
  const stdout = written(wish, verification)
  return { code: verification.ok ? 0 : 1, stdout, stderr: '' }
}

/** Asks on a terminal; otherwise line by line. What is said goes straight to standard output, for somebody waits for it. */
async function interviewOn(wish: Wish, policy: Policy, standard: Standard): Promise<Outcome> {
  if (wish.files.length > 0 || wish.measures.length > 0)
    throw new UsageError('`interview` takes no file and no measure: it asks')
  const { lang } = wish
  const byLine = !standard.terminal
  const stop = standard.stoppable()
  const asker = byLine
    ? askByLine({ input: standard.input, output: standard.output, lang, stop })
    : await askByPrompt(lang, stop)
  const advice = await holdInterview({ policy, lang: wish.lang, asker, byLine, named: wish.policy })
  if (advice === undefined)
    return {
      code: 2,
      stdout: '',
      stderr:
        wish.lang === 'nl'
          ? 'evenredig: gestopt vóór het einde; er is niets bewaard\n'
          : 'evenredig: stopped before the end; nothing was kept\n',
    }
  return { code: 0, stdout: wish.out === undefined ? '' : written(wish, advice), stderr: '' }
}

function adviseOn(wish: Wish, policy: Policy, standard: Standard): Outcome {
  if (wish.measures.length > 0) throw new UsageError('`advise` takes no `--measure`: use `check`')
  const input = readInput(oneFile(wish), standard)
  return input.ok
    ? shown(wish, safeAdvise(input.value, { policy }), () => false)
    : invalid(input.issues)
}

function checkOn(wish: Wish, policy: Policy, standard: Standard): Outcome {
  const file = oneFile(wish)
  if (wish.measures.length === 0)
    throw new UsageError('`check` takes a measure: `--measure written-warning`, for instance')
  const input = readInput(file, standard)
  // A finding: what cannot be imposed as it is proposed.
  return input.ok
    ? shown(
        wish,
        safeCheck(input.value, wish.measures, { policy }),
        ({ verdict, admissible, suitable }) =>
          verdict.startsWith('too-') || !admissible || suitable.answer === 'no',
      )
    : invalid(input.issues)
}

function compareOn(wish: Wish, policy: Policy, standard: Standard): Outcome {
  const { files, measures } = wish
  if (measures.length > 0)
    throw new UsageError('`compare` takes no `--measure`: each file says what was imposed')
  if (files.length === 0)
    throw new UsageError(
      '`compare` takes one or more files with decided cases, or `-` for standard input',
    )
  const cases: unknown[] = []
  const places: (readonly (string | number)[])[] = []
  const problems: Issue[] = []
  for (const file of files) {
    const input = readInput(file, standard)
    if (!input.ok) {
      problems.push(...input.issues.map((issue) => ({ ...issue, path: [file, ...issue.path] })))
      continue
    }
    const list: readonly unknown[] = Array.isArray(input.value) ? input.value : [input.value]
    list.forEach((one, index) => {
      cases.push(one)
      places.push(Array.isArray(input.value) ? [file, index] : [file])
    })
  }
  const result = safeCompare(cases, { policy })
  // Each issue names the file it is in, instead of the place in the list that the files make together.
  const placed = result.ok
    ? []
    : result.issues.map((issue) => ({
        ...issue,
        path: [...(places[issue.path[0] as number] ?? []), ...issue.path.slice(1)],
      }))
  const read = cases.length === 0 && problems.length > 0 ? problems : [...problems, ...placed]
  if (read.length > 0) return invalid(read)
  return shown(
    wish,
    result,
    ({ cases: all, sameFacts, milderButGraver }) =>
      sameFacts.length > 0 ||
      milderButGraver.length > 0 ||
      all.some(({ verdict }) => verdict.startsWith('too-')),
  )
}

function oneFile({ command, files: [file, ...others] }: Wish): string {
  if (file === undefined || others.length > 0)
    throw new UsageError(`\`${command}\` takes one file, or \`-\` for standard input`)
  return file
}

function shown<T extends Renderable>(
  wish: Wish,
  result: Result<T>,
  isFinding: (value: T) => boolean,
): Outcome {
  if (!result.ok) return invalid(result.issues)
  return { code: isFinding(result.value) ? 1 : 0, stdout: written(wish, result.value), stderr: '' }
}

/** Some forms are of some commands only. */
function checkForm({ command, format, document }: Wish): void {
  const drawn =
    command === undefined || command === 'advise' || command === 'check' || command === 'interview'
  if (format === 'svg' && !drawn)
    throw new UsageError(`\`${command}\` has no picture: svg goes with \`advise\` and \`check\``)
  if (document && !drawn)
    throw new UsageError(
      `\`${command}\` has no written advice: \`--document\` goes with \`advise\` and \`check\``,
    )
}

function invalid(issues: readonly Issue[], whole?: string): Outcome {
  return {
    code: 3,
    stdout: '',
    stderr: issues.map((issue) => `${describeIssue(issue, whole)}\n`).join(''),
  }
}
