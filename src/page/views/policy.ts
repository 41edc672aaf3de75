import { html, nothing } from 'lit-html'
import { capital, type Lang } from '../../base/text'
import type { DescribedRule, DescribedSource, PolicyDescription } from '../../describe/description'
import type { Vocabulary } from '../../policy/vocabulary'
import { isCountedFor, movedBy } from '../moved'
import { isFound } from '../search'
import { words } from '../words'
import { sentence, type Shown, type View } from './pieces'

/** The most of a list that is shown at once. */
const mostShown = 500
/** The most of what stands on a choice that is told with it. */
const mostStanding = 3

/** The rules, the choices and the sources of the policy in the page, to look through. */
export function policyView({ state, page }: Shown): View {
  const { policy, lang, search } = state
  if (policy === null) return nothing
  const { sources, policy: about } = policy
  const rules = policy.rules.filter(({ because, id, source }) =>
    isFound([because, id, ...source.map((one) => citeOf(sources, one))], search, lang),
  )
  const listed = sources.filter(({ cite, label, id }) => isFound([cite, label, id], search, lang))
  const own = rules.filter(({ origin }) => about.layers.length > 1 && origin === about.id)
  return html`<h1 tabindex="-1" id="title">${words.policyTitle[lang]}</h1>
    <p class="lead">${about.title[lang]}, ${words.version[lang]} ${about.version}</p>
    <p class="hint">${words.policyHint[lang]}</p>
    <div class="search">
      <label for="search-policy">${words.searchPolicy[lang]}</label>
      <input
        id="search-policy"
        type="search"
        autocomplete="off"
        aria-describedby="policy-count"
        .value=${search}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) page.search(event.target.value)
        }}
      />
      <p id="policy-count" role="status">
        ${words.rules[lang]}: ${rules.length} ${words.shownOf[lang]} ${policy.rules.length}.
        ${words.sources[lang]}: ${listed.length} ${words.shownOf[lang]} ${sources.length}.
      </p>
    </div>
    ${own.length === 0 ? nothing : list(words.ownRules[lang], ruleLines(own, sources, lang))}
    ${list(
      words.choices[lang],
      choiceLines(
        policy,
        listed.filter(({ kind }) => kind === 'choice'),
        lang,
      ),
      isCountedFor(about)
        ? `${words.choicesWhy[lang]} ${words.choicesMove[lang]}`
        : words.choicesWhy[lang],
    )}
    ${list(words.rules[lang], ruleLines(rules, sources, lang))}
    ${list(
      words.sources[lang],
      sourceLines(
        listed.filter(({ kind }) => kind !== 'choice'),
        lang,
      ),
    )}`
}

function list(title: string, lines: readonly View[], hint?: string): View {
  if (lines.length === 0) return nothing
  return html`<section>
    <h2>${title} (${lines.length})</h2>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
    <ul class="rules">
      ${lines.slice(0, mostShown)}
    </ul>
  </section>`
}

function ruleLines(
  rules: readonly DescribedRule<Vocabulary>[],
  sources: readonly DescribedSource[],
  lang: Lang,
): readonly View[] {
  return rules.map(
    ({ id, because, source }) =>
      html`<li>
        ${because[lang]}
        <span class="cited">${citesOf(sources, source, lang)} <code>${id}</code></span>
      </li>`,
  )
}

/** Each choice by what it is about, else by what stands on it. */
function choiceLines(
  policy: PolicyDescription<Vocabulary>,
  choices: readonly DescribedSource[],
  lang: Lang,
): readonly View[] {
  const { rules, behaviours, attention } = policy
  return choices.map(({ id, label }) => {
    const moved = movedBy(id, policy.policy, lang)
    const stands = [
      ...rules.map(({ because, source }) => ({ said: because, source })),
      ...behaviours.map((one) => ({ said: one.label, source: one.source ?? [] })),
      ...attention.map((one) => ({ said: one.label, source: one.source })),
    ].filter(({ source }) => source.includes(id))
    const said = stands.map((one) => one.said[lang])
    const shown = said
      .slice(0, mostStanding)
      .map((one) => sentence(capital(one)))
      .join(' ')
    const more = said.length > mostStanding ? ` (+${said.length - mostStanding})` : ''
    const rests = `${shown}${more}`
    return html`<li>
      ${label === undefined ? (shown === '' ? id : rests) : capital(label[lang])}
      <span class="cited">${label === undefined ? nothing : rests} <code>${id}</code></span>
      ${moved === undefined ? nothing : html`<span class="moved">${moved}</span>`}
    </li>`
  })
}

function sourceLines(sources: readonly DescribedSource[], lang: Lang): readonly View[] {
  return sources.map(
    ({ id, cite, label, verified }) =>
      html`<li>
        ${label === undefined ? cite : label[lang]}
        <span class="cited">
          ${label === undefined ? nothing : cite}
          ${verified === false ? html`(${words.notVerified[lang]})` : nothing} <code>${id}</code>
        </span>
      </li>`,
  )
}

/** What a rule stands on, each said once: a choice by what it is about. */
function citesOf(
  sources: readonly DescribedSource[],
  cited: readonly string[],
  lang: Lang,
): string {
  const said = cited.map((id) => {
    const source = sources.find((one) => one.id === id)
    if (source?.kind !== 'choice') return citeOf(sources, id)
    const { label } = source
    return label === undefined ? words.choice[lang] : `${words.choice[lang]}: ${label[lang]}`
  })
  return [...new Set(said)].join('; ')
}

function citeOf(sources: readonly DescribedSource[], id: string): string {
  return sources.find((one) => one.id === id)?.cite ?? id
}
