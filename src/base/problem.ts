/** What can be wrong with a case or a policy; a closed list, so that callers can act on it. */
export type IssueCode =
  | 'not-json'
  | 'too-deep'
  | 'wrong-type'
  | 'missing'
  | 'unknown-key'
  | 'unknown-value'
  | 'too-many'
  | 'too-few'
  | 'duplicate'
  | 'invalid-date'
  | 'invalid-reference'
  | 'personal-data'
  | 'contradiction'
  | 'not-applicable'
  | 'invalid-rule'
  | 'unknown-name'
  | 'circular'
  | 'wrong-order'
  | 'too-large'
  | 'conflict'
  | 'unreadable'
  | 'outside'
  | 'unsupported'

/** One thing that is wrong, where, and how to mend it. */
export interface Issue {
  /** Which kind of problem this is. */
  readonly code: IssueCode
  /** The fact in one line: lower-case start, no full stop, the user's word in backticks. */
  readonly message: string
  /** Where it is: property names and list positions from the top, for instance `['conduct', 0, 'behaviour']`. */
  readonly path: readonly (string | number)[]
  /** What would have been right. */
  readonly expected?: string
  /** The offending token, shortened; never more of the input. */
  readonly received?: string
  /** The nearest right value, or what to do. */
  readonly suggestion?: string
}

/** What went well: a value. */
export interface Success<T> {
  /** It went well. */
  readonly ok: true
  /** The value. */
  readonly value: T
}

/** What did not go well: every problem at once. */
export interface Failure {
  /** It did not go well. */
  readonly ok: false
  /** Every problem. */
  readonly issues: readonly Issue[]
}

/** The result of a `safe…` function: a value, or every problem at once. */
export type Result<T> = Success<T> | Failure

/**
 * Writes an issue as one line: `conduct[0].behaviour: no behaviour is called …`. What has no place
 * is said of the `whole`, a case unless it says otherwise.
 */
export function describeIssue(issue: Issue, whole = 'case'): string {
  const place = issue.path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`,
    '',
  )
  const advice =
    issue.suggestion ?? (issue.expected === undefined ? undefined : `expected ${issue.expected}`)
  const hint = advice === undefined ? '' : ` (${advice})`
  return `${place === '' ? whole : place}: ${issue.message}${hint}`
}

/** Thrown for a case that cannot be advised on; `issues` holds every problem. */
export class CaseError extends Error {
  /** The name of the error class. */
  override readonly name = 'CaseError'
  /** Every problem in the case, in the order of the input. */
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => describeIssue(issue)).join('\n'))
    this.issues = Object.freeze([...issues])
  }
}

/** Thrown for a policy that cannot be used; `issues` holds every problem. */
export class PolicyError extends Error {
  /** The name of the error class. */
  override readonly name = 'PolicyError'
  /** Every problem in the policy, by file and rule. */
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => describeIssue(issue, 'policy')).join('\n'))
    this.issues = Object.freeze([...issues])
  }
}

const longestToken = 60

/** Shortens and quotes a word of the user, so that an error never repeats the case. */
export function token(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : value === null
        ? 'null'
        : Array.isArray(value)
          ? 'a list'
          : typeof value
  const clean = text.slice(0, longestToken).replace(/[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')
  return text.length > longestToken ? `${clean}…` : clean
}

/** Quotes at most five alternatives. */
export function alternatives(words: readonly string[]): string {
  const shown = words.slice(0, 5).map((word) => `\`${word}\``)
  return words.length > 5 ? `${shown.join(', ')} or ${words.length - 5} more` : shown.join(', ')
}

/** The nearest of the known words, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longestToken) return undefined
  const lower = word.toLowerCase().replace(/[\s_]+/g, '-')
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const swap = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[right.length] as number
}
