import { html, nothing } from 'lit-html'
import type { Written } from '../protocol'
import { paperWords, words } from '../words'
import { backLink, errorSummary, type Shown, type View } from './pieces'
import { noCaseView } from './no-case'

/** What can be kept, with what it is called and what it is. */
const papers = [
  ['document', words.document, words.documentWhat],
  ['markdown', words.markdown, words.markdownWhat],
  ['first', words.first, words.firstWhat],
  ['page', words.page, words.pageWhat],
] as const
const pictures = [
  ['ladder', words.ladder],
  ['steps', words.stepsPicture],
  ['timeline', words.timeline],
] as const

/** Where somebody keeps the result: as a paper, as pictures, as a case to open again. */
export function keepView({ state, page }: Shown): View {
  const { lang, outcome, proposed, said } = state
  if (outcome === null) return noCaseView({ state, page })
  const button = (as: Written, label: string) =>
    html`<button type="button" @click=${() => void page.keep(as)}>${label}</button>`
  return html`${backLink(lang)} ${errorSummary(state)}
    <h1 tabindex="-1" id="title">${words.keepTitle[lang]}</h1>
    <p class="hint">${words.keepHint[lang]}</p>
    ${said === '' ? nothing : html`<p class="done">${said}</p>`}
    <section>
      <h2>${words.keepCase[lang]}</h2>
      <p>${button('case', words.case[lang])} <span>${words.caseWhat[lang]}</span></p>
    </section>
    <section>
      <h2>${words.keepWord[lang]}</h2>
      <p class="hint">${words.keepWordHint[lang]}</p>
      ${proposed.length === 0 ? nothing : html`<p class="notice">${words.withProposal[lang]}</p>`}
      <p class="row">
        ${outcome.papers.map(
          (paper) =>
            html`<button type="button" @click=${() => void page.keepWord(paper)}>
              ${paperWords[paper][lang]}
            </button>`,
        )}
      </p>
    </section>
    <section>
      <h2>${words.keepPaper[lang]}</h2>
      ${papers.map(
        ([as, label, what]) => html`<p>${button(as, label[lang])} <span>${what[lang]}</span></p>`,
      )}
      <p><button type="button" @click=${() => print()}>${words.print[lang]}</button></p>
    </section>
    <section>
      <h2>${words.keepPictures[lang]}</h2>
      <p class="row">${pictures.map(([as, label]) => button(as, label[lang]))}</p>
    </section>`
}
