import { loadavg } from 'node:os'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { answerAll, begin, type Knows } from './driven'
import { startBrowser } from '../support/browser'

/** How fast the page is: what is waited for, in Chromium, from the file. Times differ by machine and by what else it does. */

const address = pathToFileURL('page/evenredig.html').href
const rounds = Number(process.argv[2] ?? 5)

/** The longest interview of the tests of the page: an earlier warning, power, and conduct that went on. */
const knows: Knows = [
  ['Hoe ver is het onderzoek', 'Onderzoek afgerond'],
  ['Wat heeft het onderzoek', 'Vastgesteld'],
  ['Wat is de beschuldigde', 'Werknemer'],
  ['Had de beschuldigde macht', 'Hiërarchisch'],
  ['Hoe zwaar zijn de gevolgen', 'Aanzienlijk'],
  ['Wat is er gebeurd', ['pest', 'Pesten']],
  ['Wanneer begon het', '9-2025'],
  ['Wanneer gebeurde het voor het laatst', '2-2026'],
  ['Op hoeveel verschillende dagen', '12'],
  ['Is de beschuldigde eerder', 'Schriftelijke waarschuwing'],
  ['Over welke vorm', 'Pesten'],
  ['Op welke dag was dat', '3-6-2025'],
  ['Was er behalve', 'Nee'],
  ['Is er nog ander gedrag', 'Nee'],
]

/** What one interview takes, in milliseconds. */
interface Times {
  /** From opening to the first paint. */
  readonly painted: number
  /** From each answer that is sent to the paint of what comes next. */
  readonly next: readonly number[]
  /** The longest that nothing could be pressed, from opening to the last question. */
  readonly frozen: number
}

/** Kept by the page itself, so that what drives it is not counted. */
interface Kept {
  readonly next: number[]
  readonly tasks: number[]
}

async function interviewOn(browser: Browser): Promise<Times> {
  const page = await browser.newPage()
  await page.addInitScript(watch)
  await page.goto(address)
  await begin(page)
  await answerAll(page, knows)
  const kept = await keptBy(page)
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  )
  await page.close()
  return { painted, next: kept.next, frozen: Math.max(0, ...kept.tasks) }
}

/** Watches, in the page: when a form is sent, when something else is painted, and what holds the page up. */
function watch(): void {
  const kept: Kept = { next: [], tasks: [] }
  Object.assign(window, { kept })
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.tasks.push(duration)
  })
  tasks.observe({ type: 'longtask', buffered: true })
  const shown = () => document.querySelector<HTMLFormElement>('main form')?.dataset['slug']
  let [sent, before] = [0, shown()]
  addEventListener('submit', () => ([sent, before] = [performance.now(), shown()]), true)
  new MutationObserver(() => {
    if (sent === 0 || shown() === before) return
    const begun = sent
    sent = 0
    // A task after the frame: by then it has been painted.
    requestAnimationFrame(() => setTimeout(() => kept.next.push(performance.now() - begun)))
  }).observe(document, { subtree: true, childList: true, attributes: true })
}

const keptBy = (page: Page): Promise<Kept> =>
  page.evaluate(() => (window as unknown as { readonly kept: Kept }).kept)

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
const middle = (numbers: readonly number[]) => sorted(numbers)[numbers.length >> 1] ?? 0
const told = (value: number) => `${Math.round(value)} ms`

const browser = await startBrowser()
const all: Times[] = []
for (let round = 0; round < rounds; round++) all.push(await interviewOn(browser))
await browser.close()

const next = all.flatMap((one) => one.next)
const painted = all.map((one) => one.painted)
console.log(`${rounds} interviews, Chromium ${browser.version()}
first paint: median ${told(middle(painted))}, worst ${told(Math.max(...painted))} (goal 300 ms)
next question, ${next.length} times: median ${told(middle(next))}, worst ${told(Math.max(...next))} (goal 50 ms)
longest frozen: median ${told(middle(all.map((one) => one.frozen)))}, worst ${told(Math.max(...all.map((one) => one.frozen)))}
load of the machine: ${loadavg()
  .map((one) => one.toFixed(1))
  .join(', ')}`)
