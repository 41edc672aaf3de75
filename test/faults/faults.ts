interface Rule {
  name: string
  source: string[]
  because: Record<string, string>
  conditions: Record<string, unknown>
  event: { type: string; params: Record<string, unknown> }
}
/** The content of a policy file, to be changed at will. */
export interface Loose {
  rules: Rule[]
  groups: Record<string, unknown>[]
  measures: Record<string, unknown>[]
  ladder: string[]
  behaviours: Record<string, unknown>[]
  sources: Record<string, unknown>[]
  facts: Record<string, unknown>[]
  circumstances: Record<string, unknown>[]
  history: Record<string, unknown>[]
  gates: Record<string, unknown>[]
}
/** A fault: in which file, what was done to it, and where it has to be caught. */
type Fault = readonly [what: string, file: string, change: (content: Loose) => void, caught: string]

const rule = (content: Loose, name: string) =>
  content.rules.find((one) => one.name === name) as Rule
const drop = (name: string) => (content: Loose) => {
  content.rules = content.rules.filter((one) => one.name !== name)
}
const steps = (name: string, to: number) => (content: Loose) => {
  rule(content, name).event.params['steps'] = to
}
const params = (name: string, change: Record<string, unknown>) => (content: Loose) =>
  Object.assign(rule(content, name).event.params, change)
const leaves = (content: Loose, name: string) =>
  (rule(content, name).conditions['all'] ?? rule(content, name).conditions['any']) as Record<
    string,
    unknown
  >[]
const entry = (list: readonly Record<string, unknown>[], id: string) =>
  list.find((one) => one['id'] === id || one['kind'] === id) as Record<string, unknown>

/** Faults that somebody could make in the shipped policy. */
export const faults: readonly Fault[] = [
  ['a weight with its sign flipped', 'weigh', steps('impact.severe', -2), 'load: conflict'],
  ['a weight of nought', 'weigh', steps('power.functional', 0), 'load: conflict'],
  [
    'two weights swapped',
    'weigh',
    (content) => {
      steps('power.functional', 3)(content)
      steps('power.executive', 1)(content)
    },
    'scenario-fails',
  ],
  ['a weight one too high', 'weigh', steps('audience.public', 3), 'scenario-fails'],
  ['a mitigating circumstance that aggravates', 'weigh', steps('insight.yes', 1), 'load: conflict'],
  [
    'a weight in another group',
    'weigh',
    params('targets.several', { group: 'effect' }),
    'scenario-fails',
  ],
  ['a weight dropped', 'weigh', drop('refusal-ignored.yes'), 'fact-never-matters'],
  [
    'a level skipped',
    'weigh',
    (content) => {
      Object.assign(leaves(content, 'power.hierarchical')[0] as object, { value: 'executive' })
    },
    'shadowed-rule',
  ],
  [
    'a group that adds up instead of taking the strongest',
    'weigh',
    (content) => {
      entry(content.groups, 'recurrence')['combine'] = 'sum'
    },
    'scenario-fails',
  ],
  [
    'a cap left out',
    'weigh',
    (content) => {
      delete entry(content.groups, 'aggravating')['cap']
    },
    'scenario-fails',
  ],
  [
    'a condition dropped from a lift',
    'classify',
    (content) => {
      leaves(content, 'lift.repeated-after-request').pop()
    },
    'scenario-fails',
  ],
  [
    'any for all in a lift',
    'classify',
    (content) => {
      const one = rule(content, 'lift.repeated-after-request')
      one.conditions = { any: one.conditions['all'] }
    },
    'scenario-fails',
  ],
  [
    'a lift without what it uses',
    'classify',
    params('lift.repeated-after-request', { uses: [] }),
    'double-counting',
  ],
  [
    'a lift to the wrong tier',
    'classify',
    params('lift.structural-bullying', { to: 'very-serious' }),
    'scenario-fails',
  ],
  [
    'a lift to a milder tier',
    'classify',
    params('lift.structural-bullying', { to: 'light' }),
    'scenario-fails',
  ],
  [
    'a threshold off by one',
    'range',
    (content) => {
      Object.assign(leaves(content, 'step.up-serious').at(-1) as object, { value: 3 })
    },
    'scenario-fails',
  ],
  ['a step with its sign flipped', 'range', params('step.up', { by: -1 }), 'scenario-fails'],
  [
    'a rung swapped in a range',
    'range',
    params('range.moderate', { from: 'final-warning', to: 'written-warning' }),
    'load: contradiction',
  ],
  [
    'a range that starts outside itself',
    'range',
    params('range.serious', { start: 'oral-warning' }),
    'load: contradiction',
  ],
  ['a tier without a range', 'range', drop('range.moderate'), 'no-single-range'],
  [
    'two ranges in one tier',
    'range',
    (content) => {
      content.rules.push({
        ...structuredClone(rule(content, 'range.light')),
        name: 'range.light-again',
      })
    },
    'no-single-range',
  ],
  [
    'atLeast for atMost in an opened range',
    'range',
    (content) => {
      Object.assign(leaves(content, 'open.serious-lenient').at(-1) as object, {
        operator: 'atLeast',
      })
    },
    'scenario-fails',
  ],
  [
    'a moved start without what it uses',
    'range',
    params('start.moderate-warned', { uses: [] }),
    'double-counting',
  ],
  [
    'a replacement that goes up',
    'range',
    params('replace.no-position', { by: 'dissolution' }),
    'scenario-fails',
  ],
  ['a gate removed', 'gates', drop('gate.undetermined'), 'gate-passed'],
  [
    'a gate that only asks where it blocked',
    'gates',
    params('gate.accused-not-heard', { status: 'unknown' }),
    'scenario-fails',
  ],
  [
    'a gate for the wrong stage',
    'gates',
    (content) => {
      Object.assign(leaves(content, 'gate.not-concluded')[0] as object, { value: ['reported'] })
    },
    'gate-passed',
  ],
  [
    'a gate that blocks too little',
    'gates',
    (content) => {
      entry(content.gates, 'accused-heard')['blocks'] = { from: 'dissolution' }
    },
    'scenario-fails',
  ],
  [
    'suspension as a final measure',
    'beside',
    params('interim.suspension', { measure: 'transfer' }),
    'interim-is-final',
  ],
  [
    'a measure beside the ladder that is never named',
    'beside',
    drop('beside.coaching'),
    'scenario-fails',
  ],
  [
    'the police report for everybody',
    'beside',
    (content) => {
      leaves(content, 'legal.police-report').pop()
    },
    'scenario-fails',
  ],
  [
    'a route that always suits',
    'routes',
    (content) => {
      for (const one of content.rules)
        if (one.event.params['route'] === 'mediation') one.event.params['suitability'] = 'suitable'
    },
    'scenario-fails',
  ],
  [
    'care that comes late',
    'care',
    (content) => {
      for (const one of content.rules) one.event.params['followUpDays'] = 90
    },
    'scenario-fails',
  ],
  [
    'a source deleted',
    'sources',
    (content) => {
      content.sources = content.sources.filter(({ id }) => id !== 'ac-6.1.4-power')
    },
    'load: unknown-name',
  ],
  [
    'a statement of the guideline that nothing stands on',
    'sources',
    (content) => {
      content.sources.push({
        id: 'ac-9-nothing',
        kind: 'guideline',
        strength: 'tip',
        section: '9',
        says: { nl: 'Niets.', en: 'Nothing.' },
      })
    },
    'uncovered-statement',
  ],
  [
    'a verified law that nobody can find again',
    'sources',
    (content) => {
      delete entry(content.sources, 'bw-7:677')['ref']
    },
    'no-reference',
  ],
  [
    'a reference that is none',
    'sources',
    (content) => {
      entry(content.sources, 'bw-7:677')['ref'] = 'https://wetten.overheid.nl/BWBR0005290'
    },
    'load: invalid-rule',
  ],
  [
    'a rule without a source',
    'weigh',
    (content) => {
      rule(content, 'power.functional').source = []
    },
    'load: too-few',
  ],
  [
    'a text in one language only',
    'weigh',
    (content) => {
      delete rule(content, 'power.functional').because['nl']
    },
    'load: missing',
  ],
  [
    'an unknown level',
    'weigh',
    (content) => {
      Object.assign(leaves(content, 'impact.severe')[0] as object, { value: 'sever' })
    },
    'load: unknown-name',
  ],
  [
    'a level left out of a fact',
    'facts',
    (content) => {
      const one = entry(content.facts, 'audience')
      one['levels'] = (one['levels'] as { id: string }[]).filter(({ id }) => id !== 'public')
    },
    'load: unknown-name',
  ],
  [
    'levels in another order',
    'facts',
    (content) => {
      const one = entry(content.facts, 'impact')
      one['levels'] = [...(one['levels'] as unknown[])].reverse()
    },
    'scenario-fails',
  ],
  [
    'a behaviour in the wrong tier',
    'behaviours',
    (content) => {
      entry(content.behaviours, 'threat')['tier'] = 'light'
    },
    'scenario-fails',
  ],
  [
    'a behaviour that no longer uses a fact',
    'behaviours',
    (content) => {
      delete entry(content.behaviours, 'bullying')['uses']
    },
    'scenario-fails',
  ],
  [
    'two rungs of the ladder swapped',
    'measures',
    (content) => {
      ;[content.ladder[3], content.ladder[4]] = [
        content.ladder[4] as string,
        content.ladder[3] as string,
      ]
    },
    'load: contradiction',
  ],
  [
    'a measure that does not say how long it counts',
    'measures',
    (content) => {
      entry(content.measures, 'dissolution')['lasts'] = { months: null }
    },
    'missing-answer',
  ],
  [
    'a warning that counts for longer',
    'policy',
    (content) => {
      entry(content.history, 'oral-warning')['stages'] = [{ level: 'warned', months: 36 }]
    },
    'load: contradiction',
  ],
  [
    'a measure that says it lasts shorter than it counts',
    'measures',
    (content) => {
      entry(content.measures, 'written-warning')['lasts'] = { months: 3 }
    },
    'load: contradiction',
  ],
  [
    'a measure not available by the tier of one reading',
    'range',
    (content) => {
      rule(content, 'unavailable.transfer').conditions = {
        all: [{ fact: 'tier', operator: 'equal', value: 'serious' }],
      }
    },
    'load: wrong-order',
  ],
  [
    'a rule that can never fire',
    'weigh',
    (content) => {
      leaves(content, 'audience.public').push({
        fact: 'audience',
        operator: 'equal',
        value: 'private',
      })
    },
    'dead-rule',
  ],
  [
    'a rule that always fires',
    'handling',
    (content) => {
      ;(content.rules[0] as Rule).conditions = {
        any: [{ fact: 'stage', operator: 'in', value: ['reported', 'investigating', 'concluded'] }],
      }
    },
    'always-true',
  ],
  [
    'a rule said twice',
    'weigh',
    (content) => {
      content.rules.push({
        ...structuredClone(rule(content, 'impact.severe')),
        name: 'impact.severe-again',
      })
    },
    'redundant-rule',
  ],
  [
    'two measures put in the place of one',
    'range',
    (content) => {
      content.rules.push({
        ...structuredClone(rule(content, 'replace.no-position')),
        name: 'replace.other',
        event: { type: 'replace', params: { by: 'written-warning' } },
      })
    },
    'conflicting-effects',
  ],
  [
    'a circumstance that nothing weighs',
    'facts',
    (content) => {
      content.circumstances.push({
        ...structuredClone(entry(content.circumstances, 'insight')),
        id: 'good-mood',
      })
    },
    'fact-never-matters',
  ],
  [
    'a rule after the decision that asks for the net',
    'care',
    (content) => {
      ;(content.rules[0] as Rule).conditions = {
        all: [{ fact: 'net', operator: 'atLeast', value: 2 }],
      }
    },
    'load: wrong-order',
  ],
]
