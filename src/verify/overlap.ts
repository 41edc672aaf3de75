import type { BilingualText } from '../base/text'
import { programOf } from '../decide/kernel/program'
import { type Tabled, tabledOf, columnsOf, everyRow, fires, rowsOf, sizesOf } from '../policy/table'
import type { FactData, RuleData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { saying, type VerificationFinding } from './finding'

/** The most combinations of levels that two rules are compared over. */
const mostRows = 65_536

/** Rules that say the same in the same situations, rules that another always outweighs, and rules that say two things at once. */
export function overlapFindings({ data }: PolicyInside): readonly VerificationFinding[] {
  const program = programOf(data)
  const tabled = data.rules.map((rule, index) => tabledOf(rule, index, data.facts))
  const summed = new Set(data.groups.filter(({ combine }) => combine === 'sum').map(({ id }) => id))
  const groups = new Map<string, number[]>()
  data.rules.forEach((rule, index) => {
    const target = targetOf(rule)
    groups.set(target, [...(groups.get(target) ?? []), index])
  })
  const bits = (rule: number) =>
    (data.rules[rule] as RuleData).reads.reduce(
      (all, fact) => all | (program.bits[fact] as number),
      0,
    )
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one) =>
      group
        .filter((other) => other !== one)
        .flatMap((other): readonly VerificationFinding[] => {
          const [a, b] = [data.rules[one] as RuleData, data.rules[other] as RuleData]
          const same = JSON.stringify(a.event) === JSON.stringify(b.event)
          const addsUp =
            a.event.type === 'step' ||
            (a.event.type === 'weigh' && summed.has(a.event.params.group))
          const mayRepeat = !addsUp && same
          const mayShadow = !addsUp && outweighs(a, b)
          const mayConflict = one < other && !same && contradict(a, b)
          // Going through situations takes long, so only where something could be said of them.
          if (!mayRepeat && !mayShadow && !mayConflict) return []
          const how = compared(tabled[one] as Tabled, tabled[other] as Tabled, data.facts)
          if (how === undefined) return []
          // What adds up is meant to be said more than once.
          if (mayRepeat && how.within && (!how.equal || one > other))
            return [
              finding('redundant-rule', a, how.shown, {
                nl: `\`${a.name}\` zegt wat \`${b.name}\` in dezelfde situaties al zegt`,
                en: `\`${a.name}\` says what \`${b.name}\` says in the same situations already`,
              }),
            ]
          const mutual = how.equal && outweighs(b, a)
          if (
            mayShadow &&
            how.within &&
            (!mutual || one > other) &&
            (bits(other) & ~bits(one)) === 0
          )
            return [
              finding('shadowed-rule', a, how.shown, {
                nl: `\`${a.name}\` telt nooit: waar deze regel geldt, weegt \`${b.name}\` minstens zo zwaar`,
                en: `\`${a.name}\` never counts: \`${b.name}\` weighs at least as much wherever it fires`,
              }),
            ]
          if (mayConflict && how.together)
            return [
              finding('conflicting-effects', a, how.shown, {
                nl: `\`${a.name}\` en \`${b.name}\` gelden samen en zeggen iets anders (${a.source.join(', ')}; ${b.source.join(', ')})`,
                en: `\`${a.name}\` and \`${b.name}\` fire together and say different things (${a.source.join(', ')}; ${b.source.join(', ')})`,
              }),
            ]
          return []
        }),
    ),
  )
}

function finding(
  code: VerificationFinding['code'],
  { name }: RuleData,
  shown: object,
  said: BilingualText,
): VerificationFinding {
  return { code, severity: 'error', ...saying(said), rule: name, cases: [shown] }
}

/** What a rule is about: only rules about the same can overlap. */
function targetOf({ event, name }: RuleData): string {
  switch (event.type) {
    case 'weigh':
      return `weigh ${event.params.group}`
    case 'add':
      return `add ${event.params.list} ${event.params.measure}`
    case 'gate':
      return `gate ${event.params.gate} ${event.params.status}`
    case 'care':
      return `care ${event.params.for} ${event.params.action} ${event.params.phase}`
    case 'route':
      return `route ${event.params.route} ${event.params.suitability}`
    case 'handle':
      return `handle ${event.params.list} ${event.params.item}`
    case 'unavailable':
      return `unavailable ${event.params.measure}`
    case 'range':
      // Exactly one range in each tier is proved apart.
      return `range ${name}`
    case 'lift':
    case 'to-start':
    case 'open':
    case 'step':
    case 'depart':
    case 'replace':
      return event.type
  }
}

/** Of two weights in one group, whether the second weighs at least as much in the same direction. */
function outweighs({ event: a }: RuleData, { event: b }: RuleData): boolean {
  if (a.type !== 'weigh' || b.type !== 'weigh') return false
  return (
    Math.sign(a.params.steps) === Math.sign(b.params.steps) &&
    Math.abs(b.params.steps) >= Math.abs(a.params.steps)
  )
}

/** Whether two effects cannot both be meant. */
function contradict({ event: a }: RuleData, { event: b }: RuleData): boolean {
  if (a.type === 'replace' && b.type === 'replace') return a.params.by !== b.params.by
  if (a.type === 'add' && b.type === 'add') return a.params.role !== b.params.role
  return false
}

interface Overlap {
  /** The first fires only where the second does too. */
  readonly within: boolean
  /** Both fire in exactly the same situations. */
  readonly equal: boolean
  /** There is a situation in which both fire. */
  readonly together: boolean
  /** The first such situation: the levels of the facts that either reads. */
  readonly shown: Readonly<Record<string, string | number>>
}

function compared(one: Tabled, other: Tabled, facts: readonly FactData[]): Overlap | undefined {
  const reads = [...new Set([...one.reads, ...other.reads])]
  if (rowsOf(sizesOf(reads, facts)) > mostRows) return undefined
  const levels = new Array<number>(facts.length).fill(0)
  const result = {
    within: true,
    equal: true,
    together: false,
    shown: {} as Record<string, string | number>,
  }
  everyRow(columnsOf(reads, facts), levels, () => {
    const [a, b] = [fires(one, levels), fires(other, levels)]
    if (a && !b) result.within = false
    if (a !== b) result.equal = false
    if (a && b && !result.together) {
      result.together = true
      result.shown = Object.fromEntries(
        reads.map((one) => [
          (facts[one] as FactData).id,
          (facts[one] as FactData).levels[levels[one] as number] as string | number,
        ]),
      )
    }
  })
  return result
}
