import { html, nothing } from 'lit-html'
import { addressOf } from '../places'
import { hasCase } from '../state'
import { words } from '../words'
import { newCaseButton } from './no-case'
import { errorSummary, type Shown, type View } from './pieces'

/** Where somebody begins: that nothing leaves this computer, a new case, or files. */
export function startView({ state, page }: Shown): View {
  const { lang } = state
  const begun = hasCase(state)
  return html`${errorSummary(state)}
    <h1 tabindex="-1" id="title">${words.nothingLeaves[lang]}</h1>
    <p class="lead">${words.nothingLeavesWhy[lang]}</p>
    <p>${words.startAbout[lang]}</p>
    <p><strong>${words.noNames[lang]}</strong></p>
    <div class="actions">
      ${
        begun
          ? html`<a
                class="button primary"
                href="${addressOf({ at: state.held.theCase === undefined ? 'overview' : 'outcome' })}"
                >${words.goOn[lang]}</a
              >
              <button
                type="button"
                @click=${() => {
                  if (!state.isUnsaved || confirm(words.startAgainSure[lang])) void page.anew()
                }}
              >
                ${words.startAgain[lang]}
              </button>`
          : newCaseButton({ state, page })
      }
    </div>
    <section>
      <h2>${words.openFiles[lang]}</h2>
      <p class="hint" id="files-hint">${words.openFilesHint[lang]}</p>
      ${filePicker({ state, page }, { id: 'files', label: words.chooseFiles[lang] })}
      ${state.said === '' ? nothing : html`<p>${state.said}</p>`}
      ${
        state.decided.length > 0
          ? html`<p role="status">${words.openedBeside[lang]}: ${state.decided.length}</p>`
          : nothing
      }
    </section>`
}

/** A field for files, read in this page alone. */
export function filePicker(
  { state, page }: Shown,
  { id, label }: { readonly id: string; readonly label: string },
): View {
  return html`<div class="choose">
    <input
      id="${id}"
      class="unseen"
      type="file"
      multiple
      aria-describedby="${id}-hint"
      accept=".json,application/json"
      @change=${(event: Event) => {
        const input = event.target
        if (!(input instanceof HTMLInputElement) || input.files === null) return
        const isLost = state.isUnsaved && state.place.at === 'start'
        if (isLost && !confirm(words.startAgainSure[state.lang])) return
        const chosen = [...input.files].map((file) => ({
          name: file.name,
          size: file.size,
          bytes: async () => new Uint8Array(await file.arrayBuffer()),
        }))
        input.value = ''
        void page.open(chosen)
      }}
    />
    <label class="button" for="${id}">${label}</label>
  </div>`
}
