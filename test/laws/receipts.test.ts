import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Advice, Case } from '../../src/index'
import { behaviourOf } from '../../src/policy/behaviours'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { adviceOn } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import { dayOpen } from '../support/arbitrary-open'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

const oneCase = fc.oneof({ weight: 4, arbitrary: anyCase() }, { weight: 1, arbitrary: dayOpen })

/** What is advised, without what it was made of. */
function said({ receipt: _, ...advice }: Advice<Vocabulary>): string {
  return JSON.stringify(advice)
}

/** JSON with sorted keys, by another way than the library's own. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
const hashed = (value: unknown) => createHash('sha256').update(sorted(value)).digest('hex')

/** Answers as unknown wherever nothing is said, in the other order. */
const withUnknowns = (given: object | undefined, ids: readonly string[]) =>
  Object.fromEntries(
    [...ids.map((id) => [id, 'unknown'] as const), ...Object.entries(given ?? {})].reverse(),
  )
const procedures = shipped.data.facts.filter(({ role }) => role === 'procedure')

/** The same case in as many words as it can have, the other way round. */
function atLength(theCase: Case<Vocabulary>): Case<Vocabulary> {
  const { conduct, circumstances = [], history, attention = [], procedure } = theCase
  return {
    attention: [...attention].reverse(),
    circumstances: [...circumstances].reverse(),
    procedure: {
      ...withUnknowns(
        undefined,
        procedures.map(({ id }) => id),
      ),
      ...procedure,
    },
    facts: {},
    relation: 'employee',
    reference: undefined,
    ...Object.fromEntries(
      Object.entries(theCase)
        .reverse()
        .filter(([key]) => !['attention', 'circumstances', 'procedure'].includes(key)),
    ),
    stage: theCase.stage,
    ...(history === undefined
      ? {}
      : {
          history: history.map((entry) => ({
            removed: 'no' as const,
            finding: 'established' as const,
            ...entry,
          })),
        }),
    conduct: conduct.map((act) => {
      const form = behaviourOf(shipped.data, act.behaviour)?.form
      return { facts: {}, finding: 'alleged', ...(form === undefined ? {} : { form }), ...act }
    }),
  }
}

test('asking for advice on the case in a receipt gives the same advice', () => {
  fc.assert(
    fc.property(oneCase, (theCase) => {
      const advice = adviceOn(theCase)
      expect(JSON.stringify(adviceOn(advice.receipt.case))).toBe(JSON.stringify(advice))
    }),
    { numRuns: runs(400) },
  )
})

test('two spellings of the same case have the same receipt', () => {
  fc.assert(
    fc.property(oneCase, (theCase) => {
      const { receipt } = adviceOn(theCase)
      expect(JSON.stringify(adviceOn(atLength(theCase)).receipt)).toBe(JSON.stringify(receipt))
    }),
    { numRuns: runs(400) },
  )
})

test('a fact that is said to be unknown is left out of a receipt only where that gives the same advice', () => {
  const facts = shipped.data.facts.filter(({ role }) => role === 'given').map(({ id }) => id)
  fc.assert(
    fc.property(oneCase, fc.constantFrom(...facts), (theCase, fact) => {
      const { [fact]: _, ...others } = theCase.facts ?? {}
      const silent = adviceOn({ ...theCase, facts: others })
      const unknown = adviceOn({ ...theCase, facts: { ...others, [fact]: 'unknown' } })
      const isLeftOut = unknown.receipt.case.facts?.[fact] === undefined
      if (isLeftOut) expect(JSON.stringify(unknown)).toBe(JSON.stringify(silent))
      // The other way round: what is advised otherwise is another case.
      expect(unknown.receipt.caseHash === silent.receipt.caseHash).toBe(isLeftOut)
    }),
    { numRuns: runs(400) },
  )
})

test('cases on which something else is advised have another receipt', () => {
  fc.assert(
    fc.property(oneCase, oneCase, (theCase, other) => {
      const [one, two] = [adviceOn(theCase), adviceOn(other)]
      if (said(one) === said(two)) return
      expect(one.receipt.caseHash).not.toBe(two.receipt.caseHash)
      expect(one.receipt.adviceHash).not.toBe(two.receipt.adviceHash)
    }),
    { numRuns: runs(400) },
  )
})

test('any two acts, and any two sets of acts, have receipts of their own', () => {
  const acts = shipped.data.behaviours.filter(({ requires }) => requires === undefined)
  const finding = 'established'
  const behind = [{ behaviour: 'exclusion', finding }] as const
  const cases = acts.flatMap(({ id }): readonly Case<Vocabulary>[] => [
    { stage: 'concluded', conduct: [{ behaviour: id, finding }] },
    { stage: 'concluded', conduct: [{ behaviour: id, finding }, ...behind] },
    { stage: 'reported', conduct: [{ behaviour: id }] },
  ])
  const receipts = cases.map((theCase) => adviceOn(theCase).receipt)
  expect(new Set(receipts.map(({ caseHash }) => caseHash)).size).toBe(cases.length)
  expect(new Set(receipts.map(({ adviceHash }) => adviceHash)).size).toBe(cases.length)
})

test('the hashes are SHA-256 over canonical JSON, of the case and of all but the hash itself', () => {
  fc.assert(
    fc.property(oneCase, (theCase) => {
      const advice = adviceOn(theCase)
      const { adviceHash, ...receipt } = advice.receipt
      expect(receipt.caseHash).toBe(hashed(receipt.case))
      expect(adviceHash).toBe(hashed({ ...advice, receipt }))
    }),
    { numRuns: runs(100) },
  )
})

test('to whoever reads, copies or writes an advice the hashes are properties like the others', () => {
  const advice = adviceOn({
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
  })
  const { receipt } = advice
  const asJson = JSON.parse(JSON.stringify(advice)) as Advice<Vocabulary>
  expect(asJson).toEqual(advice)
  expect(asJson.receipt.adviceHash).toMatch(/^[0-9a-f]{64}$/)
  expect(structuredClone(advice)).toEqual(advice)
  expect(structuredClone(advice).receipt.caseHash).toBe(receipt.caseHash)
  expect({ ...receipt }).toEqual(asJson.receipt)
  expect(Object.keys(receipt)).toEqual(Object.keys(asJson.receipt))
  expect(Object.isFrozen(receipt)).toBe(true)
  expect(() => Object.assign(receipt, { adviceHash: '' })).toThrow(TypeError)
})
