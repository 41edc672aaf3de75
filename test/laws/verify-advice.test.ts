import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advise,
  type Advice,
  type AdviceBrief,
  type AdviceVerification,
  type Case,
  CaseError,
  loadPolicy,
  safeAdvise,
  safeVerifyAdvice,
  UsageError,
  verifyAdvice,
} from '../../src/index'
import { adviceHashOf } from '../../src/advice/content-hash'
import { readyPolicy } from '../../src/policy/ready'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { toText } from '../../src/render'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

type Stored = Advice<Vocabulary> | AdviceBrief<Vocabulary>

/** An advice as it comes back from where it was stored. */
function storedOn(theCase: Case<Vocabulary>, isBrief: boolean): Stored {
  const made = isBrief
    ? safeAdvise<Vocabulary>(theCase, { explain: 'brief' })
    : safeAdvise<Vocabulary>(theCase)
  if (!made.ok) throw new CaseError(made.issues)
  return JSON.parse(JSON.stringify(made.value)) as Stored
}

function verified(theCase: unknown, stored: unknown, options?: object): AdviceVerification {
  const result = safeVerifyAdvice(theCase, stored, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

type Step = string | number
/** Every place in plain data where something stands that holds nothing itself. */
function leavesIn(value: unknown): readonly (readonly Step[])[] {
  if (value === null || typeof value !== 'object') return [[]]
  return Object.entries(value).flatMap(([key, part]) =>
    leavesIn(part).map((rest) => [Array.isArray(value) ? Number(key) : key, ...rest]),
  )
}
function replaced(whole: unknown, [step, ...rest]: readonly Step[], by: unknown): unknown {
  if (step === undefined) return by
  const parts = whole as Readonly<Record<Step, unknown>>
  const inner = replaced(parts[step], rest, by)
  return Array.isArray(whole)
    ? whole.map((part: unknown, at) => (at === step ? inner : part))
    : { ...parts, [step]: inner }
}
/** The advice with its own hash made to fit again. */
const rehashed = (stored: Stored): Stored => ({
  ...stored,
  receipt: { ...stored.receipt, adviceHash: adviceHashOf(stored) },
})

test('an advice that was stored is the same as long as nothing changed', () => {
  fc.assert(
    fc.property(anyCase(), fc.boolean(), (theCase, isBrief) => {
      const stored = storedOn(theCase, isBrief)
      const turned = Object.fromEntries(Object.entries(stored).reverse())
      for (const one of [stored, turned])
        expect(verified(theCase, one)).toMatchObject({ status: 'same', differs: [], more: 0 })
    }),
    { numRuns: runs(150) },
  )
})

/** What a change may not touch: without these it is no advice of this contract with hashes. */
const identity = ['type', 'contractVersion']
const secret = 'P. de Vries zei dit op maandag'

test('whatever is changed in a stored advice is seen, and not shown, also where its hash was made to fit', () => {
  fc.assert(
    fc.property(anyCase(), fc.boolean(), fc.nat(), (theCase, isBrief, pick) => {
      const stored = storedOn(theCase, isBrief)
      const places = leavesIn(stored).filter(([key]) => !identity.includes(String(key)))
      const place = places[pick % places.length] as readonly Step[]
      const changed = replaced(stored, place, secret) as Stored
      const found = verified(theCase, changed)
      expect(found.status).toBe('tampered')
      if (place.at(-1) !== 'adviceHash') {
        expect(found.differs.length).toBeGreaterThan(0)
        expect(
          ['policyHash', 'library', 'case', 'caseHash'].some((key) => place.includes(key)) ||
            verified(theCase, rehashed(changed)).status === 'tampered',
        ).toBe(true)
      }
      expect(JSON.stringify(found)).not.toContain('Vries')
      if (!isBrief) expect(() => toText(changed as Advice<Vocabulary>)).toThrow(UsageError)
    }),
    { numRuns: runs(150) },
  )
})

const theCase = {
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { power: 'hierarchical' },
} as const
const advice = JSON.parse(JSON.stringify(advise(theCase))) as Advice

test('of another case it is said that the case changed, with what would be advised today', () => {
  const other = { ...theCase, facts: { power: 'none' } } as const
  const found = verifyAdvice(other, advice)
  expect(found).toMatchObject({ type: 'advice-verification', contractVersion: 1 })
  expect(found.status).toBe('case-changed')
  const at = (path: string) => found.differs.find((one) => one.path.join('.') === path)
  expect(at('recommended')).toEqual({
    path: ['recommended'],
    stored: { nl: 'laatste schriftelijke waarschuwing', en: 'final written warning' },
    present: { nl: 'schriftelijke waarschuwing', en: 'written warning' },
  })
  expect(at('receipt.facts.power')?.stored.nl).toBe('hiërarchisch')
  expect(Object.isFrozen(found.differs)).toBe(true)
})

test('of another policy it is said that the policy changed, whatever the library', async () => {
  const organisation = await loadPolicy('examples/policies/large-organisation')
  const found = verified(theCase, advice, { policy: organisation })
  expect(found.status).toBe('policy-changed')
  const paths = found.differs.map(({ path }) => path.join('.'))
  expect(paths).toContain('receipt.policyHash')
  const older = rehashed({ ...advice, receipt: { ...advice.receipt, library: '1.1.0' } })
  expect(verified(theCase, older, { policy: organisation }).status).toBe('policy-changed')
  expect(verified({ ...theCase, facts: {} }, older, { policy: organisation }).status).toBe(
    'case-changed',
  )
})

test('the same case is the same under a policy that leaves other facts open', () => {
  const data = structuredClone(shipped.data) as unknown as {
    hash: string
    facts: { id: string; absent: number; known: number }[]
  }
  data.hash = `sha256:${'0'.repeat(64)}`
  for (const fact of data.facts) if (fact.id === 'leverage') fact.absent = fact.known
  const policy = readyPolicy<Vocabulary>(data as never)
  const asked = { ...theCase, facts: { ...theCase.facts, leverage: 'unknown' } } as const
  const stored = JSON.parse(JSON.stringify(advise(asked))) as Advice
  expect(verified(asked, stored, { policy }).status).toBe('policy-changed')
})

test('of another library that advises the same it is said that the library changed, and nothing else', () => {
  const older = rehashed({ ...advice, receipt: { ...advice.receipt, library: '1.9.9' } })
  const found = verified(theCase, older)
  expect(found.status).toBe('library-changed')
  expect(found.differs.map(({ path }) => path.join('.')).sort()).toEqual([
    'receipt.adviceHash',
    'receipt.library',
  ])
})

test('of more than a hundred differences the first hundred are listed, with the number of the rest', () => {
  const outside = { stage: 'reported', conduct: [{ behaviour: 'management-style' }] } as const
  const found = verifyAdvice(outside, {
    ...advice,
    notices: Array.from({ length: 500 }, () => 'x') as never,
  })
  expect(found.status).toBe('tampered')
  expect(found.differs.length).toBe(100)
  expect(found.more).toBeGreaterThan(300)
})

const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
})()
const { receipt: _, ...withoutReceipt } = advice
const { adviceHash: _hash, ...olderReceipt } = advice.receipt
const hashless = 'an advice of a version before receipts held hashes cannot be verified'

/** What is no advice, made when it is used, and what is said of it. */
const noAdvice: readonly (readonly [() => unknown, string])[] = [
  [() => 'advice', 'advice: `advice` is not an advice (expected what `advise` returned)'],
  [() => undefined, 'advice: `undefined` is not an advice (expected what `advise` returned)'],
  [() => [advice], 'advice: `a list` is not an advice (expected what `advise` returned)'],
  [() => theCase, 'advice: `object` is not an advice (expected what `advise` returned)'],
  [() => revoked, 'advice: `object` is not an advice (expected what `advise` returned)'],
  [() => Promise.resolve(advice), 'advice: a Promise is not an advice (a forgotten `await`?)'],
  [
    () => ({ ok: true, value: advice }),
    'advice: what a `safe…` function returned is not an advice (hand over its `value`)',
  ],
  [
    () => ({ ...advice, contractVersion: 99 }),
    'advice.contractVersion: the advice is of contract `99` (use the version of the library that made it)',
  ],
  [
    () => ({ ...advice, receipt: olderReceipt }),
    `advice.receipt.adviceHash: \`adviceHash\` is missing (${hashless})`,
  ],
  [
    () => withoutReceipt,
    `advice.receipt.caseHash: \`caseHash\` is missing (${hashless})\nadvice.receipt.adviceHash: \`adviceHash\` is missing (${hashless})`,
  ],
  [
    () => ({ ...advice, steps: new Map() }),
    'advice.steps: a Map is not plain data (make an object of it: `Object.fromEntries(map)`)',
  ],
]

test.each(noAdvice)('what is no advice is refused: %#', (make, said) => {
  expect(() => safeVerifyAdvice(theCase, make())).toThrow(
    expect.objectContaining({ name: 'UsageError', message: said }),
  )
})

test('an advice from which something is missing was changed', () => {
  for (const key of Object.keys(withoutReceipt).filter((one) => !identity.includes(one))) {
    const { [key as 'kind']: _gone, ...rest } = advice
    expect(verified(theCase, rest).status).toBe('tampered')
  }
})

test('a case that is not accepted is told as ever', () => {
  const result = safeVerifyAdvice({ ...theCase, stage: 'done' }, advice)
  expect(result.ok ? [] : result.issues.map(({ path }) => path.join())).toEqual(['stage'])
  expect(() => verifyAdvice({ ...theCase, stage: 'done' } as never, advice)).toThrow(CaseError)
})

test('whatever is handed over as an advice, nothing breaks', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      fc.string(),
      (value, key) => {
        for (const one of [
          value,
          { ...advice, [key]: value },
          { ...advice, receipt: value },
          { ...advice, receipt: { ...advice.receipt, [key]: value } },
        ]) {
          try {
            expect(verified(theCase, one).status).toMatch(/^(same|tampered)$/)
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError)
          }
        }
      },
    ),
  )
})
