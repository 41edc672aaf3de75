import type { PolicyData } from './policy'

/** The layer of each value that one above the lowest set, as a place in `layers`, by the path of the value. */
export type Provenance = Readonly<Record<string, number>>

/** The path of a value in the files of a policy as one word: `behaviours/behaviours/threat/tier`. */
export function valuePath(path: readonly (string | number)[]): string {
  return path.join('/')
}

/**
 * The layer that set a value, as a place in `layers`: the highest that set it, something in it, or
 * what it is in; 0, the lowest, where none above it did.
 */
export function layerOfValue(
  { provenance = {} }: Pick<PolicyData, 'provenance'>,
  path: readonly string[],
): number {
  const asked = `${valuePath(path)}/`
  const layers = Object.entries(provenance).flatMap(([key, layer]) => {
    const set = `${key}/`
    return asked.startsWith(set) || set.startsWith(asked) ? [layer] : []
  })
  return Math.max(0, ...layers)
}
