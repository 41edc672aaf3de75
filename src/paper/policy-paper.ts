import type { Lang } from '../base/text'
import type { PolicyText } from '../policy/file'
import { asHtml } from '../render/writers/html'
import { asMarkdown } from '../render/writers/markdown'
import { asText } from '../render/writers/text'
import { policyPaperPage } from './pages/policy-paper'
import type { PaperForm } from './paper'

/** A policy as a paper for a works council, in a form that is text. */
export function policyPaper(policy: PolicyText, form: PaperForm, lang: Lang): string {
  const page = policyPaperPage(policy, lang)
  switch (form) {
    case 'html':
      return asHtml(page)
    case 'markdown':
      return asMarkdown(page)
    case 'text':
      return asText(page)
  }
}

/** A policy as a paper for a works council, as a Word document. */
export async function policyPaperDocx(policy: PolicyText, lang: Lang): Promise<Uint8Array> {
  const { asWord } = await import('./word')
  return asWord(policyPaperPage(policy, lang))
}
