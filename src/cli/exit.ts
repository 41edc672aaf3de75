import { plain } from '../render/writers/lines'
import { describeIssue, type Issue } from '../base/problem'
import { linesWithCaret, type Source } from './pointed'
import type { BilingualText, Lang } from '../base/text'

/** What a run of the command line comes to. */
export interface Exit {
  /** 0 fine, 1 a finding, 2 wrong usage or an unreadable file, 3 invalid input, 4 a finding that an answer can still turn. */
  readonly code: 0 | 1 | 2 | 3 | 4
  readonly stdout: string
  /** What is written to a file instead, where it is no text. */
  readonly bytes?: Uint8Array
  readonly stderr: string
  /** Whether the answer was written where it belongs already, row by row. */
  readonly isWritten?: true
}

/** A run in which nothing is wrong. */
export function fine(stdout: string): Exit {
  return { code: 0, stdout, stderr: '' }
}

/** What an issue without a place is about. */
const abouts = {
  case: { nl: 'zaak', en: 'case' },
  policy: { nl: 'regeling', en: 'policy' },
  header: { nl: 'kop', en: 'header' },
  cases: { nl: 'zaken', en: 'cases' },
} as const satisfies Readonly<Record<string, BilingualText>>

/** A run that something invalid ends: an issue a line, with the line that it is about where it was read from a text. */
export function invalid(
  issues: readonly Issue[],
  lang: Lang,
  about: keyof typeof abouts = 'case',
  source?: Source,
): Exit {
  const whole = abouts[about][lang]
  const lines =
    source === undefined
      ? issues.map((issue) => describeIssue(issue, { lang, whole }))
      : linesWithCaret(issues, { lang, whole, source })
  return { code: 3, stdout: '', stderr: lines.map((line) => `${plain(line)}\n`).join('') }
}
