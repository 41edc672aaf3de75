import { describePolicy } from '../describe/describe-policy'
import type { Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import type { ReadText } from './files'
import type { Source } from './pointed'

/** What was read as the source of issues, with the words that a case by a policy can hold. */
export function sourceOf({ text, at }: ReadText, policy: Policy<Vocabulary>): Source {
  return { text, brokenAt: at, words: () => new Set(wordsIn(describePolicy(policy))) }
}

/** Every id that a description names, and every name of a property of a case. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => {
    if (key === 'id') return [String(inner)]
    return key === 'path' ? (inner as readonly string[]) : wordsIn(inner)
  })
}
