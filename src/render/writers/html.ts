import { escaped } from '../escape'
import type { Lang } from '../../base/text'
import { addressOf } from '../../policy/reference'
import { areNumbers, signed } from '../numbers'
import {
  allSections,
  type Block,
  type Cite,
  type NamedValue,
  type Page,
  type PagePoint,
  type PageSection,
  type StepRow,
  type Table,
} from '../page'
import { htmlOptions } from '../options'
import type { HtmlOptions } from '../pages/page-of'
import { pageOrDocument } from '../pages/page-or-document'
import { type Picture, pictureSvg } from '../pictures/draw'
import type { Renderable } from '../result'
import { written } from '../written'
import { asHeading } from '../words'
import { plain } from './lines'
import { themeRule } from '../theme'
import { styles } from './styles'

const htmlWords = {
  inWords: { nl: 'Deze afbeelding in woorden', en: 'This picture in words' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  annexes: { nl: 'Bijlagen', en: 'Annexes' },
  sheet: { nl: 'bladzijde', en: 'page' },
  of: { nl: 'van', en: 'of' },
  fillIn: { nl: 'In te vullen', en: 'To be filled in' },
} as const

/**
 * Renders a result as one HTML page with its pictures in it: no script, nothing fetched, readable
 * on a phone, on paper and by a screen reader.
 *
 * @param result - what `advise`, `check`, `compare`, `register`, `report`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language (Dutch when left out), whether to write it as the advice of a committee, and the theme of an organisation
 * @returns a whole HTML document, the same for the same result
 * @throws UsageError where it is no result, or the options are not what they should be
 */
export function toHtml(result: Renderable, options?: HtmlOptions): string {
  const { theme, ...asked } = htmlOptions(options)
  return written(result, {
    pageOf: (one) => pageOrDocument(one, asked),
    write: (page) => asHtml(page, theme === undefined ? '' : themeRule(theme)),
  })
}

/** A page as a whole HTML document, with the rule of a theme where there is one. */
export function asHtml(page: Page, theme = ''): string {
  const { title, head = [], lead, lang } = page
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${styles}${theme}${running(page)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(page.cover === undefined ? [] : [coverHtml(page.cover, lang)]),
    `<h1>${escaped(title)}</h1>`,
    ...(head.length === 0 ? [] : [`<div class="head">${named(head)}</div>`]),
    `<div class="lead">${lead.map((said) => `<p>${escaped(said)}</p>`).join('\n')}</div>`,
    ...(page.isLong === true
      ? listedHtml(page.sections, 'section', htmlWords.contents[lang], lang)
      : page.sections.map((section) => sectionHtml(section, lang))),
    ...annexesHtml(page),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** What stands on top of every printed sheet, by which loose sheets are told apart, with the number of each. */
function running({ title, head = [], lang }: Page): string {
  if (head.length === 0) return ''
  const about = head.slice(0, 2).map(([name, value]) => `${name}: ${value}`)
  const said = cssString([title, ...about].join(' · '))
  const [sheet, of] = [htmlWords.sheet[lang], htmlWords.of[lang]]
  return `@page {
  @top-left { content: "${said}"; font: 8pt Arial, sans-serif; color: #595959; }
  @top-right { content: "${sheet} " counter(page) " ${of} " counter(pages); font: 8pt Arial, sans-serif; color: #595959; }
}
`
}

/** A text as it stands in a string of a style sheet: nothing in it can end the string or the sheet. */
function cssString(text: string): string {
  const coded = (character: string) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `
  return plain(text).replace(/[^A-Za-z0-9 .,-]/gu, coded)
}

/** The annexes, with a list of them that leads to each. */
function annexesHtml(page: Page): readonly string[] {
  const annexes = allSections(page).slice(page.sections.length)
  return listedHtml(annexes, 'annex', htmlWords.annexes[page.lang], page.lang)
}

/** Sections with a list of them that leads to each. */
function listedHtml(
  sections: readonly PageSection[],
  named: string,
  called: string,
  lang: Lang,
): readonly string[] {
  if (sections.length === 0) return []
  const links = sections.map(
    ({ title }, index) => `<li><a href="#${named}-${index + 1}">${escaped(title)}</a></li>`,
  )
  return [
    `<nav class="contents" aria-label="${escaped(called)}"><h2>${escaped(called)}</h2>`,
    `<ul>${links.join('\n')}</ul></nav>`,
    ...sections.map((section, index) => sectionHtml(section, lang, `${named}-${index + 1}`)),
  ]
}

/** What is for whoever writes the page. It stands before the title, so it has no headings of the page. */
function coverHtml({ title, blocks }: PageSection, lang: Lang): string {
  const heading = (said: string) => `<p><strong>${escaped(said)}</strong></p>`
  return [
    '<div class="cover" role="note">',
    heading(title),
    ...blocks.map((block) =>
      block.is === 'label' ? heading(asHeading(block.text)) : blockHtml(block, lang),
    ),
    '</div>',
  ].join('\n')
}

/** A section with its heading, for a place that has a page around it. */
export function sectionHtml(
  { title, blocks, isKept = false }: PageSection,
  lang: Lang,
  id?: string,
): string {
  const marks = [
    ...(id === undefined ? [] : [` id="${id}"`]),
    ...(isKept ? [' class="kept"'] : []),
  ].join('')
  return [
    `<section${marks}>`,
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
      return named(block.rows)
    case 'table':
      return table(block)
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

function named(rows: readonly NamedValue[]): string {
  return `<dl>${rows.map(namedValue).join('\n')}</dl>`
}

/** A table that can be scrolled on a narrow screen; of every cell it can be told which row and column it is in. */
function table({ columns, rows }: Table): string {
  const kinds = columns.map((_, at) => kindOf(rows.map((cells) => cells[at] ?? '')))
  const heads = columns.map((name, at) => `<th scope="col"${kinds[at] ?? ''}>${escaped(name)}</th>`)
  const lines = rows.map(([about = '', ...cells]) => {
    const others = cells.map((cell, at) => `<td${kinds[at + 1] ?? ''}>${escaped(cell)}</td>`)
    return `<tr><th scope="row"${kinds[0] ?? ''}>${escaped(about)}</th>${others.join('')}</tr>`
  })
  return [
    `<div class="${columns.length < many ? 'table' : 'wide table'}" tabindex="0">`,
    `<table><thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${lines.join('\n')}</tbody></table>`,
    '</div>',
  ].join('\n')
}

/** What the cells of a column are like, as an attribute: numbers, something that stays on one line, names of files, or much text. */
function kindOf(cells: readonly string[]): string {
  if (areNumbers(cells)) return ' class="number"'
  if (cells.every((cell) => cell.length <= shortest)) return ' class="short"'
  if (cells.every((cell) => !/\s/.test(cell))) return ' class="path"'
  return cells.some((cell) => cell.length >= longest) ? ' class="long"' : ''
}

/** So many columns take more room than a column of text has. */
const many = 7
/** In characters: as long as a reference. */
const shortest = 12
/** In characters: a sentence rather than a name. */
const longest = 80

function namedValue([name, value]: NamedValue): string {
  return `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`
}

function list(points: readonly PagePoint[]): string {
  return `<ul>${points.map(item).join('\n')}</ul>`
}

function item(point: PagePoint): string {
  const { text, reference, cites = [], mark, points = [], code = [], isLink = false } = point
  const under = points.map((one) => `<li>${escaped(one)}</li>`).join('')
  const inside = under === '' ? '' : `<ul>${under}</ul>`
  const data = code.map((one) => `<pre><code>${escaped(one)}</code></pre>`).join('')
  const found = reference === undefined || isLink ? '' : ` (${linked(reference)})`
  const told = reference !== undefined && isLink ? linked(reference, text) : escaped(text)
  const said = `${told}${found}${standing(cites)}${inside}${data}`
  // The mark repeats what the words say, so it need not be read out.
  return mark === undefined
    ? `<li>${said}</li>`
    : `<li class="marked"><span aria-hidden="true">${mark}</span> ${said}</li>`
}

/** A reference to a law or ruling, as a link to where it can be read, by what it is called. */
function linked(reference: string, called = reference): string {
  const address = addressOf(reference)
  return address === undefined
    ? escaped(called)
    : `<a href="${escaped(address)}">${escaped(called)}</a>`
}

/** What something stands on, each law with where it can be read. */
function standing(cites: readonly Cite[]): string {
  const said = cites.map(({ text, reference }) =>
    reference === undefined ? escaped(text) : linked(reference, text),
  )
  return said.length === 0 ? '' : ` [${said.join(', ')}]`
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
