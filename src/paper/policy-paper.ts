import type { Lang } from '../base/text'
import type { PolicyText } from '../policy/file'
import { inForm } from './in-form'
import { policyPaperPage } from './pages/policy-paper'
import type { PaperForm } from './paper'

/** A policy as a paper for a works council, in a form that is text. */
export function policyPaper(policy: PolicyText, form: PaperForm, lang: Lang): string {
  return inForm(policyPaperPage(policy, lang), form)
}

/** A policy as a paper for a works council, as a Word document. */
export async function policyPaperDocx(policy: PolicyText, lang: Lang): Promise<Uint8Array> {
  const { asWord } = await import('./word')
  return asWord(policyPaperPage(policy, lang))
}
