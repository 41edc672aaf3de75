import { expect, test } from 'vitest'
import { type Act, type Case, describeIssue, safeAdvise } from '../../../src/index'
import type { PlayedAct } from '../../../src/case/derive'
import type { Policy } from '../../../src/policy'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { changedPolicy, shipped } from '../../support/policy'
import { understood } from '../../support/understood'

const { facts, tiers, forms } = shipped.data
const placeOf = (id: string) => facts.findIndex((fact) => fact.id === id)
const insult: Act<Vocabulary> = { behaviour: 'insult', finding: 'established' }
const base: Case<Vocabulary> = { stage: 'concluded', conduct: [insult] }

/** A fact of a case in words: the level that stands, what is known of it, and what the conduct allows at least. */
function factIn(id: string, rest: Partial<Case<Vocabulary>>, policy?: Policy<Vocabulary>) {
  const { derived } = understood({ ...base, ...rest }, policy)
  const place = placeOf(id)
  const word = (level: number | undefined) => facts[place]?.levels[level ?? -1]
  return {
    stands: word(derived.levels[place]),
    known: word(derived.asKnown[place]),
    least: word(derived.least[place]),
    absent: word(derived.absent[place]),
    open: derived.open
      .filter(({ fact, act }) => fact === place && act === undefined)
      .flatMap(({ levels }) => levels.map(word)),
  }
}
const known = (id: string, rest: Partial<Case<Vocabulary>>) => factIn(id, rest).known

/** The acts in play of a case. */
const actsIn = (conduct: Case<Vocabulary>['conduct'], rest: Partial<Case<Vocabulary>> = {}) =>
  understood({ ...base, conduct, ...rest }).derived.acts
const placesOf = (acts: readonly PlayedAct[]) => acts.map(({ at }) => at)

const said = (rest: Partial<Case<Vocabulary>>) => {
  const result = safeAdvise<Vocabulary>({ ...base, ...rest })
  return result.ok ? [] : result.issues.map((issue) => describeIssue(issue))
}

test('a fact that is not known stands at its mildest, and every level it can have is open', () => {
  const notKnown = {
    stands: 'none',
    known: 'unknown',
    least: 'none',
    absent: 'unknown',
    open: ['none', 'functional', 'hierarchical', 'executive'],
  }
  expect(factIn('power', {})).toEqual(notKnown)
  expect(factIn('power', { facts: { power: 'unknown' } })).toEqual(notKnown)
  expect(factIn('power', { facts: { power: 'functional' } })).toMatchObject({
    stands: 'functional',
    known: 'functional',
    open: [],
  })
  // Without an order there is no mildest.
  expect(factIn('workLink', {})).toMatchObject({ stands: 'unknown', known: 'unknown', open: [] })
  expect(known('workLink', { facts: { workLink: 'none' } })).toBe('none')
})

test('a fact that has a usual level stands at it where it is left out, and is open where it is said not to be known', () => {
  expect(factIn('leverage', {})).toMatchObject({ stands: 'no', known: 'no', open: [] })
  expect(factIn('leverage', { facts: { leverage: 'unknown' } })).toMatchObject({
    stands: 'no',
    known: 'unknown',
    open: ['no', 'yes'],
  })
})

test('what a behaviour implies is the least that a fact can be, for the acts in play', () => {
  const neglected: Act<Vocabulary> = { behaviour: 'neglected-duty', finding: 'established' }
  expect(factIn('power', { conduct: [neglected] })).toMatchObject({
    stands: 'hierarchical',
    known: 'hierarchical',
    least: 'hierarchical',
    open: ['hierarchical', 'executive'],
  })
  expect(known('power', { conduct: [insult, neglected] })).toBe('hierarchical')
  const alleged: Act<Vocabulary> = { ...neglected, finding: 'undetermined' }
  expect(known('power', { conduct: [insult, alleged] })).toBe('unknown')
  expect(said({ conduct: [neglected], facts: { power: 'functional' } })).toEqual([
    'facts.power: `power` is stated as `functional`, but the conduct makes it at least `hierarchical` (state `hierarchical` or leave it out)',
  ])
  expect(said({ conduct: [neglected], facts: { power: 'hierarchical' } })).toEqual([])
})

test('what a behaviour implies stands above the usual level, and the gravest level leaves nothing open', () => {
  const implying = changedPolicy((data) => {
    data.behaviours = data.behaviours.map((one) =>
      one.id === 'insult' ? { ...one, implies: { power: 'executive', leverage: 'yes' } } : one,
    )
  })
  expect(factIn('leverage', {}, implying)).toMatchObject({ stands: 'yes', known: 'yes' })
  expect(factIn('power', {}, implying)).toMatchObject({ stands: 'executive', open: [] })
})

test('whether there was an offence is not known from a serious act on, unless the behaviour says so', () => {
  const offence = (...conduct: readonly Act<Vocabulary>[]) => known('offence', { conduct })
  expect(offence(insult)).toBe('none')
  expect(offence({ behaviour: 'threat', finding: 'established' })).toBe('unknown')
  expect(offence({ behaviour: 'retaliation', finding: 'established' })).toBe('none')
  expect(offence({ behaviour: 'sexual-blackmail', finding: 'established' })).toBe('suspected')
  expect(offence({ behaviour: 'unwanted-attention', finding: 'established' })).toBe('unknown')
  expect(offence({ form: 'aggression', tier: 'serious', finding: 'established' })).toBe('unknown')
  expect(offence({ form: 'aggression', tier: 'moderate', finding: 'established' })).toBe('none')
  // A milder tier that is stated leaves the behaviour what it is, and a graver one makes it graver.
  expect(offence({ behaviour: 'threat', tier: 'moderate', finding: 'established' })).toBe('unknown')
  expect(offence({ ...insult, tier: 'serious' })).toBe('unknown')
  expect(offence(insult, { behaviour: 'threat', finding: 'established' })).toBe('unknown')
  expect(offence(insult, { behaviour: 'threat', finding: 'unfounded' })).toBe('none')
})

test('a fact that follows from another is taken over only where the other is grave enough and it is not known itself', () => {
  const leads = (rest: Partial<Case<Vocabulary>>) => known('accusedLeads', rest)
  expect(leads({})).toBe('unknown')
  expect(leads({ facts: { power: 'functional' } })).toBe('unknown')
  expect(leads({ facts: { power: 'hierarchical' } })).toBe('yes')
  expect(leads({ facts: { power: 'executive' } })).toBe('yes')
  expect(leads({ facts: { power: 'executive' }, procedure: { accusedLeads: 'no' } })).toBe('no')
  expect(factIn('accusedLeads', { facts: { power: 'executive' } }).stands).toBe('yes')
})

test('in play is what was established; where nothing was, what was not ruled out', () => {
  const finding = (one: Act<Vocabulary>['finding']): Act<Vocabulary> => ({
    ...insult,
    finding: one,
  })
  const told = [
    finding('alleged'),
    finding('unfounded'),
    finding('established'),
    finding('experienced'),
  ]
  const acts = (conduct: typeof told, rest?: Partial<Case<Vocabulary>>) =>
    actsIn(conduct, rest).flatMap(({ at }) => at)
  expect(acts(told, { stage: 'investigating' })).toEqual([0, 2, 3])
  const concluded = [finding('undetermined'), finding('unfounded'), finding('established')]
  expect(acts(concluded)).toEqual([2])
  expect(acts([finding('undetermined'), finding('unfounded'), finding('experienced')])).toEqual([
    0, 2,
  ])
  expect(acts([finding('unfounded')])).toEqual([])
  const outside: Act<Vocabulary> = { behaviour: 'management-style', finding: 'established' }
  expect(acts([outside, finding('undetermined')])).toEqual([1])
})

test('the strongest finding is that of the acts within scope; without any, of all', () => {
  const outcome = (...conduct: readonly Act<Vocabulary>[]) => {
    const { finding, levels } = understood({ ...base, conduct }).derived
    expect(facts[placeOf('outcome')]?.levels[levels[placeOf('outcome')] ?? -1]).toBe(finding)
    return finding
  }
  const outside: Act<Vocabulary> = { behaviour: 'management-style', finding: 'established' }
  expect(outcome(insult, { ...insult, finding: 'unfounded' })).toBe('established')
  expect(outcome({ ...insult, finding: 'unfounded' }, outside)).toBe('unfounded')
  expect(outcome(outside, { ...outside, finding: 'unfounded' })).toBe('established')
  expect(known('inScope', { conduct: [outside] })).toBe('no')
  expect(known('inScope', { conduct: [outside, insult] })).toBe('yes')
  expect(known('unfoundedAct', { conduct: [insult, { ...insult, finding: 'unfounded' }] })).toBe(
    'yes',
  )
  expect(known('unfoundedAct', { conduct: [insult, { ...outside, finding: 'unfounded' }] })).toBe(
    'no',
  )
  const reported = { stage: 'reported' as const, conduct: [{ behaviour: 'insult' }] }
  expect(known('outcome', reported)).toBe('alleged')
  expect(known('stage', reported)).toBe('reported')
})

test('circumstances are as claimed, procedure as answered, and the relation an employee unless said otherwise', () => {
  expect(known('planned', { circumstances: ['planned'] })).toBe('yes')
  expect(known('planned', { circumstances: ['obstruction'] })).toBe('no')
  expect(known('planned', {})).toBe('no')
  expect(known('prompt', { procedure: { prompt: 'no' } })).toBe('no')
  expect(known('prompt', {})).toBe('unknown')
  expect(known('relation', {})).toBe('employee')
  expect(known('relation', { relation: 'hired' })).toBe('hired')
})

test('an act has the tier that is stated, else that of its behaviour, and the form of its behaviour', () => {
  const [one] = actsIn([insult]) as [PlayedAct]
  expect([tiers[one.tier]?.id, forms[one.form]?.id]).toEqual(['moderate', 'aggression'])
  const [graver] = actsIn([{ ...insult, tier: 'serious' }]) as [PlayedAct]
  expect([tiers[graver.tier]?.id, graver.behaviour]).toEqual(['serious', one.behaviour])
  const [unlisted] = actsIn([{ form: 'bullying', tier: 'light', finding: 'established' }]) as [
    PlayedAct,
  ]
  expect([tiers[unlisted.tier]?.id, forms[unlisted.form]?.id]).toEqual(['light', 'bullying'])
})

test('acts that are alike are one, with every place where they stand, and their order changes nothing', () => {
  const threat: Act<Vocabulary> = { behaviour: 'threat', finding: 'established' }
  expect(placesOf(actsIn([insult, threat, insult]))).toEqual([[0, 2], [1]])
  expect(placesOf(actsIn([threat, insult, insult]))).toEqual([[1, 2], [0]])
  const graver: Act<Vocabulary> = { ...insult, tier: 'serious' }
  expect(placesOf(actsIn([insult, graver, insult]))).toHaveLength(2)
  const without = (acts: readonly PlayedAct[]) => acts.map(({ at: _, ...act }) => act)
  const remark: Act<Vocabulary> = { behaviour: 'sexual-remark', finding: 'established' }
  const all = [insult, threat, remark, graver]
  expect(without(actsIn([...all].reverse()))).toEqual(without(actsIn(all)))
})

const warned = { kind: 'written-warning', on: '2025-11-01', form: 'aggression' } as const
const before = { ...insult, on: '2025-03-01' }
const after = { ...insult, on: '2026-03-01' }
const ownOf = (rest: Partial<Case<Vocabulary>>) =>
  understood({ ...base, ...rest }).derived.acts.map(({ own }) =>
    own.filter(([fact]) => fact === placeOf('response')).map(([, ...levels]) => levels),
  )

test('each act holds what earlier measures give it; a level that is stated holds as far as they allow', () => {
  const history = [warned]
  expect(ownOf({ conduct: [after, before], history })).toEqual([[[0]], [[3]]])
  expect(ownOf({ history })).toEqual([[[0, [0, 2, 3]]]])
  expect(ownOf({ history, facts: { response: 'warned' } })).toEqual([[[3]]])
  // Between two levels that they can give it is the milder of these.
  expect(ownOf({ history, facts: { response: 'asked-to-stop' } })).toEqual([[[0]]])
  expect(ownOf({ history, facts: { response: 'unknown' } })).toEqual([[[0, [0, 2, 3]]]])
  expect(ownOf({ conduct: [after, before], history, facts: { response: 'warned' } })).toEqual([
    [[0]],
    [[3]],
  ])
  const stated: Act<Vocabulary> = { ...insult, facts: { response: 'corrected' } }
  expect(ownOf({ conduct: [stated], history })).toEqual([[[2]]])
  const notKnown: Act<Vocabulary> = { ...insult, facts: { response: 'unknown' } }
  expect(ownOf({ conduct: [notKnown], history })).toEqual([[[0, [0, 2, 3]]]])
  // Without a history it is a fact of the case, and no act holds anything of its own.
  expect(ownOf({ facts: { response: 'warned' } })).toEqual([[]])
  expect(ownOf({ conduct: [after], history: [] })).toEqual([[[0]]])
})

test('what earlier measures come to for the case is the gravest of its acts, open up to what they can still give', () => {
  const response = (rest: Partial<Case<Vocabulary>>) => factIn('response', rest)
  expect(response({ conduct: [before, after], history: [warned] })).toMatchObject({
    stands: 'warned',
    known: 'warned',
  })
  expect(response({ history: [warned] })).toMatchObject({ stands: 'none', known: 'unknown' })
  expect(response({ conduct: [after], history: [] })).toMatchObject({
    stands: 'none',
    known: 'none',
  })
  expect(response({ history: [warned], facts: { response: 'none' } }).known).toBe('none')
  expect(response({ history: [warned], facts: { response: 'corrected' } })).toMatchObject({
    stands: 'corrected',
    known: 'corrected',
  })
  const open = understood({ ...base, history: [warned] }).derived.open
  expect(open.filter(({ fact }) => fact === placeOf('response'))).toEqual([
    { fact: placeOf('response'), act: 0, levels: [0, 2, 3] },
  ])
  expect(response({ facts: { response: 'unknown' } }).open).toHaveLength(5)
})

test('a level of earlier response that the history cannot give is refused, with what it can', () => {
  const issues = (rest: Partial<Case<Vocabulary>>) => {
    const result = safeAdvise<Vocabulary>({ ...base, ...rest })
    return result.ok ? [] : result.issues.map(({ code, expected }) => [code, expected])
  }
  const unlike = [{ ...insult, facts: { response: 'asked-to-stop' } }]
  expect(issues({ conduct: unlike, history: [warned] })).toEqual([
    ['contradiction', '`none`, `corrected`, `warned`'],
  ])
  expect(issues({ conduct: unlike })).toEqual([['contradiction', undefined]])
  const hint = 'leave one of the two out'
  const forCase = (facts: Case<Vocabulary>['facts'], conduct = base.conduct) =>
    said({ conduct, history: [warned], facts })
  expect(forCase({ response: 'final-warned' })).toEqual([
    `facts.response: \`response\` is stated as \`final-warned\`, but the history gives \`none\` to \`warned\` (${hint})`,
  ])
  expect(forCase({ response: 'corrected' }, [after])).toEqual([
    `facts.response: \`response\` is stated as \`corrected\`, but the history gives \`warned\` (${hint})`,
  ])
  expect(forCase({ response: 'final-warned' }, [after])).toHaveLength(1)
  for (const response of ['none', 'asked-to-stop', 'warned'] as const)
    expect(forCase({ response })).toEqual([])
  const forAct = (response: string, history: Case<Vocabulary>['history']) =>
    said({ conduct: [{ ...insult, facts: { response } }], history })
  expect(forAct('asked-to-stop', [warned])).toEqual([
    `conduct[0].facts.response: \`response\` of this act is stated as \`asked-to-stop\`, but the history gives \`none\` or \`corrected\` or \`warned\` (${hint})`,
  ])
  for (const response of ['none', 'corrected', 'warned', 'unknown'])
    expect(forAct(response, [warned])).toEqual([])
  // What was not established, or is no matter of the policy, is held against no earlier measure.
  for (const other of [
    { ...insult, finding: 'unfounded' as const },
    { ...insult, finding: 'undetermined' as const },
    { behaviour: 'management-style', finding: 'established' as const },
  ])
    expect(
      said({ conduct: [insult, { ...other, facts: { response: 'warned' } }], history: [warned] }),
    ).toEqual([])
  expect(forAct('warned', undefined)).toEqual([
    'conduct[0].facts.response: `response` of an act is about earlier measures, and no `history` is given (name the earlier measures, or state it in `facts` of the case)',
  ])
})

test('the pattern of each act is its own, unless one is stated for the case', () => {
  const bullying: Act<Vocabulary> = { behaviour: 'exclusion', finding: 'established' }
  const remark: Act<Vocabulary> = { behaviour: 'sexual-remark', finding: 'established' }
  const conduct = [bullying, remark]
  const own = (rest: Partial<Case<Vocabulary>>) =>
    actsIn(conduct, rest).map(({ at, own: held }) => [at, held])
  expect(known('pattern', { conduct })).toBe('repeated')
  expect(own({})).toEqual([
    [[1], [[placeOf('pattern'), 0]]],
    [[0], []],
  ])
  expect(own({ facts: { pattern: 'structural' } })).toEqual([
    [[1], []],
    [[0], []],
  ])
  expect(own({ facts: { pattern: 'unknown' } })).toEqual(own({}))
})

test('what is open stands in the order of the facts, and of one fact in that of the acts', () => {
  const history = [warned, { ...warned, form: 'sexual-harassment' as const }]
  const conduct: Case<Vocabulary>['conduct'] = [
    insult,
    { behaviour: 'sexual-remark', finding: 'established' },
  ]
  const { open, acts } = understood({ ...base, conduct, history }).derived
  expect(open.map(({ fact }) => fact)).toEqual(
    [...open.map(({ fact }) => fact)].sort((one, other) => one - other),
  )
  expect(open.map(({ fact }) => fact)).toContain(placeOf('power'))
  const asked = open.filter(({ fact }) => fact === placeOf('response'))
  expect(asked.map(({ act }) => acts[act ?? -1]?.at)).toEqual([[0], [1]])
})

test('whether the employer took the policy over and made it known is a fact of every case', () => {
  const communicated = changedPolicy((data) => {
    const { adoption } = data.about
    data.about = { ...data.about, adoption: { ...adoption, communicated: '2026-01-01' } }
  })
  const isKnown = (policy?: typeof communicated) => factIn('sanctionPolicyKnown', {}, policy).known
  expect([isKnown(), isKnown(communicated)]).toEqual(['no', 'yes'])
  expect(factIn('sanctionPolicyAdopted', {}, communicated).known).toBe('no')
})

test('that some conduct is told is a fact, and where a rule asks it that it was established', () => {
  const breach = (finding: Act<Vocabulary>['finding']): Partial<Case<Vocabulary>> => ({
    conduct: [insult, { behaviour: 'integrity-breach', finding }],
  })
  expect(known('integrityBreach', {})).toBe('no')
  expect(known('integrityBreach', breach('undetermined'))).toBe('yes')
  expect(known('integrityBreachEstablished', breach('undetermined'))).toBe('no')
  expect(known('integrityBreachEstablished', breach('established'))).toBe('yes')
  expect(known('thirdPartyConduct', breach('established'))).toBe('no')
})
