import { expect, test } from 'vitest'
import { type Advice, type Case, advise } from '../../src/index'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { levelsOf, rungAt } from '../support/policy'

const mildest = {
  pattern: 'single',
  response: 'none',
  impact: 'limited',
  surroundings: 'unaffected',
  audience: 'private',
  targets: 'one',
  workLink: 'work',
}
const several = ['impact', 'surroundings', 'audience', 'targets']

/** The mildest facts, and every way to have one or two of them graver. */
const surroundingFacts = several.flatMap((fact, place) =>
  levelsOf(fact).flatMap((level) =>
    several
      .slice(place + 1)
      .flatMap((other) =>
        levelsOf(other).map((second) => ({ ...mildest, [fact]: level, [other]: second })),
      ),
  ),
)

interface Place {
  readonly tier: string
  readonly pattern: string
}

const places: readonly Place[] = [
  { tier: 'light', pattern: 'single' },
  { tier: 'light', pattern: 'repeated' },
  { tier: 'moderate', pattern: 'single' },
  { tier: 'serious', pattern: 'single' },
]
const neighbours = levelsOf('power')
  .slice(1)
  .map((level, place) => [levelsOf('power')[place] as string, level] as const)

function answered(
  { tier, pattern }: Place,
  facts: Readonly<Record<string, string>>,
): Advice<Vocabulary> {
  const theCase: Case<Vocabulary> = {
    stage: 'concluded',
    conduct: [{ form: 'discrimination', tier, finding: 'established' }],
    facts: { ...facts, pattern },
  }
  return advise(theCase)
}

/** The recommended rung, and the gravest that can be defended. */
const gravity = ({ recommended, departure }: Advice<Vocabulary>) => [
  rungAt(recommended),
  rungAt(departure?.to ?? 'none'),
]

function weighs(place: Place, less: string, more: string): boolean {
  return surroundingFacts.some((facts) => {
    const [milder, graver] = [less, more].map((power) =>
      gravity(answered(place, { ...facts, power })),
    )
    return (graver ?? []).some((rung, part) => rung > (milder?.[part] as number))
  })
}

test('in every tier below the top, and for light conduct that recurs, each level of power is answered heavier in some situation than the one before', () => {
  const without = places.flatMap((place) =>
    neighbours
      .filter(([less, more]) => !weighs(place, less, more))
      .map(([less, more]) => `${place.tier}, ${place.pattern}: ${more} as ${less}`),
  )
  expect(without).toEqual([])
})

test('in every tier below the top a position of power gets a heavier measure in some situation', () => {
  const same = places.filter(
    (place) =>
      !surroundingFacts.some((facts) => {
        const [equal, executive] = ['none', 'executive'].map((power) =>
          rungAt(answered(place, { ...facts, power }).recommended),
        )
        return (executive as number) > (equal as number)
      }),
  )
  expect(same).toEqual([])
})
