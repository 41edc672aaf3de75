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
