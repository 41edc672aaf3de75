import { escaped } from '../escape'
import type { Lang } from '../../base/text'
import { addressOf } from '../../policy/reference'
import { signed } from '../numbers'
import type { Block, Page, PagePoint, PageSection, StepRow } from '../page'
import { pageOptions } from '../options'
import type { PageOptions } from '../pages/page-of'
import { pageOrDocument } from '../pages/page-or-document'
import { type Picture, pictureSvg } from '../pictures/draw'
import type { Renderable } from '../result'
import { written } from '../written'
import { asHeading } from '../words'
import { styles } from './styles'

const htmlWords = {
  inWords: { nl: 'Deze afbeelding in woorden', en: 'This picture in words' },
  fillIn: { nl: 'In te vullen', en: 'To be filled in' },
} as const

/**
 * Renders a result as one HTML page with its pictures in it: no script, nothing fetched, readable
 * on a phone, on paper and by a screen reader.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language (Dutch when left out), and whether to write it as the advice of a committee
 * @returns a whole HTML document, the same for the same result
 * @throws UsageError where it is no result, or the options are not what they should be
 */
export function toHtml(result: Renderable, options?: PageOptions): string {
  const asked = pageOptions(options)
  return written(result, { pageOf: (one) => pageOrDocument(one, asked), write: asHtml })
}

function asHtml({ title, lead, sections, lang }: Page): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    `<div class="lead">${lead.map((said) => `<p>${escaped(said)}</p>`).join('\n')}</div>`,
    ...sections.map((section) => sectionHtml(section, lang)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function sectionHtml({ title, blocks }: PageSection, lang: Lang): string {
  return [
    '<section>',
    `<h2>${escaped(title)}</h2>`,
    ...blocks.map((block) => blockHtml(block, lang)),
    '</section>',
  ].join('\n')
}

function blockHtml(block: Block, lang: Lang): string {
  switch (block.is) {
    case 'text':
      return `<p>${escaped(block.text)}</p>`
    case 'label':
      return `<h3>${escaped(asHeading(block.text))}</h3>`
    case 'points':
      return list(block.points)
    case 'rows':
      return `<dl>${block.rows.map(namedValue).join('\n')}</dl>`
    case 'blank':
      return `<p class="blank"><strong>${htmlWords.fillIn[lang]}:</strong> ${escaped(block.text)}</p>`
    case 'steps':
      return steps(block.rows, block.sum)
    case 'picture':
      return figure(block.picture, lang)
    case 'twin':
      return twin(
        block.blocks.map((one) => blockHtml(one, lang)),
        lang,
      )
  }
}

function namedValue([name, value]: readonly [name: string, value: string]): string {
  return `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`
}

function list(points: readonly PagePoint[]): string {
  return `<ul>${points.map(item).join('\n')}</ul>`
}

function item({ text, reference, mark, points = [], code = [] }: PagePoint): string {
  const under = points.map((one) => `<li>${escaped(one)}</li>`).join('')
  const inside = under === '' ? '' : `<ul>${under}</ul>`
  const data = code.map((one) => `<pre><code>${escaped(one)}</code></pre>`).join('')
  const found = reference === undefined ? '' : ` (${linked(reference)})`
  const said = `${escaped(text)}${found}${inside}${data}`
  // The mark repeats what the words say, so it need not be read out.
  return mark === undefined
    ? `<li>${said}</li>`
    : `<li class="marked"><span aria-hidden="true">${mark}</span> ${said}</li>`
}

/** A reference to a law or ruling, as a link to where it can be read. */
function linked(reference: string): string {
  const address = addressOf(reference)
  return address === undefined
    ? escaped(reference)
    : `<a href="${escaped(address)}">${escaped(reference)}</a>`
}

function steps(rows: readonly StepRow[], sum: StepRow | undefined): string {
  const written = ({ steps, text }: StepRow) => `<b>${signed(steps)}</b> ${escaped(text)}</li>`
  const items = [
    ...rows.map((row) => `<li>${written(row)}`),
    ...(sum === undefined ? [] : [`<li class="sum">${written(sum)}`]),
  ]
  return `<ul class="steps">${items.join('\n')}</ul>`
}

/** The picture for a page and for a phone; the width of the screen decides which is shown, and only that one is read out. */
function figure(picture: Picture, lang: Lang): string {
  const drawn = (['page', 'phone'] as const).map(
    (width) => `<div class="${width}">${pictureSvg(picture, { width, titled: false })}</div>`,
  )
  const told =
    picture.is === 'ladder' ? `\n${twin([list(picture.told.map((text) => ({ text })))], lang)}` : ''
  return `<figure>${drawn.join('\n')}</figure>${told}`
}

function twin(inside: readonly string[], lang: Lang): string {
  return `<details><summary>${htmlWords.inWords[lang]}</summary>${inside.join('\n')}</details>`
}
