import { html } from 'lit-html'
import { addressOf } from '../places'
import { hasCase } from '../state'
import { words } from '../words'
import { backLink, type Shown, type View } from './pieces'

/** That there is no result yet, and where to go. */
export function noCaseView({ state, page }: Shown): View {
  const { lang } = state
  return html`${backLink(lang)}
    <h1 tabindex="-1" id="title">${words.result[lang]}</h1>
    <p>${words.noOutcome[lang]}</p>
    <p>
      ${
        hasCase(state)
          ? html`<a class="button primary" href="${addressOf({ at: 'overview' })}"
              >${words.toQuestions[lang]}</a
            >`
          : newCaseButton({ state, page })
      }
    </p>`
}

/** Begins a case. */
export function newCaseButton({ state: { lang }, page }: Shown): View {
  return html`<button type="button" class="primary" @click=${() => void page.anew()}>
    ${words.newCase[lang]}
  </button>`
}
