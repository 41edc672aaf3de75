import type { PolicyData } from './policy'

/** One behaviour of the catalogue. */
export type Behaviour = PolicyData['behaviours'][number]

/** The behaviours of the catalogue that lie within the policy, in the order of their levels. */
export function listedBehaviours(data: Pick<PolicyData, 'behaviours'>): readonly Behaviour[] {
  return data.behaviours.filter((item) => item.outside === undefined)
}

/** The form of an act: as stated, else that of its behaviour; undefined where neither says one. */
export function formOf(
  { behaviours }: Pick<PolicyData, 'behaviours'>,
  act: { readonly behaviour?: string | undefined; readonly form?: string | undefined },
): string | undefined {
  return act.form ?? behaviours.find(({ id }) => id === act.behaviour)?.form
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
export function usesOf(
  { facts }: Pick<PolicyData, 'facts'>,
  behaviour: Behaviour | undefined,
): readonly (readonly [fact: number, upTo: number])[] {
  return (behaviour?.uses ?? []).map(({ fact: id, upTo }) => {
    const fact = facts.findIndex((item) => item.id === id)
    const levels = facts[fact]?.levels ?? []
    return [fact, upTo === undefined ? levels.length - 1 : levels.indexOf(upTo)] as const
  })
}
