import type { PolicyData } from '../policy/policy'
import { issueOf } from '../base/issue'
import { alternatives, type Issue, token, unknownKeys } from '../base/problem'

type MeasureData = PolicyData['measures'][number]

/** One measure as it was proposed, before anybody looked whether there is such a measure. */
export interface ProposedEntry {
  /** What was given as the id of the measure. */
  readonly word: unknown
  /** Whether it is proposed on a condition. */
  readonly isConditional: boolean
  /** Where the id stands. */
  readonly path: Issue['path']
  /** The problems around the id. */
  readonly issues: readonly Issue[]
}

const keys = ['measure', 'conditional'] as const

/** Reads one proposed measure: an id, or an object with the id and whether it is proposed on a condition. */
export function readEntry(item: unknown, path: Issue['path']): ProposedEntry {
  if (item === null || typeof item !== 'object' || Array.isArray(item))
    return { word: item, isConditional: false, path, issues: [] }
  const given: Readonly<Partial<Record<(typeof keys)[number], unknown>>> = item
  return {
    word: given.measure,
    isConditional: given.conditional === true,
    path: [...path, 'measure'],
    issues: [
      ...unknownKeys(item, { known: keys, path }),
      ...conditionalIssues(given.conditional, path),
    ],
  }
}

function conditionalIssues(value: unknown, path: Issue['path']): readonly Issue[] {
  if (value === undefined || typeof value === 'boolean') return []
  return [
    issueOf({
      code: 'wrong-type',
      message: {
        nl: `\`${token(value)}\` is niet \`true\` of \`false\``,
        en: `\`${token(value)}\` is not \`true\` or \`false\``,
      },
      path: [...path, 'conditional'],
      expected: { nl: '`true` of `false`', en: '`true` or `false`' },
    }),
  ]
}

/** What is wrong with proposing a measure on a condition; nothing where the policy says what it then weighs as. */
export function conditionIssues(
  measures: readonly MeasureData[],
  measure: MeasureData,
  path: Issue['path'],
): readonly Issue[] {
  if (measure.conditionally !== undefined) return []
  const possible = measures.filter(({ conditionally }) => conditionally !== undefined)
  return [
    issueOf({
      code: 'not-applicable',
      message: {
        nl: `\`${measure.id}\` is niet onder voorwaarde voor te stellen`,
        en: `\`${measure.id}\` cannot be proposed on a condition`,
      },
      path,
      expected: alternatives(possible.map(({ id }) => id)),
      received: measure.id,
      suggestion: {
        nl: `stel \`${measure.id}\` zonder voorwaarde voor`,
        en: `propose \`${measure.id}\` as it is`,
      },
    }),
  ]
}
