import { expect, test } from 'vitest'
import { describePolicy } from '../../../src'
import { toDocx } from '../../../src/paper'
import { type Renderable, toHtml, toMarkdown } from '../../../src/render'
import { results as resultsOf } from '../../support/results'
import { wordFile } from '../../support/word-file'

const { sources } = describePolicy()
const results = resultsOf()
const resultOf = (name: string) => (results[name] as () => Renderable)()
const langs = ['nl', 'en'] as const
const ofOneCase = ['moderate-lifted', 'check-borderline', 'no-sanction-unfounded']
const ofManyCases = ['comparison', 'like-cases', 'register', 'year-report', 'archive']
const names = [...ofOneCase, ...ofManyCases]
const rendered = names.flatMap((name) => langs.map((lang) => [name, lang] as const))

/** The sections of an advice and of a check that hold a picture. */
const pictureTitles = ['De ladder', 'The ladder']

/** Markdown as it is read. */
const read = (markdown: string) =>
  markdown
    .replace(/\\([\\`*_[\]#|~+.)-])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const headingsIn = (markdown: string) =>
  [...markdown.matchAll(/^(#+) (.*)$/gm)].map(
    ([, marks = '', title = '']) => [marks.length, read(title)] as const,
  )
const tablesIn = (markdown: string) =>
  markdown
    .split('\n\n')
    .filter((part) => part.startsWith('| '))
    .map((part) =>
      part
        .split('\n')
        .filter((line) => !/^\| --- /.test(line))
        .map((line) => line.slice(2, -2).split(' | ').map(read)),
    )

test.each(rendered)(
  '%s in %s has the headings and the tables of the Markdown',
  async (name, lang) => {
    for (const document of ofManyCases.includes(name) ? [false] : [true, false]) {
      const markdown = toMarkdown(resultOf(name), { lang, sources, document })
      const paper = document ? ('advice' as const) : undefined
      const { paragraphs, tables } = wordFile(await toDocx(resultOf(name), { lang, paper }))
      const depth = { Title: 1, Heading1: 2, Heading2: 3 } as Readonly<Record<string, number>>
      const headings = paragraphs.flatMap(({ style, text }) => {
        const level = depth[style]
        return level === undefined ? [] : [[level, text] as const]
      })
      // Where annexes follow, pictures come with these, so that words have the first sheet.
      const isPicture = ([, title]: readonly [number, string]) => pictureTitles.includes(title)
      const told = (list: typeof headings) => list.filter((heading) => !isPicture(heading))
      expect(told(headings)).toEqual(told(headingsIn(markdown)))
      expect(headings.filter(isPicture)).toEqual(headingsIn(markdown).filter(isPicture))
      // The ladder, which Markdown draws in characters, is a table here.
      const isLadder = ([head]: readonly (readonly string[])[]) =>
        /^(Trede|Rung)$/.test(head?.[0] ?? '')
      expect(tables.map(({ rows }) => rows).filter((rows) => !isLadder(rows))).toEqual(
        tablesIn(markdown),
      )
      for (const { heads } of tables) expect(heads).toBe(1)
      expect(tables.some(({ rows }) => isLadder(rows))).toBe(markdown.includes('```text'))
    }
  },
)

test.each(langs)(
  'numbers stand to the right in Word where a page has them so, in %s',
  async (lang) => {
    const numberedIn = (table: string) =>
      [...table.matchAll(/<th scope="col"([^>]*)>/g)].flatMap(([, kind = ''], at) =>
        kind.includes('number') ? [at] : [],
      )
    for (const name of ['year-report', 'like-cases']) {
      const page = toHtml(resultOf(name), { lang })
      const { tables } = wordFile(await toDocx(resultOf(name), { lang }))
      const inPage = page.match(/<thead>.*?<\/thead>/g)?.map(numberedIn)
      expect(tables.map(({ toTheRight }) => toTheRight)).toEqual(inPage)
      expect(inPage?.flat()).not.toEqual([])
    }
  },
)

test('the first sheet of an advice is all that is told first, in words; the ladder begins the second', async () => {
  const { paragraphs, part } = wordFile(await toDocx(resultOf('moderate-lifted'), { lang: 'nl' }))
  const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)
  const at = headings.indexOf('De ladder')
  expect(headings[at - 1]).toBe('Wat er te doen is')
  expect(headings[at + 1]).toMatch(/^Bijlage 1: /)
  const beginsSheet = [...part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/g)]
    .filter(([xml]) => xml.includes('w:pageBreakBefore'))
    .map(([xml]) => /<w:t[^>]*>([^<]*)</.exec(xml)?.[1])
  // The second sheet begins with what is on it.
  expect(beginsSheet).toEqual(['Inhoud'])
  const texts = paragraphs.map(({ text }) => text)
  expect(texts.indexOf('Inhoud')).toBeLessThan(texts.lastIndexOf('De ladder'))
})

test('what only people know is a field with the name of what to fill in', async () => {
  for (const lang of langs) {
    const markdown = toMarkdown(resultOf('moderate-lifted'), { lang, sources, document: true })
    const asked = [...markdown.matchAll(/^> ✎ (.*): \\_/gm)].map(([, said = '']) => read(said))
    const { fields } = wordFile(
      await toDocx(resultOf('moderate-lifted'), { lang, paper: 'advice' }),
    )
    expect(asked.length).toBeGreaterThan(10)
    expect(fields).toEqual(asked.map((said) => said.slice(0, 64)))
  }
})

test('it says in which language it is, what it is called, and how to go by its headings and sheets', async () => {
  for (const lang of langs) {
    const word = wordFile(await toDocx(resultOf('moderate-lifted'), { lang }))
    const styles = word.part('word/styles.xml')
    expect(styles).toContain(`w:lang w:val="${lang === 'nl' ? 'nl-NL' : 'en-GB'}"`)
    for (const style of ['Title', 'Heading1', 'Heading2', 'ListBullet', 'Header', 'Footer'])
      expect(styles).toContain(`w:styleId="${style}"`)
    const properties = word.part('docProps/core.xml')
    expect(properties).toMatch(/<dc:title>[^<]+<\/dc:title>/)
    expect(properties).toContain(`<dc:language>${lang === 'nl' ? 'nl-NL' : 'en-GB'}<`)
    const around = word.names.filter((name) => /word\/(header|footer)\d/.test(name)).map(word.part)
    expect(around.join('')).toContain('2026-014')
    expect(around.join('')).toContain('NUMPAGES')
  }
})

test('a law can be followed to where it is read', async () => {
  const { links } = wordFile(await toDocx(resultOf('very-serious-hired'), { lang: 'nl' }))
  const markdown = toMarkdown(resultOf('very-serious-hired'), { lang: 'nl', sources })
  expect(links.length).toBeGreaterThan(2)
  for (const [said, address] of links) {
    expect(address).toMatch(/^https:\/\/(wetten\.overheid|deeplink\.rechtspraak|eur-lex\.europa)\./)
    expect(read(markdown)).toContain(`[${said}](${address})`)
  }
})

test('what stands after the first sheet is listed before it, and each title leads to its heading', async () => {
  const word = wordFile(await toDocx(resultOf('moderate-lifted')))
  const body = word.part('word/document.xml')
  const listed = word.paragraphs.filter(({ style }) => style === 'Contents').map(({ text }) => text)
  const headings = word.paragraphs.filter(({ style }) => style === 'Heading1')
  const [title, ...entries] = listed
  expect(title).toBe('Inhoud')
  expect(entries[0]).toBe('De ladder')
  expect(entries).toEqual(headings.slice(-entries.length).map(({ text }) => text))
  const found = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, name]) => name)
  const anchors = found(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)
  const marks = found(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)
  expect(anchors).toEqual(marks.slice(-entries.length))
  const numbers = found(/<w:bookmarkStart [^>]*w:id="([^"]*)"/g)
  expect(new Set(numbers).size).toBe(headings.length)
})

test('it is the same bytes each time, in every time zone', async () => {
  const zone = process.env['TZ']
  const written: string[] = []
  for (const one of ['Pacific/Kiritimati', 'Europe/Amsterdam', 'America/Anchorage']) {
    process.env['TZ'] = one
    const bytes = await toDocx(resultOf('moderate-lifted'), { paper: 'advice' })
    written.push(Buffer.from(bytes).toString('base64'))
  }
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(new Set(written).size).toBe(1)
})

test('nothing in a text is read as markup or as a field', async () => {
  const advice = resultOf('moderate-lifted')
  const spoiled = JSON.parse(
    JSON.stringify(advice)
      .replaceAll('2026-014', '<w:p/>&\\u0007!')
      .replace(/"(caseHash|adviceHash)":"[^"]*",?/g, '')
      .replace(',}', '}'),
  ) as Renderable
  const word = wordFile(await toDocx(spoiled))
  expect(word.paragraphs.some(({ text }) => text.includes('<w:p/>&!'))).toBe(true)
})
