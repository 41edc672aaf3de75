/** Every set of so many of a list, in the order of the list; a set grows only by what goes with its first. */
export function setsOf<T>(
  list: readonly T[],
  size: number,
  goesWith: (first: T, other: T) => boolean = () => true,
): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return list.flatMap((first, index) => {
    const others = list.slice(index + 1).filter((other) => goesWith(first, other))
    return setsOf(others, size - 1, goesWith).map((rest) => [first, ...rest])
  })
}
