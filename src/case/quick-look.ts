import type * as z from 'zod/mini'

/** Takes a value as a schema takes it, or tells that the schema does not. */
type Look = (value: unknown) => unknown

/** What a look gives of a value that does not fit; no value is this one. */
const unfit = /* @__PURE__ */ Symbol('unfit')

/**
 * A quick look at plain data: what the schema makes of a value, or undefined where the value does not fit, of which the schema then
 * says why. Nearly every case fits, and zod takes four times as long to find that of objects, lists and closed words; whatever else
 * there is in a schema is left to zod itself.
 */
export function quickLook<T>(schema: z.ZodMiniType<T>): (value: unknown) => T | undefined {
  const look = lookOf(schema)
  return (value) => {
    const taken = look(value)
    return taken === unfit ? undefined : (taken as T)
  }
}

function lookOf(part: z.core.$ZodType): Look {
  // INVARIANT: a case is described in zod mini.
  const schema = part as z.ZodMiniType
  const { def } = (part as z.core.$ZodTypes)._zod
  if ((def.checks ?? []).length > 0) return asZodDoes(schema)
  if (def.type === 'object' && def.catchall?._zod.def.type === 'never') return objectOf(def.shape)
  if (def.type === 'array') return listOf(lookOf(def.element))
  if (def.type === 'enum') return oneOf(new Set(Object.values(def.entries)))
  if (def.type === 'optional') return orUndefined(lookOf(def.innerType))
  return asZodDoes(schema)
}

function asZodDoes(schema: z.ZodMiniType): Look {
  return (value) => {
    const result = schema.safeParse(value)
    return result.success ? result.data : unfit
  }
}

function orUndefined(look: Look): Look {
  return (value) => (value === undefined ? undefined : look(value))
}

function oneOf(words: ReadonlySet<unknown>): Look {
  return (value) => (words.has(value) ? value : unfit)
}

function listOf(look: Look): Look {
  return (value) => {
    if (!Array.isArray(value)) return unfit
    const taken: unknown[] = []
    for (const item of value) {
      const one = look(item)
      if (one === unfit) return unfit
      taken.push(one)
    }
    return taken
  }
}

/** An object with the properties of a shape, in the order of the shape, and no others. */
function objectOf(shape: z.core.$ZodShape): Look {
  const parts = Object.entries(shape).map(([key, part]) => {
    return { key, look: lookOf(part), isOptional: part._zod.optin === 'optional' }
  })
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return unfit
    const given = value as Readonly<Record<string, unknown>>
    const taken: Record<string, unknown> = {}
    let left = 0
    for (const _ in given) left++
    for (const { key, look, isOptional } of parts) {
      const part = given[key]
      if (part === undefined && !Object.hasOwn(given, key)) {
        if (!isOptional) return unfit
        continue
      }
      const one = look(part)
      if (one === unfit) return unfit
      taken[key] = one
      left--
    }
    // What is left is no property of the shape.
    return left === 0 ? taken : unfit
  }
}
