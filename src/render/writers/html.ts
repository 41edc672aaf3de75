import { escaped } from '../escape'
import type { Lang } from '../../base/text'
import { signed } from '../numbers'
import type { Block, Page, PagePoint, PageSection, StepRow } from '../page'
import { type Picture, pictureSvg } from '../pictures/draw'
import { asHeading } from '../words'
import { styles } from './styles'

const says = {
  inWords: { nl: 'Deze afbeelding in woorden', en: 'This picture in words' },
  fillIn: { nl: 'In te vullen', en: 'To be filled in' },
} as const

/** A page as one self-contained HTML document: no script, nothing fetched, fit for print. */
export function pageHtml({ title, lead, sections, lang }: Page): string {
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
      return `<dl>${block.rows.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('\n')}</dl>`
    case 'blank':
      return `<p class="blank"><strong>${says.fillIn[lang]}:</strong> ${escaped(block.text)}</p>`
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

function list(points: readonly PagePoint[]): string {
  const items = points.map(({ text, mark, points: under = [], code = [] }) => {
    const inside =
      under.length === 0
        ? ''
        : `<ul>${under.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`
    const data = code.map((one) => `<pre><code>${escaped(one)}</code></pre>`).join('')
    // The mark repeats what the words say, so it need not be read out.
    const shown = mark === undefined ? '' : `<span aria-hidden="true">${mark}</span> `
    return `<li${mark === undefined ? '' : ' class="marked"'}>${shown}${escaped(text)}${inside}${data}</li>`
  })
  return `<ul>${items.join('\n')}</ul>`
}

function steps(rows: readonly StepRow[], sum: StepRow | undefined): string {
  const written = rows.map((row) => `<li><b>${signed(row.steps)}</b> ${escaped(row.text)}</li>`)
  const total =
    sum === undefined
      ? []
      : [`<li class="sum"><b>${signed(sum.steps)}</b> ${escaped(sum.text)}</li>`]
  return `<ul class="steps">${[...written, ...total].join('\n')}</ul>`
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
  return `<details><summary>${says.inWords[lang]}</summary>${inside.join('\n')}</details>`
}
