import type { Issue, Result } from '../../base/problem'
import { safeCompare } from '../../compare/compare'
import type { Comparison } from '../../compare/comparison'
import { WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { type Exit, invalid } from '../exit'
import { casesAsCsv } from '../csv'
import { readInput } from '../files'
import type { Standard } from '../standard'
import { shown } from '../written'
import type { Vocabulary } from '../../policy/vocabulary'

/** `evenredig compare DECIDED.json …`: decided cases beside each other. */
export const compare: Command = { name: 'compare', on: 'cases', isDrawn: false, run }

function run(wish: Wish, { policy, standard }: Given): Exit | Promise<Exit> {
  const { files, measures } = wish
  if (measures.length > 0)
    throw new WrongUsage({
      nl: '`compare` kan niet met `--measure`: elk bestand zegt wat er is opgelegd',
      en: '`compare` takes no `--measure`: each file says what was imposed',
    })
  if (files.length === 0)
    throw new WrongUsage({
      nl: '`compare` vraagt een of meer bestanden met besliste zaken, of `-` voor standaardinvoer',
      en: '`compare` takes one or more files with decided cases, or `-` for standard input',
    })
  const read = files.map((file) => casesIn(file, standard))
  const unread = read.flatMap((one) => (one.ok ? [] : one.issues))
  const cases = read.flatMap((one) => (one.ok ? one.value : []))
  if (cases.length === 0 && unread.length > 0) return invalid(unread, wish.lang)
  const result = safeCompare(
    cases.map(({ decided }) => decided),
    { policy },
  )
  const refused = result.ok ? [] : result.issues.map((issue) => inItsFile(issue, cases))
  const issues = [...unread, ...refused]
  if (issues.length > 0 || !result.ok) return invalid(issues, wish.lang)
  return wish.format === 'csv'
    ? asSheet(wish, result.value)
    : shown(wish, result, { endsWith: isFinding })
}

/** The table of cases for a spreadsheet. */
async function asSheet({ lang }: Wish, comparison: Comparison<Vocabulary>): Promise<Exit> {
  const stdout = await casesAsCsv(comparison, lang)
  return { code: isFinding(comparison) ? 1 : 0, stdout, stderr: '' }
}

/** A decided case with the place it was read from. */
interface Read {
  readonly decided: unknown
  readonly place: Issue['path']
}

/** The cases in a file: one, or a list of them. */
function casesIn(file: string, standard: Standard): Result<readonly Read[]> {
  const input = readInput(file, standard)
  if (!input.ok) {
    const issues = input.issues.map((issue) => ({ ...issue, path: [file, ...issue.path] }))
    return { ok: false, issues }
  }
  if (!Array.isArray(input.value))
    return { ok: true, value: [{ decided: input.value, place: [file] }] }
  const list: readonly unknown[] = input.value
  return { ok: true, value: list.map((decided, index) => ({ decided, place: [file, index] })) }
}

/** An issue under the file it is in, instead of the place in the list that the files make together. */
function inItsFile(issue: Issue, cases: readonly Read[]): Issue {
  const [at, ...rest] = issue.path
  const place = typeof at === 'number' ? cases[at]?.place : undefined
  return { ...issue, path: [...(place ?? []), ...rest] }
}

/** Whether cases were treated unequally, or a measure does not fit. */
function isFinding({ cases, sameFacts, milderButGraver }: Comparison<Vocabulary>): boolean {
  const isUnequal = sameFacts.length > 0 || milderButGraver.length > 0
  return isUnequal || cases.some(({ verdict }) => verdict.startsWith('too-'))
}
