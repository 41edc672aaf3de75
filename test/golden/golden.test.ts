import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  advise,
  type Advice,
  arbocatalogus2026,
  type CheckResult,
  describePolicy,
} from '../../src/index'
import { type PaperName, toPaper } from '../../src/paper'
import {
  type PictureName,
  type Renderable,
  toHtml,
  toMarkdown,
  toSvg,
  toText,
} from '../../src/render'
import { published, results as resultsOf } from '../support/results'
import type { Vocabulary } from '../../src/policy/vocabulary'

const results = resultsOf()
const langs = ['nl', 'en'] as const
/** As the command line hands them over. */
const { sources } = describePolicy()
/** The hash changes with every change of the policy and says nothing about the text. */
const steady = (text: string) => text.replace(/sha256:[0-9a-f]{12}…/g, 'sha256:…')
const resultOf = (name: string) => (results[name] as () => Renderable)()

test.each(Object.keys(results).flatMap((name) => langs.map((lang) => [name, lang] as const)))(
  '%s reads in %s as it was read and approved',
  async (name, lang) => {
    await expect(steady(toText(resultOf(name), { lang }))).toMatchFileSnapshot(
      `text/${name}.${lang}.txt`,
    )
  },
)

/** With every annex, too. */
const whole = ['moderate-lifted', 'check-borderline']
test.each(whole.flatMap((name) => langs.map((lang) => [name, lang] as const)))(
  '%s reads with every annex in %s as it was read and approved',
  async (name, lang) => {
    await expect(steady(toText(resultOf(name), { lang, sources, full: true }))).toMatchFileSnapshot(
      `text/full-${name}.${lang}.txt`,
    )
  },
)

/** One of each kind of page; what is in them is the same as in the texts. */
const pages = [
  'moderate-lifted',
  'interim-suspension',
  'no-sanction-unfounded',
  'other-authority',
  'outside-management-style',
  'check-borderline',
  'comparison',
  'like-cases',
  'verification',
]
test.each(pages.flatMap((name) => langs.map((lang) => [name, lang] as const)))(
  '%s as Markdown and HTML in %s',
  async (name, lang) => {
    await expect(steady(toMarkdown(resultOf(name), { lang, sources }))).toMatchFileSnapshot(
      `markdown/${name}.${lang}.md`,
    )
    await expect(steady(toHtml(resultOf(name), { lang, sources }))).toMatchFileSnapshot(
      `html/${name}.${lang}.html`,
    )
  },
)

const documents = [
  'moderate-lifted',
  'interim-suspension',
  'no-sanction-unfounded',
  'other-authority',
  'check-borderline',
]
test.each(documents.flatMap((name) => langs.map((lang) => [name, lang] as const)))(
  'the written advice on %s in %s',
  async (name, lang) => {
    await expect(
      steady(toMarkdown(resultOf(name), { lang, sources, document: true })),
    ).toMatchFileSnapshot(`markdown/document-${name}.${lang}.md`)
  },
)

/** Each paper, and what it is for somebody else or in another matter. */
const papers: readonly (readonly [name: string, paper: PaperName])[] = [
  ['moderate-lifted', 'summary'],
  ['interim-suspension', 'invitation'],
  ['moderate-lifted', 'intention'],
  ['moderate-lifted', 'letter'],
  ['very-serious-hired', 'letter'],
  ['no-sanction-unfounded', 'letter'],
  ['other-authority', 'letter'],
  ['check-borderline', 'decision'],
]
test.each(papers.flatMap(([name, paper]) => langs.map((lang) => [name, paper, lang] as const)))(
  '%s: the paper %s in %s',
  async (name, paper, lang) => {
    const options = { paper, lang, policy: arbocatalogus2026, form: 'markdown' } as const
    await expect(steady(toPaper(resultOf(name), options))).toMatchFileSnapshot(
      `papers/${name}.${paper}.${lang}.md`,
    )
  },
)

/** Every picture: as an advice and a check have it, and where there is nothing to draw. */
const pictures: readonly (readonly [name: string, picture: PictureName])[] = [
  ['moderate-lifted', 'ladder'],
  ['serious-no-position', 'ladder'],
  ['check-borderline', 'ladder'],
  ['check-unavailable-not-heard', 'ladder'],
  ['interim-suspension', 'ladder'],
  ['moderate-lifted', 'steps'],
  ['very-serious-hired', 'steps'],
  ['light-bare', 'steps'],
  ['no-sanction-unfounded', 'steps'],
  ['moderate-lifted', 'timeline'],
  ['check-borderline', 'timeline'],
  ['light-bare', 'timeline'],
  ['light-bare', 'changes'],
  ['check-too-light', 'changes'],
  ['check-fitting', 'changes'],
  ['check-interim-sanction', 'changes'],
  ['outside-management-style', 'changes'],
  ['comparison', 'cases'],
  ['like-cases', 'cases'],
]
test.each(
  pictures.flatMap(([name, picture]) => langs.map((lang) => [name, picture, lang] as const)),
)('%s: the picture %s in %s', async (name, picture, lang) => {
  const result = resultOf(name) as Advice<Vocabulary> | CheckResult<Vocabulary>
  await expect(toSvg(result, picture, { lang })).toMatchFileSnapshot(
    `svg/${name}.${picture}.${lang}.svg`,
  )
  await expect(toSvg(result, picture, { lang, width: 'phone' })).toMatchFileSnapshot(
    `svg/${name}.${picture}.${lang}.phone.svg`,
  )
})

test('the picture of the README is drawn from the case it is about', async () => {
  await expect(
    toSvg(advise(published('remarks-to-subordinates')), 'ladder', { lang: 'en' }),
  ).toMatchFileSnapshot('../../docs/pictures/ladder.svg')
})

test('no line is wider than 80 characters or ends in a space', () => {
  for (const name of Object.keys(results).filter((one) => one !== 'verification')) {
    for (const lang of langs) {
      const text = readFileSync(new URL(`text/${name}.${lang}.txt`, import.meta.url), 'utf8')
      for (const line of text.split('\n')) {
        expect(line.length, line).toBeLessThanOrEqual(80)
        expect(line, name).not.toMatch(/ $|undefined|\[object/)
      }
    }
  }
})

test('no golden file is left over from something that is no longer rendered', () => {
  const expected = {
    text: (Object.keys(results).length + whole.length) * 2,
    markdown: (pages.length + documents.length) * 2,
    html: pages.length * 2,
    svg: pictures.length * 4,
    papers: papers.length * 2,
  }
  const found = Object.fromEntries(
    Object.keys(expected).map((folder) => [
      folder,
      readdirSync(new URL(`${folder}/`, import.meta.url)).length,
    ]),
  )
  expect(found).toEqual(expected)
})
