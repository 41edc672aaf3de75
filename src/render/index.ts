/**
 * Renders a result for people.
 *
 * @module evenredig/render
 */
export { toText } from './text'
export type { PageOptions, Renderable, RenderOptions } from './page-of'
export { type SvgOptions, toSvg } from './svg'
export type { PictureName } from './pictures/picture'
export type { PictureWidth } from './svg/drawing'
export { toHtml } from './html'
export { toMarkdown } from './markdown'
