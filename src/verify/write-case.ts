import type { PolicyInside } from '../policy/ready'
import type { ActClass } from './act-classes'
import type { Witness } from './components'

/** Writes a situation as a case that anyone can hand to `advise`. */
export function asCase(
  policy: PolicyInside,
  { written }: Pick<ActClass, 'written'>,
  levels: Witness,
): object {
  const of = (role: string) =>
    levels.flatMap(([fact, level]) => {
      const data = policy.data.facts[fact]
      return data?.role === role ? [[data.id, data.levels[level] as string] as const] : []
    })
  const circumstances = of('circumstance').flatMap(([id, level]) => (level === 'yes' ? [id] : []))
  const relation = levels.flatMap(([fact, level]) =>
    policy.data.facts[fact]?.by === 'relation' ? [policy.data.facts[fact].levels[level]] : [],
  )[0]
  return {
    stage: 'concluded',
    ...(relation === undefined ? {} : { relation }),
    conduct: [{ ...written, finding: 'established' }],
    facts: Object.fromEntries(of('given')),
    circumstances,
    procedure: Object.fromEntries(of('procedure')),
  }
}
