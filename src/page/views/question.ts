import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { Lang } from '../../base/text'
import { capital } from '../../base/text'
import type { QuestionId } from '../../interview/answers'
import type { CaseQuestion, Option } from '../../interview/questions/question'
import { fieldOf, none, unknown } from '../fields'
import type { Pick, Picks, Sheet } from '../protocol'
import { found } from '../search'
import { answeredTo, type State } from '../state'
import { words } from '../words'
import { goneView } from './overview'
import {
  backLink,
  choice,
  dayInputs,
  describedBy,
  errorAt,
  errorSummary,
  fieldsIn,
  notKnown,
  onInput,
  onSubmit,
  sentence,
  type Shown,
  timeline,
  type View,
} from './pieces'

/** The screen of a question. */
export function questionView({ state, page }: Shown): View {
  const { sheet, lang } = state
  if (sheet === null) return nothing
  return html`${backLink(lang)} ${errorSummary(state)} ${goneView(state)}
    <form
      novalidate
      data-slug="${sheet.slug}"
      @submit=${onSubmit((form) => void page.submit(fieldsIn(form)))}
      @input=${onInput((fields) => void page.filling(fields))}
    >
      ${bodyOf(sheet, { state, page })}
      <div class="actions">
        <button type="submit" class="primary">${words.next[lang]}</button>
      </div>
    </form>
    ${timeline(state.timeline, lang)}`
}

function bodyOf(sheet: Sheet, shown: Shown): View {
  const [question] = sheet.questions
  if (question === undefined) return nothing
  switch (sheet.layout) {
    case 'one':
      return field(shown.state, { question, index: 0, isTitle: true })
    case 'act':
      return pickField(shown, question, sheet.picks ?? [])
    case 'procedure':
      return taskList(shown.state, sheet.questions)
  }
}

/** What part of the case a question is about. */
export function captionOf({ about, ...id }: QuestionId, lang: Lang): string {
  switch (about) {
    case 'reference':
    case 'assessedOn':
      return words.aboutFile[lang]
    case 'stage':
    case 'relation':
    case 'anonymous':
      return words.aboutStage[lang]
    case 'act':
      return 'at' in id ? `${words.actAt[lang]} ${id.at}` : words.aboutAct[lang]
    case 'more':
      return words.aboutAct[lang]
    case 'earlier':
      return words.aboutEarlier[lang]
    case 'knownOn':
      return words.aboutProcedure[lang]
    case 'circumstances':
      return words.aboutCircumstances[lang]
    case 'attention':
      return words.aboutAttention[lang]
    case 'fact': {
      if ('section' in id && id.section === 'procedure') return words.aboutProcedure[lang]
      const isSafety = 'fact' in id && ['danger', 'power', 'impact'].includes(id.fact)
      return isSafety ? words.aboutSafety[lang] : words.aboutFacts[lang]
    }
  }
}

/** A question with its field. */
interface Asked {
  readonly question: CaseQuestion
  readonly index: number
  /** Whether it is all that the screen asks, so that it is its title. */
  readonly isTitle: boolean
}

function field(state: State, asked: Asked): View {
  const { question, index, isTitle } = asked
  const { lang } = state
  const name = fieldOf(index)
  const hasError = state.errors.some((one) => one.field === name)
  const title = capital(question.text[lang])
  const head = isTitle
    ? html`<span class="caption">${captionOf(question.id, lang)}</span>
        <h1 tabindex="-1" id="title">${title}</h1>`
    : html`<h2>${title}</h2>`
  return html`<fieldset
    id="${name}"
    tabindex="-1"
    class="${hasError ? 'question wrong' : 'question'}"
    aria-describedby="${describedBy([`${name}-why`, hasError && `${name}-error`])}"
  >
    <legend>${head}</legend>
    <p class="hint" id="${name}-why">${question.why[lang]}</p>
    ${errorAt(state, name)} ${inputsOf(state, question, name)}
  </fieldset>`
}

function inputsOf(state: State, question: CaseQuestion, name: string): View {
  switch (question.kind) {
    case 'one':
      return radios(state, question, name)
    case 'many':
      return checkboxes(state, question, name)
    case 'day':
      return dayFields(state, question, name)
    case 'number':
    case 'text':
      return textField(state, question, name)
  }
}

/** What an answer means, with an example. */
function detailOf({ means, example }: Option, lang: Lang): View {
  if (means === undefined && example === undefined) return nothing
  return html`${means === undefined ? nothing : html`<p>${sentence(capital(means[lang]))}</p>`}
  ${
    example === undefined
      ? nothing
      : html`<p class="example">${sentence(`${words.such[lang]}: ${example[lang]}`)}</p>`
  }`
}

function radios(state: State, question: CaseQuestion, name: string): View {
  const { lang } = state
  const { options, mayBeUnknown } = question
  return html`<div class="choices">
    ${options.map((option) =>
      choice(state.fields, {
        name,
        type: 'radio',
        value: option.value,
        label: capital(option.label[lang]),
        detail: detailOf(option, lang),
      }),
    )}
    ${
      mayBeUnknown
        ? choice(state.fields, {
            name,
            type: 'radio',
            value: unknown,
            label: notKnown(question)[lang],
            detail: nothing,
          })
        : nothing
    }
  </div>`
}

function checkboxes(state: State, { options }: CaseQuestion, name: string): View {
  const { lang } = state
  return html`<div class="choices">
    ${options.map((option) =>
      choice(state.fields, {
        name,
        type: 'checkbox',
        value: option.value,
        label: capital(option.label[lang]),
        detail: detailOf(option, lang),
      }),
    )}
    <p class="or">${words.or[lang]}</p>
    ${choice(state.fields, {
      name,
      type: 'checkbox',
      value: none,
      label: words.noneOfThese[lang],
      detail: nothing,
    })}
  </div>`
}

/** A day in three fields, of which a month and a year, or a year alone, will often do. */
function dayFields(state: State, question: CaseQuestion, name: string): View {
  const { lang } = state
  const { exact = false, notBefore } = question
  return html`<p class="hint">
      ${words[exact ? 'dayHintExact' : 'dayHint'][lang]}
      ${notBefore === undefined ? nothing : html` ${words.notBefore[lang]} ${written(notBefore)}.`}
    </p>
    ${dayInputs(state.fields, name, lang)}
    ${unknownBox(state, name, (question.unknown ?? words.unknown)[lang])}`
}

/** A day as it is written here. */
function written(day: string): string {
  return day.split('-').reverse().map(Number).join('-')
}

function textField(state: State, { kind, id }: CaseQuestion, name: string): View {
  const { lang } = state
  const isNumber = kind === 'number'
  return html`<p class="hint" id="${name}-form">
      ${words[isNumber ? 'numberHint' : 'textHint'][lang]}
    </p>
    <input
      id="${name}-text"
      name="${name}"
      class="${isNumber ? 'text number' : 'text'}"
      autocomplete="off"
      spellcheck="false"
      inputmode="${isNumber ? 'numeric' : 'text'}"
      aria-labelledby="title"
      aria-describedby="${name}-form"
      .value=${live(state.fields[name]?.[0] ?? '')}
    />
    ${unknownBox(state, name, words[id.about === 'reference' ? 'laterHint' : 'unknown'][lang])}`
}

function unknownBox(state: State, name: string, label: string): View {
  return html`<p class="or">${words.or[state.lang]}</p>
    ${choice(state.fields, {
      name: `${name}-unknown`,
      type: 'checkbox',
      value: unknown,
      label,
      detail: nothing,
    })}`
}

/** The points of procedure together, each with how far it is. */
function taskList(state: State, questions: readonly CaseQuestion[]): View {
  const { lang } = state
  return html`<span class="caption">${words.aboutProcedure[lang]}</span>
    <h1 tabindex="-1" id="title">${words.procedureTitle[lang]}</h1>
    <p class="hint">${words.procedureWhy[lang]}</p>
    ${isGrown(state, questions) ? html`<p class="notice">${words.procedureMore[lang]}</p>` : nothing}
    <div class="tasks">
      ${questions.map((question, index) => field(state, { question, index, isTitle: false }))}
    </div>`
}

/** Whether answers given before made more points matter. */
function isGrown({ held: { answers } }: State, questions: readonly CaseQuestion[]): boolean {
  const isTold = ({ id }: CaseQuestion) => answeredTo(answers, id) !== undefined
  return questions.some(isTold) && !questions.every(isTold)
}

/** The choice of an act among all behaviour, that can be searched. */
function pickField({ state, page }: Shown, question: CaseQuestion, picks: readonly Picks[]): View {
  const { lang, search } = state
  const name = fieldOf(0)
  const hasError = state.errors.length > 0
  const shown = found(picks, search, lang)
  const count = shown.reduce((sum, { options }) => sum + options.length, 0)
  const at = question.id.about === 'act' ? question.id.at : 1
  return html`<fieldset
    id="${name}"
    tabindex="-1"
    class="${hasError ? 'question wrong' : 'question'}"
    aria-describedby="${describedBy([`${name}-why`, hasError && `${name}-error`])}"
  >
    <legend>
      <span class="caption">${captionOf(question.id, lang)}</span>
      <h1 tabindex="-1" id="title">${words[at === 1 ? 'whatHappened' : 'whatElse'][lang]}</h1>
    </legend>
    <p class="hint" id="${name}-why">${words.whatHappenedWhy[lang]}</p>
    ${errorAt(state, name)}
    <div class="search">
      <label for="search">${words.search[lang]}</label>
      <p class="hint" id="search-hint">${words.searchHint[lang]}</p>
      <input
        id="search"
        type="search"
        autocomplete="off"
        aria-describedby="search-hint search-count"
        .value=${live(search)}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) page.search(event.target.value)
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <p id="search-count" role="status">
        ${search === '' ? '' : count === 0 ? words.nothingFound[lang] : `${count} ${words.found[lang]}`}
      </p>
    </div>
    ${shown.map((group) => pickGroup(state, group, name))}
  </fieldset>`
}

function pickGroup(state: State, { form, options }: Picks, name: string): View {
  const { lang } = state
  return html`<div class="picks" role="group" aria-labelledby="form-${form.value}">
    <h2 id="form-${form.value}">${capital(form.label[lang])}</h2>
    ${form.means === undefined ? nothing : html`<p class="hint">${sentence(capital(form.means[lang]))}</p>`}
    <div class="choices">
      ${options.map((option) =>
        choice(state.fields, {
          name,
          type: 'radio',
          value: `${form.value}/${option.value}`,
          label: capital(option.label[lang]),
          detail: pickDetail(option, lang),
        }),
      )}
    </div>
  </div>`
}

function pickDetail(option: Pick, lang: Lang): View {
  const { cited } = option
  const detail = detailOf(option, lang)
  if (detail === nothing && cited === undefined) return nothing
  return html`${detail}
  ${cited === undefined ? nothing : html`<p class="cited">${cited === '' ? words.ownChoice[lang] : `${words.cited[lang]}: ${cited}`}</p>`}`
}
