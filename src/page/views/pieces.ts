import { html, nothing, type TemplateResult } from 'lit-html'
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js'
import type { Lang } from '../../base/text'
import { inWords, type Page } from '../app'
import type { Drawn, Part } from '../protocol'
import type { State } from '../state'
import { words } from '../words'

/** What a view shows, and what can be done in it. */
export interface Shown {
  readonly state: State
  readonly page: Page
}

/** Something to show, or nothing. */
export type View = TemplateResult | typeof nothing

/** What is wrong, on top of the page, each with the place to mend it. */
export function errorSummary({ errors, lang, problems }: State): View {
  if (errors.length === 0 && problems.length === 0) return nothing
  return html`<div
    class="errors"
    role="alert"
    tabindex="-1"
    id="errors"
    aria-labelledby="errors-title"
  >
    <h2 id="errors-title">${words.thereIsAProblem[lang]}</h2>
    <ul>
      ${errors.map(
        ({ field, text }) =>
          html`<li><a href="#${field}" data-field="${field}">${text[lang]}</a></li>`,
      )}
      ${problems.map(
        ({ of, issues }) =>
          html`<li>
            <strong>${of}</strong>
            <ul>
              ${issues.slice(0, 10).map((issue) => html`<li>${inWords(issue, lang)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
  </div>`
}

/** What is wrong with one field, beside it. */
export function errorAt({ errors, lang }: State, field: string): View {
  const error = errors.find((one) => one.field === field)
  return error === undefined
    ? nothing
    : html`<p class="error" id="${field}-error">${error.text[lang]}</p>`
}

/** The ids of what a field is described by; nothing where nothing does. */
export function describedBy(ids: readonly (string | false)[]): string | typeof nothing {
  const own = ids.filter((id) => id !== false)
  return own.length === 0 ? nothing : own.join(' ')
}

/** A part of the result, as the renderer wrote it: it escapes whatever comes from a policy. */
export function part({ title, html: written }: Part): View {
  return html`<section>
    <h2>${title}</h2>
    ${unsafeHTML(written)}
  </section>`
}

/** Markup that the renderer wrote. */
export function rendered(written: string): View {
  return html`${unsafeHTML(written)}`
}

/** The earlier measures in time, with the words of the picture. */
export function timeline(drawn: Drawn | null | undefined, lang: Lang): View {
  if (drawn === null || drawn === undefined) return nothing
  return html`<section class="timeline">
    <h2 class="unseen">${words.timelineTitle[lang]}</h2>
    <figure>
      <div class="page">${unsafeHTML(drawn.page)}</div>
      <div class="phone">${unsafeHTML(drawn.phone)}</div>
    </figure>
    <details>
      <summary>${words.inWords[lang]}</summary>
      <ul>
        ${drawn.words.map((said) => html`<li>${said}</li>`)}
      </ul>
    </details>
  </section>`
}

/** A link that looks like one and goes back as the browser does. */
export function backLink(lang: Lang): View {
  return html`<a
    class="back"
    href="#back"
    @click=${(event: Event) => {
      event.preventDefault()
      history.back()
    }}
    >${words.back[lang]}</a
  >`
}

/** The fields of a form, by name. */
export function fieldsIn(form: HTMLFormElement): Readonly<Record<string, readonly string[]>> {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') (fields[name] ??= []).push(value)
  return fields
}

/** What is done where a form is sent: nothing leaves the page. */
export function onSubmit(then: (form: HTMLFormElement) => void): (event: Event) => void {
  return (event) => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement) then(event.currentTarget)
  }
}
