import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHtml } from '../../src/render'
import { startBrowser } from '../support/browser'
import { results } from '../support/results'
import { spoiledPolicy } from '../support/spoiled'

/** The width of a phone, and of a page of A4 at 96 dots an inch. */
const widths = { phone: 390, page: 794 } as const
/** A screen of 1,280 dots at 400 %: what is read must not have to be scrolled to the side (WCAG 1.4.10). */
const narrowest = 320
/** Room between lines, paragraphs, letters and words, as a reader may set it (WCAG 1.4.12). */
const roomyText =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'
const browser = await startBrowser()
const asked: string[] = []
const said: string[] = []
let page: Page

beforeAll(async () => {
  page = await browser.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== 'about:blank')
      asked.push(request.url())
  })
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
})
afterAll(() => browser.close())

/** What axe finds wrong with the page as it is, by every rule it has for WCAG 2.2 at level A and AA and for good practice. */
async function barriers(): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source })
  const found = await page.evaluate(async () =>
    (
      window as unknown as { axe: { run(options: axe.RunOptions): Promise<axe.AxeResults> } }
    ).axe.run({
      // The one rule of 2.2, which has to be asked for.
      rules: { 'target-size': { enabled: true } },
    }),
  )
  said.length = 0
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`,
  )
}

/** What sticks out of the page to the side. */
const overflowing = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
/** The widths of the pictures that are shown. */
const shownPictures = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg')]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .map((svg) => (svg.parentElement as HTMLElement).className),
  )

test('axe finds a barrier where there is one, so that the checks below mean something', async () => {
  await page.setContent(
    '<!DOCTYPE html><html><head><title></title></head><body><input><p style="color:#ccc">pale</p></body></html>',
  )
  expect((await barriers()).length).toBeGreaterThan(2)
})

test.each(Object.entries(results()))(
  '%s: no barrier, nothing fetched, nothing beside the page, on a phone and on A4, in both languages',
  async (_, result) => {
    for (const lang of ['nl', 'en'] as const) {
      for (const document of [false, true]) {
        await page.setContent(toHtml(result(), { lang, document }))
        for (const [name, width] of Object.entries(widths)) {
          await page.setViewportSize({ width, height: 1000 })
          expect(await overflowing()).toBeLessThanOrEqual(0)
          expect(new Set(await shownPictures()).size).toBeLessThanOrEqual(1)
          for (const shown of await shownPictures()) expect(shown).toBe(name)
        }
        expect(await barriers()).toEqual([])
        await page.setViewportSize({ width: narrowest, height: 1000 })
        expect(await overflowing()).toBeLessThanOrEqual(0)
        await page.addStyleTag({ content: roomyText })
        expect(await overflowing()).toBeLessThanOrEqual(0)
      }
    }
    expect(asked).toEqual([])
    expect(said).toEqual([])
  },
)

test('by the keyboard everything that opens or scrolls is reached, and where the focus is can be seen', async () => {
  await page.setViewportSize({ width: widths.phone, height: 1000 })
  await page.setContent(
    toHtml((results()['check-borderline'] as () => Parameters<typeof toHtml>[0])()),
  )
  const reached = await page.evaluate(
    () => document.querySelectorAll('a[href], summary, [tabindex="0"]').length,
  )
  expect(reached).toBeGreaterThan(5)
  const seen = new Set<string>()
  for (let pressed = 0; pressed < reached; pressed++) {
    await page.keyboard.press('Tab')
    const { place, outline } = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      const all = [...document.querySelectorAll('*')]
      return {
        place: String(all.indexOf(focused)),
        outline: getComputedStyle(focused).outlineWidth,
      }
    })
    seen.add(place)
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2)
  }
  expect(seen.size).toBe(reached)
})

test('a theme of the NL Design System gives a page its colours and nothing else', async () => {
  const advice = (results()['check-borderline'] as () => Parameters<typeof toHtml>[0])()
  const theme = `.town { --town: rgb(1, 2, 3); --utrecht-heading-2-color: var(--town); --utrecht-link-color: red } body { display: none }`
  await page.setContent(toHtml(advice, { theme }))
  const looks = await page.evaluate(() => ({
    heading: getComputedStyle(document.querySelector('h2') as Element).color,
    link: getComputedStyle(document.querySelector('a') as Element).color,
    body: getComputedStyle(document.body).display,
  }))
  expect(looks).toEqual({ heading: 'rgb(1, 2, 3)', link: 'rgb(255, 0, 0)', body: 'block' })
})

test('on paper the pictures of a page are printed, and those of a phone are not', async () => {
  await page.setViewportSize({ width: widths.phone, height: 1000 })
  await page.setContent(
    toHtml((results()['check-borderline'] as () => Parameters<typeof toHtml>[0])()),
  )
  await page.emulateMedia({ media: 'print' })
  expect(new Set(await shownPictures())).toEqual(new Set(['page']))
  await page.emulateMedia({ media: 'screen' })
})

test('a policy whose texts hold markup does nothing in a browser', async () => {
  for (const [name, result] of Object.entries(results(await spoiledPolicy()))) {
    if (name === 'verification') continue
    await page.setContent(toHtml(result()))
    expect(
      await page.evaluate(() => {
        // A link to a law or a ruling is made by the library itself, and so is one to a place of the page.
        const registers = ['https://wetten.', 'https://deeplink.', 'https://eur-lex.', '#']
        const made = `a:not(${registers.map((start) => `[href^="${start}"]`).join()})`
        return document.querySelectorAll(`script, img, iframe, ${made}`).length
      }),
    ).toBe(0)
    expect(await overflowing()).toBeLessThanOrEqual(0)
  }
  expect(asked).toEqual([])
  expect(said).toEqual([])
})
