import { expect, test } from 'vitest'
import { describeIssue, type Issue } from '../../../src/index'
import { checkSource } from '../../../src/policy/source/load'
import { about } from '../../support/overlay'

/** What is wrong with a policy laid over the shipped one, in which a request to stop counts otherwise. */
const issuesOf = (request: object): readonly Issue[] =>
  checkSource({ policy: { ...about, history: [{ kind: 'request-to-stop', ...request }] } }).issues
const problems = (request: object) => issuesOf(request).map((one) => describeIssue(one, 'policy'))
const staged = (...stages: readonly (readonly [level: unknown, months: unknown])[]) => ({
  stages: stages.map(([level, months]) => ({ level, months })),
})
const where = 'policy.history.request-to-stop'

test('stages that fall and end later are in order, the last one without an end or after six hundred months', () => {
  expect(problems(staged(['warned', 12], ['corrected', 24], ['asked-to-stop', null]))).toEqual([])
  expect(problems(staged(['warned', 1], ['corrected', 600]))).toEqual([])
})

test('a stage that is not milder than the one before it is told with both levels', () => {
  const still = staged(['warned', 12], ['warned', 24])
  expect(problems(still)).toEqual([
    `${where}.stages[1].level: the stage \`warned\` is not milder than \`warned\`, the one before it (write the stages from grave to mild)`,
  ])
  const rising = staged(['final-warned', 6], ['corrected', 12], ['warned', 24])
  expect(problems(rising)).toEqual([
    `${where}.stages[2].level: the stage \`warned\` is not milder than \`corrected\`, the one before it (write the stages from grave to mild)`,
  ])
})

test('a stage that does not end later than the one before it is told with the months of both', () => {
  const told = (stage: string, before: string) => [
    `${where}.stages[1].months: the stage \`corrected\` (${stage}) does not end later than \`warned\` (${before}), the one before it (reckon the months of every stage from the day of the measure)`,
  ]
  expect(problems(staged(['warned', 12], ['corrected', 12]))).toEqual(
    told('12 months', '12 months'),
  )
  expect(problems(staged(['warned', 24], ['corrected', 6]))).toEqual(told('6 months', '24 months'))
  expect(problems(staged(['warned', null], ['corrected', 6]))).toEqual(
    told('6 months', 'without an end'),
  )
  expect(problems(staged(['warned', null], ['corrected', null]))).toEqual(
    told('without an end', 'without an end'),
  )
})

test('two things wrong with one stage are two issues', () => {
  expect(issuesOf(staged(['corrected', 12], ['warned', 6])).map(({ path }) => path.at(-1))).toEqual(
    ['level', 'months'],
  )
})

test('a term is a whole number of months from one to six hundred, and what was written is told', () => {
  const term = (months: unknown) => problems(staged(['warned', months]))
  const at = `${where}.stages[0].months`
  expect(term(-3)).toEqual([
    `${at}: \`months\` is \`-3\`, which is too little (expected at least 1)`,
  ])
  expect(term(0)).toEqual([`${at}: \`months\` is \`0\`, which is too little (expected at least 1)`])
  expect(term(601)).toEqual([
    `${at}: \`months\` is \`601\`, which is too much (expected at most 600)`,
  ])
  expect(term(1.5)).toEqual([`${at}: \`1.5\` is not a whole number (expected a whole number)`])
  expect(term('6')).toEqual([`${at}: \`6\` is not a number (expected a number)`])
})

test('a level that there is not is told with the right one, and nothing is said of its order', () => {
  expect(problems(staged(['warnd', 12], ['corrected', 24]))).toEqual([
    `${where}.stages[0].level: no level is called \`warnd\` (did you mean \`warned\`?)`,
  ])
})

test('a kind has stages or one level, not both and not neither', () => {
  const label = { nl: 'berisping', en: 'reprimand' }
  const kind = (rest: object) =>
    checkSource({
      policy: { ...about, history: [{ kind: 'reprimand', label, ...rest }] },
    }).issues.map((one) => describeIssue(one, 'policy'))
  const at = 'policy.history.reprimand'
  expect(kind({ level: 'warned', months: 12 })).toEqual([])
  expect(kind({})).toEqual([`${at}: an earlier measure has either \`stages\` or a \`level\``])
  expect(kind({ ...staged(['warned', 12]), level: 'warned' })).toEqual([
    `${at}: an earlier measure has either \`stages\` or a \`level\`, not both`,
  ])
  expect(kind({ ...staged(['warned', 12]), months: 12 })).toEqual([
    `${at}: \`months\` stands in each of the \`stages\``,
  ])
  expect(kind({ level: 'warnd' })).toEqual([
    `${at}.level: no level is called \`warnd\` (did you mean \`warned\`?)`,
  ])
})

test('how long a measure lasts and its first stage are one number, whichever of the two an overlay changes', () => {
  const history = [
    { kind: 'final-warning', ...staged(['final-warned', 12], ['warned', 36], ['corrected', 60]) },
  ]
  const measures = { measures: [{ id: 'final-warning', lasts: { months: 12 } }] }
  const told = (lasts: number, counts: number) => [
    `measures.final-warning.lasts: \`final-warning\` lasts ${lasts} months, but counts as \`final-warned\` for ${counts} months in \`history\` of policy.json (write the same number of months in both)`,
  ]
  const found = (files: object) =>
    checkSource({ policy: about, ...files }).issues.map((one) => describeIssue(one, 'policy'))
  expect(found({ policy: { ...about, history } })).toEqual(told(24, 12))
  expect(found({ measures })).toEqual(told(12, 24))
  expect(found({ policy: { ...about, history }, measures })).toEqual([])
})

test('a later stage that an overlay changes leaves what the measure lasts alone', () => {
  const history = [{ kind: 'written-warning', ...staged(['warned', 12], ['corrected', 48]) }]
  expect(checkSource({ policy: { ...about, history } }).issues).toEqual([])
})
