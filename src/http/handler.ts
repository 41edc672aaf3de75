import { inEither, issueOf } from '../base/issue'
import { oneOf } from '../base/options'
import { type Issue, token, unknownKeys } from '../base/problem'
import type { Lang } from '../base/text'
import { bodyOf } from './body'
import { languageOf } from './language'
import { type HttpOptions, serviceOptions, type ServiceOptions } from './options'
import { invalidResponse, problemResponse } from './problem'
import { json } from './response'
import { type Asked, type Route, routes } from './routes'
import { type InTurn, takingTurns } from './turns'

/** What answers a request. It never rejects: whatever is sent, there is a response. */
export type Handler = (request: Request) => Promise<Response>

/**
 * Makes a service of advice: what takes a request and gives a response, for any server that speaks the standard of the web. It keeps
 * nothing, and
 * logs nothing.
 *
 * @param options - the policy to answer by, where the service stands, and its limits
 * @returns a function from request to response
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const handle = httpHandler({ base: '/hr/v1' })
 * const response = await handle(new Request('https://example.org/hr/v1/health'))
 * response.status // 200
 * ```
 */
export function httpHandler(options?: HttpOptions): Handler {
  const service = serviceOptions(options)
  const inTurn = takingTurns()
  let underWay = 0
  return async (request) => {
    const lang = languageOf(request.headers.get('accept-language'))
    if (underWay >= service.atOnce) return busy(lang)
    underWay += 1
    try {
      return await answered({ service, inTurn, lang }, request)
    } catch {
      // What went wrong could tell of the case, so it is not told.
      return problemResponse({ status: 500, detail: failed, lang })
    } finally {
      underWay -= 1
    }
  }
}

/** A service by the shipped policy at `/v1`, made where it is first asked. */
export async function handle(request: Request): Promise<Response> {
  shipped ??= httpHandler()
  return shipped(request)
}
let shipped: Handler | undefined

/** What is needed to answer one request. */
interface Answering {
  readonly service: ServiceOptions
  readonly inTurn: InTurn
  readonly lang: Lang
}

async function answered({ service, inTurn, lang }: Answering, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.startsWith(`${service.base}/`) ? pathname.slice(service.base.length) : ''
  const route = routes.find((one) => one.path === path)
  if (route === undefined) return unknownPlace(service, lang)
  if (!methodsOf(route).includes(request.method)) return otherMethod(route, lang)
  const query = Object.fromEntries(searchParams)
  const issues = [...wordIssues(route, query), ...twice([...searchParams.keys()])]
  if (issues.length > 0) return invalidResponse(issues, { in: 'query', whole: route.whole, lang })
  const sent = await sentWith(route, request, service)
  if ('status' in sent) return problemResponse({ ...sent, lang, headers: { connection: 'close' } })
  if (!sent.ok) return invalidResponse(sent.issues, { in: 'body', whole: route.whole, lang })
  const work = () => {
    const result = route.answer(service, { sent: sent.value, query })
    return result.ok
      ? json(result.value)
      : invalidResponse(result.issues, { in: 'body', whole: route.whole, lang })
  }
  // What only has to be read, such as whether the service is well, waits for nobody.
  return route.method === 'GET' ? work() : inTurn(work)
}

function sentWith(route: Route, request: Request, service: ServiceOptions) {
  return route.method === 'GET'
    ? ({ ok: true, value: undefined } as const)
    : bodyOf(request, service)
}

/** Who may read may also ask for the headers alone. */
function methodsOf({ method }: Route): readonly string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method]
}

/** What the query says that it cannot say. */
function wordIssues({ query }: Route, said: Asked['query']): readonly Issue[] {
  const values = Object.entries(query).flatMap(([name, words]) => {
    const value = said[name]
    return value === undefined ? [] : oneOf(inEither(`\`${name}\``), words)(value, [name])
  })
  return [...unknownKeys(said, { known: Object.keys(query), path: [] }), ...values]
}

/** The names that stand in the query more than once: which of them is meant, nobody knows. */
function twice(names: readonly string[]): readonly Issue[] {
  const repeated = new Set(names.filter((name, place) => names.indexOf(name) !== place))
  return [...repeated].map((name) =>
    issueOf({
      code: 'duplicate',
      message: {
        nl: `\`${token(name)}\` staat er twee keer`,
        en: `\`${token(name)}\` is named twice`,
      },
      path: [token(name)],
    }),
  )
}

function unknownPlace({ base }: ServiceOptions, lang: Lang): Response {
  const known = routes.map(({ method, path }) => `${method} ${base}${path}`).join(', ')
  return problemResponse({
    status: 404,
    detail: { nl: `hier staat niets; wel: ${known}`, en: `nothing is here; there are: ${known}` },
    lang,
  })
}

function otherMethod(route: Route, lang: Lang): Response {
  const methods = methodsOf(route)
  const allow = methods.join(', ')
  const detail = { nl: `hier kan ${allow}`, en: `here you can ${allow}` }
  return problemResponse({ status: 405, detail, lang, headers: { allow } })
}

function busy(lang: Lang): Response {
  return problemResponse({
    status: 503,
    detail: {
      nl: 'er zijn te veel verzoeken tegelijk; probeer het over een seconde opnieuw',
      en: 'too many requests are under way; come back after a second',
    },
    lang,
    headers: { 'retry-after': '1', connection: 'close' },
  })
}

const failed = {
  nl: 'hier ging iets mis dat niet aan het verzoek ligt',
  en: 'something went wrong here that is no fault of the request',
}
