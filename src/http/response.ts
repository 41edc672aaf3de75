import { libraryVersion } from '../base/version'

/** Headers beside those that every response has. */
export interface Headed {
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** How a response differs from an ordinary success. */
interface Responding extends Headed {
  readonly status?: number
}

/** A response of JSON. It bears the version of the interface, and nothing between sender and reader keeps it: it is about a person. */
export function json(text: string, { status = 200, headers }: Responding = {}): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'application/json',
      'api-version': libraryVersion,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
}
