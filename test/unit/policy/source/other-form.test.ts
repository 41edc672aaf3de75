import { expect, test } from 'vitest'
import { describeIssue, type Issue } from '../../../../src/base/problem'
import { readJson } from '../../../../src/policy/source/json'

function issuesIn(content: string | Uint8Array): readonly Issue[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const read = readJson(bytes, { what: { nl: 'zaak', en: 'case' }, largest: 10_000 })
  return read.ok ? [] : read.issues
}

const signs = (...bytes: readonly number[]) => new Uint8Array(bytes)
const zip = (name: string) =>
  new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0, ...new TextEncoder().encode(name)])

const forms: readonly (readonly [what: string, content: string | Uint8Array, nl: RegExp])[] = [
  ['a workbook', zip('xl/workbook.xml'), /dit is een werkmap van Excel \(zet de gegevens over/],
  ['a Word document', zip('word/document.xml'), /dit is een document van Word/],
  ['a zip file', zip('a.txt'), /dit is een zip-bestand/],
  ['an old workbook', signs(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /een oud bestand van Excel of Word/],
  ['a PDF', '%PDF-1.7', /dit is een pdf/],
  [
    'RTF',
    String.raw`{\rtf1\ansi {"stage"}}`,
    /opgemaakte tekst \(RTF\) \(sla het op als platte tekst/,
  ],
  ['a table', 'stage;behaviour;finding\nconcluded;insult;established', /een tabel \(CSV\)/],
  ['curly quotes', '{“stage”: “concluded”}', /gekrulde aanhalingstekens .*vervang ze door rechte/],
  ['single quotes', "{'stage': 'concluded'}", /enkele aanhalingstekens/],
  ['a comment', '{"stage": "concluded" // afgerond\n}', /opmerkingen in \(laat ze weg/],
  [
    'Windows-1252',
    signs(0x7b, 0x22, 0xe9, 0x22, 0x7d),
    /Windows-1252\) \(sla het bestand op als UTF-8/,
  ],
  ['bytes', signs(0x7b, 0xff, 0x00), /^zaak: de invoer staat niet in UTF-8 \(/],
  [
    'a missing comma',
    '{"stage": "concluded" "conduct": []}',
    /geen JSON: regel 1, teken 23 \(kijk of/,
  ],
]

test.each(forms)('%s is recognised and told with what to do', (_what, content, nl) => {
  const [issue, ...others] = issuesIn(content)
  if (issue === undefined) throw new Error('it was read')
  expect(others).toEqual([])
  expect(issue.code).toBe('not-json')
  expect(describeIssue(issue, { lang: 'nl' })).toMatch(nl)
})

test('what stands between quotes is never taken for another form', () => {
  const content = JSON.stringify({ note: "“http://x” /* 'y' */ ; , ;" })
  expect(issuesIn(content)).toEqual([])
  const [issue] = issuesIn(content.replace('}', ',,}'))
  expect(issue?.message).toMatch(/^the input is not JSON: line 1, column \d+$/)
})
