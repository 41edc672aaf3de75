import { fileURLToPath } from 'node:url'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import { advise, type Case, check, loadPolicy, type Policy } from '../../src/index'
import type { SportsClub } from '../golden/types/sports-club'
import { evenredig } from '../support/command-line'

const stored = fileURLToPath(new URL('../golden/types/sports-club.ts', import.meta.url))
const policy = (await loadPolicy('test/policies/sports-club')) as Policy<SportsClub>

test('the command line writes the words of a policy as TypeScript', async () => {
  const { status, stdout } = await evenredig(['policy', 'types', 'test/policies/sports-club'])
  expect(status).toBe(0)
  // UPDATE_GOLDEN=1 writes it; read the difference before keeping it.
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(stored, stdout)
  expect(stdout).toBe(readFileSync(stored, 'utf8'))
})

test('a case in the words of a policy of one’s own is checked while it is written', () => {
  const punch: Case<SportsClub> = {
    stage: 'concluded',
    conduct: [{ behaviour: 'punch', finding: 'established' }],
    facts: { armband: 'captain' },
  }
  const { recommended } = advise(punch, { policy })
  expectTypeOf(recommended).toEqualTypeOf<SportsClub['rung']>()
  expect(check(punch, recommended, { policy }).verdict).toBe('fitting')
  // @ts-expect-error no behaviour of this policy is called so
  const misspelt: Case<SportsClub> = { ...punch, conduct: [{ behaviour: 'pnch' }] }
  // @ts-expect-error no measure of this policy is called so
  expect(() => check(punch, 'transfer', { policy })).toThrow('transfer')
  // @ts-expect-error the words are those of another policy
  expect(() => advise(punch)).toThrow('punch')
  expect(misspelt.conduct).toHaveLength(1)
})

test('what is no policy, and more than one, is told', async () => {
  const { status, stderr } = await evenredig(['policy', 'types', '--lang', 'en'])
  expect([status, stderr]).toEqual([
    2,
    'evenredig: `policy types` takes one policy: `policy types our-municipality` (see `evenredig --help`)\n',
  ])
  expect(await evenredig(['policy', 'types', 'test/policies/no-such'])).toMatchObject({ status: 3 })
})
