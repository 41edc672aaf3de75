import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readyPolicy } from '../../src/policy/ready'
import type { RuleData } from '../../src/policy/policy'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { checkOn, shipped, verifyPolicy } from '../support/inside'
import { runs } from '../support/runs'

const { data } = shipped

test('an unavailable measure is never recommended, and never in proportion, to be defended or on the border', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyCase(), weighedCase(), contestedCase()),
      fc.constantFrom('transfer', 'summary-dismissal'),
      fc.constantFrom('yes', 'no'),
      (theCase, measure, answer) => {
        const procedure = { ...theCase.procedure, otherPosition: answer, prompt: answer } as const
        const result = checkOn({ ...theCase, procedure }, measure)
        const { advice, verdict, suitable, whatWouldChange } = result
        const isBarred = advice.considered.some(
          (rung) => rung.measure === measure && rung.verdict === 'unavailable',
        )
        fc.pre(advice.kind === 'measures')
        expect(result.unavailable !== null).toBe(isBarred)
        if (answer === 'no' && measure === 'transfer') expect(isBarred).toBe(true)
        for (const { changes } of whatWouldChange.fitting)
          for (const { fact, to } of changes)
            expect([fact, to].join()).not.toMatch(/^(otherPosition|prompt),no$/)
        if (!isBarred) return
        expect(advice.recommended).not.toBe(measure)
        expect(verdict).toMatch(/^too-/)
        expect(suitable.answer).toBe('no')
        expect(result.lighterThatSuffices).toBeNull()
      },
    ),
    { numRuns: runs(150) },
  )
})

test('an answer of procedure is told to make a measure impossible exactly where it does', () => {
  const asked = ['otherPosition', 'prompt', 'accusedLeads'] as const
  fc.assert(
    fc.property(
      fc.oneof(weighedCase(), contestedCase()),
      fc.constantFrom('transfer', 'summary-dismissal', 'dissolution', 'role-removal'),
      (theCase, measure) => {
        const unasked = Object.entries(theCase.procedure ?? {}).filter(
          ([fact]) => !asked.some((one) => one === fact),
        )
        const procedure = Object.fromEntries(unasked)
        const isPossible = (more: object) =>
          checkOn({ ...theCase, procedure: { ...procedure, ...more } }, measure).unavailable ===
          null
        const { advice, unavailableIf } = checkOn({ ...theCase, procedure }, measure)
        fc.pre(advice.kind === 'measures')
        const told = unavailableIf.map(({ when }) => `${when.fact} ${when.to}`)
        // Of who has power over others it follows that they lead.
        const unknown = asked.filter((fact) => advice.receipt.facts[fact] === 'unknown')
        const tried = unknown.flatMap((fact) =>
          ['yes', 'no'].flatMap((to) => (isPossible({ [fact]: to }) ? [] : [`${fact} ${to}`])),
        )
        expect([...told].sort()).toEqual([...tried].sort())
      },
    ),
    { numRuns: runs(60) },
  )
})

test('verification finds a policy that recommends what it says is not available, with a case that shows it', () => {
  const place = (by: string) => data.facts.findIndex((fact) => fact.by === by)
  const unreplaced = data.rules.filter(({ name }) => name !== 'replace.no-position')
  const always: RuleData = {
    name: 'unavailable.dissolution',
    source: ['bw-7:611'],
    because: { nl: 'Dit kan niet.', en: 'This is not possible.' },
    event: { type: 'unavailable', params: { measure: 'dissolution' } },
    reads: [place('relation')],
    table: '1000000',
  }
  const codes = (rules: readonly RuleData[]) =>
    verifyPolicy(readyPolicy({ ...data, rules })).findings.filter(
      ({ code }) => code === 'unavailable-recommended',
    )
  const [transfer] = codes(unreplaced)
  expect(transfer).toMatchObject({ severity: 'error', about: 'transfer' })
  expect(
    checkOn(transfer?.cases[0] as never, 'transfer', readyPolicy({ ...data, rules: unreplaced }))
      .advice.recommended,
  ).toBe('transfer')
  expect(codes([...data.rules, always])).toMatchObject([{ about: 'dissolution' }])
  expect(codes(data.rules)).toEqual([])
})
