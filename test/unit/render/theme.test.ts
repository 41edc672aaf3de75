import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../../src/index'
import { toHtml } from '../../../src/render'
import { themeRule } from '../../../src/render/theme'
import { themed } from '../../../src/render/writers/styles'
import { runs } from '../../support/runs'

const advice = advise({
  stage: 'concluded',
  conduct: [{ behaviour: 'insult', finding: 'established' }],
})
const page = toHtml(advice)
/** What a theme adds to a page; everything else has to stay as it is. */
function added(theme: string): string {
  const html = toHtml(advice, { theme })
  const [before = '', after = ''] = page.split('@page {\n  @top-left')
  const [end] = [`@page {\n  @top-left${after}`]
  expect(html.startsWith(before)).toBe(true)
  expect(html.endsWith(end)).toBe(true)
  return html.slice(before.length, html.length - end.length)
}

test('a page takes over the properties that it reads, and what these refer to', () => {
  const theme = `
    /* --utrecht-link-color: pink; */
    .town-theme {
      --town-blue: hsl(210 80% 30%);
      --town-text: var(--town-ink, #222);
      --town-ink: black;
      --utrecht-link-color: red;
      --utrecht-link-color: var(--town-blue);
      --utrecht-document-color: var(--town-text);
      --utrecht-button-color: var(--town-pink);
      --town-pink: pink;
      color: green;
    }`
  expect(added(theme)).toBe(
    [
      ':root {',
      '  --utrecht-document-color: var(--town-text);',
      '  --town-text: var(--town-ink, #222);',
      '  --town-ink: black;',
      '  --utrecht-link-color: var(--town-blue);',
      '  --town-blue: hsl(210 80% 30%);',
      '}\n',
    ].join('\n'),
  )
})

test.each([
  ['that fetches', 'url(https://example.org/x)'],
  ['that fetches by another name', 'image-set("a.png" 1x)'],
  ['that ends the style sheet', 'red</style><script>alert(1)</script>'],
  ['with a quote that stays open', `"red`],
  ['with a bracket that stays open', 'rgb(1, 2, 3'],
  ['with a bracket too many', 'red)'],
  ['with a comment that stays open', 'red /* '],
  ['with a character by number', '\\75rl(x)'],
])('a value %s is left where it is', (_, value) => {
  const fine = '--utrecht-link-color: navy;'
  expect(added(`:root { ${fine} --utrecht-document-color: ${value}; }`)).toBe(
    ':root {\n  --utrecht-link-color: navy;\n}\n',
  )
})

test('no theme can do more than set properties', () => {
  const [name = ''] = themed()
  const piece = fc.constantFrom(
    ...[
      '</style>',
      '}',
      '{',
      ';',
      ':',
      '"',
      "'",
      '(',
      ')',
      '/*',
      '*/',
      '\\',
      '\n',
      '@import "x";',
      'url(x)',
    ],
    ...[name, '--a', 'var(--a)', 'red', ' '],
  )
  const css = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(css, (drawn) => {
      const rule = themeRule(`${name}: black; ${drawn}`)
      expect(rule).toMatch(/^(?::root \{\n(?: {2}--[\w-]+: [^;{}<\\@]+;\n)*\}\n)?$/)
      expect(rule).not.toMatch(/url\(|\/\*/)
    }),
    { numRuns: runs(1000) },
  )
  // A page adds that rule, and nothing else.
  fc.assert(
    fc.property(css, (drawn) => {
      const theme = `${name}: black; ${drawn}`
      fc.pre(themeRule(theme) !== '')
      expect(added(theme)).toBe(themeRule(theme))
    }),
    { numRuns: runs(40) },
  )
})

test.each([
  ['nothing in it', ''],
  ['none of the properties that a page reads', ':root { --utrecht-button-color: red }'],
  ['another type', 7],
])('a theme with %s is refused, with what is expected', (_, theme) => {
  expect(() => toHtml(advice, { theme: theme as string })).toThrow(
    /this is no theme of which a page takes anything.*options\.theme|options\.theme.*this is no theme/s,
  )
})
