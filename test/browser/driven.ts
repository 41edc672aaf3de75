import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

/** What somebody knows of a case: what is answered to a question whose words begin in this way; the rest is not known. */
export type Knows = readonly (readonly [question: string, answer: string | readonly string[]])[]

/** Where the page of this address is, from the hash on. */
export const placeOf = (page: Page): Promise<string> => page.evaluate(() => location.hash)

/** Sends the form that is shown, and waits until another question or an error is: a picture of what is filled in may come in between. */
export async function send(page: Page): Promise<void> {
  const before = await page.evaluate(shownNow)
  await page.locator('main form button[type=submit]').click()
  // Code of a text is what the page forbids, so that it is asked again and again.
  for (let count = 0; count < 1500; count++) {
    if ((await page.evaluate(shownNow)) !== before) return
    await page.waitForTimeout(20)
  }
  throw new Error('nothing else is shown')
}

/** What tells one screen from another. */
function shownNow(): string {
  const form = document.querySelector<HTMLFormElement>('main form')
  const count = (selector: string) => document.querySelectorAll(selector).length
  return [form?.dataset['slug'], count('fieldset'), count('#errors'), document.title].join(' ')
}

/** Begins a case with its reference and its day. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe zaak' }).click()
  await page.locator('#q0-text').fill('2026-014')
  await send(page)
  await fillDay(page, '20-4-2026')
  await send(page)
}

/** Fills in a day, written as `20-4-2026`, `4-2026` or `2026`. */
async function fillDay(page: Page | Locator, written: string): Promise<void> {
  const [year = '', month = '', day = ''] = written.split('-').reverse()
  await page.locator('[id$=-day]').fill(day)
  await page.locator('[id$=-month]').fill(month)
  await page.locator('[id$=-year]').fill(year)
}

/** Answers what is asked, sheet after sheet, until nothing is; `seen` looks at each of them before it is sent. */
export async function answerAll(
  page: Page,
  knows: Knows,
  seen: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let count = 0; count < 60; count++) {
    if (!(await placeOf(page)).startsWith('#/vraag/')) return
    const fields = page.locator('fieldset.question')
    for (let index = 0; index < (await fields.count()); index++)
      await answerOne(page, fields.nth(index), knows)
    await seen()
    await send(page)
  }
  throw new Error('the questions do not end')
}

async function answerOne(page: Page, field: Locator, knows: Knows): Promise<void> {
  const question = await field.locator('h1, h2').first().innerText()
  const known = knows.find(([start]) => question.startsWith(start))?.[1]
  const labels = typeof known === 'string' ? [known] : known
  if (await field.locator('#search').count()) return pick(page, labels ?? [])
  if (await field.locator('[id$=-year]').count()) {
    if (labels?.[0] === undefined) return field.locator('input[type=checkbox]').check()
    return fillDay(field, labels[0])
  }
  if (await field.locator('input.text').count()) {
    if (labels?.[0] === undefined) return field.locator('input[type=checkbox]').check()
    return field.locator('input.text').fill(labels[0])
  }
  if (labels === undefined) return field.locator('.choice > input').last().check()
  for (const label of labels) await field.getByLabel(label, { exact: true }).check()
}

/** Looks for an act with a word, and picks it by what it is called. */
async function pick(page: Page, [word = '', label = '']: readonly string[]): Promise<void> {
  await page.getByLabel('Zoek in de lijst').fill(word)
  await page.getByRole('radio', { name: label, exact: true }).check()
}

/** Presses a button that keeps something, once more where that took too long, and gives the name and the text of the file. */
export async function kept(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string; readonly bytes: Uint8Array }> {
  const ready = page.locator('.ready button').last()
  let isKept = false
  const download = page.waitForEvent('download')
  const pressedAgain = async () => {
    await ready.waitFor()
    if (!isKept) await ready.click()
  }
  const pressed = async () => {
    await page.getByRole('button', { name: button, exact: true }).click()
    await Promise.race([download, pressedAgain()])
  }
  const [found] = await Promise.all([download, pressed()])
  isKept = true
  const bytes = readFileSync(await found.path())
  return { name: found.suggestedFilename(), text: bytes.toString('utf8'), bytes }
}
