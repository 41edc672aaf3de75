import { expect, test } from 'vitest'
import { describePolicy, describeIssue, type Issue } from '../../../src/index'
import { safeLike, safeRegister, safeReport } from '../../../src/year'

const { relations, measures, ladder } = describePolicy()
const rungs: readonly string[] = ladder
const sometimes = ['none', 'transfer']
const conduct = [{ behaviour: 'threat', finding: 'established', on: '2026-03-01' }] as const
const onSomebody = (relation: string) => ({
  reference: '2026-1',
  stage: 'concluded',
  relation,
  conduct,
})
const decision = { decidedOn: '2026-05-01', decidedBy: 'mayor-and-aldermen' }

const readers: Readonly<Record<string, (decided: unknown) => readonly Issue[]>> = {
  register: (decided) => issuesOf(safeRegister([decided])),
  report: (decided) => issuesOf(safeReport([decided], { year: '2026' })),
  like: (decided) =>
    issuesOf(safeLike({ stage: 'concluded', conduct }, [decided])).map((issue) => ({
      ...issue,
      path: issue.path.slice(1),
    })),
}
const issuesOf = (
  result:
    ReturnType<typeof safeRegister> | ReturnType<typeof safeReport> | ReturnType<typeof safeLike>,
) => (result.ok ? [] : result.issues)

test('a rung that the employer cannot impose on somebody is refused wherever it is read as imposed', () => {
  for (const { id: relation, imposable } of relations)
    for (const rung of imposable ? sometimes : rungs)
      for (const [name, read] of Object.entries(readers)) {
        const found = read({ case: onSomebody(relation), measure: rung, ...decision })
        const isRefused = !imposable && rung !== 'none'
        const said = `[0].measure: \`${rung}\` is not the employer's to impose on \`${relation}\` (leave it out: this policy has no measures for this relation)`
        expect([name, relation, found.map((issue) => describeIssue(issue))]).toEqual([
          name,
          relation,
          isRefused ? [said] : [],
        ])
      }
})

test('what stands beside the ladder is refused for the same people, but for what goes by the law', () => {
  const beside = measures.filter(({ id }) => !rungs.includes(id))
  const accepted = (relation: string) =>
    beside.flatMap(({ id }) =>
      safeRegister([{ case: onSomebody(relation), measure: id, ...decision }]).ok ? [id] : [],
    )
  for (const { id, imposable } of relations)
    expect([id, accepted(id)]).toEqual([
      id,
      imposable
        ? beside.map((one) => one.id).filter((one) => one !== 'civil-or-criminal-liability')
        : ['police-report'],
    ])
})

test('in a list, on a condition and in a record each is named where it stands', () => {
  const theCase = onSomebody('office-holder')
  const conditional = { measure: 'transfer', conditional: true }
  const places = {
    '[0].measure[1]': { case: theCase, measure: ['police-report', 'transfer'], ...decision },
    '[0].measure.measure': { case: theCase, measure: conditional, ...decision },
    '[0].decision.measures[1]': {
      case: theCase,
      decision: { measures: ['police-report', 'transfer'], ...decision, reasons: [] },
    },
    '[0].decision.measures[0]': {
      case: theCase,
      decision: { measures: ['transfer'], conditional: ['transfer'], ...decision, reasons: [] },
    },
  }
  for (const [place, given] of Object.entries(places))
    for (const [name, read] of Object.entries(readers)) {
      const [found, ...others] = read(given)
      expect([name, others]).toEqual([name, []])
      expect(found && describeIssue(found)).toContain(
        `${place}: \`transfer\` is not the employer's`,
      )
    }
})
