import { expectTypeOf, test } from 'vitest'
import {
  advise,
  type Advice,
  applyChanges,
  type Arbocatalogus2026,
  arbocatalogus2026,
  type Case,
  check,
  compare,
  type DecidedCase,
  type FactChange,
  type Point,
  loadPolicy,
  type Policy,
  type Verification,
  type Vocabulary,
} from '../../src/index'

// The compiler checks these (`npm test` runs it): where an error that is expected does not come, it is one itself.

const finding = 'established'
const good: Case = { stage: 'concluded', conduct: [{ behaviour: 'belittling', finding }] }
const never = (): boolean => false
declare const advice: Advice

test('a misspelt word does not compile in a variable', () => {
  // @ts-expect-error no behaviour is called so
  const behaviour: Case = { stage: 'concluded', conduct: [{ behaviour: 'belitling', finding }] }
  // @ts-expect-error no fact is called so
  const fact: Case = { ...good, facts: { powr: 'hierarchical' } }
  // @ts-expect-error no level of power is called so
  const level: Case = { ...good, facts: { power: 'boss' } }
  // @ts-expect-error no circumstance is called so
  const circumstance: Case = { ...good, circumstances: ['insigt'] }
  // @ts-expect-error no earlier measure is called so
  const kind: Case = { ...good, history: [{ kind: 'warning', on: '2026-01-01' }] }
  // @ts-expect-error no point of procedure is called so
  const procedure: Case = { ...good, procedure: { accusedHerd: 'yes' } }
  // @ts-expect-error no stage is called so
  const stage: Case = { ...good, stage: 'done' }
  expectTypeOf([behaviour, fact, level, circumstance, kind, procedure, stage]).toExtend<
    readonly Case[]
  >()
})

test('a misspelt word does not compile in an argument', () => {
  if (!never()) return
  // @ts-expect-error no behaviour is called so
  advise({ stage: 'concluded', conduct: [{ behaviour: 'belitling', finding }] })
  // @ts-expect-error no fact is called so
  advise({ ...good, facts: { powr: 'hierarchical' } })
  // @ts-expect-error no measure is called so
  check(good, 'nonsense')
  // @ts-expect-error no measure is called so
  check(good, ['transfer', 'nonsense'])
  // @ts-expect-error no fact is called so
  applyChanges(good, [{ fact: 'powr', to: 'none' }])
  const decided = { case: good, decidedOn: '2026-05-01', decidedBy: 'municipal-secretary' } as const
  // @ts-expect-error no measure is called so
  compare([{ ...decided, measure: 'nonsense' }])
  // @ts-expect-error no decider is called so
  compare([{ ...decided, measure: 'transfer', decidedBy: 'boss' }])
  // @ts-expect-error no reason is called so
  compare([{ ...decided, measure: 'transfer', reasons: ['because'] }])
})

test('a case in words that nobody knows is not taken for one of the shipped policy', () => {
  const some = good as Case<Vocabulary>
  if (!never()) return
  // @ts-expect-error its words are any words
  advise(some)
  // @ts-expect-error its words are any words
  check(some, 'transfer')
})

test('the kind of an advice tells what is in it', () => {
  if (!never()) return
  if (advice.kind === 'measures') {
    expectTypeOf(advice.tier).toEqualTypeOf<Arbocatalogus2026['tier']>()
    expectTypeOf(advice.range.from).toEqualTypeOf<Arbocatalogus2026['rung']>()
    expectTypeOf(advice.departure.to).toEqualTypeOf<Arbocatalogus2026['rung']>()
    expectTypeOf(advice.net).toEqualTypeOf<number>()
    expectTypeOf(advice.principal.measure).toEqualTypeOf<Arbocatalogus2026['measure']>()
  } else if (advice.kind === 'other-authority') {
    expectTypeOf(advice.tier).toEqualTypeOf<Arbocatalogus2026['tier'] | null>()
    expectTypeOf(advice.principal).toEqualTypeOf<null>()
    expectTypeOf(advice.authorities).toEqualTypeOf<readonly Point[]>()
  } else {
    expectTypeOf(advice.range).toEqualTypeOf<null>()
    expectTypeOf(advice.principal).toEqualTypeOf<null>()
  }
})

test('what is named in a result is a word of the policy', () => {
  if (!never()) return
  expectTypeOf(advice.determining).toEqualTypeOf<readonly Arbocatalogus2026['rule'][]>()
  expectTypeOf(advice.openQuestions[0]!.fact).toEqualTypeOf<Arbocatalogus2026['fact']>()
  expectTypeOf(advice.gates[0]!.gate).toEqualTypeOf<Arbocatalogus2026['gate']>()
  expectTypeOf(advice.routes[0]!.route).toEqualTypeOf<Arbocatalogus2026['route']>()
  expectTypeOf(advice.care.team[0]!.action).toEqualTypeOf<Arbocatalogus2026['action']>()
  expectTypeOf<'power'>().toExtend<FactChange['fact']>()
  expectTypeOf<'outcome'>().toExtend<FactChange['fact']>()
  // @ts-expect-error no gate is called so
  advice.gates.find(({ gate }) => gate === 'herd')
  // @ts-expect-error no rule is called so
  advice.determining.includes('power.hierarchicl')
})

test('every result says what it is', () => {
  expectTypeOf<Advice['type']>().toEqualTypeOf<'advice'>()
  expectTypeOf<ReturnType<typeof check>['type']>().toEqualTypeOf<'check'>()
  expectTypeOf<ReturnType<typeof compare>['type']>().toEqualTypeOf<'comparison'>()
  expectTypeOf<Verification['type']>().toEqualTypeOf<'verification'>()
})

test('only the library makes a policy, and one that was loaded has any words', async () => {
  // @ts-expect-error made by hand
  const made: Policy = {
    id: 'own',
    version: '1.0.0',
    title: { nl: '', en: '' },
    validFrom: '',
    hash: '',
  }
  expectTypeOf<Awaited<ReturnType<typeof loadPolicy>>>().toEqualTypeOf<Policy<Vocabulary>>()
  expectTypeOf(arbocatalogus2026).toExtend<Policy<Vocabulary>>()
  if (!never()) return
  // @ts-expect-error not awaited
  advise(good, { policy: loadPolicy('own') })
  const own = await loadPolicy('own')
  expectTypeOf(
    advise({ stage: 'concluded', conduct: [{ behaviour: 'punch' }] }, { policy: own }).recommended,
  ).toEqualTypeOf<string>()
  expectTypeOf([made]).toExtend<readonly Policy[]>()
})

test('what may be left out may be undefined', () => {
  const optional: Case = {
    reference: undefined,
    assessedOn: undefined,
    stage: 'concluded',
    relation: undefined,
    conduct: [{ behaviour: 'threat', form: undefined, tier: undefined, finding, on: undefined }],
    facts: { power: undefined },
    circumstances: undefined,
    history: [{ kind: 'oral-warning', on: '2026-01-01', form: undefined, until: undefined }],
    procedure: { accusedHeard: undefined },
  }
  const decided: DecidedCase = {
    case: { ...optional, reference: '2026-1' },
    measure: 'transfer',
    decidedOn: '2026-05-01',
    decidedBy: 'municipal-secretary',
    reasons: undefined,
  }
  const policy = undefined
  expectTypeOf(advise(optional, { policy }).recommended).toEqualTypeOf<Arbocatalogus2026['rung']>()
  expectTypeOf(compare([decided], { policy }).type).toEqualTypeOf<'comparison'>()
})
