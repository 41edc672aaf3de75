import { type Case, relationOf } from '../case/case'
import type { PolicyData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { readPlain, under } from '../base/plain'
import { alternatives, type Issue, nearest, token } from '../base/problem'
import type { Vocabulary } from '../policy/vocabulary'

type MeasureData = PolicyData['measures'][number]

/** What is proposed: one measure of the ladder, and what goes beside it. */
export interface Proposal {
  /** Every measure, in the order of the policy. */
  readonly measures: readonly MeasureData[]
  /** The measure of the ladder, as a place on it; 0 (nothing) where none is named. */
  readonly principal: number
  /** The measures beside the ladder. */
  readonly beside: readonly MeasureData[]
}

/** What could be read of a proposal, with every problem found. */
export interface ParsedProposal {
  readonly value: Proposal | undefined
  readonly issues: readonly Issue[]
}

/** The most measures one proposal may hold. */
const mostMeasures = 20

/** Reads any value as a proposed measure or set of measures. Finds every problem at once; paths start with `proposed`. */
export function readProposal(
  policy: PolicyInside,
  theCase: Case<Vocabulary> | undefined,
  input: unknown,
): ParsedProposal {
  const { value, issues } = readPlain(input, 1, (plain) => ({
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
        {
          code: 'too-few',
          message: 'no measure is proposed',
          path,
          suggestion: 'name at least one measure; `none` is one too',
        },
      ],
    }
  if (list.length > mostMeasures)
    return {
      value: undefined,
      issues: [
        {
          code: 'too-many',
          message: `${list.length} measures are proposed`,
          path,
          expected: `at most ${mostMeasures}`,
        },
      ],
    }
  const at = (index: number) => (single ? path : [...path, index])
  const issues = list.flatMap((item, index) => entryIssues(policy, theCase, item, at(index)))
  const known = list.flatMap((id, index) => {
    const measure = policy.data.measures.find((item) => item.id === id)
    return measure === undefined ? [] : [{ measure, index }]
  })
  issues.push(...setIssues(policy, known, at))
  if (issues.length > 0) return { value: undefined, issues }
  const { ladder, measures } = policy.data
  const proposed = measures.filter(({ id }) => list.includes(id))
  const principal = proposed.find(({ id }) => ladder.includes(id))
  const beside = proposed.filter((measure) => measure !== principal)
  return {
    value: {
      measures: proposed,
      principal: principal === undefined ? 0 : ladder.indexOf(principal.id),
      beside,
    },
    issues: [],
  }
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
      {
        code,
        message:
          item === undefined
            ? 'the proposed measure is missing'
            : `\`${token(item)}\` is not the id of a measure`,
        path,
        expected: alternatives(ids),
      },
    ]
  }
  const barred = notAvailable.find(({ id }) => id === item)
  if (barred !== undefined)
    return [
      {
        code: 'not-applicable',
        message: `\`${item}\` is not available under this policy`,
        path,
        received: item,
        suggestion: barred.because.en,
      },
    ]
  const measure = measures.find(({ id }) => id === item)
  if (measure === undefined) {
    const near = nearestMeasures(measures, item)
    return [
      {
        code: 'unknown-value',
        message: `no measure is called \`${token(item)}\``,
        path,
        expected: alternatives(ids),
        received: token(item),
        ...(near.length === 0 ? {} : { suggestion: `did you mean ${alternatives(near)}?` }),
      },
    ]
  }
  if (measure.imposedByOthers === true) {
    return [
      {
        code: 'not-applicable',
        message: `\`${item}\` is not the employer's to impose: that is for ${measure.imposedBy.en}`,
        path,
        received: item,
        suggestion: 'leave it out: it stands apart from the measure',
      },
    ]
  }
  const relation = relationOf(theCase ?? {})
  if (!relations.includes(relation) && !ladder.includes(item) && measure.kind !== 'legal') {
    return [
      {
        code: 'not-applicable',
        message: `\`${item}\` is not the employer's to impose on \`${relation}\``,
        path,
        received: item,
        suggestion: 'leave it out: this policy has no measures for this relation',
      },
    ]
  }
  return []
}

/** The measures nearest to a word: by what they are called, by a word of that, or by spelling; empty where none is near. */
function nearestMeasures(measures: readonly MeasureData[], word: string): readonly string[] {
  const lower = word.trim().toLowerCase()
  const names = ({ label }: MeasureData) => [label.nl.toLowerCase(), label.en.toLowerCase()]
  const called = measures.filter((measure) => names(measure).includes(lower))
  if (called.length > 0) return called.map(({ id }) => id)
  const partly =
    lower.length > 3
      ? measures.filter((measure) => names(measure).some((name) => name.split(' ').includes(lower)))
      : []
  if (partly.length > 0) return partly.map(({ id }) => id)
  const known = new Map(
    measures.flatMap(
      ({ id, label }) =>
        [
          [id, id],
          [label.nl, id],
          [label.en, id],
        ] as const,
    ),
  )
  const near = nearest(
    word,
    [...known.keys()].map((name) => name.replaceAll(' ', '-')),
  )
  return [...known]
    .filter(([name]) => name.replaceAll(' ', '-') === near)
    .map(([, id]) => id)
    .slice(0, 1)
}

interface ListedMeasure {
  readonly measure: MeasureData
  readonly index: number
}

function setIssues(
  { data: { ladder } }: PolicyInside,
  known: readonly ListedMeasure[],
  at: (index: number) => Issue['path'],
): readonly Issue[] {
  return known.flatMap(({ measure, index }, place): Issue[] => {
    const path = at(index)
    const before = known.slice(0, place).map((other) => other.measure)
    if (before.includes(measure))
      return [{ code: 'duplicate', message: `\`${measure.id}\` is proposed twice`, path }]
    const rung = ladder.includes(measure.id)
      ? before.find(({ id }) => ladder.includes(id))
      : undefined
    if (rung !== undefined) {
      return [
        {
          code: 'contradiction',
          message: `a set has one principal measure, but \`${rung.id}\` and \`${measure.id}\` are both on the ladder`,
          path,
          suggestion: 'keep the heaviest, or check them one at a time',
        },
      ]
    }
    const against = before.find(
      (other) =>
        other.excludes?.includes(measure.id) === true ||
        measure.excludes?.includes(other.id) === true,
    )
    return against === undefined
      ? []
      : [
          {
            code: 'contradiction',
            message: `\`${against.id}\` and \`${measure.id}\` exclude each other`,
            path,
            suggestion: 'leave one of the two out',
          },
        ]
  })
}
