import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import type { Context } from '../../../src/advice/context'
import { type Candidate, candidates, procedureCandidates } from '../../../src/check/candidates'
import { type TurnClass, turnClasses } from '../../../src/check/turns'
import { decide } from '../../../src/decide/decide'
import type { PolicyData, RuleData } from '../../../src/policy/policy'
import { inside, type PolicyInside, readyPolicy } from '../../../src/policy/ready'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { shipped } from '../../support/policy'
import { understood } from '../../support/understood'

const { data } = shipped
const idOf = ({ fact }: Candidate) => data.facts[fact]?.id ?? ''
function contextOf(theCase: Case<Vocabulary>, policy: PolicyInside = shipped): Context {
  const one = understood(theCase, policy)
  return { policy, ...one, decision: decide(policy, one.derived) }
}

/** Each candidate as `fact from>to nature`, by its fact. */
function told(all: readonly Candidate[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const one of all) {
    const way = `${one.direction < 0 ? '-' : '+'}${one.distance}`
    const line = `${one.from}>${one.to} ${way} ${one.nature}`
    const id = idOf(one)
    found[id] = found[id] === undefined ? line : `${found[id]}; ${line}`
  }
  return found
}

/** A case in which one fact is graver, one lies between, one is not known, and a few circumstances are claimed. */
const mixed: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'sexual-remark', finding: 'established' }],
  facts: { power: 'executive', leverage: 'no', impact: 'considerable', audience: 'unknown' },
  circumstances: ['insight', 'planned'],
  procedure: { otherPosition: 'no', prompt: 'yes', accusedHeard: 'no' },
}

test('a fact can stand at each other level that the conduct allows, by how far it is and by whether it can still be done or found out', () => {
  const found = told(candidates(contextOf(mixed)))
  expect(found).toMatchObject({
    pattern: '0>1 +1 find-out; 0>2 +2 find-out',
    power: '3>0 -3 happened; 3>1 -2 happened; 3>2 -1 happened',
    leverage: '0>1 +1 happened',
    impact: '1>0 -1 happened; 1>2 +1 happened',
    audience: '0>1 +1 find-out; 0>2 +2 find-out; 0>3 +3 find-out',
    // Of what has no order each level is one step away.
    workLink: '3>0 +1 find-out; 3>1 +1 find-out; 3>2 +1 find-out',
    otherPosition: '1>0 +1 can-do',
    prompt: '0>1 +1 happened',
    insight: '1>0 -1 happened',
    tolerated: '0>1 +1 find-out',
    planned: '1>0 -1 happened',
  })
  // What decides on no measure, what follows from the case, and a circumstance that does not go with the act.
  for (const id of ['accusedHeard', 'tier', 'outcome', 'provoked', 'offence'])
    expect(found).not.toHaveProperty(id)
  const procedure = told(procedureCandidates(contextOf(mixed)))
  expect(procedure).toMatchObject({
    workLink: '3>0 +1 find-out; 3>1 +1 find-out; 3>2 +1 find-out',
    accusedHeard: '2>0 +1 can-do; 2>1 +1 happened',
    formalComplaint: '2>0 +1 find-out; 2>1 +1 find-out',
  })
  for (const id of ['power', 'insight', 'tier', 'outcome']) expect(procedure).not.toHaveProperty(id)
})

test('the conduct sets how mild a fact can be', () => {
  const bullying = contextOf({
    stage: 'concluded',
    conduct: [{ behaviour: 'bullying', finding: 'established' }],
    facts: { pattern: 'structural' },
  })
  expect(told(candidates(bullying))['pattern']).toBe('2>1 -1 happened')
})

test('that the conduct is established is one step, taken with the end of the inquiry', () => {
  const outcomeOf = (theCase: Case<Vocabulary>) =>
    [candidates, procedureCandidates].map((find) =>
      find(contextOf(theCase))
        .filter((one) => idOf(one) === 'outcome')
        .map(({ nature, distance, direction, sets, act }) => ({
          ...{ nature, distance, direction, act },
          sets: sets.map(([fact, to]) => `${data.facts[fact]?.id} ${data.facts[fact]?.levels[to]}`),
        })),
    )
  const established = {
    ...{ nature: 'find-out', distance: 1, direction: 1, act: undefined },
    sets: ['outcome established', 'stage concluded'],
  }
  const act = { behaviour: 'insult' }
  expect(outcomeOf({ stage: 'reported', conduct: [act] })).toEqual([[established], [established]])
  // The outcome of what is established already is still to come, as long as the inquiry runs.
  const running = { stage: 'investigating', conduct: [{ ...act, finding: 'established' }] } as const
  expect(outcomeOf(running)).toEqual([[established], [established]])
  const undetermined = { ...act, finding: 'undetermined' } as const
  expect(outcomeOf({ stage: 'concluded', conduct: [undetermined] })).toEqual([
    [{ ...established, nature: 'happened' }],
    [{ ...established, nature: 'happened' }],
  ])
  for (const finding of ['established', 'unfounded'] as const)
    expect(outcomeOf({ stage: 'concluded', conduct: [{ ...act, finding }] })).toEqual([[], []])
})

test('what earlier measures can turn out to give is asked of each act by itself', () => {
  // The insult, of which no day is known, comes second among the acts in play.
  const open = contextOf({
    stage: 'concluded',
    conduct: [
      { behaviour: 'insult', finding: 'established' },
      { behaviour: 'sexual-remark', finding: 'established', on: '2026-03-01' },
    ],
    history: [{ kind: 'final-warning', on: '2026-02-01', comparable: 'yes' }],
  })
  const [, insult] = open.derived.acts
  expect(insult?.at).toEqual([0])
  const response = data.facts.findIndex(({ id }) => id === 'response')
  const own = candidates(open).filter(({ fact }) => fact === response)
  expect(own).toEqual(
    [2, 3, 4].map((to) => ({
      ...{ fact: response, act: 1, subject: `${response} of 1`, from: 0, to },
      ...{ sets: [[response, to, 1]], distance: to, direction: 1, nature: 'find-out' },
    })),
  )
})

test('the distance of what an act can turn out to be is counted from the least that it can be', () => {
  const afterOne = contextOf({
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established', on: '2026-02' }],
    history: [
      { kind: 'written-warning', on: '2025-12-01', comparable: 'yes' },
      { kind: 'final-warning', on: '2026-02-10', comparable: 'yes' },
    ],
  })
  const own = candidates(afterOne).filter(({ act }) => act !== undefined)
  expect(own.map(({ from, to, distance }) => [from, to, distance])).toEqual([[3, 4, 1]])
})

/** Each class of turns, as the levels of its facts and how they make the case. */
const classesTold = (classes: readonly TurnClass[]) =>
  classes.map((turns) =>
    turns
      .map(({ candidates: own, gravity }) => {
        const [first] = own as readonly [Candidate]
        return `${idOf(first)} ${own.map(({ to }) => to).join()} ${gravity}`
      })
      .join(' | '),
  )

test('facts that weigh the same one way are of one class, and what decides nothing is of none', () => {
  const all = candidates(contextOf(mixed))
  const told = classesTold(turnClasses(data, all, new Set()))
  expect(told).toEqual([
    'pattern 1,2 1',
    'response 1,2,3,4 1',
    // The nearest first, also where they were listed the other way.
    'power 2,1,0 -1',
    'leverage 1 1',
    'impact 0 -1',
    'impact 2 1',
    'surroundings 1,2 1',
    'audience 2,3 1',
    'targets 1 1',
    'perpetrators 1 1',
    'danger 1 1',
    'prompt 1 0',
    'otherPosition 0 0',
    'norm-unclear 1 -1 | tolerated 1 -1 | employer-contributed 1 -1 | minor-part 1 -1',
    'insight 0 1',
    'long-service 1 -1 | personal-consequences 1 -1',
    'vulnerable-target 1 1 | refusal-ignored 1 1 | obstruction 1 1',
    'retaliation 1 1',
    'planned 0 -1',
  ])
  const asked = (id: string) => new Set([data.facts.findIndex((fact) => fact.id === id)])
  const apart = classesTold(turnClasses(data, all, asked('tolerated')))
  expect(apart).toContain('norm-unclear 1 -1 | employer-contributed 1 -1 | minor-part 1 -1')
  expect(apart).toContain('tolerated 1 -1')
  // What is asked for by itself is kept, also where no rule that decides can tell it.
  expect(told.filter((one) => one.startsWith('alreadySanctioned'))).toEqual([])
  expect(classesTold(turnClasses(data, all, asked('alreadySanctioned')))).toEqual([
    ...told.slice(0, 11),
    'alreadySanctioned 0 0',
    'alreadySanctioned 1 0',
    ...told.slice(11),
  ])
})

/** The shipped policy with other data, and how the facts of the mixed case are classed by it. */
const classesBy = (changed: Partial<PolicyData>) => {
  const { rules = data.rules, groups = data.groups } = changed
  const other = { ...data, rules, groups }
  const all = candidates(contextOf(mixed)).filter(({ fact }) => {
    const id = data.facts[fact]?.id
    return id === 'norm-unclear' || id === 'tolerated' || id === 'surroundings' || id === 'targets'
  })
  return classesTold(turnClasses(other, all, new Set()))
}
const ruleOf = (type: RuleData['event']['type']) =>
  data.rules.find(({ event }) => event.type === type) as RuleData
const placeOf = (id: string) => data.facts.findIndex((fact) => fact.id === id)
/** A rule by which a circumstance weighs, in a group that adds up. */
const ofCircumstance = data.rules.find(
  ({ event, reads }) => event.type === 'weigh' && reads.includes(placeOf('tolerated')),
) as RuleData
const two = ['norm-unclear', 'tolerated'] as const
const together = ['norm-unclear 1 -1 | tolerated 1 -1']
const apart = ['norm-unclear 1 -1', 'tolerated 1 -1']

test('only facts that add up and do nothing else stand for one another', () => {
  const own = (classes: readonly string[]) => classes.filter((one) => /unclear|tolerated/.test(one))
  expect(own(classesBy({}))).toEqual(together)
  const strongest = data.groups.map((group) => ({ ...group, combine: 'strongest' as const }))
  expect(own(classesBy({ groups: strongest }))).toEqual(apart)
  const departs = two.map((id): RuleData => ({
    ...ruleOf('depart'),
    reads: [placeOf(id)],
    table: '01',
  }))
  expect(own(classesBy({ rules: [...data.rules, ...departs] }))).toEqual(apart)
  const [, foot = ''] = data.ladder
  const uses: RuleData = {
    ...ruleOf('to-start'),
    event: { type: 'to-start', params: { start: foot, uses: [...two] } },
  }
  expect(own(classesBy({ rules: [...data.rules, uses] }))).toEqual(apart)
  // Beside different facts the same table says something else.
  const beside = two.map((id, at): RuleData => ({
    ...ofCircumstance,
    reads: [placeOf(at === 0 ? 'impact' : 'surroundings'), placeOf(id)],
    table: '00000001',
  }))
  expect(own(classesBy({ rules: [...data.rules, ...beside] }))).toEqual(apart)
})

test('a fact of several levels stands for no other, whatever it weighs', () => {
  const ids = ['surroundings', 'impact']
  const kept = data.rules.filter(({ reads }) => !ids.some((id) => reads.includes(placeOf(id))))
  const alike = ids.map((id): RuleData => ({
    ...ofCircumstance,
    reads: [placeOf(id)],
    table: '0110',
  }))
  const rules = [...kept, ...alike]
  // What a behaviour uses is struck, and stands by itself for that reason.
  const behaviours = data.behaviours.map(({ uses: _, ...one }) => one)
  const all = candidates(contextOf({ ...mixed, facts: {} }))
  const classes = classesTold(turnClasses({ ...data, rules, behaviours }, all, new Set()))
  expect(classes).toContain('surroundings 1,2 1')
  expect(classes).toContain('impact 1,2 1')
})

test('a policy whose gates never leave the measures out asks for no outcome', () => {
  const gates = data.gates.map(({ kind: _, ...gate }) => gate)
  const policy = inside(readyPolicy({ ...data, gates, provedMonotone: false }))
  const running = contextOf({ stage: 'reported', conduct: [{ behaviour: 'insult' }] }, policy)
  const found = candidates(running)
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((one) => idOf(one) === 'outcome')).toEqual([])
  expect(found.every(({ fact }) => data.facts[fact] !== undefined)).toBe(true)
})
