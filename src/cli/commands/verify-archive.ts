import { realpathSync, statSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import type { Lang } from '../../base/text'
import { archiveRows } from '../../render/pages/archive-page'
import type { ArchivedRecord, ArchiveVerification } from '../../year/archive/archive-verification'
import { verifyArchive as heldAgainstToday } from '../../year/archive/verify-archive'
import { WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { tableAsCsv } from '../csv'
import { type DecidedFiles, decidedFiles } from '../decided-files'
import { type Exit, invalid } from '../exit'
import { writeOut } from '../files'
import { written } from '../written'

/** `evenredig verify-archive DIR …`: whether what was kept is as it was, and what would be advised today. */
export const verifyArchive: Command = {
  name: 'verify-archive',
  on: 'cases',
  isDrawn: false,
  run,
}

async function run(wish: Wish, { policy, standard }: Given): Promise<Exit> {
  refuseInside(wish)
  const records = recordsIn(decidedFiles(wish, standard))
  const archive = heldAgainstToday(records, { policy })
  const shown =
    wish.format === 'csv'
      ? { stdout: await asSheet(archive, wish.lang) }
      : await written(wish, archive, { policy })
  const code = codeOf(archive)
  const stdout = writeOut(wish, { code, ...shown, stderr: '' })
  return { code, stdout, stderr: unreadTold(archive, wish.lang), isWritten: true }
}

/** 0 where all stand, 1 where some do not, 3 where something could not be read. */
function codeOf({ advices, unread }: ArchiveVerification): Exit['code'] {
  if (unread.length > 0) return 3
  return advices.every(({ stands }) => stands) ? 0 : 1
}

/** What was read, by the place where it stands, and what could not be. */
function recordsIn({ decided, places, issues }: DecidedFiles): readonly ArchivedRecord[] {
  const read = decided.map((value, at): ArchivedRecord => {
    const [file = '', index] = places[at] ?? []
    return { name: index === undefined ? String(file) : `${file}[${index}]`, value }
  })
  const unread = issues.map(({ path: [file = '', ...path], ...issue }): ArchivedRecord => ({
    name: String(file),
    issues: [{ ...issue, path }],
  }))
  return [...read, ...unread]
}

/** What could not be read, with its name, as other commands tell it. */
function unreadTold({ unread }: ArchiveVerification, lang: Lang): string {
  const issues = unread.flatMap(({ name, issues: own }) =>
    own.map((issue) => ({ ...issue, path: [name, ...issue.path] })),
  )
  return issues.length === 0 ? '' : invalid(issues, lang).stderr
}

function asSheet(archive: ArchiveVerification, lang: Lang): Promise<string> {
  const [columns = [], ...rows] = archiveRows(archive, lang)
  return tableAsCsv({ columns, rows })
}

/** Nothing is written in an archive. Throws a WrongUsage where the answer would be. */
function refuseInside({ files, out }: Wish): void {
  if (out === undefined || out === '-') return
  const target = placeOf(dirname(out))
  const isInside = files.some((file) => {
    const folder = placeOf(file)
    const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true
    return isFolder && target !== undefined && `${target}${sep}`.startsWith(`${folder}${sep}`)
  })
  if (isInside)
    throw new WrongUsage({
      nl: `\`--out ${out}\` ligt in de map die wordt nagegaan: kies een andere plek`,
      en: `\`--out ${out}\` lies in the folder that is verified: choose another place`,
    })
}

function placeOf(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}
