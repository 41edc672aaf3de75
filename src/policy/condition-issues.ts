import { type BilingualIssue, inEither, issueOf } from '../base/issue'
import { alternatives, didYouMean, type Issue, excerpt } from '../base/problem'
import type { BilingualText } from '../base/text'
import { operators } from './file'

type Plain = Readonly<Record<string, unknown>>
type Problem = Omit<BilingualIssue, 'path'>

const forms = ['all', 'any', 'not'] as const
const leafKeys = ['fact', 'operator', 'value'] as const

/** What is wrong with a condition that is none of the forms it can have: the first thing, from the top down. Takes any value. */
export function conditionIssue(value: unknown, path: Issue['path']): Issue {
  const problem = problemOf(value) ?? other(asWritten)
  return issueOf({ path, ...problem })
}

const asWritten: BilingualText = {
  nl: 'dit is geen voorwaarde zoals die te schrijven is',
  en: 'this is not a condition as it can be written',
}

function other(message: BilingualText): Problem {
  return {
    code: 'invalid-rule',
    message,
    expected: {
      nl: 'een feit met operator en waarde, een voorwaarde met een naam, of precies een van `all`, `any` en `not`',
      en: 'a fact with operator and value, a named condition, or exactly one of `all`, `any` and `not`',
    },
  }
}

function problemOf(value: unknown): Problem | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return other({
      nl: `\`${excerpt(value)}\` is geen voorwaarde`,
      en: `\`${excerpt(value)}\` is not a condition`,
    })
  const condition = value as Plain
  const used = forms.filter((form) => Object.hasOwn(condition, form))
  if (used.length > 1)
    return other({
      nl: `een voorwaarde heeft precies een van ${alternatives(used).nl}`,
      en: `a condition has exactly one of ${alternatives(used).en}`,
    })
  const [form] = used
  if (form !== undefined) return groupProblem(condition, form)
  if (Object.hasOwn(condition, 'condition')) return extraKey(condition, ['condition'])
  const isLeaf = leafKeys.some((key) => Object.hasOwn(condition, key))
  return isLeaf ? leafProblem(condition) : extraKey(condition, [...forms, 'condition', ...leafKeys])
}

function groupProblem(condition: Plain, form: (typeof forms)[number]): Problem | undefined {
  const inner = condition[form]
  if (form === 'not') return problemOf(inner) ?? extraKey(condition, [form])
  if (!Array.isArray(inner))
    return other({
      nl: `\`${form}\` is geen lijst met voorwaarden`,
      en: `\`${form}\` is not a list of conditions`,
    })
  if (inner.length === 0)
    return other({
      nl: `\`${form}\` heeft geen voorwaarden`,
      en: `\`${form}\` holds no conditions`,
    })
  const [first] = (inner as readonly unknown[]).flatMap((part) => problemOf(part) ?? [])
  return first ?? extraKey(condition, [form])
}

function leafProblem(leaf: Plain): Problem | undefined {
  const { fact, operator } = leaf
  const extra = extraKey(leaf, leafKeys)
  const missing = leafKeys.find((key) => !Object.hasOwn(leaf, key))
  if (missing !== undefined) {
    const about = (word: string) =>
      typeof fact === 'string' ? ` ${word} \`${excerpt(fact)}\`` : ''
    // Where a key is misspelt, that is what is missing.
    return (
      extra ??
      other({
        nl: `een voorwaarde${about('op')} heeft geen \`${missing}\``,
        en: `a condition${about('on')} has no \`${missing}\``,
      })
    )
  }
  if (typeof operator === 'string' && !operators.some((known) => known === operator))
    return unknownOperator(operator)
  return extra
}

function unknownOperator(operator: string): Problem {
  const known = operators.map((word) => `\`${word}\``).join(', ')
  return {
    code: 'unknown-value',
    message: {
      nl: `geen operator heet \`${excerpt(operator)}\`; er zijn ${known}`,
      en: `no operator is called \`${excerpt(operator)}\`; there are ${known}`,
    },
    expected: inEither(known),
    received: excerpt(operator),
    ...didYouMean(operator, operators),
  }
}

function extraKey(condition: Plain, known: readonly string[]): Problem | undefined {
  const extra = Object.keys(condition).find((key) => !known.includes(key))
  if (extra === undefined) return undefined
  return {
    ...other({
      nl: `een voorwaarde heeft hier geen eigenschap \`${excerpt(extra)}\``,
      en: `a condition has no property \`${excerpt(extra)}\` here`,
    }),
    received: excerpt(extra),
    ...didYouMean(extra, known),
  }
}
