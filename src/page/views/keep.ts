import { html, nothing } from 'lit-html'
import type { BilingualText } from '../../base/text'
import { capital } from '../../base/text'
import type { Outcome, Written } from '../protocol'
import { paperWords, protectiveWords } from '../../paper/paper-words'
import { words } from '../words'
import { backLink, errorSummary, keptMessage, sentence, type Shown, type View } from './pieces'
import { noCaseView } from './no-case'

/** Where somebody keeps the result: as papers in Word, as a case to open again, in other forms, as pictures. */
export function keepView({ state, page }: Shown): View {
  const { lang, outcome, proposed } = state
  if (outcome === null) return noCaseView({ state, page })
  const { papers, protective } = outcome
  const line = (name: BilingualText, use: BilingualText, keep: () => Promise<void>) =>
    html`<li>
      <button type="button" @click=${() => void keep()}>${capital(name[lang])}</button>
      <span>${sentence(capital(use[lang]))}</span>
    </li>`
  const keeps = (as: Written) => () => page.keep(as)
  return html`${backLink(lang)} ${errorSummary(state)}
    <h1 tabindex="-1" id="title">${words.keepTitle[lang]}</h1>
    <p class="hint">${words.keepHint[lang]}</p>
    <section>
      <h2>${words.keepWord[lang]}</h2>
      <p class="hint">${words.keepWordHint[lang]}</p>
      ${proposed.length === 0 ? nothing : html`<p class="notice">${words.withProposal[lang]}</p>`}
      <ul class="files">
        ${papers.map((paper) =>
          line(paperWords[paper].label, paperWords[paper].use, () => page.keepWord(paper)),
        )}
      </ul>
    </section>
    ${
      protective.length === 0
        ? nothing
        : html`<section>
            <h2>${capital(protectiveWords.label[lang])}</h2>
            <p class="hint">${protectiveWords.hint[lang]}</p>
            <ul class="files">
              ${protective.map((one) =>
                line(one.label, protectiveWords.use, () => page.keepWord('letter', one)),
              )}
            </ul>
          </section>`
    }
    <section>
      <h2>${words.keepCase[lang]}</h2>
      <ul class="files">
        ${line(words.case, words.caseWhat, keeps('case'))}
      </ul>
    </section>
    <section>
      <h2>${words.keepPaper[lang]}</h2>
      <ul class="files">
        ${forms.map(([as, name, use]) => line(name, use, keeps(as)))}
        ${line(words.print, words.printWhat, () => Promise.resolve(print()))}
      </ul>
    </section>
    ${picturesView(outcome, (as, name, use) => line(name, use, keeps(as)), words.keepPictures[lang])}
    ${keptMessage(state)}`
}

/** The other forms of the result, with what they are called and what they hold. */
const forms = [
  ['first', words.first, words.firstWhat],
  ['page', words.page, words.pageWhat],
  ['document', words.document, words.documentWhat],
  ['markdown', words.markdown, words.markdownWhat],
] as const

/** The pictures that there are of the result. */
function picturesView(
  { ladder, net, timeline }: Outcome,
  line: (as: Written, name: BilingualText, use: BilingualText) => View,
  title: string,
): View {
  const all = [
    ...(ladder.length === 0 ? [] : [line('ladder', words.ladder, words.ladderWhat)]),
    ...(net === null ? [] : [line('steps', words.stepsPicture, words.stepsWhat)]),
    ...(timeline === undefined ? [] : [line('timeline', words.timeline, words.timelineWhat)]),
  ]
  if (all.length === 0) return nothing
  return html`<section>
    <h2>${title}</h2>
    <ul class="files">
      ${all}
    </ul>
  </section>`
}
