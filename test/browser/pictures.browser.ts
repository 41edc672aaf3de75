import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { picturesOf } from '../support/pictured'
import { results } from '../support/results'
import { spoiledPolicy } from '../support/spoiled'
import { startBrowser } from '../support/browser'

const browser = await startBrowser()
let page: Page
beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 800, height: 1200 } })
})
afterAll(() => browser.close())

/** Texts that leave the picture, touch each other, or are run through by a line of dashes or a bar's edge. */
async function clashes(svg: string): Promise<readonly string[]> {
  await page.setContent(
    `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body style="margin:0">${svg}</body></html>`,
  )
  return page.evaluate(() => {
    const picture = document.querySelector('svg') as SVGSVGElement
    const frame = picture.getBoundingClientRect()
    const texts = [...picture.querySelectorAll('text')].map((text) => ({
      said: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }))
    const out = texts
      .filter(
        ({ box }) =>
          box.left < frame.left ||
          box.right > frame.right ||
          box.top < frame.top ||
          box.bottom > frame.bottom,
      )
      .map(({ said }) => `outside: ${said}`)
    // Letters need not fill their boxes: two pixels of overlap are white.
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3
    const pairs = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => meet(one.box, other.box))
        .map((other) => `overlap: ${one.said} | ${other.said}`),
    )
    const lines = [...picture.querySelectorAll('line[stroke-dasharray]')].map((line) =>
      line.getBoundingClientRect(),
    )
    const crossed = texts.flatMap(({ said, box }) =>
      lines
        .filter(
          (line) =>
            line.width < 2 &&
            line.left > box.left + 1 &&
            line.left < box.right - 1 &&
            line.top < box.bottom - 4 &&
            line.bottom > box.top + 4,
        )
        .map(() => `crossed: ${said}`),
    )
    return [...out, ...pairs, ...crossed]
  })
}

test('a text that is clipped, covered or crossed is found, so that the checks below mean something', async () => {
  const found = await clashes(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60" width="100" height="60"><text x="90" y="20">clipped</text><text x="5" y="40">one</text><text x="9" y="42">two</text><line x1="12" x2="12" y1="20" y2="60" stroke="#000" stroke-dasharray="2"/></svg>',
  )
  expect(new Set(found.map((one) => one.split(':')[0]))).toEqual(
    new Set(['outside', 'overlap', 'crossed']),
  )
})

test.each(Object.entries(results()))(
  '%s: no text in a picture is clipped, covered or crossed',
  async (_, result) => {
    for (const lang of ['nl', 'en'] as const) {
      for (const [name, svg] of Object.entries(picturesOf(result(), lang)))
        expect(await clashes(svg), `${name}, ${lang}`).toEqual([])
    }
  },
)

test('nor with the longest texts, in an unknown script, or without a space to break at', async () => {
  for (const added of [
    ' and much more that is said at very great length, so that it takes many lines',
    ' 測試文字測試文字測試文字測試文字測試文字',
    `${'W'.repeat(60)}`,
  ]) {
    for (const [name, result] of Object.entries(results(await spoiledPolicy(added)))) {
      if (name === 'verification') continue
      for (const [picture, svg] of Object.entries(picturesOf(result(), 'nl')))
        expect(await clashes(svg), `${name}: ${picture} with ${added}`).toEqual([])
    }
  }
})

test('every picture is well-formed XML by itself, also with texts that hold markup', async () => {
  for (const result of Object.values(results(await spoiledPolicy())).slice(0, -1)) {
    for (const svg of Object.values(picturesOf(result(), 'en'))) {
      const fault = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')
            ?.textContent ?? null,
        svg,
      )
      expect(fault).toBeNull()
    }
  }
})
