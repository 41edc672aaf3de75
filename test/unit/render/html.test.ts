import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { toHtml } from '../../../src/render'
import { results } from '../../support/results'
import { gone } from '../../support/runs'
import { spoiledPolicy } from '../../support/spoiled'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
})
const faults = (html: string) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    )

test('a page with a fault is caught, so that the checks below mean something', () => {
  expect(
    faults(
      '<!DOCTYPE html>\n<html><head><title>x</title></head><body><img src="a.png"><p id="a"></p><p id="a"></p></body></html>\n',
    ).length,
  ).toBeGreaterThan(2)
})

/** Every form of a page in every language; what differs least stands apart, as the suite takes one in two. */
const forms = [
  { lang: 'nl', document: true },
  { lang: 'nl', document: false },
  { lang: 'en', document: false },
  { lang: 'en', document: true },
] as const

test.each(Object.entries(results()))(
  '%s is valid HTML in both languages, as a page and as a document',
  (_, result) => {
    for (const form of gone(forms, 2)) expect(faults(toHtml(result(), form))).toEqual([])
  },
)

test('a page needs nothing from outside and runs nothing', () => {
  for (const result of Object.values(results())) {
    const html = toHtml(result(), { lang: 'en' })
    // A link to a law or a ruling is followed by who clicks it; the page itself asks for nothing.
    const registers =
      /<a href="https:\/\/(?:wetten\.overheid|deeplink\.rechtspraak|eur-lex\.europa)\.[^"]*"/g
    expect(html.replaceAll(registers, '<a')).not.toMatch(
      /<script|<link|<iframe|<img|@import|url\(|\bon\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg")/,
    )
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
  }
})

test('a page of a policy whose texts hold markup is as valid as any other', async () => {
  for (const [name, result] of gone(Object.entries(results(await spoiledPolicy())))) {
    if (name === 'verification') continue
    for (const document of [false, true])
      expect(faults(toHtml(result(), { lang: 'nl', document }))).toEqual([])
  }
})
