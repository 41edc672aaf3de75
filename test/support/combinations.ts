import type { FactData } from '../../src/policy/policy'

/** Every combination of levels of some facts, the last fact varying fastest. */
export function* combinations(
  facts: readonly Pick<FactData, 'id' | 'levels'>[],
): Generator<Record<string, string | number>> {
  const [first, ...rest] = facts
  if (first === undefined) {
    yield {}
    return
  }
  for (const level of first.levels) {
    for (const others of combinations(rest)) yield { [first.id]: level, ...others }
  }
}
