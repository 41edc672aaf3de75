import { about } from '../support/overlay'

/** A fault in a policy laid over the shipped one: its files, how it is caught, and the entry that is named. */
interface OverlayFault {
  readonly files: Readonly<Record<string, unknown>>
  readonly caught: string
  readonly entry: string
}

const because = { nl: 'Wij zien dit anders.', en: 'We see this otherwise.' }
const label = { nl: 'demotie', en: 'demotion' }
const own = { because, source: ['choice-ladder'] }
const behaviour = (entry: object) => ({ behaviours: { behaviours: [entry] } })
const range = (name: string, event: object, more: object = {}) => ({
  range: { rules: [{ name, event, ...more }] },
})
const measure = (entry: object) => ({ measures: { measures: [entry] } })
const set = (entry: object) => ({
  measures: { sets: [{ id: 'our-set', because, source: ['choice-sets'], ...entry }] },
})
const history = (kind: string, ...stages: readonly (readonly [string, number])[]) => ({
  policy: {
    ...about,
    history: [{ kind, stages: stages.map(([level, months]) => ({ level, months })) }],
  },
})
const departing = (rule: string) => ({ policy: { ...about, departures: [{ rule, because }] } })

/** Faults that somebody could make in a policy laid over the shipped one. */
export const overlayFaults: Readonly<Record<string, OverlayFault>> = {
  'the gravest conduct made light without a reason': {
    files: behaviour({ id: 'sexual-assault', tier: 'light' }),
    caught: 'load: missing',
    entry: 'behaviours.sexual-assault',
  },
  'the gravest conduct left out without a reason': {
    files: { behaviours: { drop: ['sexual-assault'] } },
    caught: 'load: missing',
    entry: 'behaviours.sexual-assault',
  },
  'the gravest conduct called something else without a reason': {
    files: behaviour({ id: 'sexual-assault', form: 'bullying' }),
    caught: 'load: missing',
    entry: 'behaviours.sexual-assault',
  },
  'what was made light with a reason, and still cites the guideline': {
    files: {
      policy: { ...about, departures: [{ about: 'behaviours.sexual-assault', because }] },
      ...behaviour({ id: 'sexual-assault', tier: 'light' }),
    },
    caught: 'load: missing',
    entry: 'sexual-assault',
  },
  'a refused circumstance left out without a reason': {
    files: { facts: { drop: ['alcohol'] } },
    caught: 'load: missing',
    entry: 'refusedCircumstances.alcohol',
  },
  'a refused circumstance of the guideline left out without a reason': {
    files: { facts: { drop: ['position'] } },
    caught: 'load: missing',
    entry: 'refusedCircumstances.position',
  },
  'a rule of the guideline left out without a reason': {
    files: { weigh: { drop: ['audience.organisation'] } },
    caught: 'load: missing',
    entry: 'audience.organisation',
  },
  'a range with another end under the old reason': {
    files: {
      ...departing('range.light'),
      ...range('range.light', { params: { to: 'dissolution' } }),
    },
    caught: 'load: missing',
    entry: 'range.light',
  },
  'a range with its ends the wrong way round': {
    files: {
      ...departing('range.light'),
      ...range('range.light', { params: { from: 'transfer', to: 'oral-warning' } }, own),
    },
    caught: 'load: contradiction',
    entry: 'range.light',
  },
  'a named condition changed below a rule of the guideline': {
    files: {
      conditions: {
        conditions: {
          'acute-danger': {
            label,
            conditions: { all: [{ fact: 'danger', operator: 'equal', value: 'none' }] },
          },
        },
      },
    },
    caught: 'load: missing',
    entry: 'open.serious-acute',
  },
  'a statement of the guideline in other words': {
    files: { sources: { sources: [{ id: 'ac-6.1.4-power', says: because }] } },
    caught: 'load: conflict',
    entry: 'ac-6.1.4-power',
  },
  'a rung that the guideline is said to name': {
    files: {
      range: {
        named: { light: [{ measure: 'dissolution', source: ['ac-6.1.4-light-measures'] }] },
      },
    },
    caught: 'load: conflict',
    entry: 'light',
  },
  'how long a measure lasts changed, and not how long it counts': {
    files: measure({ id: 'written-warning', lasts: { months: 3 } }),
    caught: 'load: contradiction',
    entry: 'written-warning',
  },
  'how long a measure counts changed, and not how long it lasts': {
    files: history('written-warning', ['warned', 3], ['corrected', 60]),
    caught: 'load: contradiction',
    entry: 'written-warning',
  },
  'stages that rise': {
    files: history('request-to-stop', ['asked-to-stop', 6], ['corrected', 12]),
    caught: 'load: contradiction',
    entry: 'request-to-stop',
  },
  'a graver warning that fades before a lighter one': {
    files: history('final-warning', ['final-warned', 24]),
    caught: 'graver-fades-first',
    entry: 'final-warning',
  },
  'an entry given and dropped in one file': {
    files: {
      facts: { circumstances: [{ id: 'insight', label }], drop: ['insight'] },
      weigh: { drop: ['insight.yes'] },
    },
    caught: 'load: contradiction',
    entry: 'insight',
  },
  'a list that was meant to be emptied': {
    files: { measures: { notAvailable: [] } },
    caught: 'load: too-few',
    entry: 'notAvailable',
  },
  'a measure with another name, whose reasons speak of the old one': {
    files: measure({ id: 'transfer', label }),
    caught: 'old-label',
    entry: 'transfer',
  },
  'a measure that is not available and is recommended all the same': {
    files: {
      range: {
        rules: [
          {
            name: 'unavailable.our-own',
            ...own,
            conditions: { all: [{ fact: 'danger', operator: 'equal', value: 'none' }] },
            event: { type: 'unavailable', params: { measure: 'dissolution' } },
          },
        ],
      },
    },
    caught: 'unavailable-recommended',
    entry: 'dissolution',
  },
  'a set of what excludes each other': {
    files: set({ measures: ['dissolution'], with: ['coaching'] }),
    caught: 'load: contradiction',
    entry: 'our-set',
  },
  'a set that weighs less than what is in it': {
    files: set({ measures: ['transfer'], with: ['coaching'], weighsAs: 'final-warning' }),
    caught: 'load: contradiction',
    entry: 'our-set',
  },
  'a measure that is heavier on a condition': {
    files: measure({ id: 'transfer', conditionally: { weighsAs: 'dissolution' } }),
    caught: 'load: contradiction',
    entry: 'transfer',
  },
  'the name of a rule misspelt': {
    files: { weigh: { rules: [{ name: 'power.functionl', event: { params: { steps: 2 } } }] } },
    caught: 'load: unknown-name',
    entry: 'power.functionl',
  },
  'the name of a measure misspelt': {
    files: measure({ id: 'writen-warning', label }),
    caught: 'load: unknown-name',
    entry: 'writen-warning',
  },
  'what is to be dropped misspelt': {
    files: { weigh: { drop: ['insight.yess'] } },
    caught: 'load: unknown-name',
    entry: 'insight.yess',
  },
  'an operator misspelt': {
    files: {
      weigh: {
        rules: [
          {
            name: 'power.functional',
            ...own,
            conditions: { all: [{ fact: 'power', operator: 'equals', value: 'functional' }] },
          },
        ],
      },
    },
    caught: 'load: unknown-value',
    entry: 'power.functional',
  },
  'a rule that does not say what it does': {
    files: {
      weigh: {
        rules: [
          {
            name: 'our.own-weight',
            ...own,
            conditions: { all: [{ fact: 'power', operator: 'equal', value: 'functional' }] },
            event: { params: { group: 'power', steps: 1 } },
          },
        ],
      },
    },
    caught: 'load: missing',
    entry: 'our.own-weight',
  },
  'a reason for a departure that was not made': {
    files: departing('range.light'),
    caught: 'load: unknown-name',
    entry: 'range.light',
  },
  'a waiver of what is not found': {
    files: { policy: { ...about, waivers: [{ code: 'dead-rule', about: 'our.own', because }] } },
    caught: 'idle-waiver',
    entry: 'our.own',
  },
}
