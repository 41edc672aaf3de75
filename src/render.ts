/**
 * Renders a result for people.
 *
 * @module evenredig/render
 */
export { toText } from './render/writers/text'
export type {
  HtmlOptions,
  PageOptions,
  RenderOptions,
  SourcedOptions,
  TextOptions,
} from './render/pages/page-of'
export type { SourceText } from './policy/source-texts'
export type { Renderable } from './render/result'
export { toLadderSvg } from './render/ladder-svg'
export { type SvgOptions, toSvg } from './render/svg'
export type { PictureName } from './render/pictures/picture'
export type { PictureWidth } from './render/pictures/strokes'
export { toHtml } from './render/writers/html'
export { toMarkdown } from './render/writers/markdown'
