import { expect, test } from 'vitest'
import { evenredig } from '../../support/command-line'

/** What is said of a case that is read from standard input. */
async function saidOf(input: string): Promise<readonly string[]> {
  const { status, stderr } = await evenredig(['advise', '-', '--lang', 'en'], { input })
  expect(status).toBe(3)
  return stderr.trimEnd().split('\n')
}

/** The sign that a caret stands under, and what follows it on its line. */
function pointedAt([line = '', caret = '']: readonly string[]): string {
  return line.slice(caret.indexOf('^'))
}

const start = '{ "stage": "concluded",\n  "conduct": [{ "behaviour": "insult"'

test('a value that is wrong is shown on its line, with a caret under it', async () => {
  const said = await saidOf(`${start}, "finding": "gegrond", "on": "20-04-2026" }] }`)
  expect(said.slice(1, 3)).toEqual([
    '  2 | …: [{ "behaviour": "insult", "finding": "gegrond", "on": "20-04-2026…',
    '    |                                         ^',
  ])
})

test('a property that should not be there is pointed at by its name', async () => {
  const said = await saidOf(`${start} }],\n  "melder": "Jansen" }`)
  expect(said.slice(1, 3)).toEqual(['  3 | "melder": "…" }', '    | ^'])
})

test('where JSON is broken and where a name stands twice, the caret stands under the place', async () => {
  expect(pointedAt((await saidOf(`${start} "on": 1 }] }`)).slice(1))).toMatch(/^"on": 1/)
  expect(pointedAt((await saidOf(`${start} }],\n "stage": "reported" }`)).slice(1))).toMatch(
    /^"stage": "reported"/,
  )
})

test('nothing that may be about somebody is repeated, whatever is broken around it', async () => {
  const sentence = 'Jan Jansen sloeg Piet de Vries bij de balie'
  const broken = [
    `{ "stage": "x", "melder": "Jansen", "wie": "${sentence}", "conduct": [ }`,
    `{ "stage": "x", "melder": ${sentence}, "conduct": [] }`,
    `{ "stage": "x" "melder": "${sentence}" }`,
    `{ "stage": "x", "melder": "${sentence} }`,
    `{ "stage": "x", melder: '${sentence}' }`,
    `{ "stage": "x", "melder": "zei "${sentence}" tegen" }`,
    `{ "stage": "x", "bsn": 123456782, "melder": Jansen }`,
    `${sentence}\n{ "stage": "x" }`,
    `{ "stage": "${sentence}", "conduct": [{ "behaviour": "${sentence}" }] }`,
    `{ "${sentence}": 1, "${sentence}": 2, "stage": "reported", "conduct": [] }`,
  ]
  for (const input of broken) {
    const said = (await saidOf(input)).join('\n')
    expect(said).not.toMatch(/Piet|Vries|sloeg|balie|12345/)
    // Of what stands alone one word is shown, as errors do.
    expect(said.match(/Jan\b/g) ?? []).toEqual([])
  }
})

test('a line of any length is cut around the place', async () => {
  const long = ` "circumstances": [${'"insight", '.repeat(500)}"x"] `
  const [, line = '', caret = ''] = await saidOf(
    `{ "stage": "concluded", "conduct": [{ "behaviour": "insult" }],${long}}`,
  )
  expect(line.length).toBeLessThan(80)
  expect(pointedAt([line, caret])).toMatch(/^"/)
})
