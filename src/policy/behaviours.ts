import { perPolicy } from './per-policy'
import type { PolicyData } from './policy'

/** One behaviour of the catalogue. */
export type Behaviour = PolicyData['behaviours'][number]

/** The behaviours of the catalogue that lie within the policy, in the order of their levels. */
export function listedBehaviours(data: Pick<PolicyData, 'behaviours'>): readonly Behaviour[] {
  return data.behaviours.filter((item) => item.outside === undefined)
}

/** A behaviour by its id; undefined where the policy has none that is called so. */
export function behaviourOf(data: PolicyData, id: string | undefined): Behaviour | undefined {
  return id === undefined ? undefined : behavioursById(data).get(id)
}

const behavioursById = /* @__PURE__ */ perPolicy(
  ({ behaviours }): ReadonlyMap<string, Behaviour> =>
    new Map(behaviours.map((behaviour) => [behaviour.id, behaviour])),
)

/** The level that stands for a behaviour: its place among those listed, or past the last for conduct that is not. */
export function levelOfBehaviour(data: PolicyData, behaviour: Behaviour | undefined): number {
  const places = listedPlaces(data)
  return behaviour === undefined ? places.size : (places.get(behaviour) ?? -1)
}

const listedPlaces = /* @__PURE__ */ perPolicy(
  (data): ReadonlyMap<Behaviour, number> =>
    new Map(listedBehaviours(data).map((behaviour, place) => [behaviour, place])),
)

/** The form of an act: as stated, else that of its behaviour; undefined where neither says one. */
export function formOf(
  data: PolicyData,
  act: { readonly behaviour?: string | undefined; readonly form?: string | undefined },
): string | undefined {
  return act.form ?? behaviourOf(data, act.behaviour)?.form
}

/** Whether two forms of conduct are comparable: the same, or forms that the policy calls alike by giving them the same kin. */
export function formsAlike(
  { forms }: Pick<PolicyData, 'forms'>,
  one: string,
  other: string,
): boolean {
  if (one === other) return true
  const kinOf = (form: string) => forms.find(({ id }) => id === form)?.kin
  return kinOf(one) !== undefined && kinOf(one) === kinOf(other)
}

/** The facts a behaviour already holds, each with the highest level up to which it does. */
export function usesOf(data: PolicyData, behaviour: Behaviour | undefined): Uses {
  return behaviour === undefined ? noUses : (usesIn(data).get(behaviour) ?? noUses)
}

/** Facts, as places, each with the place of the level up to which it is held. */
type Uses = readonly (readonly [fact: number, upTo: number])[]

const noUses: Uses = []

const usesIn = /* @__PURE__ */ perPolicy(
  (data): ReadonlyMap<Behaviour, Uses> =>
    new Map(data.behaviours.map((behaviour) => [behaviour, usesFor(data, behaviour)])),
)

function usesFor({ facts }: PolicyData, behaviour: Behaviour): Uses {
  return (behaviour.uses ?? []).map(({ fact: id, upTo }) => {
    const fact = facts.findIndex((item) => item.id === id)
    const levels = facts[fact]?.levels ?? []
    return [fact, upTo === undefined ? levels.length - 1 : levels.indexOf(upTo)] as const
  })
}
