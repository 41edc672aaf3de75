import { type Case, relationOf } from '../case/case'
import type { PolicyData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { readPlain, under } from '../base/plain'
import { issueOf } from '../base/issue'
import { meantIn, shownOf } from '../base/meant'
import { calledMeasures } from '../case/called'
import { alternatives, calledNo, type Issue, nouns, token, tooManyIn } from '../base/problem'
import type { Vocabulary } from '../policy/vocabulary'
import { conditionIssues, readEntry } from './read-entry'
import { type ListedMeasure, proposalOf, setIssues } from './sets'

type MeasureData = PolicyData['measures'][number]

/** What is proposed: what stands on the ladder or in the place of a rung, and what goes beside it. */
export interface Proposal {
  /** Every measure, in the order of the policy. */
  readonly measures: readonly MeasureData[]
  /** Those that are proposed on a condition. */
  readonly conditional: readonly MeasureData[]
  /** Those of the ladder or in the place of a rung; more than one where the policy makes them one set. */
  readonly heads: readonly MeasureData[]
  /** The heaviest of these, by which the whole is told; undefined where there is none. */
  readonly leading: MeasureData | undefined
  /** What these weigh as together, as a place on the ladder; 0 (nothing) where there are none. */
  readonly principal: number
  /** The measures beside the ladder. */
  readonly beside: readonly MeasureData[]
  /** Where each measure was read, by id. */
  readonly places: ReadonlyMap<string, Issue['path']>
  /** What is said of a measure that goes with another by a set of the policy, by id. */
  readonly together: ReadonlyMap<string, NonNullable<PolicyData['sets']>[number]>
}

/** What could be read of a proposal, with every problem found. */
export interface ParsedProposal {
  readonly value: Proposal | undefined
  readonly issues: readonly Issue[]
}

/** How many objects deep a proposal is: a list, and a measure with whether it is proposed on a condition. */
const deepest = 2

/** The most measures one proposal may hold. */
export const mostMeasures = 20

/** Reads any value as a proposed measure or set of measures. Finds every problem at once; paths start with `proposed`. */
export function readProposal(
  policy: PolicyInside,
  theCase: Case<Vocabulary> | undefined,
  input: unknown,
): ParsedProposal {
  const { value, issues } = readPlain(input, deepest, (plain) => ({
    ...parseProposal(policy, theCase, plain, []),
    more: 0,
  }))
  return { value: issues.length > 0 ? undefined : value, issues: under('proposed', issues) }
}

/** Reads plain data as a proposed measure or set of measures. Finds every problem at once; paths start at `path`. */
export function parseProposal(
  policy: PolicyInside,
  theCase: Case<Vocabulary> | undefined,
  input: unknown,
  path: Issue['path'],
): ParsedProposal {
  const single = !Array.isArray(input)
  // A copy without holes, which would go unseen.
  const list: readonly unknown[] = single ? [input] : Array.from(input as readonly unknown[])
  if (list.length === 0)
    return {
      value: undefined,
      issues: [
        issueOf({
          code: 'too-few',
          message: { nl: 'er is geen maatregel voorgesteld', en: 'no measure is proposed' },
          path,
          suggestion: {
            nl: 'noem minstens één maatregel; `none` is er ook een',
            en: 'name at least one measure; `none` is one too',
          },
        }),
      ],
    }
  const tooMany = tooManyIn(list, {
    what: { nl: 'maatregelen', en: 'measures' },
    most: mostMeasures,
    path,
  })
  if (tooMany.length > 0) return { value: undefined, issues: tooMany }
  const at = (index: number) => (single ? path : [...path, index])
  const entries = list.map((item, index) => readEntry(item, at(index)))
  const { measures } = policy.data
  const listed = entries.flatMap(({ word, isConditional, path: where }): ListedMeasure[] => {
    const measure = measures.find(({ id }) => id === word)
    return measure === undefined ? [] : [{ measure, isConditional, path: where }]
  })
  const issues = [
    ...entries.flatMap((entry) => [
      ...entryIssues(policy, theCase, entry.word, entry.path),
      ...entry.issues,
    ]),
    ...listed.flatMap(({ measure, isConditional, path: where }) =>
      isConditional ? conditionIssues(measures, measure, where) : [],
    ),
    ...setIssues(policy.data, listed),
  ]
  if (issues.length > 0) return { value: undefined, issues }
  return { value: proposalOf(policy.data, listed), issues: [] }
}

function entryIssues(
  policy: PolicyInside,
  theCase: Case<Vocabulary> | undefined,
  item: unknown,
  path: Issue['path'],
): Issue[] {
  const { measures, notAvailable, relations, ladder } = policy.data
  const ids = measures.map(({ id }) => id)
  if (typeof item !== 'string') {
    const code = item === undefined ? 'missing' : 'wrong-type'
    return [
      issueOf({
        code,
        message:
          item === undefined
            ? { nl: 'de voorgestelde maatregel ontbreekt', en: 'the proposed measure is missing' }
            : {
                nl: `\`${token(item)}\` is niet de id van een maatregel`,
                en: `\`${token(item)}\` is not the id of a measure`,
              },
        path,
        expected: alternatives(ids),
      }),
    ]
  }
  const barred = notAvailable.find(({ id }) => id === item)
  if (barred !== undefined)
    return [
      issueOf({
        code: 'not-applicable',
        message: {
          nl: `\`${item}\` kan niet volgens deze regeling`,
          en: `\`${item}\` is not available under this policy`,
        },
        path,
        received: item,
        suggestion: barred.because,
      }),
    ]
  const measure = measures.find(({ id }) => id === item)
  if (measure === undefined) {
    const called = calledMeasures(policy)
    const shown = shownOf(item, called)
    return [
      issueOf({
        code: 'unknown-value',
        message: calledNo(nouns.measure, shown),
        path,
        expected: alternatives(ids),
        received: shown,
        ...meantIn(item, called),
      }),
    ]
  }
  if (measure.imposedByOthers === true) {
    return [
      issueOf({
        code: 'not-applicable',
        message: {
          nl: `\`${item}\` kan de werkgever niet opleggen: dat is aan ${measure.imposedBy.nl}`,
          en: `\`${item}\` is not the employer's to impose: that is for ${measure.imposedBy.en}`,
        },
        path,
        received: item,
        suggestion: {
          nl: 'laat dit weg: het staat los van de maatregel',
          en: 'leave it out: it stands apart from the measure',
        },
      }),
    ]
  }
  const relation = relationOf(theCase ?? {})
  const standsApart = measure.kind === 'legal' && measure.inPlace !== true
  if (!relations.includes(relation) && !ladder.includes(item) && !standsApart)
    return [notOnRelation(relation, { measure: item, path })]
  return []
}

/** That a measure is not the employer's to impose on somebody of a relation. */
export function notOnRelation(
  relation: string,
  { measure, path }: { readonly measure: string; readonly path: Issue['path'] },
): Issue {
  return issueOf({
    code: 'not-applicable',
    message: {
      nl: `\`${measure}\` kan de werkgever niet opleggen bij \`${relation}\``,
      en: `\`${measure}\` is not the employer's to impose on \`${relation}\``,
    },
    path,
    received: measure,
    suggestion: {
      nl: 'laat dit weg: deze regeling heeft geen maatregelen voor deze relatie',
      en: 'leave it out: this policy has no measures for this relation',
    },
  })
}
