import { readJsonText } from '../../policy/source/json'
import { decoder } from './decoded'
import { longestRow, lostLetter, lostLetters, type Row, type RowSource, tooLong } from './row'

/** Input with a value in JSON on each line; empty lines are passed over. */
export function jsonLines(chunks: AsyncIterable<Uint8Array>): RowSource {
  const letters = decoder()
  return {
    rows: rowsOf(chunks, letters),
    readAs: () => {
      const encoding = letters.encoding()
      return encoding === 'UTF-8' ? undefined : { nl: encoding, en: encoding }
    },
    placed: (issue) => issue,
  }
}

async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  letters: ReturnType<typeof decoder>,
): AsyncGenerator<readonly Row[]> {
  let line = 0
  let begun = ''
  let isTooLong = false
  const take = (text: string): readonly Row[] => {
    line += 1
    if (isTooLong || text.length > longestRow) {
      isTooLong = false
      return [tooLong(line)]
    }
    return valueOf(text, line)
  }
  const splitOff = (text: string): readonly Row[] => {
    const lines = (begun + text).split('\n')
    begun = lines.pop() ?? ''
    if (begun.length > longestRow) [begun, isTooLong] = ['', true]
    return lines.flatMap(take)
  }
  for await (const chunk of chunks) yield splitOff(letters.decode(chunk))
  const rest = splitOff(letters.end())
  yield begun === '' && !isTooLong ? rest : [...rest, ...take(begun)]
}

function valueOf(given: string, line: number): readonly Row[] {
  const text = line === 1 ? given.replace(/^\uFEFF/, '') : given
  if (text.trim() === '') return []
  if (text.includes(lostLetter)) return [lostLetters(line)]
  return [{ ...readJsonText(text, { what: { nl: 'zaak', en: 'case' } }), line }]
}
