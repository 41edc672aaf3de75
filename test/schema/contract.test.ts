import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseSchema, loadPolicy, safeAdvise, safeCompare } from '../../src/index'
import { definitionsOf } from '../../src/interview/definitions'
import { schemaOf } from '../../src/schema/json/schemas'
import { anyCase } from '../support/arbitrary-case'
import { fuzzing, inTime, spoilt } from '../support/fuzz'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

const words = { data: shipped.data, definitions: definitionsOf(shipped) }
const strict = {
  strict: true,
  strictTypes: true,
  strictTuples: true,
  strictRequired: true,
} as const
/** An independent validator for each dialect, as strict as it can be. */
const validators = {
  'draft-2020-12': new Ajv2020(strict).compile(schemaOf('case', 'draft-2020-12', words)),
  'draft-07': new Ajv(strict).compile(schemaOf('case', 'draft-07', words)),
}
const dialects = Object.keys(validators) as (keyof typeof validators)[]

/** What goes over the wire of a value; undefined where nothing can. */
function asSent(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown
  } catch {
    return undefined
  }
}

const isAdvised = (value: unknown) => safeAdvise(value).ok

test('whatever is advised on, both dialects of the schema accept', () => {
  const property = fc.property(anyCase(), (theCase) => {
    for (const dialect of dialects)
      expect({ dialect, ok: validators[dialect](asSent(theCase)) }).toEqual({ dialect, ok: true })
  })
  fc.assert(property, { numRuns: runs(1000) })
})

test(
  'what a case is spoilt into is accepted where it is still advised on, and both dialects say the same',
  () => {
    const seen = { refused: 0, alsoByTheSchema: 0 }
    const property = fc.property(spoilt(anyCase()), (make) => {
      const sent = asSent(make())
      const [newest, older] = dialects.map((dialect) => validators[dialect](sent))
      expect(newest).toBe(older)
      const isTaken = isAdvised(sent)
      if (isTaken) expect(newest).toBe(true)
      else seen.refused++
      if (!isTaken && newest === false) seen.alsoByTheSchema++
    })
    fc.assert(property, fuzzing(1000) as never)
    // Most of what is refused, a schema can say.
    expect(seen.alsoByTheSchema / seen.refused).toBeGreaterThan(0.9)
  },
  inTime,
)

const act = { behaviour: 'belittling', finding: 'established' }
const good = { stage: 'concluded', conduct: [act] }
const withAct = (change: object) => ({ ...good, conduct: [{ ...act, ...change }] })
const reported = { stage: 'reported', conduct: [{ behaviour: 'belittling' }] }
const earlier = { kind: 'oral-warning', on: '2026-01-01' }
const manyOf = <T>(one: T) => Array.from({ length: 1001 }, () => one)

/** Kinds of cases that are refused, of which a schema says so as well. */
const said: Readonly<Record<string, unknown>> = {
  'no object': [],
  'no stage': { conduct: [act] },
  'no conduct': { stage: 'concluded' },
  'an empty conduct': { ...good, conduct: [] },
  'an act of which nothing is said': { ...good, conduct: [{}] },
  'an act that is no object': { ...good, conduct: ['belittling'] },
  'a concluded case without a finding': { ...good, conduct: [{ behaviour: 'belittling' }] },
  'a concluded case with an allegation': withAct({ finding: 'alleged' }),
  'a form without a tier': { ...good, conduct: [{ form: 'bullying', finding: 'established' }] },
  'a tier without a form': { ...good, conduct: [{ tier: 'light', finding: 'established' }] },
  'another form than that of the behaviour': withAct({ form: 'aggression' }),
  'a tier of what lies outside': withAct({ behaviour: 'integrity-breach', tier: 'light' }),
  'a form of what lies outside': withAct({ behaviour: 'integrity-breach', form: 'bullying' }),
  'a false report that is not established as such': withAct({ behaviour: 'false-report' }),
  'a last day without a first': withAct({ to: '2026-03-02' }),
  'no separate days': withAct({ occasions: 0 }),
  'more separate days than are read': withAct({ occasions: 1001 }),
  'half a day': withAct({ occasions: 1.5 }),
  'days as a text': withAct({ occasions: '2' }),
  'a fact of an act that is of the case': withAct({ facts: { power: 'none' } }),
  'an answer on earlier measures without them': withAct({ facts: { response: 'warned' } }),
  'an unknown behaviour': withAct({ behaviour: 'insutl' }),
  'an unknown key': { ...good, name: 'x' },
  'an unknown key of an act': withAct({ note: 'x' }),
  'an unknown fact': { ...good, facts: { powr: 'none' } },
  'an unknown level': { ...good, facts: { power: 'boss' } },
  null: { ...good, facts: null },
  'a level below what an established act makes of it': {
    ...withAct({ behaviour: 'bullying' }),
    facts: { pattern: 'single' },
  },
  'an unknown relation': { ...good, relation: 'boss' },
  'a reference without a digit': { ...good, reference: 'jansen' },
  'an empty reference': { ...good, reference: '' },
  'a reference of several words': { ...good, reference: '2026 Jansen' },
  'a reference that is too long': { ...good, reference: '1'.repeat(65) },
  'a reference that is a number': { ...good, reference: 2026 },
  'a telephone number': { ...good, reference: '06-12345678' },
  'a telephone number of the country': { ...good, reference: '0031.6.1234.5678' },
  'a day that the calendar does not have': { ...good, assessedOn: '2026-02-30' },
  'a leap day of a year that has none': { ...good, assessedOn: '2100-02-29' },
  'a month where a day is asked': { ...good, assessedOn: '2026-03' },
  'a year that is not read': withAct({ on: '1899' }),
  'a month that there is not': withAct({ on: '2026-13' }),
  'a day with a time': withAct({ on: '2026-03-02T00:00' }),
  'an unknown circumstance': { ...good, circumstances: ['insigt'] },
  'a circumstance twice': { ...good, circumstances: ['insight', 'insight'] },
  'a circumstance of another form': { ...good, circumstances: ['provoked'] },
  'a circumstance that is already an act': {
    ...withAct({ behaviour: 'retaliation' }),
    circumstances: ['retaliation'],
  },
  'a point of attention twice': { ...good, attention: ['health', 'health'] },
  'an earlier measure without a day': { ...good, history: [{ kind: 'oral-warning' }] },
  'an unknown earlier measure': { ...good, history: [{ ...earlier, kind: 'warning' }] },
  'more acts than are read': { ...good, conduct: manyOf(act) },
  'more earlier measures than are read': { ...good, history: manyOf(earlier) },
  'an unknown answer on procedure': { ...good, procedure: { accusedHeard: 'maybe' } },
}

/** Kinds of cases that are refused, of which no schema can say so, each with why. */
const unsaid: Readonly<Record<string, unknown>> = {
  'a citizen service number: it takes a sum': { ...good, reference: '123456782' },
  'an act after the assessment: it takes comparing': {
    ...withAct({ on: '2026-05-01' }),
    assessedOn: '2026-04-01',
  },
  'a period that ends before it begins: it takes comparing': withAct({
    on: '2026-05-01',
    to: '2026-04-01',
  }),
  'more separate days than there are: it takes counting': withAct({
    on: '2026-05-01',
    to: '2026-05-02',
    occasions: 3,
  }),
  'known before it happened: it takes comparing': {
    ...withAct({ on: '2026-05-01' }),
    procedure: { knownOn: '2026-04-01' },
  },
  'an earlier measure that ends before it was given: it takes comparing': {
    ...good,
    history: [{ ...earlier, until: '2025-01-01' }],
  },
  'a pattern below what the days give: it takes counting': {
    ...good,
    conduct: [
      { ...act, on: '2026-01-01' },
      { ...act, on: '2026-03-01' },
    ],
    facts: { pattern: 'single' },
  },
  'a response that the history does not give: it takes reckoning with days': {
    ...good,
    history: [],
    facts: { response: 'warned' },
  },
}

test.each(Object.entries(said))('refused, and a schema says so: %s', (_, value) => {
  expect(isAdvised(value)).toBe(false)
  expect(dialects.map((dialect) => validators[dialect](value))).toEqual([false, false])
})

test.each(Object.entries(unsaid))('refused, and no schema says so: %s', (_, value) => {
  expect(isAdvised(value)).toBe(false)
  // Where one of these turns out to be said, it belongs in the other list.
  expect(dialects.map((dialect) => validators[dialect](value))).toEqual([true, true])
})

const decidedValidators = dialects.map((dialect) => ({
  dialect,
  accepts: (dialect === 'draft-07' ? new Ajv(strict) : new Ajv2020(strict)).compile(
    schemaOf('decided-case', dialect, words),
  ),
}))
const decided = {
  case: { ...good, reference: '2026-1' },
  measure: ['written-warning', { measure: 'transfer', conditional: true }],
  decidedOn: '2027-01-01',
  decidedBy: 'municipal-secretary',
  reasons: ['power', 'power', 'other'],
}

test(
  'whatever a comparison takes, both dialects of the schema of a decided case accept',
  () => {
    const { measures } = shipped.data
    const one = fc.constantFrom(...measures.map(({ id }) => id))
    const entry = fc.oneof(one, fc.record({ measure: one, conditional: fc.boolean() }))
    const arbitrary = fc
      .tuple(anyCase(), fc.oneof(entry, fc.array(entry, { maxLength: 3 })))
      .map(([theCase, measure]) => ({
        ...decided,
        case: { ...theCase, reference: '2026-1' },
        measure,
      }))
    const seen = { taken: 0, refused: 0 }
    const anyOne = fc.oneof(
      arbitrary.map((value) => () => value),
      spoilt(arbitrary),
    )
    const property = fc.property(anyOne, (make) => {
      const sent = asSent(make())
      const isTaken = safeCompare([sent]).ok
      seen[isTaken ? 'taken' : 'refused']++
      const said = decidedValidators.map(({ accepts }) => accepts(sent))
      expect(said[0]).toBe(said[1])
      if (isTaken) expect(said).toEqual([true, true])
    })
    fc.assert(property, fuzzing(600) as never)
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50)
  },
  inTime,
)

test.each(
  Object.entries({
    'no reference': { ...decided, case: good },
    'a case that is refused': { ...decided, case: { ...decided.case, conduct: [] } },
    'no measure': { ...decided, measure: [] },
    'an unknown measure': { ...decided, measure: 'warning' },
    'the same measure twice': { ...decided, measure: ['transfer', 'transfer'] },
    'a measure that others impose': { ...decided, measure: 'civil-or-criminal-liability' },
    'a condition on what has none': {
      ...decided,
      measure: { measure: 'corrective-talk', conditional: true },
    },
    'more measures than are read': {
      ...decided,
      measure: Array.from({ length: 21 }, () => 'coaching'),
    },
    'no day': { ...decided, decidedOn: undefined },
    'a month for a day': { ...decided, decidedOn: '2026-05' },
    'an unknown role': { ...decided, decidedBy: 'boss' },
    'an unknown reason': { ...decided, reasons: ['because'] },
    'a name': { ...decided, name: 'x' },
  }),
)('a decided case that is refused, and a schema says so: %s', (_, value) => {
  const sent = asSent(value)
  expect(safeCompare([sent]).ok).toBe(false)
  expect(decidedValidators.map(({ accepts }) => accepts(sent))).toEqual([false, false])
})

test('what a policy of one’s own advises on, its schema accepts, and no other words', async () => {
  const policy = await loadPolicy('test/policies/sports-club')
  const { jsonSchema } = caseSchema(policy)['~standard']
  const accepts = new Ajv2020(strict).compile(jsonSchema.input({ target: 'draft-2020-12' }))
  const { scenarios } = JSON.parse(
    readFileSync('test/policies/sports-club/cases/club.json', 'utf8'),
  ) as { readonly scenarios: readonly { readonly case: unknown }[] }
  const taken = scenarios.filter((one) => safeAdvise(one.case, { policy }).ok)
  expect(taken.length).toBeGreaterThan(3)
  for (const one of taken) expect(accepts(one.case)).toBe(true)
  expect(accepts(good)).toBe(false)
})

test('a day is as the library reads it, in every year that it reads', () => {
  const day = fc.tuple(
    fc.integer({ min: 1890, max: 2210 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom('day', 'month', 'year'),
  )
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  const written = day.map(([year, month, date, known]) =>
    [year, ...(known === 'year' ? [] : [month]), ...(known === 'day' ? [date] : [])]
      .map(twoDigits)
      .join('-'),
  )
  const leapDay = fc.integer({ min: 1890, max: 2210 }).map((year) => `${year}-02-29`)
  const property = fc.property(fc.oneof(written, leapDay), (on) => {
    for (const value of [
      { ...reported, conduct: [{ behaviour: 'threat', on }] },
      { ...reported, assessedOn: on },
    ])
      expect(validators['draft-2020-12'](value)).toBe(isAdvised(value))
  })
  fc.assert(property, { numRuns: runs(2000) })
})

test('a reference is as the library reads it, citizen service numbers apart', () => {
  const reference = fc.string({
    unit: fc.constantFrom('0', '1', '3', '6', '8', '.', '-', '_', 'a', ' '),
    maxLength: 16,
  })
  const property = fc.property(reference, (text) => {
    const isNine = /^\d{9}$/.test(text.replace(/[._-]/g, ''))
    const value = { ...reported, reference: text }
    if (!isNine) expect(validators['draft-2020-12'](value)).toBe(isAdvised(value))
  })
  fc.assert(property, { numRuns: runs(2000) })
})
