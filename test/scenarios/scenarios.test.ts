import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Advice, type Case, safeAdvise } from '../../src/index'
import type { RuleData } from '../../src/policy/policy'
import {
  type Expectation,
  expectationKeys as keys,
  isAdvised,
  type Scenario as WrittenScenario,
  spokenOf,
} from '../../src/verify/scenarios'
import { adviceOn } from '../support/answer'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

type Scenario = Omit<WrittenScenario, 'case'> & { readonly case: Case<Vocabulary> }

const folder = new URL('../../rules/arbocatalogus-2026/cases/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const scenariosOf = (file: string) =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { scenarios: Scenario[] }).scenarios
const everything = files.flatMap(scenariosOf)
const all = everything.filter(isAdvised) as readonly (ReturnType<typeof scenariosOf>[number] & {
  readonly expect: Expectation
})[]

function refusalOf(theCase: unknown): unknown {
  const result = safeAdvise(theCase)
  return result.ok
    ? result.value.kind
    : {
        kind: 'refused',
        issues: result.issues.map(({ code, path }) => ({ code, path: path.join('.') })),
      }
}

const added = ['accompanying', 'interim', 'legal', 'fallback'] as const

describe.each(files)('%s', (file) => {
  for (const scenario of scenariosOf(file)) {
    test(scenario.title, () => {
      if (isAdvised(scenario))
        expect(spokenOf(adviceOn(scenario.case), scenario.expect)).toEqual(scenario.expect)
      else expect(refusalOf(scenario.case)).toEqual(scenario.expect)
    })
  }
})

describe('the scenarios together', () => {
  const advices = all.map((scenario) => adviceOn(scenario.case))
  const effectsThatDecide = [
    'lift',
    'range',
    'to-start',
    'weigh',
    'open',
    'step',
    'depart',
    'replace',
  ]
  const named = (effects: readonly string[]) =>
    shipped.data.rules.filter((rule) => effects.includes(rule.event.type))

  test('every title is a sentence of its own', () => {
    const titles = everything.map((scenario) => scenario.title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    expect(titles.filter((title) => !/^[A-Z].*\.$/.test(title))).toEqual([])
  })

  test('every expectation speaks in known words', () => {
    const later = shipped.data.rules.flatMap(({ event }) =>
      event.type === 'handle'
        ? [event.params.item]
        : event.type === 'care'
          ? [event.params.action]
          : [],
    )
    const own = [
      'before-policy',
      'tier-differs',
      'not-established-acts',
      'outside-acts',
      'no-day',
      'not-compared',
      'clock-summary-dismissal',
    ]
    const known = [...shipped.data.measures.map((measure) => measure.id), ...later, ...own]
    expect(
      all.flatMap((scenario) => Object.keys(scenario.expect)).filter((key) => !keys.includes(key)),
    ).toEqual([])
    expect(
      all.flatMap((scenario) => scenario.expect.absent ?? []).filter((id) => !known.includes(id)),
    ).toEqual([])
  })

  test('every rule that decides the measure determined a scenario that names it', () => {
    const seen = new Set(
      all.flatMap((scenario, index) =>
        scenario.expect.determining.filter((rule) => advices[index]?.determining.includes(rule)),
      ),
    )
    expect(
      named(effectsThatDecide)
        .map((rule) => rule.name)
        .filter((name) => !seen.has(name)),
    ).toEqual([])
  })

  test('every weight counts in a scenario', () => {
    const seen = new Set(
      advices.flatMap((advice) =>
        advice.steps.filter((step) => step.counted).map((step) => step.rule),
      ),
    )
    expect(
      named(['weigh'])
        .map((rule) => rule.name)
        .filter((name) => !seen.has(name)),
    ).toEqual([])
  })

  test('the steps that count add up to the net', () => {
    const sum = (advice: Advice<Vocabulary>) =>
      advice.steps.filter((step) => step.counted).reduce((total, step) => total + step.steps, 0)
    const off = all.filter(
      (_, index) =>
        advices[index]?.kind === 'measures' && sum(advices[index]) !== advices[index].net,
    )
    expect(off.map((scenario) => scenario.title)).toEqual([])
  })

  test('every lift, and every moved start, has a scenario in which all but one fact is the same and it does not decide', () => {
    const flat = (theCase: Case<Vocabulary>) =>
      JSON.stringify({ ...theCase, facts: undefined, history: undefined })
    const factsOf = (theCase: Case<Vocabulary>) =>
      (theCase.facts ?? {}) as Readonly<Record<string, string>>
    const differ = (a: Case<Vocabulary>, b: Case<Vocabulary>) => {
      const names = new Set([...Object.keys(factsOf(a)), ...Object.keys(factsOf(b))])
      return [...names].filter((name) => factsOf(a)[name] !== factsOf(b)[name])
    }
    const lonely = named(['lift', 'to-start'])
      .map((rule) => rule.name)
      .filter((name) => {
        const own = all.flatMap((scenario, index) =>
          advices[index]?.determining.includes(name) ? [scenario.case] : [],
        )
        const others = all.flatMap((scenario, index) =>
          advices[index]?.determining.includes(name) ? [] : [scenario.case],
        )
        return !own.some((one) =>
          others.some((other) => flat(one) === flat(other) && differ(one, other).length === 1),
        )
      })
    // Of blackmail the act itself moves the start: its boundary is another act.
    expect(lonely).toEqual(['start.sexual-blackmail'])
  })

  test('every gate rule decides the status of a gate in a scenario', () => {
    const shows = (rule: RuleData) =>
      advices.some((advice) =>
        advice.gates.some(
          (gate) =>
            rule.event.type === 'gate' &&
            gate.gate === rule.event.params.gate &&
            gate.status === rule.event.params.status &&
            gate.because.en === rule.because.en,
        ),
      )
    expect(
      named(['gate'])
        .filter((rule) => !shows(rule))
        .map((rule) => rule.name),
    ).toEqual([])
  })

  test('every rule that bars a measure shows in a scenario', () => {
    const shows = (rule: RuleData) =>
      advices.some((advice) =>
        advice.considered.some(
          (rung) => rung.verdict === 'unavailable' && rung.because.en === rule.because.en,
        ),
      )
    expect(
      named(['unavailable'])
        // What stands beside the ladder is among no rungs: a check tells that it is not possible.
        .filter(
          ({ event }) =>
            event.type === 'unavailable' && shipped.data.ladder.includes(event.params.measure),
        )
        .filter((rule) => !shows(rule))
        .map((rule) => rule.name),
    ).toEqual([])
  })

  test('every level of every fact occurs', () => {
    const facts = shipped.data.facts.filter((fact) => fact.role === 'given')
    const missing = facts.flatMap((fact) =>
      fact.levels
        .slice(0, fact.known)
        .filter((level) => !advices.some((advice) => advice.receipt.facts[fact.id] === level))
        .map((level) => `${fact.id} ${level}`),
    )
    expect(missing).toEqual([])
  })

  test('every circumstance, behaviour, earlier measure and relation occurs', () => {
    const missing = (
      ids: readonly string[],
      occurs: (theCase: Case<Vocabulary>, id: string) => boolean,
    ) => ids.filter((id) => !all.some((scenario) => occurs(scenario.case, id)))
    expect(
      missing(
        shipped.data.facts.filter((fact) => fact.role === 'circumstance').map((fact) => fact.id),
        (theCase, id) => (theCase.circumstances ?? []).includes(id),
      ),
    ).toEqual([])
    expect(
      missing(
        shipped.data.behaviours.map((item) => item.id),
        (theCase, id) => theCase.conduct.some((act) => act.behaviour === id),
      ),
    ).toEqual([])
    expect(
      missing(
        shipped.data.about.history.map((item) => item.kind),
        (theCase, id) => (theCase.history ?? []).some((entry) => entry.kind === id),
      ),
    ).toEqual([])
    expect(
      missing(
        [
          'employee',
          'hired',
          'intern',
          'volunteer',
          'former-employee',
          'applicant',
          'office-holder',
        ],
        (theCase, id) => theCase.relation === id,
      ),
    ).toEqual([])
  })

  test('every kind and every tier occurs, and every measure on the ladder is recommended somewhere', () => {
    const seen = (pick: (advice: Advice<Vocabulary>) => unknown) => new Set(advices.map(pick))
    expect(seen((advice) => advice.kind)).toEqual(
      new Set(['measures', 'interim', 'no-sanction', 'outside-scope', 'other-authority']),
    )
    expect(seen((advice) => advice.tier)).toEqual(
      new Set([null, ...shipped.data.tiers.map((tier) => tier.id)]),
    )
    expect(seen((advice) => advice.recommended)).toEqual(new Set(shipped.data.ladder))
  })

  test('every measure beside the ladder occurs', () => {
    const seen = new Set(
      advices.flatMap((advice) =>
        added.flatMap((list) => advice[list].map((item) => item.measure)),
      ),
    )
    expect(
      shipped.data.measures
        .filter(({ byAgreement }) => byAgreement !== true)
        .map((measure) => measure.id)
        .filter((id) => !shipped.data.ladder.includes(id) && !seen.has(id)),
    ).toEqual([])
  })
})
