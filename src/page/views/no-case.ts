import { html } from 'lit-html'
import { addressOf } from '../places'
import { words } from '../words'
import { backLink, type Shown, type View } from './pieces'

/** That there is no result yet, and where to go. */
export function noCaseView({ state: { lang } }: Shown): View {
  return html`${backLink(lang)}
    <h1 tabindex="-1" id="title">${words.result[lang]}</h1>
    <p>${words.noOutcome[lang]}</p>
    <p>
      <a class="button primary" href="${addressOf({ at: 'overview' })}"
        >${words.toQuestions[lang]}</a
      >
    </p>`
}
