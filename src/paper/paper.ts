import { oneOf, readOptions } from '../base/options'
import { nouns } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import type { Page } from '../render/page'
import { documentPage } from '../render/pages/document-page'
import { pageOf } from '../render/pages/page-of'
import { readResult, type Renderable, renderedOrRefused } from '../render/result'

/** A paper that can be made of a case: `advice` is the reasoned advice of a committee. */
export type PaperName = (typeof paperNames)[number]

/** Every paper that can be made of a case. */
export const paperNames = ['advice'] as const

/** What a paper is called, where one is asked for. */
export const aPaper: BilingualText = { nl: 'stuk', en: 'paper' }

/** Which paper to write, and in which language. */
export interface PaperOptions {
  /** The paper; when left out the result itself as a page, as `toHtml` has it. */
  readonly paper?: PaperName | undefined
  /** The language of the paper; Dutch when left out. */
  readonly lang?: Lang | undefined
}

/**
 * Writes a result, or a paper that is made of it, as a Word document: with headings, lists and tables that Word knows as such, and a field
 * for each thing that only people know. The code that writes Word is imported only now.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the paper (the result as a page when left out), and the language (Dutch when left out)
 * @returns the bytes of a .docx file, the same for the same result
 * @throws UsageError, as a rejection, where it is no result, or the options are not what they should be
 *
 * @example
 * ```ts
 * const bytes = await toDocx(advise(theCase), { paper: 'advice' })
 * ```
 */
export async function toDocx(result: Renderable, options?: PaperOptions): Promise<Uint8Array> {
  const page = paperPage(result, options)
  const { asWord } = await import('./word')
  return asWord(page)
}

const langs: readonly Lang[] = ['nl', 'en']

/** What is asked for as a page. Throws a UsageError where it is none. */
export function paperPage(result: Renderable, options: PaperOptions | undefined): Page {
  const { lang = 'nl', paper } = readOptions<PaperOptions>(options, {
    lang: oneOf(nouns.language, langs),
    paper: oneOf(aPaper, paperNames),
  })
  const read = readResult(result)
  const isOfOneCase = read.type === 'advice' || read.type === 'check'
  return renderedOrRefused(() =>
    paper === 'advice' && isOfOneCase ? documentPage(read, lang) : pageOf(read, { lang }),
  )
}
