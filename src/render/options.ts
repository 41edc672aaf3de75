import type { Lang } from '../base/text'
import { oneOf, readOptions, trueOrFalse, wholeNumber } from '../base/options'
import type { HtmlOptions, PageOptions, TextOptions } from './pages/page-of'
import { nouns } from '../base/problem'
import type { PictureWidth } from './pictures/strokes'
import type { SvgOptions } from './svg'
import { theme } from './theme'

const langs: readonly Lang[] = ['nl', 'en']
const widths: readonly PictureWidth[] = ['page', 'phone']
const lang = oneOf(nouns.language, langs)
const pageChecks = { lang, document: trueOrFalse, full: trueOrFalse }
const width = oneOf({ nl: 'breedte', en: 'width' }, widths)

/** How to render text, read. Throws a UsageError where it is not what it should be. */
export function textOptions(options: TextOptions | undefined): TextOptions {
  return readOptions<TextOptions>(options, {
    lang,
    full: trueOrFalse,
    columns: wholeNumber(20, 400),
  })
}

/** How to render a page, read. Throws a UsageError where it is not what it should be. */
export function pageOptions(options: PageOptions | undefined): PageOptions {
  return readOptions<PageOptions>(options, pageChecks)
}

/** How to render a page as HTML, read. Throws a UsageError where it is not what it should be. */
export function htmlOptions(options: HtmlOptions | undefined): HtmlOptions {
  return readOptions<HtmlOptions>(options, { ...pageChecks, theme })
}

/** How to draw, read. Throws a UsageError where it is not what it should be. */
export function svgOptions(options: SvgOptions | undefined): SvgOptions {
  return readOptions<SvgOptions>(options, { lang, width })
}
