import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lang } from '../../src/index'
import { toHtml, toMarkdown, toText } from '../../src/render'
import { words } from '../../src/render/words'
import { adviceOn } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

/** What is read of a page, without its markup, quotes and line breaks. */
const plain = (page: string) =>
  page
    .replace(/<[^>]*>|[\\*_]|&[#\w]+;/g, '')
    .replace(/['"’‘]/g, '')
    .replace(/\s+/g, ' ')

test('a gate that is not passed names its ground, and what opens it where something does', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      for (const { gate, status, ground, wayOut } of adviceOn(theCase).gates) {
        const rules = shipped.data.rules.flatMap(({ event }) =>
          event.type === 'gate' && event.params.gate === gate ? [event.params] : [],
        )
        const own = shipped.data.gates.find(({ id }) => id === gate)
        const grounds = [own?.ground, ...rules.map((rule) => rule.ground)]
        const waysOut = [own?.wayOut, ...rules.map((rule) => rule.wayOut)]
        expect(grounds).toContain(ground)
        if (status === 'passed') expect(wayOut).toBeUndefined()
        else expect(waysOut).toContainEqual(wayOut)
      }
    }),
    { numRuns: runs(200) },
  )
})

test('every page says of a gate that is closed on what ground, and what opens it', () => {
  fc.assert(
    fc.property(anyCase(), fc.constantFrom<Lang>('nl', 'en'), (theCase, lang) => {
      const advice = adviceOn(theCase)
      fc.pre(advice.kind === 'measures')
      const pages = [
        toText(advice, { lang, full: true }),
        toMarkdown(advice, { lang }),
        toHtml(advice, { lang }),
        toMarkdown(advice, { lang, document: true }),
        toHtml(advice, { lang, document: true }),
      ].map(plain)
      const closed = advice.gates.filter(({ status }) => status === 'blocked')
      for (const { ground, because, wayOut } of closed) {
        const said = `${words.blocked[lang]} (${words[`ground-${ground}`][lang]}): ${because[lang]}`
        const opens = wayOut === undefined ? '' : `${words.wayOut[lang]}: ${wayOut[lang]}`
        for (const page of pages) {
          expect(page).toContain(plain(said))
          expect(page).toContain(plain(opens))
        }
      }
    }),
    { numRuns: runs(60) },
  )
})
