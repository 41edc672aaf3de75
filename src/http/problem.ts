import { describeIssue, type Issue } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import { json, type Headed } from './response'

/** One thing that is wrong with a request, as the Dutch API design rules write it, with the issue of the library beside it. */
export interface ProblemError extends Issue {
  /** What it is about: what was sent, or the query of the address. */
  readonly in: 'body' | 'query'
  /** Where it is, as a JSON Pointer in a fragment: `#/conduct/0/behaviour`. */
  readonly location: string
  /** The problem and what to do, in the language that was asked for. */
  readonly detail: string
}

/** Why there is no answer (RFC 9457, `application/problem+json`). */
export interface Problem {
  /** The status of HTTP. */
  readonly status: number
  /** What the status is called, in English. */
  readonly title: string
  /** What is wrong, in the language that was asked for. */
  readonly detail: string
  /** Everything that is wrong with what was sent; left out where nothing of it was read. */
  readonly errors?: readonly ProblemError[]
}

/** What each status that is no success is called. */
const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const satisfies Readonly<Record<number, string>>

/** A status that is no success. */
export type ProblemStatus = keyof typeof titles

/** What is needed to tell of a problem. */
interface Told extends Headed {
  readonly status: ProblemStatus
  readonly detail: BilingualText
  readonly lang: Lang
}

/** A problem as a response. */
export function problemResponse({ status, detail, lang, headers }: Told): Response {
  return written({ status, title: titles[status], detail: detail[lang] }, lang, headers)
}

/** Everything that is wrong with what was sent, as a response. */
export function invalidResponse(
  issues: readonly Issue[],
  about: { readonly in: ProblemError['in']; readonly whole: BilingualText; readonly lang: Lang },
): Response {
  const { lang } = about
  const whole = about.whole[lang]
  const errors = issues.map((issue): ProblemError => ({
    in: about.in,
    location: pointerTo(issue.path),
    ...issue,
    detail: describeIssue(issue, { lang, whole }),
  }))
  const detail = errors.length === 1 ? one[lang] : many[lang](errors.length)
  return written({ status: 400, title: titles[400], detail, errors }, lang)
}

const one: BilingualText = {
  nl: 'er klopt iets niet; `errors` zegt wat en waar',
  en: 'something is wrong; `errors` tells what and where',
}
const many = {
  nl: (count: number) => `er kloppen ${count} dingen niet; \`errors\` zegt wat en waar`,
  en: (count: number) => `${count} things are wrong; \`errors\` tells what and where`,
} as const satisfies Readonly<Record<Lang, (count: number) => string>>

/** A place as a JSON Pointer (RFC 6901) in a fragment. */
function pointerTo(path: Issue['path']): string {
  const escaped = (step: string | number) =>
    encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))
  return ['#', ...path.map(escaped)].join('/')
}

function written(problem: Problem, lang: Lang, headers?: Headed['headers']): Response {
  return json(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': lang,
      ...headers,
    },
  })
}
