import type { Policy } from '../../src/index'
import type { RuleData } from '../../src/policy/policy'
import { readyPolicy } from '../../src/policy/ready'
import { shipped } from './policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

const kept = ['power.executive', 'leverage.yes', 'audience.public', 'targets.several']

/** A policy in which four facts weigh one step each and it takes three of them to go up a rung; a graver fact never makes it milder. */
export function onlyTogether(provedMonotone: boolean): Policy<Vocabulary> {
  const { data } = shipped
  const net = data.facts.find(({ by }) => by === 'net')
  const values = (net?.levels ?? []).map(Number)
  const rules = data.rules.flatMap((rule): RuleData[] => {
    const { event, name } = rule
    if (event.type === 'weigh')
      return kept.includes(name)
        ? [{ ...rule, event: { type: 'weigh', params: { ...event.params, steps: 1 } } }]
        : []
    if (event.type === 'step') {
      const reads = data.facts.flatMap(({ by }, fact) => (by === 'net' ? [fact] : []))
      const table = values.map((value) => (value >= 3 ? '1' : '0')).join('')
      return name === 'step.up' ? [{ ...rule, reads, table }] : []
    }
    return ['lift', 'to-start', 'open', 'depart', 'replace'].includes(event.type) ? [] : [rule]
  })
  return readyPolicy({ ...data, rules, provedMonotone })
}
