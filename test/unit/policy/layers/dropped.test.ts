import { expect, test } from 'vitest'
import { shippedDirectory } from '../../../../scripts/read-policy'
import { type Entry, layOver } from '../../../../src/policy/layers/overlay'
import { readPolicyFolder } from '../../../../src/policy/source/read-folder'

const { files } = readPolicyFolder(shippedDirectory)

/** An entry of a list after a policy was laid over the shipped one. */
function entryAfter(
  over: Readonly<Record<string, unknown>>,
  [file, list, id]: readonly [string, string, string],
): Entry | undefined {
  const content = layOver(files, over).files[file] as Readonly<Record<string, readonly Entry[]>>
  return content[list]?.find((entry) => entry['id'] === id)
}

test('what only kept an entry apart from another goes with that other', () => {
  const dissolution = ['measures', 'measures', 'dissolution'] as const
  const before = entryAfter({}, dissolution)?.['excludes'] as readonly string[]
  expect(before).toContain('coaching')
  expect(entryAfter({ measures: { drop: ['coaching'] } }, dissolution)?.['excludes']).toEqual(
    before.filter((id) => id !== 'coaching'),
  )
  const retaliation = ['facts', 'circumstances', 'retaliation'] as const
  expect(entryAfter({}, retaliation)).toHaveProperty('notWithBehaviour', 'retaliation')
  const dropped = { behaviours: { drop: ['retaliation'] } }
  expect(entryAfter(dropped, retaliation)).not.toHaveProperty('notWithBehaviour')
})

test('a role that was left out is competent for nothing, and where no role is left, none is named', () => {
  const warning = ['measures', 'measures', 'written-warning'] as const
  const roles = entryAfter({}, warning)?.['competent'] as readonly string[]
  const [first, ...others] = roles
  expect(entryAfter({ measures: { drop: [first] } }, warning)?.['competent']).toEqual(others)
  expect(entryAfter({ measures: { drop: roles } }, warning)).not.toHaveProperty('competent')
  // What says nothing of roles goes on saying nothing.
  const talk = ['measures', 'measures', 'corrective-talk'] as const
  expect(entryAfter({ measures: { drop: [first] } }, talk)).not.toHaveProperty('competent')
})
