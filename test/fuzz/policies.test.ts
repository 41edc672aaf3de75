import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedDirectory } from '../../scripts/read-policy'
import {
  arbocatalogus2026,
  type Case,
  type Policy,
  PolicyError,
  safeAdvise,
  safeCheck,
  safeLoadPolicy,
  verifyPolicy,
  type Vocabulary,
} from '../../src/index'
import { understand } from '../../src/case/understand'
import { decideCase } from '../../src/decide/what-if'
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

/** One of some places, with the files that hold few of them no less often than those that hold many. */
function anyOf(places: readonly Place[]): fc.Arbitrary<Place> {
  const within = Object.keys(files).map((file) => places.filter(([name]) => name === file))
  return fc.oneof(
    ...within.filter(({ length }) => length > 0).map((some) => fc.constantFrom(...some)),
  )
}

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
  .tuple(anyOf(leaves), fc.constantFrom(...odd))
  .map(([place, value]) => [
    `${place.join('.')}: ${String(value)}`,
    () => placed(files, place, value),
  ])

/** A word in the place of another one that stands under the same name: a level, a measure, a fact. */
const anotherWord: fc.Arbitrary<Mutant> = fc
  .tuple(anyOf(wordsAndNumbers), fc.nat())
  .map(([place, at]) => {
    const alike = byKey.get(keyOf(place)) ?? [place]
    const value = valueAt(files, alike[at % alike.length] ?? place)
    return [`${place.join('.')}: ${String(value)}`, () => placed(files, place, value)]
  })

/** Half or twice as much, one more or one less. */
const anotherNumber: fc.Arbitrary<Mutant> = fc
  .tuple(
    anyOf(wordsAndNumbers.filter((place) => typeof valueAt(files, place) === 'number')),
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
const leftOut: fc.Arbitrary<Mutant> = anyOf(
  placesIn(files).filter((place) => place.length > 1 && !isLeaf(place)),
).map((place) => [`${place.join('.')} left out`, () => placed(files, place, nothing)])

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

/** Cases for which a policy has no answer. Throws where it is not told so. */
function unanswered(
  policy: Policy<Vocabulary>,
  cases: readonly Case<Vocabulary>[],
): readonly string[] {
  return cases.flatMap((theCase) => {
    try {
      answered(safeAdvise(theCase, { policy }))
      const result = safeCheck(theCase, 'written-warning', { policy })
      answered(result)
      if (result.ok) expect(toText(result.value)).not.toContain('undefined')
      return []
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      return [error.message]
    }
  })
}

/** What is broken on some cases of what holds for every policy that verifies clean. */
function brokenLaws(
  policy: Policy<Vocabulary>,
  cases: readonly Case<Vocabulary>[],
): readonly string[] {
  return cases.flatMap((theCase, at) => {
    const fact = ordered[at % ordered.length]
    const decisions = (fact?.levels.slice(0, fact.known) ?? []).flatMap((level) => {
      const result = understand(inside(policy), withFact(theCase, fact?.id ?? '', String(level)))
      return result.ok ? [decideCase(inside(policy), result.value.derived)] : []
    })
    const isMilder = decisions.some(
      ({ recommended }, index) => recommended < (decisions[index - 1]?.recommended ?? 0),
    )
    const isOutside = decisions.some(
      ({ kind, outcome, recommended }) =>
        kind === 'measures' &&
        outcome !== undefined &&
        (recommended < outcome.from || recommended > outcome.to),
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
    const cases = fc.sample(anyCase(), 4)
    const weighed = fc.sample(weighedCase(), 60)
    let loadedClean = 0
    const property = fc.asyncProperty(mutant, async ([what, make]) => {
      const loaded = await safeLoadPolicy(make())
      answered(loaded)
      if (!loaded.ok) return
      loadedClean++
      const policy = loaded.value
      const broken = [...unanswered(policy, cases), ...brokenLaws(policy, weighed)]
      if (broken.length === 0) return
      const { ok } = verifyPolicy(policy, { quick: true })
      expect({ what, broken, ok }).toMatchObject({ ok: false })
    })
    await fc.assert(property, fuzzing(20) as never)
    expect(loadedClean).toBeGreaterThan(0)
  },
  inTime,
)
