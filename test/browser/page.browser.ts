import axe from 'axe-core'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { capital } from '../../src/base/text'
import { advise, arbocatalogus2026, check, describePolicy } from '../../src/index'
import { paperWords } from '../../src/paper/paper-words'
import { papersOf, toDocx } from '../../src/paper'
import { paperNames } from '../../src/paper/paper-names'
import { toHtml } from '../../src/render'
import { startBrowser } from '../support/browser'
import { answerAll, begin, kept, type Knows, placeOf, send } from './driven'

const address = new URL('../../page/evenredig.html', import.meta.url).href
/** How many interviews at random are held through the page; more by a parameter. */
const runs = Number(process.env['PAGE_RUNS'] ?? 2)

/** What the sources say, which the page and the command line show. */
const { sources } = describePolicy(arbocatalogus2026)
const browser = await startBrowser()
const asked: string[] = []
const said: string[] = []
let page: Page

beforeEach(async () => {
  page = await browser.newPage({ acceptDownloads: true })
  page.on('request', (request) => {
    const url = request.url()
    if (url !== address && url !== 'about:blank' && !url.startsWith('blob:')) asked.push(url)
  })
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto(address)
})
afterEach(async () => {
  // Nothing is asked of anybody, and nothing is kept from working by what the page forbids itself.
  expect(asked).toEqual([])
  expect(said).toEqual([])
  await page.close()
})
afterAll(() => browser.close())

const title = () => page.locator('h1').innerText()

/** What somebody knows in every case: that all was done as it should be. */
const done: Knows = [
  ['Is de zaak behandeld door', 'Ja'],
  ['Is de beschuldigde gehoord', 'Ja'],
  ['Is de melder gehoord', 'Ja'],
  ['Is er voor dezelfde feiten', 'Nee'],
  ['Is er een formele klacht', 'Ja'],
  ['Is de klacht ontvankelijk', 'Ja'],
  ['Is de melding anoniem', 'Nee'],
  ['Is er nog ander gedrag', 'Nee'],
  ['Heeft het gedrag een band', 'Op of rond het werk'],
]
const concluded: Knows = [
  ['Hoe ver is het onderzoek', 'Onderzoek afgerond'],
  ['Wat heeft het onderzoek', 'Vastgesteld'],
]

const situations: readonly (readonly [name: string, knows: Knows, kind: string])[] = [
  [
    'a remark at a party',
    [
      ...concluded,
      ['Wat is de beschuldigde', 'Werknemer'],
      ['Is er direct gevaar', 'Nee'],
      ['Had de beschuldigde macht', 'Geen'],
      ['Hoe zwaar zijn de gevolgen', 'Beperkt'],
      ['Wat is er gebeurd', ['opmerking', 'Opmerking met een seksuele ondertoon']],
      ['Is de beschuldigde eerder', 'Nee'],
      ...done,
    ],
    'measures',
  ],
  [
    'months of bullying by a team leader, with an earlier warning',
    [
      ...concluded,
      ['Wat is de beschuldigde', 'Werknemer'],
      ['Is er direct gevaar', 'Nee'],
      ['Had de beschuldigde macht', 'Hiërarchisch'],
      ['Hoe zwaar zijn de gevolgen', 'Aanzienlijk'],
      ['Wat is er gebeurd', ['pest', 'Pesten']],
      ['Wanneer begon het', '9-2025'],
      ['Wanneer gebeurde het voor het laatst', '2-2026'],
      ['Op hoeveel verschillende dagen', '12'],
      ['Is de beschuldigde eerder', 'Schriftelijke waarschuwing'],
      ['over welke vorm', 'Pesten'],
      ['op welke dag was dat', '3-6-2025'],
      ['Was er behalve', 'Nee'],
      ...done,
    ],
    'measures',
  ],
  [
    'somebody who hit a colleague',
    [
      ...concluded,
      ['Wat is de beschuldigde', 'Werknemer'],
      ['Is er direct gevaar', 'Ja, acuut'],
      ['Had de beschuldigde macht', 'Geen'],
      ['Hoe zwaar zijn de gevolgen', 'Ernstig'],
      ['Wat is er gebeurd', ['slaan', 'Fysieke agressie']],
      ['Is er mogelijk sprake', 'Mogelijk'],
      ...done,
    ],
    'measures',
  ],
  [
    'an anonymous report',
    [
      ['Hoe ver is het onderzoek', 'Gemeld, nog geen onderzoek'],
      ['Is de melding anoniem', 'Ja'],
      ['Wat is er gebeurd', ['discrim', 'Discriminerende opmerking']],
    ],
    'interim',
  ],
  [
    'an unfounded complaint',
    [
      ['Hoe ver is het onderzoek', 'Onderzoek afgerond'],
      ['Wat is er gebeurd', ['dreig', 'Dreigement']],
      ['Wat heeft het onderzoek', 'Ongegrond'],
      ...done,
    ],
    'no-sanction',
  ],
  [
    'an alderman',
    [
      ...concluded,
      ['Wat is de beschuldigde', 'Politieke ambtsdrager'],
      ['Wat is er gebeurd', ['uitschelden', 'Belediging of uitschelden']],
      ...done,
    ],
    'other-authority',
  ],
]

/** What axe finds wrong with the page as it is. */
async function barriers(): Promise<readonly string[]> {
  return page.evaluate(async (source) => {
    // A policy of content security does not hold what a debugger runs.
    const { axe: checker } = window as unknown as { axe?: typeof axe }
    if (checker === undefined) (0, eval)(source)
    const found = await (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`,
    )
  }, axe.source)
}

const overflowing = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What can be pressed and is less than 24 dots high or wide; links in a line of text may be. */
const tooSmall = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        const isShown = one.offsetParent !== null && width > 1
        const isInText = getComputedStyle(one).display === 'inline'
        return isShown && !isInText && Math.min(width, height) < 24
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  )

/** Looks at what is shown in both languages, on a narrow screen and with large text. */
async function look(): Promise<void> {
  for (const other of ['English', 'Nederlands']) {
    expect(await barriers()).toEqual([])
    expect(await overflowing()).toBeLessThanOrEqual(0)
    expect(await tooSmall()).toEqual([])
    const before = await page.evaluate(() => document.documentElement.lang)
    await page.getByRole('button', { name: other }).click()
    await page.waitForFunction((lang) => document.documentElement.lang !== lang, before)
  }
}

test.each(situations)('%s, from start to paper', async (_, knows, kind) => {
  await begin(page)
  await answerAll(page, knows)
  expect(await placeOf(page)).toBe('#/controle')
  await page.getByRole('link', { name: 'Naar het resultaat' }).click()
  await page.waitForFunction(() => document.querySelector('.result') !== null)
  const shown = await title()
  await page.getByRole('link', { name: 'Bewaar of druk af' }).click()
  const theCase = await kept(page, 'De zaak (JSON)')
  expect(theCase.name).toBe('zaak-2026-014.json')
  const advice = advise(JSON.parse(theCase.text) as never)
  expect([shown, advice.kind]).toEqual([advice.summary.nl, kind])
  const paper = await kept(page, 'Alles (HTML)')
  expect(paper.text).toBe(toHtml(advice, { lang: 'nl', sources }))
  const draft = await kept(page, 'Concept van het advies (HTML)')
  expect(draft.text).toBe(toHtml(advice, { lang: 'nl', document: true, sources }))
  // What the library writes of the same case, byte for byte; each paper that there is has a button, and no other.
  const there = papersOf(advice)
  for (const paper of paperNames) {
    const button = capital(paperWords[paper].label.nl)
    const count = await page.getByRole('button', { name: button, exact: true }).count()
    expect([paper, count]).toEqual([paper, Number(there.includes(paper))])
    if (!there.includes(paper)) continue
    const written = await kept(page, button)
    expect(written.name).toBe(`${paperWords[paper].file.nl}-2026-014.docx`)
    const made = await toDocx(advice, { paper, lang: 'nl', policy: arbocatalogus2026 })
    expect(Buffer.compare(written.bytes, made)).toBe(0)
  }
  // A letter for each measure that protects while the inquiry runs.
  for (const { measure, label } of advice.interim) {
    const written = await kept(page, capital(label.nl))
    expect(written.name).toMatch(/^brief-[\p{L}-]+-2026-014\.docx$/u)
    const checked = check(JSON.parse(theCase.text) as never, [measure])
    const made = await toDocx(checked, { paper: 'letter', lang: 'nl', policy: arbocatalogus2026 })
    expect(Buffer.compare(written.bytes, made)).toBe(0)
  }
  for (const button of ['De ladder (SVG)', 'De stappen (SVG)', 'De tijdlijn (SVG)']) {
    if ((await page.getByRole('button', { name: button, exact: true }).count()) === 0) continue
    expect((await kept(page, button)).text).toMatch(/^<svg[^]*<\/svg>\s*$/)
  }
})

test('no barrier on any step, in both languages, 320 dots wide', async () => {
  await page.setViewportSize({ width: 320, height: 700 })
  const [, knows = []] = situations[1] ?? []
  await look()
  await begin(page)
  await answerAll(page, knows, look)
  await look()
  await page.getByRole('link', { name: 'Naar het resultaat' }).click()
  await page.waitForFunction(() => document.querySelector('.result') !== null)
  for (const annex of await page.locator('.annexes summary').all()) await annex.click()
  await look()
  await page.getByLabel('Welke vraag?').selectOption({ index: 3 })
  await look()
  for (const name of ['Voorstel', 'Bewaren', 'Besluit', 'Regeling', 'Begin']) {
    await page.getByRole('navigation').getByRole('link', { name }).click()
    await page.waitForTimeout(100)
    await look()
  }
})

test('random interviews, driven through the page: what it keeps gets the advice that it shows', async () => {
  const choices = fc.array(fc.nat(1000), { minLength: 5, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(choices, async (numbers) => {
      await page.goto('about:blank')
      await page.goto(address)
      await begin(page)
      let at = 0
      for (let count = 0; (await placeOf(page)).startsWith('#/vraag/'); count++) {
        if (count > 60) throw new Error('the questions do not end')
        const fields = page.locator('fieldset.question')
        for (let index = 0; index < (await fields.count()); index++) {
          const inputs = fields.nth(index).locator('.choice > input')
          const place = numbers[at++ % numbers.length] as number
          await inputs.nth(place % (await inputs.count())).check()
        }
        await send(page)
      }
      await page.getByRole('link', { name: 'Naar het resultaat' }).click()
      await page.waitForFunction(() => document.querySelector('.result') !== null)
      const shown = await title()
      await page.getByRole('link', { name: 'Bewaar of druk af' }).click()
      const advice = advise(JSON.parse((await kept(page, 'De zaak (JSON)')).text) as never)
      expect(shown).toBe(advice.summary.nl)
      expect((await kept(page, 'Alles (HTML)')).text).toBe(toHtml(advice, { lang: 'nl', sources }))
    }),
    { numRuns: runs },
  )
})

test('the buttons of the browser go back and forward, and an address leads to its question', async () => {
  await begin(page)
  expect(await placeOf(page)).toBe('#/vraag/stage')
  await page.goBack()
  await page.locator('#q0-year').waitFor()
  expect(await page.locator('#q0-year').inputValue()).toBe('2026')
  await page.goBack()
  await page.locator('#q0-text').waitFor()
  expect(await page.locator('#q0-text').inputValue()).toBe('2026-014')
  const shows = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  await page.goForward()
  await shows('Op welke dag wordt de zaak beoordeeld?')
  await page.goForward()
  await shows('Hoe ver is het onderzoek?')
  await page.evaluate(() => (location.hash = '#/vraag/reference'))
  await page.locator('#q0-text').waitFor()
  expect(await page.locator('#q0-text').inputValue()).toBe('2026-014')
})

test('with the keyboard alone, and what is wrong gets the focus', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  await page.getByRole('button', { name: 'Nieuwe zaak' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('#q0-text').waitFor()
  expect(await focused()).toBe('title')
  await page.locator('#q0-text').focus()
  await page.keyboard.type('Jan Jansen')
  await page.keyboard.press('Enter')
  await page.locator('#errors').waitFor()
  expect(await focused()).toBe('errors')
  expect(await page.locator('#q0-text').inputValue()).toBe('Jan Jansen')
  expect(await page.title()).toContain('Er klopt iets niet')
  await page.locator('#errors a').focus()
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('q0-text')
})

test('somebody who leaves with answers that were not kept is asked first, and not after', async () => {
  const leaves = () =>
    page.evaluate(() => {
      const event = new Event('beforeunload', { cancelable: true })
      return dispatchEvent(event)
    })
  expect(await leaves()).toBe(true)
  const [, knows = []] = situations[3] ?? []
  await begin(page)
  expect(await leaves()).toBe(false)
  await answerAll(page, knows)
  await page.getByRole('navigation').getByRole('link', { name: 'Bewaren' }).click()
  await kept(page, 'De zaak (JSON)')
  expect(await leaves()).toBe(true)
})

test('what was being filled in stays in another language, and while a list is searched', async () => {
  const [, knows = []] = situations[0] ?? []
  await begin(page)
  await page.getByRole('radio', { name: 'Onderzoek afgerond' }).check()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('How far is the inquiry?').waitFor()
  expect(await page.getByRole('radio', { name: 'Inquiry concluded' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await answerAll(page, knows, async () => {
    if ((await page.locator('#search').count()) === 0) return
    await page.getByLabel('Zoek in de lijst').fill('')
    const name = 'Opmerking met een seksuele ondertoon'
    expect(await page.getByRole('radio', { name, exact: true }).isChecked()).toBe(true)
  })
})

/** Opens a case from a file, and waits for its result. */
async function openCase(
  facts: Readonly<Record<string, string>> = { power: 'none' },
): Promise<void> {
  const theCase = {
    reference: '2026-014',
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
    facts,
  }
  await page.locator('#files').setInputFiles({
    name: 'zaak.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(theCase)),
  })
  await page.waitForFunction(() => document.querySelector('.result') !== null)
}

/** Every part of the page, by the address that it has. */
const parts = ['Resultaat', 'Voorstel', 'Bewaren', 'Besluit', 'Regeling', 'Begin']

/** Goes to every part of the page in turn, and looks at each. */
async function inEachPart(seen: (part: string) => Promise<void>): Promise<void> {
  for (const name of parts) {
    await page.getByRole('navigation').getByRole('link', { name }).click()
    await page.waitForTimeout(100)
    await seen(name)
  }
}

test('what has to be done this very day stands above the ladder, on every screen', async () => {
  await openCase({ power: 'none', danger: 'acute' })
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    const urgent = await page.locator('.urgent').boundingBox()
    const ladder = await page.locator('.ladder').boundingBox()
    expect((urgent?.y ?? 0) + (urgent?.height ?? 0)).toBeLessThan(ladder?.y ?? 0)
  }
})

test('wherever a link leads without a case, one can be begun there', async () => {
  for (const place of ['resultaat', 'voorstel', 'bewaren', 'besluit', 'controle', 'bestaat-niet']) {
    await page.goto('about:blank')
    await page.goto(`${address}#/${place}`)
    await page.getByRole('button', { name: 'Nieuwe zaak' }).click()
    await page.locator('#q0-text').waitFor()
  }
})

test('an answer that was not sent yet is there again after a look elsewhere', async () => {
  await begin(page)
  await page.getByRole('radio', { name: 'In onderzoek' }).check()
  await page.getByRole('navigation').getByRole('link', { name: 'Regeling' }).click()
  await page.getByLabel('Zoek in de regeling').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Hoe ver is het onderzoek?' }).waitFor()
  expect(await page.getByRole('radio', { name: 'In onderzoek' }).isChecked()).toBe(true)
})

test('a decision needs its measure, its day and who decided, and what was filled in stays', async () => {
  await openCase()
  await page.getByRole('navigation').getByRole('link', { name: 'Besluit' }).click()
  await page.getByRole('checkbox', { name: 'Andere redenen' }).check()
  await page.getByRole('button', { name: 'Bewaar het besluit' }).click()
  await page.locator('#errors').waitFor()
  expect(await page.locator('#errors a').count()).toBe(3)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'What was decided?' }).waitFor()
  expect(await page.getByRole('checkbox', { name: 'Other reasons' }).isChecked()).toBe(true)
  await page.getByRole('checkbox', { name: 'No measure', exact: true }).check()
  await page.locator('#on-day').fill('31')
  await page.locator('#on-month').fill('2')
  await page.locator('#on-year').fill('2026')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Keep the decision' }).click()
  await page.waitForFunction(() => document.querySelectorAll('#errors a').length === 1)
  await page.locator('#on-day').fill('27')
  await page.locator('#on-month').fill('3')
  const written = await kept(page, 'In Word: The decision')
  expect(written.name).toBe('decision-2026-014.docx')
  expect(await page.locator('.done').innerText()).toContain('decision-2026-014.docx')
})

test('a paper that the browser no longer lets the page keep waits, in sight everywhere, until it is pressed for', async () => {
  await openCase()
  await page.getByRole('navigation').getByRole('link', { name: 'Bewaren' }).click()
  await kept(page, capital(paperWords.summary.label.nl))
  // What no person presses is to a browser as what was pressed long ago.
  await page
    .getByRole('button', { name: capital(paperWords.advice.label.nl), exact: true })
    .evaluate((button) => (button as HTMLButtonElement).click())
  const waiting = page
    .getByRole('complementary', { name: 'Klaar om op te slaan' })
    .getByRole('button')
  await waiting.waitFor()
  expect(await page.locator('[role=status][aria-live]').innerText()).toBe(
    'Klaar om op te slaan: concept-2026-014.docx',
  )
  await page.getByRole('navigation').getByRole('link', { name: 'Regeling' }).click()
  await page.getByLabel('Zoek in de regeling').waitFor()
  expect(await barriers()).toEqual([])
  const written = await kept(page, 'Sla op: concept-2026-014.docx')
  expect(written.name).toBe('concept-2026-014.docx')
  expect(await waiting.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('title')
})

test('with letters twice as large nothing is cut off or lies beside the window', async () => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openCase()
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await inEachPart(async (part) => {
    const { beside, cut, size } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const hidden = [...document.querySelectorAll<HTMLElement>('main *')].filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one)
        const isClipped = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip')
        const isForReaders = one.offsetWidth <= 1
        return isClipped && !isForReaders && one.scrollHeight > one.clientHeight + 1
      })
      const lead = document.querySelector('main p, main li, main h1') as HTMLElement
      return {
        beside: scrollWidth - clientWidth,
        cut: hidden.map(({ className }) => String(className)),
        size: Number.parseFloat(getComputedStyle(lead).fontSize),
      }
    })
    expect({ part, beside, cut }).toEqual({ part, beside: 0, cut: [] })
    // The letters did grow.
    expect(size).toBeGreaterThanOrEqual(30)
  })
})

test('nothing moves for who asked for less motion', async () => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one)
          const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
          return lasts || animationName !== 'none'
        })
        .map(({ className }) => String(className)),
    )
  await openCase()
  expect(await moving()).not.toEqual([])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toEqual([])
})

test('a print of any part holds what is said, and nothing to press', async () => {
  await openCase()
  await page.emulateMedia({ media: 'print' })
  const visible = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((found) =>
        found
          .filter((one) => (one as HTMLElement).offsetParent !== null)
          .map(({ textContent }) => textContent?.trim()),
      )
  for (const address of ['#/resultaat', '#/voorstel', '#/bewaren', '#/besluit', '#/regeling']) {
    await page.evaluate((to) => (location.hash = to), address)
    await page.waitForTimeout(100)
    expect({ address, pressed: await visible('button, nav a') }).toEqual({ address, pressed: [] })
    expect(await visible('h1')).toHaveLength(1)
    expect((await visible('main p, main li')).length).toBeGreaterThan(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(5_000)
  }
})

test('on the result another answer moves the mark on the ladder, and it can be put back', async () => {
  await openCase()
  const mark = () => page.locator('.ladder .mark').getAttribute('data-at')
  const before = await mark()
  await page
    .getByLabel('Welke vraag?')
    .selectOption({ label: 'Had de beschuldigde macht over de getroffene?' })
  await page.getByRole('radio', { name: 'Hiërarchisch' }).check()
  await page.getByRole('button', { name: 'Zet terug' }).waitFor()
  expect(Number(await mark())).toBeGreaterThan(Number(before))
  expect(await page.locator('[role=status][aria-live]').innerText()).toContain(
    'Het advies verandert',
  )
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await page.waitForFunction(
    (at) => document.querySelector('.mark')?.getAttribute('data-at') === at,
    before,
  )
})

test('what is read out says what it is about: each answer to change, each rung, the way back', async () => {
  const [, knows = []] = situations[3] ?? []
  await begin(page)
  await answerAll(page, knows)
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  expect(await link('Wijzig: Hoe ver is het onderzoek?').count()).toBe(1)
  expect(await link('Terug').count()).toBe(1)
  await page.goto('about:blank')
  await page.goto(address)
  await openCase()
  const rung = page.locator('.ladder li').first()
  // Without a pause it says the opposite: no measure does not fit.
  expect(await rung.ariaSnapshot()).toMatch(/Geen maatregel ?: past niet/)
})

test('a proposal stands beside the advice and beside decided cases, and the decision is kept', async () => {
  const [, knows = []] = situations[0] ?? []
  await begin(page)
  await answerAll(page, knows)
  await page.getByRole('navigation').getByRole('link', { name: 'Voorstel' }).click()
  await page.getByRole('button', { name: 'Toets' }).click()
  await page.locator('#errors').waitFor()
  await page.getByRole('checkbox', { name: 'Schriftelijke waarschuwing', exact: true }).check()
  await page.getByRole('button', { name: 'Toets' }).click()
  await page.locator('.verdict').waitFor()
  expect(await page.locator('.verdict h2').innerText()).toContain('schriftelijke waarschuwing')
  await page.locator('#decided').setInputFiles('examples/decided/2026-101.json')
  await page.locator('table').waitFor()
  expect(await page.locator('table').innerText()).toContain('2026-101')
  expect(await page.locator('table').innerText()).toContain('2026-014')
  await page.getByRole('navigation').getByRole('link', { name: 'Besluit' }).click()
  await page.getByLabel('Dag', { exact: true }).fill('1')
  await page.getByLabel('Maand', { exact: true }).fill('5')
  await page.getByLabel('Jaar', { exact: true }).fill('2026')
  await page.getByRole('radio').first().check()
  await page.getByRole('checkbox', { name: 'Andere redenen' }).check()
  const record = await kept(page, 'Bewaar het besluit')
  expect(record.name).toBe('besluit-2026-014.json')
  expect(JSON.parse(record.text)).toMatchObject({
    decision: { measures: ['written-warning'], decidedOn: '2026-05-01', reasons: ['other'] },
  })
})
