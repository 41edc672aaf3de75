import { attempt } from '../../base/attempt'
import { issueOf } from '../../base/issue'
import { type Result, token } from '../../base/problem'

/** The decided cases in a value: a list of them. */
export function listOf(value: unknown): Result<readonly unknown[]> {
  const list = attempt(() =>
    Array.isArray(value) ? Array.from(value as readonly unknown[]) : undefined,
  )
  if (list !== undefined) return { ok: true, value: list }
  return {
    ok: false,
    issues: [
      issueOf({
        code: 'wrong-type',
        message: {
          nl: `\`${token(value)}\` is geen lijst met besliste zaken`,
          en: `\`${token(value)}\` is not a list of decided cases`,
        },
        path: [],
        expected: { nl: 'een lijst', en: 'a list' },
      }),
    ],
  }
}
