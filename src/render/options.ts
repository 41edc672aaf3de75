import type { Lang } from '../base/text'
import { type Check, described, oneOf, readOptions, trueOrFalse } from '../base/options'
import type { PageOptions } from './pages/page-of'
import type { PictureWidth } from './pictures/strokes'
import type { SvgOptions } from './svg'
import type { TextOptions } from './writers/text'

const langs: readonly Lang[] = ['nl', 'en']
const widths: readonly PictureWidth[] = ['page', 'phone']
const lang = oneOf('language', langs)
const width = oneOf('width', widths)

const columns: Check = (value, path) =>
  Number.isInteger(value) && Number(value) >= 40 && Number(value) <= 400
    ? []
    : [
        {
          code: 'wrong-type',
          message: `${described(value).what} is no number of columns`,
          path,
          expected: 'a whole number from `40` to `400`',
        },
      ]

/** How to render a text, read. Throws a UsageError where it is not what it should be. */
export function textOptions(options: TextOptions | undefined): TextOptions {
  return readOptions<TextOptions>(options, { lang, columns })
}

/** How to render a page, read. Throws a UsageError where it is not what it should be. */
export function pageOptions(options: PageOptions | undefined): PageOptions {
  return readOptions<PageOptions>(options, { lang, document: trueOrFalse })
}

/** How to draw, read. Throws a UsageError where it is not what it should be. */
export function svgOptions(options: SvgOptions | undefined): SvgOptions {
  return readOptions<SvgOptions>(options, { lang, width })
}
