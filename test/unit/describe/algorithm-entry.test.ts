import { expect, test } from 'vitest'
import { algorithmEntry, unfilled } from '../../../src/describe/algorithm-entry'
import { evenredig } from '../../support/command-line'
import { shipped } from '../../support/policy'

const entry = algorithmEntry(shipped)

// The publication standard 1.0 of the Algorithm Register: its keys with the longest text that each may hold.
const longest: Readonly<Record<string, number>> = {
  name: 100,
  description_short: 350,
  organization: 100,
  contact_email: 500,
  website: 500,
  url: 500,
  goal: 2500,
  proportionality: 2500,
  human_intervention: 2500,
  risks: 2500,
  lawful_basis: 2500,
  process_index_url: 500,
  impacttoetsen: 2500,
  source_data: 2500,
  methods_and_models: 5000,
  provider: 200,
  publiccode: 500,
  source_id: 100,
  tags: 2500,
}
const others = [
  ...['category', 'status', 'begin_date', 'end_date', 'publication_category', 'lang'],
  ...[
    'lawful_basis_grouping',
    'impacttoetsen_grouping',
    'source_data_grouping',
    'standard_version',
  ],
]

test('an entry has the keys of the standard and no other, and no text is too long', () => {
  expect(Object.keys(entry).sort()).toEqual([...Object.keys(longest), ...others].sort())
  for (const [key, value] of Object.entries(entry))
    if (typeof value === 'string' && key in longest)
      expect(value.length, key).toBeLessThanOrEqual(longest[key] ?? 0)
})

test('it holds no other marks than the register takes, and laws that can be read', () => {
  const texts = Object.values(entry).filter((value) => typeof value === 'string')
  expect(texts.join('').replace(/<\/?(?:p|ul|li)>/g, '')).not.toMatch(/[<>]|undefined/)
  expect(entry.lawful_basis_grouping.length).toBeGreaterThan(0)
  for (const { title, link } of entry.lawful_basis_grouping) {
    expect(title.length).toBeLessThanOrEqual(100)
    expect(link).toMatch(/^https:\/\//)
  }
})

test('it is about the policy in force, and what only the organisation knows is left to it', async () => {
  expect(entry.methods_and_models).toContain(shipped.data.hash)
  expect(entry.methods_and_models).toContain(`${shipped.data.rules.length} regels`)
  const { status, stdout, stderr } = await evenredig(['policy', 'algorithm-entry'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual([entry])
  for (const key of unfilled(entry)) expect(stderr).toContain(key)
  expect(unfilled(entry)).toEqual(
    expect.arrayContaining(['organization', 'status', 'contact_email', 'publication_category']),
  )
  expect((await evenredig(['policy', 'algorithm-entry', 'a', 'b'])).status).toBe(2)
})
