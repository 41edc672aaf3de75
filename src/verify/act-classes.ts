import type { ActLevels } from '../case/levels'
import { listedBehaviours, usesOf } from '../policy/behaviours'
import { levelAt } from '../policy/fact'
import type { FactData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { type Sums, sumsOf } from './components'
import { type Space, spaceOf } from './space'

/** An act a case can hold, and how it is written. */
export interface PossibleAct {
  readonly act: ActLevels
  readonly written: { readonly behaviour?: string; readonly form?: string; readonly tier?: string }
  /** The lowest level of each fact that goes with this act, by fact. */
  readonly least: ReadonlyMap<number, number>
}

/** Acts that no deciding rule can tell apart, with one that stands for all. */
export interface ActClass extends PossibleAct {
  readonly space: Space
  readonly sums: Sums
  /** The acts it stands for, itself included. */
  readonly members: readonly PossibleAct[]
}

/** Every act a case can hold, grouped by what the deciding rules can tell apart. */
export function actClasses(policy: PolicyInside): readonly ActClass[] {
  const classes = new Map<string, ActClass>()
  for (const one of possibleActs(policy)) {
    const space = spaceOf(policy, one.act, one.least)
    const sums = sumsOf(policy, space.components, one.act)
    // What only adds to the sum is told apart by the sums it can reach, not by its rules.
    const key = [
      space.signature,
      ...[...sums.reached.keys()].sort(),
      '/',
      ...[...sums.steps.keys()].sort(),
    ].join(' ')
    const known = classes.get(key) ?? { ...one, space, sums, members: [] }
    classes.set(key, { ...known, members: [...known.members, one] })
  }
  return [...classes.values()]
}

/** Every act a case can hold. */
export function possibleActs({ data, factIndex }: PolicyInside): readonly PossibleAct[] {
  const listed = listedBehaviours(data)
  const tierIds = data.tiers.map((tier) => tier.id)
  const levelOf = (fact: number, level: string) => levelAt(data.facts[fact] as FactData, level)
  const ofCatalogue = listed.flatMap((behaviour, index): PossibleAct[] => {
    const uses = usesOf(data, behaviour)
    const least = new Map(
      Object.entries(behaviour.implies ?? {}).map(([id, level]) => {
        const fact = factIndex.get(id) as number
        return [fact, levelOf(fact, level)] as const
      }),
    )
    const base = {
      form: data.forms.findIndex((item) => item.id === behaviour.form),
      behaviour: index,
      uses,
      own: [],
    }
    const own = {
      act: { ...base, tier: tierIds.indexOf(behaviour.tier as string) },
      written: { behaviour: behaviour.id },
      least,
    }
    const stated = tierIds.map((id, tier) => ({
      act: { ...base, tier },
      written: { behaviour: behaviour.id, tier: id },
      least,
    }))
    return [own, ...stated]
  })
  const ofForms = data.forms.flatMap((form, index) =>
    tierIds.map((id, tier): PossibleAct => ({
      act: { tier, form: index, behaviour: listed.length, uses: [], own: [] },
      written: { form: form.id, tier: id },
      least: new Map(),
    })),
  )
  return [...ofCatalogue, ...ofForms]
}
