import { render } from 'lit-html'
import { type Focus, pageOn } from './app'
import { asks } from './asking'
import { addressOf, placeAt } from './places'
import type { ReadyFile, State } from './state'
import { words } from './words'
import { shell } from './views/shell'

/** A part of the page that holds text, not markup. */
function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? ''
}

/** Starts the engine beside the page, from the text that the page holds. */
function startEngine(): Worker {
  const source = new Blob([textOf('engine')], { type: 'text/javascript' })
  return new Worker(URL.createObjectURL(source))
}

/** Whether nothing was kept since somebody last pressed something: a browser lets a page keep one file for each press. */
let isPressed = false
for (const pressed of ['pointerdown', 'keydown'])
  addEventListener(pressed, () => (isPressed = true), true)

/** Keeps a file on this computer; tells whether the browser lets the page do that, who pressed something too long ago. */
function save({ name, content }: ReadyFile): boolean {
  // A browser that does not tell whether it remembers a press is taken to do so.
  const { userActivation } = navigator as { userActivation?: UserActivation }
  if (!isPressed || userActivation?.isActive === false) return false
  isPressed = false
  const address = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return true
}

const root = document.getElementById('page') as HTMLElement
/** The address that the page itself went to, of which the browser tells it too. */
let went = location.hash

function go(address: string, replace: boolean): void {
  if (address === location.hash) return
  went = address
  if (replace) location.replace(address)
  else location.hash = address
}

function show(state: State, focus: Focus): void {
  const { lang } = state
  document.documentElement.lang = lang
  render(shell({ state, page }), root)
  moveMarks()
  const title = root.querySelector('h1')?.textContent?.trim() ?? ''
  const problem = state.errors.length > 0 ? `${words.thereIsAProblem[lang]}: ` : ''
  document.title = `${problem}${title} – ${words.title[lang]}`
  if (focus === 'errors' || focus === 'verdict') document.getElementById(focus)?.focus()
  if (focus === 'top' && isBegun) {
    scrollTo(0, 0)
    document.getElementById('title')?.focus({ preventScroll: true })
  }
}

/** Puts the mark of each ladder beside the rung that is recommended. */
function moveMarks(): void {
  for (const mark of root.querySelectorAll<HTMLElement>('.ladder .mark')) {
    const rung = mark.parentElement?.querySelectorAll('li')[Number(mark.dataset['at'])]
    if (rung === undefined) continue
    // Where it first comes to stand it is at once; from there it moves.
    const isNew = mark.style.transform === ''
    if (isNew) mark.style.transition = 'none'
    mark.style.transform = `translateY(${rung.offsetTop}px)`
    mark.style.height = `${rung.offsetHeight}px`
    // Asking where it stands makes the browser put it there.
    mark.getBoundingClientRect()
    mark.style.transition = ''
  }
}

/** Whether somebody has done something: before that, nothing takes the focus. */
let isBegun = false
const page = pageOn({ ask: asks(startEngine()), go, show, save }, 'nl', location.hash)
show(page.state(), 'stay')
void page.begin(textOf('policy')).then(() => (isBegun = true))

addEventListener('hashchange', () => {
  if (location.hash === went) return
  went = location.hash
  void page.went(addressOf(placeAt(location.hash)))
})
addEventListener('beforeunload', (event) => {
  if (page.state().isUnsaved) event.preventDefault()
})
addEventListener('unhandledrejection', () => page.failed())
addEventListener('resize', moveMarks)
/** A link of the error summary goes to its field, not to another address. */
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-field]') : null
  const field = link?.getAttribute('data-field')
  if (field === null || field === undefined) return
  event.preventDefault()
  const place = document.getElementById(field)
  const input = place?.querySelector<HTMLElement>('input')
  ;(input ?? place)?.focus()
})
