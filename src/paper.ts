/**
 * The papers of a case, also as Word documents.
 *
 * @module evenredig/paper
 */
export { type PaperName, type PaperOptions, toDocx } from './paper/paper'
export type { Lang } from './base/text'
export type { Renderable } from './render/result'
