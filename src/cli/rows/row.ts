import { issueOf } from '../../base/issue'
import type { Failure, Issue, Success } from '../../base/problem'
import type { BilingualText } from '../../base/text'

/** A row of input with the line on which it begins, from 1: its value, or what is wrong with it. */
export type Row = (Success<unknown> | Failure) & { readonly line: number }

/** Input that is read row by row. */
export interface RowSource {
  /** The rows, a handful at a time. */
  readonly rows: AsyncIterable<readonly Row[]>
  /** How the input turned out to be written, where that is not the usual way; to be asked at the end. */
  readonly readAs: () => BilingualText | undefined
  /** Where an issue in a value stands in its row. */
  readonly placed: (issue: Issue) => Issue
}

/** The most letters of one row that are read; a case has a few thousand. */
export const longestRow = 1_000_000

/** A row that is too long to be one. */
export function tooLong(line: number): Row {
  const issue = issueOf({
    code: 'too-large',
    message: {
      nl: `de rij heeft meer dan ${longestRow} tekens`,
      en: `the row has more than ${longestRow} characters`,
    },
    path: [],
    suggestion: {
      nl: 'kijk of er een aanhalingsteken of een regeleinde ontbreekt',
      en: 'check for a missing quote or line end',
    },
  })
  return { ok: false, line, issues: [issue] }
}

/** Letters that were lost: the row is not written as the rest of the input is. */
export const lostLetter = '\uFFFD'

/** A row in which letters were lost. */
export function lostLetters(line: number): Row {
  const issue = issueOf({
    code: 'unreadable',
    message: {
      nl: 'in de rij staan tekens die niet te lezen zijn',
      en: 'the row has characters in it that cannot be read',
    },
    path: [],
    suggestion: { nl: 'sla het bestand op als UTF-8', en: 'save the file as UTF-8' },
  })
  return { ok: false, line, issues: [issue] }
}
