import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Advice, advise, type Case, safeAdvise } from '../../src/index'
import type { RuleData } from '../../src/policy/policy'
import { shipped } from '../support/policy'

/** What a scenario says about the advice: single values exactly, lists as what they must hold (`[]`: nothing at all). */
interface Expectation {
  readonly kind: Advice['kind']
  readonly tier: string | null
  readonly recommended: string
  readonly range?: unknown
  readonly departure?: unknown
  readonly net?: number | null
  readonly decidable?: boolean
  readonly firm?: boolean
  /** The recommended measure as it is called for this relation, in English. */
  readonly label?: string
  /** The tier of every act in play, in the order of the case; exact. */
  readonly classification?: readonly string[]
  /** Whether each earlier measure counts, in order of time; exact. */
  readonly history?: readonly boolean[]
  /** Rules of steps that count, and that show but do not count. */
  readonly counted?: readonly string[]
  readonly notCounted?: readonly string[]
  readonly determining: readonly string[]
  readonly interim?: readonly string[]
  readonly accompanying?: readonly string[]
  readonly legal?: readonly string[]
  readonly fallback?: readonly string[]
  readonly handling?: readonly string[]
  readonly safeguards?: readonly string[]
  readonly humanJudgement?: readonly string[]
  readonly notices?: readonly string[]
  readonly openQuestions?: readonly string[]
  /** Facts that may not be asked for. */
  readonly notAsked?: readonly string[]
  readonly care?: Readonly<Partial<Record<keyof Advice['care'], readonly string[]>>>
  readonly routes?: Readonly<Record<string, string>>
  readonly gates?: Readonly<Record<string, string>>
  /** The rungs a gate blocks; exact. */
  readonly blocks?: Readonly<Record<string, readonly string[]>>
  readonly considered?: Readonly<Record<string, string>>
  readonly reviewBy?: Readonly<Record<string, string>>
  /** Days to come back to an action of care, by `person.action`. */
  readonly followUpOn?: Readonly<Record<string, string>>
  /** Measures beside the ladder, care and points that may not be in the advice. */
  readonly absent?: readonly string[]
}
/** A case the library does not accept: the code and the place of every problem. */
interface Refusal {
  readonly kind: 'refused'
  readonly issues: readonly { readonly code: string; readonly path: string }[]
}
interface Scenario<E = Expectation | Refusal> {
  readonly title: string
  readonly case: Case
  readonly expect: E
}
const isAdvised = (scenario: Scenario): scenario is Scenario<Expectation> => scenario.expect.kind !== 'refused'

const folder = new URL('../../rules/arbocatalogus-2026/cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
const scenariosOf = (file: string) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { scenarios: Scenario[] }).scenarios
const everything = files.flatMap(scenariosOf)
const all = everything.filter(isAdvised)

const persons = ['reporter', 'accused', 'witnesses', 'team'] as const
const points = ['handling', 'safeguards', 'humanJudgement', 'notices'] as const
const added = ['accompanying', 'interim', 'legal', 'fallback'] as const
const exact = ['kind', 'tier', 'recommended', 'range', 'departure', 'net', 'decidable', 'firm'] as const
const keys: readonly string[] = [
  ...exact, ...added, ...points, 'label', 'classification', 'history', 'counted', 'notCounted', 'determining', 'openQuestions', 'care', 'routes', 'gates',
  'blocks', 'considered', 'reviewBy', 'followUpOn', 'notAsked', 'absent',
]

/** The lists of an advice by the names an expectation gives them. */
function listsOf(advice: Advice): Readonly<Record<string, readonly string[]>> {
  const steps = (counted: boolean) => advice.steps.filter((step) => step.counted === counted).map((step) => step.rule)
  return {
    counted: steps(true), notCounted: steps(false), determining: advice.determining,
    openQuestions: advice.openQuestions.map((question) => question.fact),
    ...Object.fromEntries(added.map((list) => [list, advice[list].map((item) => item.measure)])),
    ...Object.fromEntries(points.map((list) => [list, advice[list].map((point) => point.item)])),
    ...Object.fromEntries(persons.map((person) => [`care of ${person}`, advice.care[person].map((action) => action.action)])),
  }
}

/** The single values of an advice by the names an expectation gives them. */
function valuesOf(advice: Advice): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return {
    routes: Object.fromEntries(advice.routes.map((route) => [route.route, route.suitability])),
    gates: Object.fromEntries(advice.gates.map((gate) => [gate.gate, gate.status])),
    blocks: Object.fromEntries(advice.gates.map((gate) => [gate.gate, gate.blocks])),
    considered: Object.fromEntries(advice.considered.map((rung) => [rung.measure, rung.verdict])),
    reviewBy: Object.fromEntries(advice.interim.map((measure) => [measure.measure, measure.reviewBy])),
    followUpOn: Object.fromEntries(persons.flatMap((person) => advice.care[person].map((action) => [`${person}.${action.action}`, action.followUpOn]))),
  }
}

/** The advice cut down to what the expectation speaks of, so that one comparison shows every difference. */
function spokenOf(advice: Advice, wanted: Expectation): unknown {
  const lists = listsOf(advice)
  const values = valuesOf(advice)
  const hold = (name: string, wished: readonly string[] = []) => {
    const list = lists[name] ?? []
    return wished.length === 0 ? list : wished.filter((item) => list.includes(item))
  }
  const everywhere = Object.entries(lists).filter(([name]) => !['counted', 'notCounted', 'determining', 'openQuestions'].includes(name)).flatMap(([, list]) => list)
  return Object.fromEntries(
    Object.entries(wanted).map(([key, wished]) => {
      if (key === 'label') return [key, advice.principal?.label.en]
      if (key === 'classification') return [key, advice.classification.map((act) => act.tier)]
      if (key === 'history') return [key, advice.history.map((entry) => entry.counts)]
      if (key === 'absent') return [key, (wished as readonly string[]).filter((item) => !everywhere.includes(item))]
      if (key === 'notAsked') return [key, (wished as readonly string[]).filter((fact) => !lists.openQuestions?.includes(fact))]
      if (key === 'care') return [key, Object.fromEntries(Object.entries(wished as object).map(([person, actions]) => [person, hold(`care of ${person}`, actions)]))]
      if (key in values) return [key, Object.fromEntries(Object.keys(wished as object).map((name) => [name, values[key]?.[name]]))]
      return [key, key in lists ? hold(key, wished as readonly string[]) : advice[key as keyof Advice]]
    })
  )
}

function refusalOf(theCase: unknown): unknown {
  const result = safeAdvise(theCase)
  return result.ok ? result.value.kind : { kind: 'refused', issues: result.issues.map(({ code, path }) => ({ code, path: path.join('.') })) }
}

describe.each(files)('%s', (file) => {
  for (const scenario of scenariosOf(file)) {
    test(scenario.title, () => {
      if (isAdvised(scenario)) expect(spokenOf(advise(scenario.case), scenario.expect)).toEqual(scenario.expect)
      else expect(refusalOf(scenario.case)).toEqual(scenario.expect)
    })
  }
})

describe('the scenarios together', () => {
  const advices = all.map((scenario) => advise(scenario.case))
  const effectsThatDecide = ['lift', 'range', 'to-start', 'weigh', 'open', 'step', 'depart', 'replace']
  const named = (effects: readonly string[]) => shipped.data.rules.filter((rule) => effects.includes(rule.event.type))

  test('every title is a sentence of its own', () => {
    const titles = everything.map((scenario) => scenario.title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    expect(titles.filter((title) => !/^[A-Z].*\.$/.test(title))).toEqual([])
  })

  test('every expectation speaks in known words', () => {
    const later = shipped.data.rules.flatMap(({ event }) => (event.type === 'handle' ? [event.params.item] : event.type === 'care' ? [event.params.action] : []))
    const own = ['before-policy', 'tier-differs', 'not-established-acts', 'outside-acts', 'no-day']
    const known = [...shipped.data.measures.map((measure) => measure.id), ...later, ...own]
    expect(all.flatMap((scenario) => Object.keys(scenario.expect)).filter((key) => !keys.includes(key))).toEqual([])
    expect(all.flatMap((scenario) => scenario.expect.absent ?? []).filter((id) => !known.includes(id))).toEqual([])
  })

  test('every rule that decides the measure determined a scenario that names it', () => {
    const seen = new Set(all.flatMap((scenario, index) => scenario.expect.determining.filter((rule) => advices[index]?.determining.includes(rule))))
    expect(named(effectsThatDecide).map((rule) => rule.name).filter((name) => !seen.has(name))).toEqual([])
  })

  test('every weight counts in a scenario', () => {
    const seen = new Set(advices.flatMap((advice) => advice.steps.filter((step) => step.counted).map((step) => step.rule)))
    expect(named(['weigh']).map((rule) => rule.name).filter((name) => !seen.has(name))).toEqual([])
  })

  test('the steps that count add up to the net', () => {
    const sum = (advice: Advice) => advice.steps.filter((step) => step.counted).reduce((total, step) => total + step.steps, 0)
    const off = all.filter((_, index) => advices[index]?.kind === 'measures' && sum(advices[index]) !== advices[index].net)
    expect(off.map((scenario) => scenario.title)).toEqual([])
  })

  test('every lift, and every moved start, has a scenario in which all but one fact is the same and it does not decide', () => {
    const flat = (theCase: Case) => JSON.stringify({ ...theCase, facts: undefined, history: undefined })
    const factsOf = (theCase: Case) => (theCase.facts ?? {}) as Readonly<Record<string, string>>
    const differ = (a: Case, b: Case) => {
      const names = new Set([...Object.keys(factsOf(a)), ...Object.keys(factsOf(b))])
      return [...names].filter((name) => factsOf(a)[name] !== factsOf(b)[name])
    }
    const lonely = named(['lift', 'to-start']).map((rule) => rule.name).filter((name) => {
      const own = all.flatMap((scenario, index) => (advices[index]?.determining.includes(name) ? [scenario.case] : []))
      const others = all.flatMap((scenario, index) => (advices[index]?.determining.includes(name) ? [] : [scenario.case]))
      return !own.some((one) => others.some((other) => flat(one) === flat(other) && differ(one, other).length === 1))
    })
    // Of blackmail the act itself moves the start: its boundary is another act.
    expect(lonely).toEqual(['start.sexual-blackmail'])
  })

  test('every gate rule decides the status of a gate in a scenario', () => {
    const shows = (rule: RuleData) => advices.some((advice) => advice.gates.some((gate) =>
      rule.event.type === 'gate' && gate.gate === rule.event.params.gate && gate.status === rule.event.params.status && gate.because.en === rule.because.en))
    expect(named(['gate']).filter((rule) => !shows(rule)).map((rule) => rule.name)).toEqual([])
  })

  test('every rule that bars a measure shows in a scenario', () => {
    const shows = (rule: RuleData) => advices.some((advice) => advice.considered.some((rung) => rung.verdict === 'unavailable' && rung.because.en === rule.because.en))
    expect(named(['unavailable']).filter((rule) => !shows(rule)).map((rule) => rule.name)).toEqual([])
  })

  test('every level of every fact occurs', () => {
    const facts = shipped.data.facts.filter((fact) => fact.role === 'given')
    const missing = facts.flatMap((fact) =>
      fact.levels.slice(0, fact.known).filter((level) => !advices.some((advice) => advice.receipt.facts[fact.id] === level)).map((level) => `${fact.id} ${level}`))
    expect(missing).toEqual([])
  })

  test('every circumstance, behaviour, earlier measure and relation occurs', () => {
    const missing = (ids: readonly string[], occurs: (theCase: Case, id: string) => boolean) => ids.filter((id) => !all.some((scenario) => occurs(scenario.case, id)))
    expect(missing(shipped.data.facts.filter((fact) => fact.role === 'circumstance').map((fact) => fact.id), (theCase, id) => (theCase.circumstances ?? []).includes(id))).toEqual([])
    expect(missing(shipped.data.behaviours.map((item) => item.id), (theCase, id) => theCase.conduct.some((act) => act.behaviour === id))).toEqual([])
    expect(missing(shipped.data.about.history.map((item) => item.kind), (theCase, id) => (theCase.history ?? []).some((entry) => entry.kind === id))).toEqual([])
    expect(missing(['employee', 'hired', 'intern', 'volunteer', 'former-employee', 'applicant', 'office-holder'], (theCase, id) => theCase.relation === id)).toEqual([])
  })

  test('every kind and every tier occurs, and every measure on the ladder is recommended somewhere', () => {
    const seen = (pick: (advice: Advice) => unknown) => new Set(advices.map(pick))
    expect(seen((advice) => advice.kind)).toEqual(new Set(['measures', 'interim', 'no-sanction', 'outside-scope']))
    expect(seen((advice) => advice.tier)).toEqual(new Set([null, ...shipped.data.tiers.map((tier) => tier.id)]))
    expect(seen((advice) => advice.recommended)).toEqual(new Set(shipped.data.ladder))
  })

  test('every measure beside the ladder occurs', () => {
    const seen = new Set(advices.flatMap((advice) => added.flatMap((list) => advice[list].map((item) => item.measure))))
    expect(shipped.data.measures.map((measure) => measure.id).filter((id) => !shipped.data.ladder.includes(id) && !seen.has(id))).toEqual([])
  })
})
