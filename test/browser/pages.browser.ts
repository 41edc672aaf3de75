import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHtml } from '../../src/render'
import { startBrowser } from '../support/browser'
import { results } from '../support/results'
import { spoiledPolicy } from '../support/spoiled'

/** The width of a phone, and of a page of A4 at 96 dots an inch. */
const widths = { phone: 390, page: 794 } as const
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

/** What axe finds wrong with the page as it is. */
async function barriers(): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source })
  const found = await page.evaluate(async () =>
    (window as unknown as { axe: { run(): Promise<axe.AxeResults> } }).axe.run(),
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
      }
    }
    expect(asked).toEqual([])
    expect(said).toEqual([])
  },
)

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
