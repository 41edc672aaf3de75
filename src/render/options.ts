import type { Lang } from '../base/text'
import { issueOf } from '../base/issue'
import { plainData } from '../base/plain'
import { type Check, oneOf, readOptions, trueOrFalse, wholeNumber } from '../base/options'
import type { HtmlOptions, PageOptions, TextOptions } from './pages/page-of'
import { nouns } from '../base/problem'
import type { PictureWidth } from './pictures/strokes'
import type { SvgOptions } from './svg'
import { theme } from './theme'

const langs: readonly Lang[] = ['nl', 'en']
/** What sources say: a list as `describePolicy` gives it. */
const sources: Check = (value, path) =>
  isListOfSources(value)
    ? []
    : [
        issueOf({
          code: 'wrong-type',
          message: { nl: 'dit zijn geen bronnen', en: 'these are no sources' },
          path,
          expected: {
            nl: 'de `sources` van `describePolicy`',
            en: 'the `sources` of `describePolicy`',
          },
        }),
      ]

function isListOfSources(value: unknown): boolean {
  return Array.isArray(value) && value.every((one: unknown) => isSource(plainData(one, 3).value))
}

function isSource(one: unknown): boolean {
  if (typeof one !== 'object' || one === null || !('id' in one)) return false
  const says: unknown = 'says' in one ? one.says : undefined
  return says === undefined || (typeof says === 'object' && says !== null && isText(says))
}

const isText = (says: object): boolean =>
  ['nl', 'en'].every((one) => typeof (says as Readonly<Record<string, unknown>>)[one] === 'string')

const widths: readonly PictureWidth[] = ['page', 'phone']
const lang = oneOf(nouns.language, langs)
const pageChecks = { lang, document: trueOrFalse, full: trueOrFalse, sources }
const width = oneOf({ nl: 'breedte', en: 'width' }, widths)

/** How to render text, read. Throws a UsageError where it is not what it should be. */
export function textOptions(options: TextOptions | undefined): TextOptions {
  return readOptions<TextOptions>(options, {
    lang,
    full: trueOrFalse,
    columns: wholeNumber(20, 400),
    sources,
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
