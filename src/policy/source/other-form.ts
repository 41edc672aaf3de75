import type { BilingualIssue } from '../../base/issue'
import type { BilingualText } from '../../base/text'

/** What something is instead of JSON, and what to do. */
export type OtherForm = Pick<BilingualIssue, 'message' | 'suggestion'>

/**
 * A file of another program instead of JSON; undefined where it is none that is known.
 *
 * @param asJson - how the same comes to be JSON
 */
export function otherFile(bytes: Uint8Array, asJson: BilingualText): OtherForm | undefined {
  const other = otherProgram(bytes)
  return other && isA(other, other === rtf ? asPlainText : asJson)
}

/** What a file of another program is, recognised by how it begins; undefined where it is none that is known. */
export function otherProgram(bytes: Uint8Array): BilingualText | undefined {
  const begins = (...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign)
  if (begins(0x50, 0x4b, 0x03, 0x04)) return zipped(bytes)
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return oldOffice
  if (begins(0x25, 0x50, 0x44, 0x46)) return pdf
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) return rtf
  return undefined
}

/** Of what Word and Excel write, the names of the parts tell which it is. */
function zipped(bytes: Uint8Array): BilingualText {
  const names = new TextDecoder('latin1').decode(bytes)
  if (names.includes('xl/')) return workbook
  return names.includes('word/') ? document : zip
}

function isA(what: BilingualText, suggestion: BilingualText): OtherForm {
  return {
    message: {
      nl: `de invoer is geen JSON: dit is ${what.nl}`,
      en: `the input is not JSON: this is ${what.en}`,
    },
    suggestion,
  }
}

const workbook: BilingualText = { nl: 'een werkmap van Excel', en: 'an Excel workbook' }
const document: BilingualText = { nl: 'een document van Word', en: 'a Word document' }
const zip: BilingualText = { nl: 'een zip-bestand', en: 'a zip file' }
const oldOffice: BilingualText = {
  nl: 'een oud bestand van Excel of Word',
  en: 'an old file of Excel or Word',
}
const pdf: BilingualText = { nl: 'een pdf', en: 'a PDF' }
const rtf: BilingualText = { nl: 'opgemaakte tekst (RTF)', en: 'formatted text (RTF)' }
const csv: BilingualText = { nl: 'een tabel (CSV)', en: 'a table (CSV)' }

const asPlainText: BilingualText = {
  nl: 'sla het op als platte tekst (.txt) in UTF-8',
  en: 'save it as plain text (.txt) in UTF-8',
}

/**
 * What in a text keeps it from being JSON, where that is a known habit; undefined where it is something else.
 *
 * @param asJson - how the same comes to be JSON
 */
export function otherText(text: string, asJson: BilingualText): OtherForm | undefined {
  const bare = withoutTexts(text)
  if (/[“”„‟«»]/u.test(bare)) return holds(curlyQuotes, straightQuotes)
  if (/\/\/|\/\*/.test(bare)) return holds(comments, leaveCommentsOut)
  if (/[{[,:]\s*['‘’]/u.test(bare)) return holds(singleQuotes, straightQuotes)
  const [first = ''] = text.trimStart().split('\n', 1)
  const isTable = !/^[{["]/.test(first) && /[;,\t].*[;,\t]/.test(first)
  return isTable ? isA(csv, asJson) : undefined
}

/** A text without what stands between double quotes: in there everything may stand. */
function withoutTexts(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
}

function holds(what: BilingualText, suggestion: BilingualText): OtherForm {
  return {
    message: {
      nl: `de invoer is geen JSON: er staan ${what.nl} in`,
      en: `the input is not JSON: there are ${what.en} in it`,
    },
    suggestion,
  }
}

const curlyQuotes: BilingualText = {
  nl: 'gekrulde aanhalingstekens (“ en ”)',
  en: 'curly quotes (“ and ”)',
}
const singleQuotes: BilingualText = { nl: 'enkele aanhalingstekens', en: 'single quotes' }
const comments: BilingualText = { nl: 'opmerkingen', en: 'comments' }
const straightQuotes: BilingualText = {
  nl: 'vervang ze door rechte dubbele aanhalingstekens (")',
  en: 'replace them by straight double quotes (")',
}
const leaveCommentsOut: BilingualText = {
  nl: 'laat ze weg: JSON kent geen opmerkingen',
  en: 'leave them out: JSON has no comments',
}

/** Whether bytes that are not UTF-8 are text as Windows wrote it: without signs that no text has. */
export function isWindowsText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}
