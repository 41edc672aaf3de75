import { safeAdvise } from '../advice/advise'
import { inEither, isMissing, issueOf } from '../base/issue'
import { type Issue, type Result, unknownKeys } from '../base/problem'
import type { BilingualText } from '../base/text'
import { libraryVersion } from '../base/version'
import { safeCheck } from '../check/check'
import { safeCompare } from '../compare/compare'
import type { ServiceOptions } from './options'

/** What a route is asked: what was sent, and what the query says. */
export interface Asked {
  readonly sent: unknown
  readonly query: Readonly<Record<string, string>>
}

/** What is answered at one place. */
export interface Route {
  /** Where it stands, after the base. */
  readonly path: string
  readonly method: 'GET' | 'POST'
  /** What the query can say: each name with its words. */
  readonly query: Readonly<Record<string, readonly string[]>>
  /** What is sent, as errors call it. */
  readonly whole: BilingualText
  /** The answer as JSON, or what is wrong with what was sent. */
  readonly answer: (service: ServiceOptions, asked: Asked) => Result<string>
}

const theCase: BilingualText = { nl: 'zaak', en: 'case' }
const theRequest: BilingualText = { nl: 'verzoek', en: 'request' }

/** Everything that is answered. */
export const routes: readonly Route[] = [
  {
    path: '/advice',
    method: 'POST',
    query: { explain: ['full', 'brief'] },
    whole: theCase,
    answer: ({ given: policy }, { sent, query }) =>
      written(
        query['explain'] === 'brief'
          ? safeAdvise(sent, { policy, explain: 'brief' })
          : safeAdvise(sent, { policy }),
      ),
  },
  {
    path: '/check',
    method: 'POST',
    query: {},
    whole: theRequest,
    answer: checked,
  },
  {
    path: '/comparisons',
    method: 'POST',
    query: {},
    whole: { nl: 'lijst', en: 'list' },
    answer: ({ given: policy }, { sent }) => written(safeCompare(sent, { policy })),
  },
  {
    path: '/policy',
    method: 'GET',
    query: {},
    whole: theRequest,
    answer: ({ words }) => fine(words()),
  },
  {
    path: '/health',
    method: 'GET',
    query: {},
    whole: theRequest,
    answer: ({ policy: { data } }) =>
      fine(
        JSON.stringify({
          status: 'ok',
          version: libraryVersion,
          policy: { id: data.about.id, version: data.about.version, hash: data.hash },
        }),
      ),
  },
  {
    path: '/openapi.json',
    method: 'GET',
    query: {},
    whole: theRequest,
    answer: ({ description }) => fine(description()),
  },
]

function fine(json: string): Result<string> {
  return { ok: true, value: json }
}

/** A result as it goes over the line. */
function written(result: Result<unknown>): Result<string> {
  return result.ok ? fine(JSON.stringify(result.value)) : result
}

/** The parts of a request for a check. */
const checkParts = ['case', 'measures']

/** A check: what was sent holds the case and the measures, and the places of what is wrong are those in what was sent. */
function checked({ given: policy }: ServiceOptions, { sent }: Asked): Result<string> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return { ok: false, issues: [noCheck] }
  const given = sent as Readonly<Record<string, unknown>>
  const issues = partIssues(given)
  if (issues.length > 0) return { ok: false, issues }
  const result = safeCheck(given['case'], given['measures'], { policy })
  if (result.ok) return written(result)
  return { ok: false, issues: result.issues.map(inItsPart) }
}

const noCheck: Issue = /* @__PURE__ */ issueOf({
  code: 'wrong-type',
  message: {
    nl: 'dit is geen object met een zaak en maatregelen',
    en: 'this is no object with a case and measures',
  },
  path: [],
  expected: inEither('`{ "case": {…}, "measures": […] }`'),
})

/** What is missing of a request for a check, and what does not belong there. */
function partIssues(given: Readonly<Record<string, unknown>>): readonly Issue[] {
  const missing = checkParts
    .filter((key) => !Object.hasOwn(given, key))
    .map((key) => issueOf({ code: 'missing', message: isMissing(key), path: [key] }))
  return [...missing, ...unknownKeys(given, { known: checkParts, path: [] })]
}

/** An issue with its place in the request: what is not about the measures is about the case. */
function inItsPart(issue: Issue): Issue {
  const [first, ...rest] = issue.path
  const path = first === 'proposed' ? ['measures', ...rest] : ['case', ...issue.path]
  return { ...issue, path }
}
