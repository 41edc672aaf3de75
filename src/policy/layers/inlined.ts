type Plain = Readonly<Record<string, unknown>>

/**
 * A condition with every condition that it names written out in its place. Takes any value: what is
 * no condition, is not known or leads back to itself stays as it is written.
 */
export function inlined(condition: unknown, named: Plain, trail: readonly string[] = []): unknown {
  if (Array.isArray(condition)) return condition.map((part) => inlined(part, named, trail))
  if (condition === null || typeof condition !== 'object') return condition
  const name: unknown = (condition as Plain)['condition']
  const target = typeof name === 'string' && Object.hasOwn(named, name) ? named[name] : undefined
  if (typeof name === 'string' && target !== undefined && !trail.includes(name)) {
    const { conditions } = target as { readonly conditions?: unknown }
    return inlined(conditions, named, [...trail, name])
  }
  return Object.fromEntries(
    Object.entries(condition).map(([key, part]) => [key, inlined(part, named, trail)]),
  )
}
