/**
 * The papers of a case, from the invitation to the decision, as Word, HTML, Markdown or text.
 *
 * @module evenredig/paper
 */
export {
  type PaperForm,
  type PaperOptions,
  papersOf,
  type TextPaperOptions,
  toDocx,
  toPaper,
} from './paper/paper'
export type { PaperName } from './paper/paper-names'
export type { Lang } from './base/text'
export type { Decision } from './compare/record'
export type { Policy } from './policy/ready'
export type { Vocabulary } from './policy/vocabulary'
export type { Renderable } from './render/result'
