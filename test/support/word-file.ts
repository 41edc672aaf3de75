import { strFromU8, unzipSync } from 'fflate'

/** A paragraph of a Word document. */
export interface WordParagraph {
  readonly style: string
  readonly text: string
}

/** A table of a Word document. */
export interface WordTable {
  /** How many rows are repeated on every sheet. */
  readonly heads: number
  readonly rows: readonly (readonly string[])[]
  /** The places of the columns whose cells all stand to the right. */
  readonly toTheRight: readonly number[]
}

/** What stands in a Word document. */
export interface WordFile {
  readonly names: readonly string[]
  readonly part: (name: string) => string
  readonly paragraphs: readonly WordParagraph[]
  readonly tables: readonly WordTable[]
  /** The names of the fields to fill in. */
  readonly fields: readonly string[]
  /** The texts that are links, with their addresses. */
  readonly links: readonly (readonly [text: string, address: string])[]
}

const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found)
const textIn = (xml: string) =>
  decoded([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, said]) => said).join(''))
const attribute = (xml: string, name: string) =>
  new RegExp(`<${name} [^>]*w:val="([^"]*)"`).exec(xml)?.[1] ?? ''

/** Reads a Word document without the code that wrote it. */
export function wordFile(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes)
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const body = part('word/document.xml')
  const relations = part('word/_rels/document.xml.rels')
  const addressOf = (id: string) =>
    decoded(
      all(relations, /<Relationship [^>]*>/g)
        .find((one) => one.includes(`Id="${id}"`))
        ?.match(/Target="([^"]*)"/)?.[1] ?? '',
    )
  return {
    names: Object.keys(files),
    part,
    paragraphs: all(body, /<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/g).map((xml) => ({
      style: attribute(xml, 'w:pStyle'),
      text: textIn(xml),
    })),
    tables: all(body, /<w:tbl>.*?<\/w:tbl>/g).map((xml) => {
      const rows = all(xml, /<w:tr>.*?<\/w:tr>/g).map((row) => all(row, /<w:tc>.*?<\/w:tc>/g))
      const isRight = (cell = '') => attribute(cell, 'w:jc') === 'right'
      return {
        heads: all(xml, /<w:tblHeader\/>/g).length,
        rows: rows.map((cells) => cells.map(textIn)),
        toTheRight: [...(rows[0] ?? []).keys()].filter((at) =>
          rows.every((cells) => isRight(cells[at])),
        ),
      }
    }),
    fields: all(body, /<w:sdtPr>.*?<\/w:sdtPr>/g).map((xml) => decoded(attribute(xml, 'w:alias'))),
    links: [...body.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"[^>]*>(.*?)<\/w:hyperlink>/g)].map(
      ([, id = '', xml = '']) => [textIn(xml), addressOf(id)] as const,
    ),
  }
}
