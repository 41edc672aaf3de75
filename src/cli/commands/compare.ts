import { safeCompare } from '../../compare/compare'
import type { Comparison } from '../../compare/comparison'
import { WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { inItsFile, valuesIn } from '../decided-files'
import { type Exit, invalid } from '../exit'
import { casesAsCsv } from '../csv'
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
  const found = files.map((file) => valuesIn(file, standard))
  const unread = found.flatMap(({ issues }) => issues)
  const cases = found.flatMap(({ read }) => read)
  if (cases.length === 0 && unread.length > 0) return invalid(unread, wish.lang)
  const result = safeCompare(
    cases.map(({ value }) => value),
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

/** Whether cases were treated unequally, or a measure does not fit. */
function isFinding({ cases, sameFacts, milderButGraver }: Comparison<Vocabulary>): boolean {
  const isUnequal = sameFacts.length > 0 || milderButGraver.length > 0
  return isUnequal || cases.some(({ verdict }) => verdict.startsWith('too-'))
}
