import { readdirSync, readFileSync } from 'node:fs'
import {
  advise,
  type Arbocatalogus2026,
  arbocatalogus2026,
  type Case,
  check,
  compare,
  type DecidedCase,
  type Policy,
  verifyPolicy,
} from '../../src/index'
import type { Renderable } from '../../src/render'
import { type ArchivedRecord, like, register, report, verifyArchive } from '../../src/year'

/** Cases that between them show every kind of advice and every part of a page. */
export const cases = {
  'light-bare': {
    stage: 'concluded',
    conduct: [{ behaviour: 'joke-at-expense', finding: 'established' }],
  },
  'moderate-lifted': {
    reference: '2026-014',
    assessedOn: '2026-04-20',
    stage: 'concluded',
    conduct: [
      { behaviour: 'sexual-remark', finding: 'established', on: '2026-03-02' },
      { behaviour: 'hostile-conduct', finding: 'unfounded' },
    ],
    facts: { pattern: 'repeated', power: 'hierarchical', impact: 'severe' },
    circumstances: ['norm-unclear', 'long-service'],
    history: [
      { kind: 'request-to-stop', on: '2026-01-10', comparable: 'yes' },
      { kind: 'written-warning', on: '2025-11-01', form: 'sexual-harassment', until: '2026-11-01' },
      { kind: 'oral-warning', on: '2025-01-01' },
      { kind: 'written-warning', on: '2025-12-01', form: 'bullying' },
    ],
    procedure: {
      accusedHeard: 'yes',
      reporterHeard: 'offered',
      independent: 'yes',
      alreadySanctioned: 'no',
    },
  },
  'serious-no-position': {
    stage: 'concluded',
    conduct: [{ behaviour: 'threat', finding: 'established' }],
    facts: {
      pattern: 'single',
      power: 'none',
      impact: 'considerable',
      surroundings: 'unaffected',
      audience: 'private',
      targets: 'one',
      workLink: 'work',
      danger: 'acute',
    },
    history: [],
    circumstances: ['personal-consequences'],
    procedure: {
      accusedHeard: 'no',
      reporterHeard: 'yes',
      independent: 'yes',
      alreadySanctioned: 'no',
      otherPosition: 'no',
      formalComplaint: 'no',
      prompt: 'yes',
      admissible: 'unknown',
    },
  },
  'very-serious-hired': {
    stage: 'concluded',
    relation: 'hired',
    assessedOn: '2026-05-31',
    conduct: [{ behaviour: 'physical-aggression', finding: 'established' }],
    facts: { power: 'none', impact: 'severe' },
    circumstances: ['provoked', 'insight', 'long-service'],
    procedure: { accusedHeard: 'yes', reporterHeard: 'yes' },
  },
  'interim-suspension': {
    stage: 'investigating',
    assessedOn: '2026-05-01',
    conduct: [{ behaviour: 'inappropriate-touch' }],
    facts: { surroundings: 'harmed', power: 'executive' },
  },
  'no-sanction-unfounded': {
    stage: 'concluded',
    assessedOn: '2026-05-01',
    conduct: [
      { behaviour: 'threat', finding: 'unfounded' },
      { behaviour: 'insult', finding: 'undetermined' },
    ],
  },
  'other-authority': {
    stage: 'concluded',
    relation: 'office-holder',
    assessedOn: '2026-05-01',
    conduct: [
      { behaviour: 'inappropriate-proposal', finding: 'established', on: '2026-03-12' },
      { form: 'bullying', tier: 'moderate', finding: 'established' },
    ],
    facts: { power: 'executive', impact: 'considerable', workLink: 'work' },
    procedure: { accusedHeard: 'yes', reporterHeard: 'yes', formalComplaint: 'yes' },
  },
  'outside-management-style': { stage: 'reported', conduct: [{ behaviour: 'management-style' }] },
} satisfies Readonly<Record<string, Case<Arbocatalogus2026>>>

const decided = new URL('../../examples/decided/', import.meta.url)
/** A published case by its name. */
export const published = (name: string): Case<Arbocatalogus2026> =>
  JSON.parse(
    readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), 'utf8'),
  ) as Case<Arbocatalogus2026>

const decidedCases = (): readonly DecidedCase<Arbocatalogus2026>[] =>
  readdirSync(decided).map(
    (name) =>
      JSON.parse(readFileSync(new URL(name, decided), 'utf8')) as DecidedCase<Arbocatalogus2026>,
  )

const yearCases = (): readonly DecidedCase<Arbocatalogus2026>[] =>
  readFileSync(new URL('../../examples/year/besluiten.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as DecidedCase<Arbocatalogus2026>)

/** What was kept, one advice of it that somebody changed, a case without an advice, and something else. */
const archived = (policy: Policy<Arbocatalogus2026>): readonly ArchivedRecord[] => {
  const adviceOn = (theCase: Case<Arbocatalogus2026>) =>
    advise(theCase, { policy, explain: 'brief' })
  const changed = { ...adviceOn(cases['light-bare']), recommended: 'none' }
  return [
    { name: '2026-014.json', value: adviceOn(cases['moderate-lifted']) },
    { name: 'melding.json', value: adviceOn(cases['interim-suspension']) },
    { name: 'gewijzigd.json', value: changed },
    { name: 'zaak.json', value: cases['light-bare'] },
    { name: 'leeg.json', value: {} },
  ]
}

/** Every result that is rendered, by name, with a policy of choice. */
export function results(
  policy: Policy<Arbocatalogus2026> = arbocatalogus2026,
): Readonly<Record<string, () => Renderable>> {
  const options = { policy }
  const {
    'light-bare': light,
    'moderate-lifted': moderate,
    'serious-no-position': serious,
    'interim-suspension': interim,
    'no-sanction-unfounded': unfounded,
  } = cases
  return onDemand({
    ...Object.fromEntries(
      Object.entries(cases).map(([name, theCase]) => [name, () => advise(theCase, options)]),
    ),
    'check-too-light': () => check(light, 'none', options),
    'check-too-heavy-set': () =>
      check(light, ['corrective-talk', 'suspension', 'coaching'], options),
    'check-fitting': () => check(moderate, ['final-warning', 'improvement-plan'], options),
    'check-borderline': () => check(published('remarks-to-subordinates'), 'dissolution', options),
    'check-unavailable-not-heard': () => check(serious, 'transfer', options),
    'check-interim-suspension': () => check(interim, 'suspension', options),
    'check-interim-sanction': () => check(interim, ['written-warning', 'police-report'], options),
    'check-nothing-established': () => check(unfounded, 'none', options),
    comparison: () => compare(decidedCases(), options),
    'like-cases': () => like(moderate, yearCases(), { ...options, most: 4 }),
    archive: () => verifyArchive(archived(policy), options),
    register: () => register(decidedCases(), { ...options, on: '2026-12-31', retainMonths: 60 }),
    'year-report': () => report(yearCases(), { ...options, year: '2026' }),
    verification: () => verifyPolicy(policy),
  })
}

/** Makes each result when it is first asked for, and once only: verification takes seconds. */
function onDemand(
  makers: Readonly<Record<string, () => Renderable>>,
): Readonly<Record<string, () => Renderable>> {
  const made = new Map<string, Renderable>()
  return Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [
      name,
      () => {
        const known = made.get(name) ?? make()
        made.set(name, known)
        return known
      },
    ]),
  )
}
