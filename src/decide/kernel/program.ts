import { perPolicy } from '../../policy/per-policy'
import { combiningOf } from '../../policy/group'
import { type Tabled, tabledOf, sameShape, specialise } from '../../policy/table'
import { usedFacts } from '../../policy/deciding'
import { withKernel } from './fuse'
import type { Effect, PolicyData, RuleData } from '../../policy/policy'
import type { Lift, Numbered, Program, Stretch, WeighGroup } from './tables'

/** The program of the kernel for the data of a policy. */
export const programOf = perPolicy(programFor)

/** Turns the data of a policy into the program of the kernel. */
function programFor(data: PolicyData): Program {
  const slot = (by: string) => data.facts.findIndex((fact) => fact.by === by)
  const bits = strikableBits(data)
  const rung = (id: string | undefined) => (id === undefined ? -1 : data.ladder.indexOf(id))
  const mask = (ids: readonly string[] = []) =>
    ids.reduce(
      (all, id) => all | (bits[data.facts.findIndex((fact) => fact.id === id)] as number),
      0,
    )
  const [actTier, tierFact] = [slot('act-tier'), slot('tier')]

  const only = <E extends Effect>(effect: E) =>
    data.rules.flatMap((rule, index) =>
      rule.event.type === effect
        ? [
            {
              tabled: tabledOf(rule, index, data.facts),
              event: rule.event as Extract<RuleData['event'], { type: E }>,
            },
          ]
        : [],
    )
  const at = <T extends Tabled>(fact: number, level: number, rules: readonly T[]) =>
    rules.flatMap((rule) => specialise(rule, fact, level, data.facts))
  const stretch = (rule: {
    tabled: Tabled
    event: {
      params: {
        from?: string | undefined
        start?: string
        to?: string | undefined
        uses?: readonly string[] | undefined
      }
    }
  }): Stretch =>
    sameShape({
      ...rule.tabled,
      from: rung(rule.event.params.from),
      start: rung(rule.event.params.start),
      to: rung(rule.event.params.to),
      uses: mask(rule.event.params.uses),
    })
  const numbered = (tabled: Tabled, number: number): Numbered =>
    sameShape({
      ...tabled,
      number,
      bits: tabled.reads.reduce((all, fact) => all | (bits[fact] as number), 0),
    })

  const lifts = only('lift').map(({ tabled, event }): Lift =>
    sameShape({
      ...tabled,
      to: data.tiers.findIndex((tier) => tier.id === event.params.to),
      uses: mask(event.params.uses),
    }),
  )
  const weights = only('weigh')
  const groups = data.groups.map((group, index): WeighGroup => ({
    group: index,
    ...combiningOf(group),
    weights: weights
      .filter(({ event }) => event.params.group === group.id)
      .map(({ tabled, event }) => numbered(tabled, event.params.steps)),
  }))
  const parts = {
    ranges: only('range').map(stretch),
    moves: only('to-start').map(stretch),
    opens: only('open').map(stretch),
    departs: only('depart').map(stretch),
    steps: only('step').map(({ tabled, event }) => numbered(tabled, event.params.by)),
    replaces: only('replace').map(({ tabled, event }) => numbered(tabled, rung(event.params.by))),
  }
  const net = data.facts.find((fact) => fact.by === 'net')
  return {
    factCount: data.facts.length,
    slots: {
      actTier,
      form: slot('act-form'),
      behaviour: slot('act-behaviour'),
      start: slot('start'),
      net: slot('net'),
      rangeTo: slot('range-to'),
      recommended: slot('recommended'),
      seriousness: slot('seriousness'),
      kind: slot('kind'),
      replaced: slot('replaced'),
    },
    netOffset: -(net?.levels[0] as number),
    bits,
    lifts: data.tiers.map((_, tier) => at(actTier, tier, lifts)),
    tiers: data.tiers.map((_, tier) =>
      withKernel(
        {
          ranges: at(tierFact, tier, parts.ranges),
          moves: at(tierFact, tier, parts.moves),
          opens: at(tierFact, tier, parts.opens),
          steps: at(tierFact, tier, parts.steps),
          departs: at(tierFact, tier, parts.departs),
          replaces: at(tierFact, tier, parts.replaces),
          groups: groups
            .map((group) => ({ ...group, weights: at(tierFact, tier, group.weights) }))
            .filter((group) => group.weights.length > 0),
        },
        data,
        slot('recommended'),
      ),
    ),
    later: {
      unavailable: only('unavailable').map(({ tabled }) => tabled),
      gate: only('gate').map(({ tabled, event }) =>
        sameShape({
          ...tabled,
          gate: data.gates.findIndex((gate) => gate.id === event.params.gate),
          status: event.params.status,
        }),
      ),
      add: only('add').map(({ tabled }) => tabled),
      route: only('route').map(({ tabled }) => tabled),
      care: only('care').map(({ tabled }) => tabled),
      handle: only('handle').map(({ tabled }) => tabled),
    },
  }
}

/** One bit for each fact that something can strike; the check of a policy sees to it that there are no more than bits. */
function strikableBits(data: PolicyData): readonly number[] {
  const used = usedFacts(data.behaviours, data.rules)
  let next = 1
  return data.facts.map((fact) => {
    if (!used.has(fact.id)) return 0
    const bit = next
    next <<= 1
    return bit
  })
}
