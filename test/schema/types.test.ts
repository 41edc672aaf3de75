import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { expectationSchema, refusalSchema } from '../../src/verify/scenario-file'
import type { Expectation, Refusal } from '../../src/verify/scenarios'

/** A type with everything in it read-only, and written out, so that two types can be held against each other. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T
/** Whether two types are the same: `true` only where each property, optional ones too, is in both. */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false
/** `range` and `departure` of an expectation are held against an advice as they are, so their type is open. */
type Closed<E> = Omit<E, 'range' | 'departure' | 'routes' | 'gates' | 'considered'>

// These are checked by the compiler (`npm test` runs it): a property that is added to an interface and not to its schema does not compile.
test('the schemas of scenarios describe their interfaces, both ways', () => {
  expectTypeOf<
    Same<Closed<z.infer<typeof expectationSchema>>, Closed<Expectation>>
  >().toEqualTypeOf<true>()
  expectTypeOf<
    Same<keyof z.infer<typeof expectationSchema>, keyof Expectation>
  >().toEqualTypeOf<true>()
  expectTypeOf<Same<z.infer<typeof refusalSchema>, Refusal>>().toEqualTypeOf<true>()
})

test('the comparison of types sees what it has to see', () => {
  expectTypeOf<Same<{ a?: string }, { readonly a?: string }>>().toEqualTypeOf<true>()
  expectTypeOf<Same<{ a: string }, { a: string; b?: string }>>().toEqualTypeOf<false>()
  expectTypeOf<Same<{ a: 'x' | 'y' }, { a: 'x' }>>().toEqualTypeOf<false>()
  expectTypeOf<
    Same<{ a: { b: readonly string[] } }, { a: { b: string[] } }>
  >().toEqualTypeOf<true>()
})
