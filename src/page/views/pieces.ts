import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js'
import { type BilingualText, capital, type Lang } from '../../base/text'
import type { CaseQuestion } from '../../interview/questions/question'
import { inWords, type Page } from '../app'
import type { Fields } from '../fields'
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

/** A radio button or a box to tick, with what it means. */
export function choice(
  fields: Fields,
  {
    name,
    type,
    value,
    label,
    detail = nothing,
  }: {
    readonly name: string
    readonly type: 'radio' | 'checkbox'
    readonly value: string
    readonly label: string
    readonly detail?: View
  },
): View {
  const id = `${name}-${value}`
  const hasDetail = detail !== nothing
  return html`<div class="choice">
    <input
      type="${type}"
      id="${id}"
      name="${name}"
      value="${value}"
      .checked=${live(isTicked(fields, name, value))}
      aria-describedby="${hasDetail ? `${id}-detail` : nothing}"
    />
    <label for="${id}">${label}</label>
    ${hasDetail ? html`<div class="detail" id="${id}-detail">${detail}</div>` : nothing}
  </div>`
}

/** Whether a value was chosen in a field. */
export function isTicked(fields: Fields, name: string, value: string): boolean {
  return fields[name]?.includes(value) ?? false
}

/** The three fields of a day. */
export function dayInputs(fields: Fields, name: string, lang: Lang): View {
  const part = (key: 'day' | 'month' | 'year', size: number) =>
    html`<div>
      <label for="${name}-${key}">${words[key][lang]}</label>
      <input
        id="${name}-${key}"
        name="${name}-${key}"
        inputmode="numeric"
        autocomplete="off"
        size="${size}"
        maxlength="${size}"
        .value=${live(fields[`${name}-${key}`]?.[0] ?? '')}
      />
    </div>`
  return html`<div class="day">${part('day', 2)} ${part('month', 2)} ${part('year', 4)}</div>`
}

/** What "I don't know" is called at a question: a point of procedure is looked up. */
export function notKnown({ id, unknown = words.unknown }: CaseQuestion): BilingualText {
  const isProcedure = id.about === 'fact' && id.section === 'procedure'
  return isProcedure ? words.lookUp : unknown
}

/** A text as a sentence: with a full stop, unless it asks or has one. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** What was kept, in sight wherever the button stands, and what of the case does not go with it. */
export function keptMessage({ said, warnings, lang }: State): View {
  if (said === '') return nothing
  return html`<div class="done">
    <p>${said}</p>
    ${
      warnings.length === 0
        ? nothing
        : html`<p>${words.notes[lang]}:</p>
            <ul>
              ${warnings.map((warning) => html`<li>${sentence(capital(warning[lang]))}</li>`)}
            </ul>`
    }
  </div>`
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
export function fieldsIn(form: HTMLFormElement): Fields {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') (fields[name] ??= []).push(value)
  return fields
}

/** What is done where a form is sent: nothing leaves the page. */
export function onSubmit(
  then: (form: HTMLFormElement, button: HTMLElement | null) => void,
): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement) then(event.currentTarget, event.submitter)
  }
}

/** What is done where something in a form is filled in. */
export function onInput(then: (fields: Fields) => void): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget instanceof HTMLFormElement) then(fieldsIn(currentTarget))
  }
}
