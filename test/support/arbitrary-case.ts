import fc from 'fast-check'
import type { Act, Case, EarlierMeasure } from '../../src/index'
import { understand } from '../../src/case/understand'
import { shipped } from './policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

const { data } = shipped
const factsOf = (role: string) => data.facts.filter((fact) => fact.role === role)
const listed = data.behaviours.filter((item) => item.outside === undefined).map((item) => item.id)
const outside = data.behaviours.filter((item) => item.outside === true).map((item) => item.id)
const forms = data.forms.map((form) => form.id)
const tiers = data.tiers.map((tier) => tier.id)
const kinds = data.about.history.map((item) => item.kind)
const day = (least: string, most: string) =>
  fc
    .date({ min: new Date(least), max: new Date(most), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
const on = day('2026-01-01', '2026-06-30')

// Most rules concern these, so that they come up more often than an even draw gives.
const telling = [
  'exclusion',
  'exclusion',
  'bullying',
  'sexual-remark',
  'joke-at-expense',
  'stereotyping-joke',
  'insult',
  'belittling',
  'sexual-blackmail',
  'severe-psychological-abuse',
  'threat',
  'retaliation',
]
const behaviour = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...listed) },
  { weight: 2, arbitrary: fc.constantFrom(...telling) },
)
const established = fc.constant('established' as const)
const short = fc.constantFrom('experienced' as const, 'undetermined' as const, 'unfounded' as const)

/** An established act within scope: of the catalogue, with a stated tier, or both. */
export const establishedAct: fc.Arbitrary<Act<Vocabulary>> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      { behaviour, finding: established, on },
      { requiredKeys: ['behaviour', 'finding'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        form: fc.constantFrom(...forms),
        tier: fc.constantFrom(...tiers),
        finding: established,
        on,
      },
      { requiredKeys: ['form', 'tier', 'finding'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { behaviour, tier: fc.constantFrom(...tiers), finding: established, on },
      { requiredKeys: ['behaviour', 'tier', 'finding'] },
    ),
  },
)

/** An act of which a concluded inquiry found less than that it took place. */
export const unestablishedAct: fc.Arbitrary<Act<Vocabulary>> = fc.record(
  { behaviour, finding: short, on },
  { requiredKeys: ['behaviour', 'finding'] },
)

const outsideAct: fc.Arbitrary<Act<Vocabulary>> = fc.record({
  behaviour: fc.constantFrom(...outside),
  finding: fc.oneof(established, short),
})

/** An act with any finding that a concluded case can have. */
export const arbitraryAct: fc.Arbitrary<Act<Vocabulary>> = fc.oneof(
  { weight: 10, arbitrary: establishedAct },
  { weight: 3, arbitrary: unestablishedAct },
  { weight: 1, arbitrary: outsideAct },
)

/** An act as it is reported, before an inquiry found anything. */
export const allegedAct: fc.Arbitrary<Act<Vocabulary>> = fc.oneof(
  fc.record(
    { behaviour, finding: fc.constant('alleged' as const), on },
    { requiredKeys: ['behaviour'] },
  ),
  fc.record({ form: fc.constantFrom(...forms), tier: fc.constantFrom(...tiers) }),
)

/** An earlier measure of any kind, counting or not. */
export const arbitraryEntry: fc.Arbitrary<EarlierMeasure<Vocabulary>> = fc
  .record(
    {
      kind: fc.constantFrom(...kinds),
      on: day('2024-06-01', '2026-06-30'),
      form: fc.constantFrom(...forms),
      until: day('2025-10-01', '2027-06-30'),
      finding: fc.constantFrom(
        'established' as const,
        'established' as const,
        'unfounded' as const,
        'undetermined' as const,
      ),
      comparable: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const),
      removed: fc.constantFrom('no' as const, 'no' as const, 'no' as const, 'yes' as const),
    },
    { requiredKeys: ['kind', 'on'] },
  )
  // What ends before it was given is refused.
  .map(({ until, ...entry }) =>
    until === undefined || until < entry.on ? entry : { ...entry, until },
  )

const answers = (role: string) =>
  Object.fromEntries(
    factsOf(role).map((fact) => [fact.id, fc.constantFrom(...fact.levels.map(String))]),
  )
const some = (role: string) => fc.record(answers(role), { requiredKeys: [] })
// Conduct without a link to work is out of scope whatever else holds, so that it comes up seldom.
const stated = {
  ...answers('given'),
  workLink: fc.constantFrom(
    'work',
    'work',
    'work',
    'affects-work',
    'affects-work',
    'unknown',
    'none',
  ),
}
const facts = fc.oneof(fc.record(stated, { requiredKeys: [] }), fc.record(stated))

const flags = factsOf('circumstance').map((fact) => fact.id)
const circumstances = fc.oneof(
  { weight: 4, arbitrary: fc.subarray(flags, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.subarray(flags) },
)

const attention = fc.subarray((data.attention ?? []).map(({ id }) => id))

// Answers that end the matter at a gate come up seldom, so that most cases reach the weighing.
const procedure = fc.tuple(some('procedure'), fc.nat(3)).map(([given, seldom]) => {
  if (seldom === 0 || given['alreadySanctioned'] !== 'yes') return given
  return { ...given, alreadySanctioned: 'no' }
})

interface Shape {
  readonly acts?: fc.Arbitrary<readonly Act<Vocabulary>[]>
  readonly stage?: fc.Arbitrary<Case<Vocabulary>['stage']>
  readonly relation?: fc.Arbitrary<NonNullable<Case<Vocabulary>['relation']>>
  /** Properties that are always there. */
  readonly always?: readonly (keyof Case<Vocabulary>)[]
}

/** Any case that the library accepts, concluded unless `shape` says otherwise; `shape` narrows or widens it. */
export function arbitraryCase(shape: Shape = {}): fc.Arbitrary<Case<Vocabulary>> {
  return fc
    .record(
      {
        reference: fc.nat(999).map((number) => `2026-${number}`),
        stage: shape.stage ?? fc.constant('concluded' as const),
        assessedOn: day('2026-07-01', '2026-12-31'),
        relation:
          shape.relation ??
          fc.constantFrom(
            'employee' as const,
            'hired' as const,
            'intern' as const,
            'volunteer' as const,
          ),
        conduct: shape.acts ?? fc.array(arbitraryAct, { minLength: 1, maxLength: 3 }),
        facts,
        circumstances,
        history: fc.array(arbitraryEntry, { maxLength: 3 }),
        procedure,
        attention,
      },
      { requiredKeys: ['stage', 'conduct', ...(shape.always ?? [])] as never },
    )
    .map((theCase) => acceptable(theCase as Case<Vocabulary>))
}

/** A concluded case with at least one established act. */
export function weighedCase(): fc.Arbitrary<Case<Vocabulary>> {
  const acts = fc
    .tuple(establishedAct, fc.array(arbitraryAct, { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest])
  return arbitraryCase({ acts })
}

// Acts that compete: what one reading strikes, another still weighs, so that the gravest of them is not always the governing one.
const competing: fc.Arbitrary<Act<Vocabulary>> = fc.oneof(
  fc.record({
    form: fc.constantFrom(...forms),
    tier: fc.constantFrom('light', 'moderate'),
    finding: established,
  }),
  fc.record({
    behaviour: fc.constantFrom(
      'exclusion',
      'bullying',
      'sexual-blackmail',
      'threat',
      'racist-remark',
      'sexual-assault',
      'severe-psychological-abuse',
    ),
    finding: established,
  }),
)

/** A concluded case without dates in which several readings of the conduct contend: every fact stated, most of them mild, or none stated. */
export function contestedCase(): fc.Arbitrary<Case<Vocabulary>> {
  const known = factsOf('given')
    .filter((fact) => fact.ordered)
    .map((fact) => [fact.id, fact.levels.slice(0, fact.known).map(String)] as const)
  const any = Object.fromEntries(known.map(([fact, levels]) => [fact, fc.constantFrom(...levels)]))
  const mild = Object.fromEntries(
    known.map(([fact, levels]) => [
      fact,
      fc.constantFrom(levels[0] as string, levels[0] as string, ...levels),
    ]),
  )
  const rest = {
    response: fc.constantFrom('none', 'warned', 'final-warned'),
    workLink: fc.constant('work'),
  }
  return fc
    .record({
      stage: fc.constant('concluded' as const),
      conduct: fc.array(competing, { minLength: 1, maxLength: 3 }),
      facts: fc.oneof(
        fc.record({ ...any, ...rest }),
        fc.record({ ...mild, ...rest }),
        fc.constant({}),
      ),
      circumstances: fc.subarray(flags, { maxLength: 5 }),
      procedure: fc.record({
        otherPosition: fc.constantFrom('yes', 'no'),
        prompt: fc.constantFrom('yes', 'no'),
        alreadySanctioned: fc.constant('no'),
      }),
    })
    .map((theCase) => acceptable(theCase as Case<Vocabulary>))
}

/** A case of any stage, relation and finding. */
export function anyCase(): fc.Arbitrary<Case<Vocabulary>> {
  const early = arbitraryCase({
    stage: fc.constantFrom('reported' as const, 'investigating' as const),
    acts: fc.array(
      fc.oneof({ weight: 3, arbitrary: allegedAct }, { weight: 1, arbitrary: arbitraryAct }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  const elsewhere = arbitraryCase({
    relation: fc.constantFrom(
      'former-employee' as const,
      'applicant' as const,
      'office-holder' as const,
    ),
  })
  return fc.oneof(
    { weight: 6, arbitrary: arbitraryCase() },
    { weight: 3, arbitrary: early },
    { weight: 1, arbitrary: elsewhere },
  )
}

/**
 * Takes out what the library refuses as a contradiction, so that generated cases reach the weighing: stated facts that the
 * conduct or the history contradicts, circumstances that cannot go with the acts. A deliberately false report is one that was established as such.
 */
export function acceptable(theCase: Case<Vocabulary>): Case<Vocabulary> {
  // A copy is asked, so that a library that changed its input would not go unnoticed afterwards.
  const result = understand(shipped, structuredClone(theCase))
  if (result.ok) return theCase
  const copy = structuredClone(theCase) as unknown as {
    circumstances?: string[]
    facts?: Record<string, unknown>
    procedure?: Record<string, string>
    conduct: Act<Vocabulary>[]
  }
  const refused = new Set<string>()
  for (const {
    path: [key, at, word],
  } of result.issues) {
    if (key === 'circumstances') refused.add(copy.circumstances?.[at as number] as string)
    if (key === 'facts') delete copy.facts?.[at as string]
    const { requires } =
      data.behaviours.find(
        (item) => word === 'behaviour' && item.id === copy.conduct[at as number]?.behaviour,
      ) ?? {}
    if (key === 'conduct' && requires !== undefined)
      copy.procedure = { ...copy.procedure, [requires.fact]: requires.level }
  }
  if (copy.circumstances !== undefined)
    copy.circumstances = copy.circumstances.filter((item) => !refused.has(item))
  return copy as unknown as Case<Vocabulary>
}

/** The same case with one fact stated. */
export function withFact(theCase: Case<Vocabulary>, fact: string, level: string): Case<Vocabulary> {
  return { ...theCase, facts: { ...theCase.facts, [fact]: level } }
}

/** The same case without some of its properties. */
export function without(
  theCase: Case<Vocabulary>,
  ...keys: readonly (keyof Case<Vocabulary>)[]
): Case<Vocabulary> {
  return Object.fromEntries(
    Object.entries(theCase).filter(([key]) => !keys.includes(key as keyof Case<Vocabulary>)),
  ) as unknown as Case<Vocabulary>
}

/** The same case without some of its stated facts. */
export function withoutFacts(
  theCase: Case<Vocabulary>,
  ...facts: readonly string[]
): Case<Vocabulary> {
  if (theCase.facts === undefined) return theCase
  return {
    ...theCase,
    facts: Object.fromEntries(
      Object.entries(theCase.facts).filter(([fact]) => !facts.includes(fact)),
    ),
  }
}
