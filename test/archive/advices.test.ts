import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  advise,
  type AdviceBrief,
  type Case,
  libraryVersion,
  parseDecisionRecord,
  verifyAdvice,
} from '../../src/index'

/** A case with the brief advice that a version of the library gave on it, as it was kept. */
interface Kept {
  readonly case: Case
  readonly advice: AdviceBrief
}

const folder = new URL('advices/', import.meta.url)

describe.each(readdirSync(folder))('the advice of %s', (name) => {
  const kept = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Kept
  const { receipt } = kept.advice

  test('is of that version', () => {
    expect(`${receipt.library}.json`).toBe(name)
  })

  test('is verified: nobody changed it, and what differs is the version', () => {
    const isOfThisPolicy = receipt.policyHash === advise(kept.case).receipt.policyHash
    const expected = receipt.library === libraryVersion ? 'same' : 'library-changed'
    const { status } = verifyAdvice(kept.case, kept.advice)
    expect(status).toBe(isOfThisPolicy ? expected : 'policy-changed')
    const changed = { ...kept.advice, recommended: 'none' } as const
    expect(verifyAdvice(kept.case, changed).status).toBe('tampered')
  })

  test('can still be decided on', () => {
    const decision = {
      measures: ['written-warning'],
      decidedOn: '2026-12-01',
      decidedBy: 'municipal-secretary',
      reasons: ['other'],
    }
    expect(parseDecisionRecord({ ...kept, decision }).decision).toEqual(decision)
  })
})
