import type { Change, FactChange, Nature } from '../check/check-result'
import type { Vocabulary } from '../policy/vocabulary'

const natures: readonly Nature[] = ['can-do', 'find-out', 'happened']

/** The most sets of one kind that are written out. */
const mostShown = 6

/** The changes that are shown, by what they are about, and how many are left out. */
export function shownChanges(
  list: readonly Change<Vocabulary>[],
  found: number,
): {
  readonly groups: readonly (readonly [Nature, readonly Change<Vocabulary>[]])[]
  readonly left: number
} {
  const groups = natures
    .map(
      (nature) =>
        [
          nature,
          list.filter(({ changes }) => natureOf(changes) === nature).slice(0, mostShown),
        ] as const,
    )
    .filter(([, own]) => own.length > 0)
  return { groups, left: found - groups.reduce((sum, [, own]) => sum + own.length, 0) }
}

/** A set is only as easy as its hardest part. */
export function natureOf(changes: readonly FactChange<Vocabulary>[]): Nature {
  return (
    natures.filter((nature) => changes.some((change) => change.nature === nature)).at(-1) ??
    'happened'
  )
}
