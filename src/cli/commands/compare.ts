import { safeCompare } from '../../compare/compare'
import type { Comparison } from '../../compare/comparison'
import { WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { decidedFiles, nothingRead } from '../decided-files'
import { type Exit, invalid } from '../exit'
import { tableAsCsv } from '../csv'
import { casesTable } from '../../render/pages/comparison-page'
import { shown } from '../written'
import type { Vocabulary } from '../../policy/vocabulary'

/** `evenredig compare DECIDED …`: decided cases beside each other. */
export const compare: Command = { name: 'compare', on: 'cases', isDrawn: false, run }

function run(wish: Wish, { policy, standard }: Given): Exit | Promise<Exit> {
  if (wish.measures.length > 0)
    throw new WrongUsage({
      nl: '`compare` kan niet met `--measure`: elk bestand zegt wat er is opgelegd',
      en: '`compare` takes no `--measure`: each file says what was imposed',
    })
  const { decided, issues, placed } = decidedFiles(wish, standard)
  if (decided.length === 0)
    return invalid(issues.length > 0 ? issues : [nothingRead()], wish.lang, 'cases')
  const result = safeCompare(decided, { policy })
  const all = [...issues, ...(result.ok ? [] : placed(result.issues))]
  if (all.length > 0 || !result.ok) return invalid(all, wish.lang)
  return wish.format === 'csv'
    ? asSheet(wish, result.value)
    : shown(wish, result, { endsWith: isFinding })
}

/** The table of cases for a spreadsheet. */
async function asSheet({ lang }: Wish, comparison: Comparison<Vocabulary>): Promise<Exit> {
  const stdout = await tableAsCsv(casesTable(comparison.cases, lang))
  return { code: isFinding(comparison) ? 1 : 0, stdout, stderr: '' }
}

/** Whether cases were treated unequally, or a measure does not fit. */
function isFinding({ cases, sameFacts, milderButGraver }: Comparison<Vocabulary>): boolean {
  const isUnequal = sameFacts.length > 0 || milderButGraver.length > 0
  return isUnequal || cases.some(({ verdict }) => verdict.startsWith('too-'))
}
