/**
 * Renders a result for people.
 *
 * @module evenredig/render
 */
export { toText } from './render/text'
export type { PageOptions, Renderable, RenderOptions } from './render/page-of'
export { type SvgOptions, toSvg } from './render/svg'
export type { PictureName } from './render/pictures/picture'
export type { PictureWidth } from './render/pictures/strokes'
export { toHtml } from './render/html'
export { toMarkdown } from './render/markdown'
