import type { Page } from '../render/page'
import { asHtml } from '../render/writers/html'
import { asMarkdown } from '../render/writers/markdown'
import { asText } from '../render/writers/text'
import type { PaperForm } from './paper'

/** A page in a form that is text. */
export function inForm(page: Page, form: PaperForm): string {
  switch (form) {
    case 'html':
      return asHtml(page)
    case 'markdown':
      return asMarkdown(page)
    case 'text':
      return asText(page)
  }
}
