import { expect, test } from 'vitest'
import { toHtml, toMarkdown, toText } from '../../../src/render'
import { picturesOf } from '../../support/pictured'
import { results } from '../../support/results'
import { spoiledPolicy } from '../../support/spoiled'

// What verification finds is told in its own words, not in those of the policy.
const spoiled = Object.entries(results(await spoiledPolicy())).filter(
  ([name]) => name !== 'verification',
)
const clean = results()
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/
/** The names of the elements in markup, each as often as it occurs. */
const elements = (markup: string) => [...markup.matchAll(/<(\w+)/g)].map(([, name]) => name)

test.each(spoiled)(
  '%s: the text of a policy is text in HTML and SVG, whatever it holds',
  (name, result) => {
    for (const lang of ['nl', 'en'] as const) {
      const pages = [false, true].map(
        (document) =>
          [
            toHtml(result(), { lang, document }),
            toHtml((clean[name] as typeof result)(), { lang, document }),
          ] as const,
      )
      for (const [markup, usual] of pages) {
        expect(markup).toContain('&lt;script&gt;')
        expect(markup).not.toMatch(/<[^>]*\son\w+=/)
        expect(markup).not.toMatch(turning)
        // Longer texts take more lines in a picture; otherwise not one element is added.
        const without = (all: readonly (string | undefined)[]) =>
          all.filter((one) => one !== 'text')
        expect(without(elements(markup))).toEqual(without(elements(usual)))
      }
      for (const picture of Object.values(picturesOf(result(), lang))) {
        expect(picture).not.toMatch(turning)
        expect(
          elements(picture).filter(
            (one) =>
              !['svg', 'title', 'desc', 'rect', 'text', 'line', 'circle', 'path'].includes(
                one as string,
              ),
          ),
        ).toEqual([])
        expect(picture).not.toMatch(/]]>|-->|<[^>]*\son\w+=/)
      }
    }
  },
)

/** A page without the bars of its tables, after a look whether each row of a table has as many cells. */
function withoutTables(markdown: string): string {
  return markdown.replace(/(?:^\|.*\|$\n?)+/gm, (table) => {
    const rows = table.trim().split('\n')
    const bars = rows.map((row) => row.match(/(?<!\\)\|/g)?.length)
    expect(new Set(bars).size).toBe(1)
    return table.replace(/(?<!\\)\|/g, '')
  })
}

test.each(spoiled)('%s: the text of a policy is no markup in Markdown', (_, result) => {
  for (const document of [false, true]) {
    const markdown = toMarkdown(result(), { lang: 'nl', document })
    const fence = /^(`{3,})text\n[\s\S]*?\n\1$/gm
    // A reference that follows the grammar is the one thing that makes a link; what it is said of is escaped like any text.
    const link =
      /\[((?:\\.|[^[\]\\])*)\]\(https:\/\/(?:wetten\.overheid\.nl|deeplink\.rechtspraak\.nl|eur-lex\.europa\.eu)\/[\w:.&;=/?%-]+\)/g
    const outside = withoutTables(
      markdown
        .replace(fence, '')
        .replace(/^ {2}(`{3,})text\n[\s\S]*?\n {2}\1$/gm, '')
        .replace(link, '$1'),
    )
    expect(outside).not.toMatch(/</)
    expect(outside).not.toMatch(/(?<!\\)[`[|]/)
    expect(outside).not.toMatch(/(?<!\\)\]\(/)
    expect(markdown).not.toMatch(turning)
  }
})

test.each(spoiled)('%s: the text of a policy cannot steer a terminal', (_, result) => {
  for (const lang of ['nl', 'en'] as const)
    expect(toText(result(), { lang, full: true })).not.toMatch(/[^\P{C}\n]/u)
})
