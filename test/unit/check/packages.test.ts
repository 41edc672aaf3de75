import { expect, test } from 'vitest'
import { type Case, check, compare, type ProposedMeasure, safeCheck } from '../../../src/index'
import { parseProposal } from '../../../src/check/proposal'
import { inside, type PolicyInside } from '../../../src/policy/ready'
import { handled as procedure } from '../../support/handled'
import { changedPolicy } from '../../support/policy'
import { understood } from '../../support/understood'

const facts = {
  pattern: 'single',
  response: 'none',
  impact: 'considerable',
  surroundings: 'unaffected',
  audience: 'private',
  targets: 'one',
  workLink: 'work',
} as const
const established = (behaviour: string, power: string, more: object = {}): Case =>
  ({
    reference: '2026-1',
    stage: 'concluded',
    conduct: [{ behaviour, finding: 'established' }],
    facts: { ...facts, power },
    procedure: { ...procedure, ...more },
  }) as Case
const threat = established('threat', 'none')
const insult = established('belittling', 'none')
const manager = established('inappropriate-touch', 'hierarchical')
const assault = established('sexual-assault', 'none')
const transfer = { measure: 'transfer', conditional: true } as const

const told = (theCase: Case, proposed: ProposedMeasure | readonly ProposedMeasure[]) => {
  const { weighsAs, verdict, parts } = check(theCase, proposed)
  return [weighsAs, verdict, ...parts.map(({ measure, role }) => `${measure}: ${role}`)]
}
const issues = (proposed: unknown, theCase: Case = threat) => {
  const result = safeCheck(theCase, proposed)
  return result.ok
    ? []
    : result.issues.map(
        ({ path, code, message, suggestion }) =>
          `${path.join('.')} ${code}: ${message}${suggestion === undefined ? '' : ` (${suggestion})`}`,
      )
}

test('a transfer with a written or a final warning is one package, and weighs as the transfer', () => {
  expect(told(threat, 'transfer')).toEqual(['transfer', 'fitting', 'transfer: principal'])
  for (const warning of ['written-warning', 'final-warning'] as const)
    for (const set of [
      ['transfer', warning],
      [warning, 'transfer'],
    ] as const)
      expect(told(threat, set)).toEqual([
        'transfer',
        'fitting',
        `${warning}: together`,
        'transfer: principal',
      ])
  expect(told(insult, ['transfer', 'final-warning'])).toEqual([
    'transfer',
    'too-heavy',
    'final-warning: together',
    'transfer: principal',
  ])
})

test('a package weighs as its set says where that is heavier, and what takes no effect yet makes no set', () => {
  /** A policy of which every set weighs as some rung, or as the heaviest in it; or one without sets. */
  const policyWith = (sets: { readonly weighsAs: string | undefined } | undefined) =>
    inside(
      changedPolicy((data) => {
        const all = sets && data.sets?.map(({ weighsAs: _, ...set }) => ({ ...set, ...sets }))
        if (all === undefined) delete data.sets
        else data.sets = all
      }),
    )
  const read = (policy: PolicyInside, proposed: readonly unknown[]) =>
    parseProposal(policy, understood(threat).theCase, proposed, ['proposed'])
  const heavier = policyWith({ weighsAs: 'dissolution' })
  const proposal = (...proposed: readonly unknown[]) => {
    const { value } = read(heavier, proposed)
    const { principal, leading, beside, together } = value as NonNullable<typeof value>
    const ids = beside.map(({ id }) => id)
    return [heavier.data.ladder[principal], leading?.id, ids, [...together.keys()]]
  }
  const [warning, coaching] = ['final-warning', 'coaching']
  expect(proposal('transfer')).toEqual(['transfer', 'transfer', [], []])
  expect(proposal('transfer', warning)).toEqual(['dissolution', 'transfer', [], [warning]])
  expect(proposal(warning, 'transfer', coaching)).toEqual([
    'dissolution',
    'transfer',
    [coaching],
    [warning, coaching],
  ])
  // On a condition a transfer is a final warning in fact; with a written one it is no more than that.
  expect(proposal(transfer, 'written-warning')[0]).toBe('final-warning')
  const both = ['transfer', warning]
  const plain = read(policyWith({ weighsAs: undefined }), both).value
  expect(heavier.data.ladder[plain?.principal ?? -1]).toBe('transfer')
  expect(read(policyWith(undefined), both).issues).toHaveLength(1)
})

test('a package says why its parts go together, and the first sentence names them all', () => {
  const { because, parts } = check(threat, ['transfer', 'final-warning'])
  expect(because.en).toContain('Proposed: final written warning and transfer of the accused.')
  expect(parts[0]?.because.en).toContain('one ordinary package')
  expect(parts[0]?.source).toEqual(['choice-sets'])
})

test('a package in which a part is not possible is not possible either', () => {
  const noPlace = established('threat', 'none', { otherPosition: 'no' })
  expect(check(noPlace, ['transfer', 'final-warning'])).toMatchObject({
    verdict: 'too-heavy',
    suitable: { answer: 'no' },
  })
})

test('guidance goes beside any warning, also where the advice does not name it', () => {
  expect(told(assault, ['final-warning', 'improvement-plan', 'coaching'])).toEqual([
    'final-warning',
    'too-light',
    'final-warning: principal',
    'improvement-plan: together',
    'coaching: together',
  ])
})

test('two measures that no set makes one are refused still', () => {
  expect(issues(['transfer', 'oral-warning'])).toEqual([
    'proposed.1 contradiction: a set has one principal measure, but `transfer` and `oral-warning` are both on the ladder (keep the heaviest, or check them one at a time)',
  ])
  expect(issues(['none', 'role-removal', 'settlement'])).toEqual([
    'proposed.1 contradiction: a set has one principal measure, but `none` and `role-removal` do not go together (keep the heaviest, or check them one at a time)',
    'proposed.2 contradiction: a set has one principal measure, but `none` and `settlement` do not go together (keep the heaviest, or check them one at a time)',
  ])
  expect(issues(['settlement', 'coaching'])).toEqual([
    'proposed.1 contradiction: `settlement` and `coaching` exclude each other (leave one of the two out)',
  ])
})

test('removal from the leading role weighs as a transfer where the accused leads, alone and with a warning', () => {
  const leads = established('threat', 'none', { accusedLeads: 'yes' })
  expect(told(leads, 'role-removal')).toEqual(['transfer', 'fitting', 'role-removal: principal'])
  expect(told(leads, ['role-removal', 'final-warning'])).toEqual([
    'transfer',
    'fitting',
    'final-warning: together',
    'role-removal: principal',
  ])
  expect(told(leads, ['role-removal', 'transfer'])).toEqual([
    'transfer',
    'fitting',
    'transfer: principal',
    'role-removal: together',
  ])
  expect(check(leads, 'role-removal').because.en).toBe(
    'Proposed: removal from the leading role. This weighs as transfer of the accused. This is in proportion: the advice, transfer of the accused, weighs the same.',
  )
})

test('removal from the leading role needs no other place, and is not possible for who leads nobody', () => {
  const noPlace = established('threat', 'none', { accusedLeads: 'yes', otherPosition: 'no' })
  expect(told(noPlace, 'transfer').slice(0, 2)).toEqual(['transfer', 'too-heavy'])
  expect(told(noPlace, 'role-removal').slice(0, 2)).toEqual(['transfer', 'defensible'])
  const nobody = check(established('threat', 'none', { accusedLeads: 'no' }), 'role-removal')
  expect(nobody.suitable).toMatchObject({ answer: 'no', source: ['choice-role-removal'] })
  expect(nobody.because.en).toContain('there is no role to take away')
})

test('who managed the person affected leads, until it is said otherwise', () => {
  expect(check(manager, 'role-removal').advice.receipt.facts['accusedLeads']).toBe('yes')
  const former = established('inappropriate-touch', 'hierarchical', { accusedLeads: 'no' })
  expect(check(former, 'role-removal').suitable.answer).toBe('no')
  const peer = check(threat, 'role-removal').advice
  expect(peer.receipt.facts['accusedLeads']).toBe('unknown')
})

test('an end by agreement weighs as dissolution and is at best defensible, also where dissolution is advised', () => {
  const blackmail = established('sexual-blackmail', 'none')
  expect(check(blackmail, 'dissolution').verdict).toBe('fitting')
  const agreed = check(blackmail, 'settlement')
  expect(agreed).toMatchObject({ weighsAs: 'dissolution', verdict: 'defensible' })
  expect(agreed.whatWouldChange.fitting).toEqual([])
  expect(agreed.because.en).toBe(
    'Proposed: end of the employment by agreement. This weighs as dissolution of the employment contract by the court. This can be defended: the advice, dissolution of the employment contract by the court, weighs the same. This is possible by agreement only: it is not imposed and not recommended.',
  )
  expect(told(insult, 'settlement').slice(0, 2)).toEqual(['dissolution', 'too-heavy'])
})

test('without established conduct an end by agreement is no sanction to fall back on', () => {
  const unfounded: Case = {
    stage: 'concluded',
    conduct: [{ behaviour: 'threat', finding: 'unfounded' }],
  }
  const { verdict, because } = check(unfounded, 'settlement')
  expect(verdict).toBe('too-heavy')
  expect(because.en).toContain('by agreement only')
})

test('a transfer or role removal on a condition weighs as a final warning', () => {
  expect(told(threat, transfer)).toEqual(['final-warning', 'borderline', 'transfer: principal'])
  expect(told(threat, 'final-warning').slice(0, 2)).toEqual(['final-warning', 'borderline'])
  expect(told(threat, [transfer, 'final-warning'])).toEqual([
    'final-warning',
    'borderline',
    'final-warning: principal',
    'transfer: together',
  ])
  expect(told(manager, { measure: 'role-removal', conditional: true }).slice(0, 1)).toEqual([
    'final-warning',
  ])
  const { conditional, parts, because } = check(threat, transfer)
  expect(conditional).toEqual(['transfer'])
  expect(parts[0]).toMatchObject({ conditional: true, source: ['choice-conditional'] })
  expect(because.en).toContain(
    'Proposed: transfer of the accused (on a condition). This does not take effect at once: in fact it is ‘final written warning’, and it weighs as that.',
  )
})

test('a dissolution on a condition is a final warning, and is told so', () => {
  const { weighsAs, parts } = check(assault, { measure: 'dissolution', conditional: true })
  expect(weighsAs).toBe('final-warning')
  expect(parts[0]?.because.en).toContain('a final warning by another name')
  // The work goes on, so guidance can go beside it.
  expect(issues([{ measure: 'dissolution', conditional: true }, 'coaching'])).toEqual([])
})

test('a measure that is not conditional may be written out as well', () => {
  expect(check(threat, { measure: 'transfer', conditional: false })).toEqual(
    check(threat, 'transfer'),
  )
  expect(check(threat, [{ measure: 'transfer' }])).toEqual(check(threat, 'transfer'))
})

test('bad input about a condition is told with its path and a hint', () => {
  expect(
    issues([
      { measure: 'transfr', conditional: true },
      { measure: 'summary-dismissal', conditional: true },
      { measure: 'coaching', conditional: 'yes', term: 12 },
      { conditional: true },
    ]),
  ).toEqual([
    'proposed.0.measure unknown-value: no measure is called `transfr` (did you mean `transfer`?)',
    'proposed.2.term unknown-key: no property is called `term`',
    'proposed.2.conditional wrong-type: `yes` is not `true` or `false`',
    'proposed.3.measure missing: the proposed measure is missing',
    'proposed.1.measure not-applicable: `summary-dismissal` cannot be proposed on a condition (propose `summary-dismissal` as it is)',
  ])
  // It names what can be proposed so: where the policy says what it then weighs as.
  const refused = safeCheck(threat, [{ measure: 'summary-dismissal', conditional: true }])
  expect(refused.ok ? [] : refused.issues.map(({ expected }) => expected)).toEqual([
    '`transfer`, `dissolution`, `role-removal`',
  ])
  expect(issues([transfer, 'transfer'])).toEqual([
    'proposed.1 duplicate: `transfer` is proposed twice',
  ])
  expect(issues({ measure: [], conditional: null }).length).toBe(2)
})

test('a decided case may have a package, or a measure on a condition', () => {
  const decided = { case: threat, decidedOn: '2026-05-01', decidedBy: 'other' } as const
  const [whole] = compare([{ ...decided, measure: ['transfer', 'final-warning'] }]).cases
  expect(whole).toMatchObject({ weighsAs: 'transfer', verdict: 'fitting', conditional: [] })
  const [later] = compare([{ ...decided, measure: transfer }]).cases
  expect(later).toMatchObject({ weighsAs: 'final-warning', conditional: ['transfer'] })
  expect(later?.because.en).toContain('transfer of the accused (on a condition)')
})

test('nothing of the end by agreement is for a relation without employment', () => {
  for (const relation of ['hired', 'intern', 'volunteer'] as const)
    for (const proposed of ['settlement', 'role-removal'] as const)
      expect(JSON.stringify(check({ ...manager, relation }, proposed).parts)).not.toMatch(
        /dienstverband|employment/,
      )
})
