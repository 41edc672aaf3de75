import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../scripts/read-policy'
import { forReaders } from '../../scripts/site/llms'
import { guidePages, policyPages, written } from '../../scripts/site/pages'
import { siteOf } from '../../scripts/site/rule-pages'
import { conditionLines } from '../../scripts/site/words'
import { spoil, spoiled } from '../support/spoiled'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { files } = readPolicyFiles(shippedDirectory)
const site = siteOf(files, [{ title: 'A scenario.', determining: ['lift.repeated-after-request'] }])
const { pages, indexes } = policyPages(site)
const all = [...pages, ...indexes]

test('every rule and every source has one page of its own, and is listed once', () => {
  const names = [
    ...site.rules.map(({ rule }) => rule.name),
    ...site.text.sources.sources.map(({ id }) => id),
  ]
  expect(pages.map(({ title }) => title).sort()).toEqual([...names].sort())
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
  const children = indexes.flatMap((index) => index.children)
  expect([...children].sort()).toEqual(
    all
      .map(({ path }) => path)
      .filter((path) => path !== 'rules.md' && path !== 'sources.md')
      .sort(),
  )
})

test('every link of a page leads to a page', () => {
  const paths = new Set(all.map(({ path }) => path))
  for (const { path, body } of all) {
    const links = [...body.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target as string)
    const targets = links
      // A law or a ruling is found elsewhere.
      .filter((target) => !target.startsWith('https://'))
      .map((target) => posix.join(posix.dirname(path), target))
    expect(
      targets.filter((target) => !paths.has(target)),
      path,
    ).toEqual([])
  }
  for (const { children } of guidePages(root))
    expect(children.filter((child) => !existsSync(posix.join(root, '.setup/site', child)))).toEqual(
      [],
    )
})

test('a reader that is a program is given one page that names every guide, with what it is about', () => {
  const { text, files } = forReaders(root)
  expect(text.split('\n', 3)).toEqual(['# evenredig', '', expect.stringMatching(/^> .{40,}/)])
  const named = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)(?:: .{15,})?$/gm)].map(
    ([, file]) => file,
  )
  expect(named).toEqual(files)
  expect(text.match(/^- /gm)?.length).toBe(files.length)
  for (const file of files) expect(existsSync(posix.join(root, file)), file).toBe(true)
  expect(files).toContain('docs/embedding.md')
})

test('no page holds what a machine forgot, and every sentence is there in both languages', () => {
  for (const page of all)
    expect(written(page), page.path).not.toMatch(/undefined|\[object|NaN|null,? /)
  for (const { rule } of site.rules) {
    const body = pages.find(({ title }) => title === rule.name)?.body ?? ''
    expect(body).toContain(rule.because.nl.slice(0, 40))
    expect(body).toContain(rule.because.en.slice(0, 40))
  }
})

test('a condition is told in words, whatever it is made of', () => {
  const lines = (condition: Parameters<typeof conditionLines>[0]) =>
    conditionLines(condition, site.known)
  expect(lines({ fact: 'power', operator: 'atLeast', value: 'hierarchical' })).toEqual([
    '- power relation is at least hierarchical (*machtsverhouding is ten minste hiërarchisch*): `power` atLeast `hierarchical`',
  ])
  expect(
    lines({ not: { fact: 'impact', operator: 'in', value: ['limited', 'severe'] } })[1],
  ).toContain('impact on the person affected is one of limited or severe')
  expect(
    lines({
      any: [
        { condition: 'addressed-before' },
        { fact: 'tier', operator: 'notEqual', value: 'light' },
      ],
    }),
  ).toHaveLength(4)
  const told = site.rules.map(({ rule }) => lines(rule.conditions).join('\n')).join('\n')
  expect(told).not.toMatch(/ (equal|notEqual|in|atLeast|atMost) \(/)
})

test('a scenario and a choice stand on the page of what they are about', () => {
  expect(pages.find(({ title }) => title === 'lift.repeated-after-request')?.body).toContain(
    '- A scenario.',
  )
  const choice = site.text.sources.sources.find((source) => source.kind === 'choice')
  const body = pages.find(({ title }) => title === choice?.id)?.body ?? ''
  expect(body).toContain('**Why:**')
  expect(body).toContain('**The alternative:**')
  expect(body).toContain('## Rules that stand on it')
})

test('the text of a policy is no markup on a page', () => {
  const harmful = policyPages(siteOf(spoiled(files, spoil) as typeof files, []))
  for (const page of [...harmful.pages, ...harmful.indexes]) {
    // JSON is shown as it is, in a block that nothing in it can end.
    const outside = written(page).replace(/^(`{3,})json\n[\s\S]*?\n\1$/gm, '')
    expect(outside, page.path).not.toMatch(/<(script|img)/)
    expect(outside, page.path).not.toMatch(/(?<!\\)\]\(javascript/)
  }
})
