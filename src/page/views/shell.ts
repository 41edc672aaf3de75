import { html, nothing } from 'lit-html'
import { addressOf } from '../places'
import { hasCase, hasOutcome, type State } from '../state'
import { words } from '../words'
import { decisionView } from './decision'
import { keepView } from './keep'
import { outcomeView } from './outcome'
import { overviewView } from './overview'
import type { Shown, View } from './pieces'
import { policyView } from './policy'
import { proposalView } from './proposal'
import { questionView } from './question'
import { startView } from './start'

/** The whole page: what stands around every screen, and the screen. */
export function shell(shown: Shown): View {
  const { state, page } = shown
  const { lang } = state
  const other = lang === 'nl' ? 'en' : 'nl'
  return html`<a class="skip" href="#title" @click=${toTitle}>${words.skip[lang]}</a>
    <header>
      <div class="bar">
        <a class="name" href="${addressOf({ at: 'start' })}">${words.title[lang]}</a>
        <span class="tagline">${words.tagline[lang]}</span>
        <button type="button" lang="${other}" @click=${() => void page.speak(other)}>
          ${words.inOtherLanguage[lang]}
        </button>
      </div>
      ${navigation(state)}
    </header>
    ${readyView(shown)}
    <main>${mainOf(shown)}</main>
    <footer>
      <p>${words.humanDecides[lang]} ${words.nothingLeaves[lang]}.</p>
      ${
        state.policy === null
          ? nothing
          : html`<p>
              ${state.policy.policy.title[lang]}, ${words.version[lang]}
              ${state.policy.policy.version}
            </p>`
      }
    </footer>
    <div class="unseen" role="status" aria-live="polite">
      ${state.isWaiting ? words.loading[lang] : state.said}
    </div>`
}

/** Focus goes to the title without a change of the address. */
function toTitle(event: Event): void {
  event.preventDefault()
  document.getElementById('title')?.focus()
}

const onResult = ['outcome', 'proposal', 'keep', 'decision'] as const

/** The parts of the page: those on the result once there can be one. */
function navigation(state: State): View {
  const { lang, place } = state
  const shown = [
    'start',
    ...(hasCase(state) ? ['overview' as const] : []),
    ...(hasOutcome(state) ? onResult : []),
    'policy',
  ] as const
  const isHere = (at: (typeof shown)[number]) =>
    place.at === at || (place.at === 'question' && at === 'overview')
  return html`<nav aria-label="${words.steps[lang]}">
    <ul>
      ${shown.map(
        (at) =>
          html`<li>
            <a
              href="${addressOf({ at })}"
              aria-current="${isHere(at) ? (place.at === at ? 'page' : 'true') : nothing}"
              >${words[at][lang]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}

/** The files that took longer to make than the browser lets a page keep something by itself: a press keeps each. */
function readyView({ state: { ready, lang }, page }: Shown): View {
  if (ready.length === 0) return nothing
  return html`<aside class="ready" aria-label="${words.readyToSave[lang]}">
    <ul class="files">
      ${ready.map(
        (file) =>
          html`<li>
            <button type="button" @click=${() => page.keepReady(file)}>
              ${words.saveReady[lang]}: ${file.name}
            </button>
          </li>`,
      )}
    </ul>
  </aside>`
}

function mainOf(shown: Shown): View {
  const { state } = shown
  const { lang, place, fault, policy } = state
  if (fault !== null)
    return html`<h1 tabindex="-1" id="title">${words.thereIsAProblem[lang]}</h1>
      <p>${fault[lang]}</p>`
  // The start needs no policy, so that it is there at once.
  if (place.at === 'start') return startView(shown)
  if (policy === null)
    return html`<h1 tabindex="-1" id="title">${words.title[lang]}</h1>
      <p>${words.loading[lang]}</p>`
  switch (place.at) {
    case 'question':
      return questionView(shown)
    case 'overview':
      return overviewView(shown)
    case 'outcome':
      return outcomeView(shown)
    case 'proposal':
      return proposalView(shown)
    case 'keep':
      return keepView(shown)
    case 'decision':
      return decisionView(shown)
    case 'policy':
      return policyView(shown)
  }
}
