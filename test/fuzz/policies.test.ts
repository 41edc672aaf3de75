import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedDirectory } from '../../scripts/read-policy'
import {
  arbocatalogus2026,
  type Case,
  type Policy,
  safeAdvise,
  safeCheck,
  safeLoadPolicy,
  verifyPolicy,
  type Vocabulary,
} from '../../src/index'
import { inside } from '../../src/policy/ready'
import { readPolicyFolder } from '../../src/policy/source/read-folder'
import { toText } from '../../src/render'
import { anyCase, weighedCase, withFact } from '../support/arbitrary-case'
import {
  answered,
  fuzzing,
  inTime,
  nothing,
  type Place,
  placed,
  placesIn,
  valueAt,
} from '../support/fuzz'

const { files } = readPolicyFolder(shippedDirectory)

const isLeaf = (place: Place) => typeof valueAt(files, place) !== 'object'
const keyOf = (place: Place) => [...place].reverse().find((step) => typeof step === 'string')
/** Every place of the policy in which a word, a number or a text stands; texts are many, and alike. */
const leaves = placesIn(files).filter(isLeaf)
const wordsAndNumbers = leaves.filter(
  (place) => !['nl', 'en', 'says'].includes(String(keyOf(place))),
)
const byKey = new Map<unknown, Place[]>()
for (const place of wordsAndNumbers)
  byKey.set(keyOf(place), [...(byKey.get(keyOf(place)) ?? []), place])

const odd: readonly unknown[] = [
  ...[nothing, null, true, false, '', [], {}, -1, 0, 1, 1.5, 7, 601, 1e9, 2 ** 53],
  ...[
    'constructor',
    'toString',
    '__proto__',
    'valueOf',
    'unknown',
    'none',
    '2026-02-30',
    '2199-12-31',
  ],
]

/** What is done to the policy, and its files with that done. */
type Mutant = readonly [what: string, make: () => unknown]

const anotherValue: fc.Arbitrary<Mutant> = fc
  .tuple(fc.constantFrom(...leaves), fc.constantFrom(...odd))
  .map(([place, value]) => [
    `${place.join('.')}: ${String(value)}`,
    () => placed(files, place, value),
  ])

/** A word in the place of another one that stands under the same name: a level, a measure, a fact. */
const anotherWord: fc.Arbitrary<Mutant> = fc
  .tuple(fc.constantFrom(...wordsAndNumbers), fc.nat())
  .map(([place, at]) => {
    const alike = byKey.get(keyOf(place)) ?? [place]
    const value = valueAt(files, alike[at % alike.length] ?? place)
    return [`${place.join('.')}: ${String(value)}`, () => placed(files, place, value)]
  })

/** Half or twice as much, one more or one less. */
const anotherNumber: fc.Arbitrary<Mutant> = fc
  .tuple(
    fc.constantFrom(
      ...wordsAndNumbers.filter((place) => typeof valueAt(files, place) === 'number'),
    ),
    fc.constantFrom<(value: number) => number>(
      (one) => one + 1,
      (one) => one - 1,
      (one) => -one,
      (one) => one * 2,
    ),
  )
  .map(([place, change]) => {
    const value = change(Number(valueAt(files, place)))
    return [`${place.join('.')}: ${value}`, () => placed(files, place, value)]
  })

/** An entry, a rule or a whole list that is gone. */
const leftOut: fc.Arbitrary<Mutant> = fc
  .constantFrom(...placesIn(files).filter((place) => place.length > 1 && !isLeaf(place)))
  .map((place) => [`${place.join('.')} left out`, () => placed(files, place, nothing)])

/** The same policy with one of its words called otherwise wherever it stands. */
const renamed: fc.Arbitrary<Mutant> = fc
  .tuple(
    fc.constantFrom(
      ...new Set((byKey.get('id') ?? []).map((place) => String(valueAt(files, place)))),
    ),
    fc.constantFrom(
      'constructor',
      'toString',
      'valueOf',
      'has-own-property',
      'x',
      'length',
      'other',
    ),
  )
  .map(([from, to]) => {
    const renamed = () => JSON.stringify(files).replaceAll(`"${from}"`, `"${to}"`)
    return [`${from} is called ${to}`, () => JSON.parse(renamed()) as unknown]
  })

const mutant = fc.oneof(anotherValue, anotherWord, anotherNumber, leftOut, renamed)

const ordered = inside(arbocatalogus2026).data.facts.filter(
  (fact) => fact.role === 'given' && fact.ordered && fact.derive === undefined,
)

/** What is broken on some cases of what holds for every policy that verifies clean. */
function brokenLaws(
  policy: Policy<Vocabulary>,
  cases: readonly Case<Vocabulary>[],
): readonly string[] {
  const { ladder } = inside(policy).data
  const rung = (id: string) => ladder.indexOf(id)
  return cases.flatMap((theCase, at) => {
    const fact = ordered[at % ordered.length]
    const advices = (fact?.levels.slice(0, fact.known) ?? []).flatMap((level) => {
      const result = safeAdvise(withFact(theCase, fact?.id ?? '', String(level)), { policy })
      return result.ok ? [result.value] : []
    })
    const rungs = advices.map(({ recommended }) => rung(recommended))
    const isMilder = rungs.some((one, index) => one < (rungs[index - 1] ?? 0))
    const isOutside = advices.some(
      ({ kind, range, recommended }) =>
        kind === 'measures' &&
        range !== null &&
        (rung(recommended) < rung(range.from) || rung(recommended) > rung(range.to)),
    )
    return [
      ...(isMilder ? [`a graver ${fact?.id} is answered milder`] : []),
      ...(isOutside ? ['what is recommended lies outside the range'] : []),
    ]
  })
}

test(
  'a policy with something else in one place is refused, or answers every case, by the laws unless verification finds what is wrong',
  async () => {
    const cases = fc.sample(fc.oneof(weighedCase(), anyCase()), 12)
    let loadedClean = 0
    const property = fc.asyncProperty(mutant, async ([what, make]) => {
      const loaded = await safeLoadPolicy(make())
      answered(loaded)
      if (!loaded.ok) return
      loadedClean++
      const policy = loaded.value
      for (const theCase of cases) {
        const result = safeCheck(theCase, 'written-warning', { policy })
        answered(result)
        if (result.ok) expect(toText(result.value), what).not.toContain('undefined')
        answered(safeAdvise(theCase, { policy }))
      }
      const broken = brokenLaws(policy, cases)
      if (broken.length > 0)
        expect({ what, broken, clean: verifyPolicy(policy, { quick: true }).ok }).toMatchObject({
          clean: false,
        })
    })
    await fc.assert(property, fuzzing(20) as never)
    expect(loadedClean).toBeGreaterThan(0)
  },
  inTime,
)
