import { readOptions, type Check, wholeNumber } from '../base/options'
import { issueOf } from '../base/issue'
import { describePolicy } from '../describe/describe-policy'
import { openPolicies } from '../policy/open-policies'
import type { Policy, PolicyInside } from '../policy/ready'
import { arbocatalogus2026 } from '../policy/shipped'
import type { Vocabulary } from '../policy/vocabulary'
import { token } from '../base/problem'
import { definitionsOf } from '../interview/definitions'
import { type Contact, openApi, unsaid } from './open-api'

/** How a service answers. */
export interface HttpOptions {
  /** The policy that it answers by; the shipped one when left out. */
  readonly policy?: Policy<Vocabulary> | undefined
  /** Where the service stands, in front of every route; `/v1` when left out. Begins with `/` and does not end with it. */
  readonly base?: string | undefined
  /** Whom to ask, for `openapi.json`; an address that is nobody's when left out. */
  readonly contact?: Contact | undefined
  /** The most bytes that are read of one request: 1 to 20,000,000; 5,000,000 when left out. */
  readonly largest?: number | undefined
  /** How long may be taken over sending one request, in milliseconds: 10 to 600,000; 10,000 when left out. */
  readonly patience?: number | undefined
  /** How many requests may be under way at once: 1 to 10,000; 1,000 when left out. What comes above it is asked to come back. */
  readonly atOnce?: number | undefined
}

/** Those options, with what stands where one is left out. */
export interface ServiceOptions {
  readonly policy: PolicyInside
  readonly given: Policy<Vocabulary>
  readonly base: string
  /** Every word that a case may hold, as JSON; made when it is first asked for. */
  readonly words: () => string
  /** The service as an OpenAPI document, as JSON; made when it is first asked for. */
  readonly description: () => string
  readonly largest: number
  readonly patience: number
  readonly atOnce: number
}

/** How a service answers, read. Throws a UsageError where it is not what it should be. */
export function serviceOptions(options: HttpOptions | undefined): ServiceOptions {
  const read = readOptions<HttpOptions>(options, {
    // Checked where it is opened.
    policy: () => [],
    base: path,
    contact,
    largest: wholeNumber(1, 20_000_000),
    patience: wholeNumber(10, 600_000),
    atOnce: wholeNumber(1, 10_000),
  })
  const given = read.policy ?? arbocatalogus2026
  const { policy } = openPolicies({ policy: given })
  const { base = unsaid.base, contact: asked = unsaid.contact } = read
  return {
    policy,
    given,
    base,
    words: writtenOnce(() => describePolicy(given)),
    description: writtenOnce(() =>
      openApi({ data: policy.data, definitions: definitionsOf(policy) }, { base, contact: asked }),
    ),
    largest: read.largest ?? 5_000_000,
    patience: read.patience ?? 10_000,
    atOnce: read.atOnce ?? 1_000,
  }
}

/** Something as JSON, which is made when it is first asked for and kept. */
function writtenOnce(make: () => unknown): () => string {
  let json: string | undefined
  return () => (json ??= JSON.stringify(make()))
}

/** Where a service stands: nothing, or steps that begin with a slash. */
const path: Check = (value, place) =>
  typeof value === 'string' && /^(?:\/[A-Za-z0-9._~-]+)*$/.test(value)
    ? []
    : [
        issueOf({
          code: 'wrong-type',
          message: {
            nl: `\`${token(value)}\` is geen plaats van een dienst`,
            en: `\`${token(value)}\` is no place of a service`,
          },
          path: place,
          expected: { nl: 'zoiets als `/hr/v1`', en: 'something like `/hr/v1`' },
        }),
      ]

const contact: Check = (value, place) => {
  const keys = ['name', 'url', 'email']
  const isOne =
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === keys.length &&
    keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string')
  return isOne
    ? []
    : [
        issueOf({
          code: 'wrong-type',
          message: {
            nl: 'dit zegt niet aan wie iets kan worden gevraagd',
            en: 'this does not say whom to ask',
          },
          path: place,
          expected: {
            nl: 'een object met `name`, `url` en `email`',
            en: 'an object with `name`, `url` and `email`',
          },
        }),
      ]
}
