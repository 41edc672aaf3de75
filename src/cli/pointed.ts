import { findNodeAtLocation, type Node, parseTree, visit } from 'jsonc-parser'
import { describeIssue, type Issue, token } from '../base/problem'
import type { Lang } from '../base/text'

/** A text that was read, and the words in it that say nothing about anybody. */
export interface Source {
  readonly text: string
  /** Where it is broken, as an offset; undefined where that is not known, or nothing is. */
  readonly brokenAt: number | undefined
  /** The words of a case: everything else in a line is left out, but where an issue points. */
  readonly words: () => ReadonlySet<string>
}

/** How many lines are shown: who has more to mend begins with these. */
const mostShown = 10
/** The most characters of a line that are shown before the place, and after it. */
const before = 40
const after = 28

/** The issues of a text as lines, each with the line of the text that it is about and a caret under the place. */
export function linesWithCaret(
  issues: readonly Issue[],
  { lang, whole, source }: { readonly lang: Lang; readonly whole: string; readonly source: Source },
): readonly string[] {
  const place = placesIn(source)
  const words = source.words()
  return issues.flatMap((issue, at) => {
    const said = describeIssue(issue, { lang, whole })
    const offset = at < mostShown ? place(issue) : undefined
    return offset === undefined ? [said] : [said, ...caretAt(offset, source.text, words)]
  })
}

/** Where an issue points in a text, as an offset; undefined where that is not known. */
function placesIn({ text, brokenAt }: Source): (issue: Issue) => number | undefined {
  let tree: Node | undefined
  return ({ code, path }) => {
    if (code === 'not-json') return brokenAt
    if (code === 'duplicate') return secondOf(path, text)
    tree ??= treeOf(text)
    if (tree === undefined || path.length === 0) return undefined
    const found = findNodeAtLocation(tree, [...path])
    // Of a property that should not be there the name is what is wrong.
    const isName = code === 'unknown-key' && found?.parent?.type === 'property'
    return (isName ? found.parent : found)?.offset
  }
}

/** Where a name stands for the second time in one object. */
function secondOf(path: Issue['path'], text: string): number | undefined {
  const open: Set<string>[] = []
  let second: number | undefined
  walk(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset, _length, _line, _column, pathTo) => {
      const keys = open.at(-1)
      const isHere = [...pathTo(), key].map(shownStep).join('\n') === path.join('\n')
      if (keys?.has(key) === true && isHere) second ??= offset
      keys?.add(key)
    },
  })
  return second
}

const shownStep = (step: string | number): string =>
  String(typeof step === 'number' ? step : token(step))

function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text)
  } catch {
    // It nests deeper than the parser goes.
    return undefined
  }
}

function walk(text: string, visitor: Parameters<typeof visit>[1]): void {
  try {
    visit(text, visitor, { disallowComments: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

/** A piece of a line: where it begins in the text, and what is shown of it. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly shown: string
}

/** The line that an offset is in, without what may be about somebody, and a caret under the place. */
function caretAt(offset: number, text: string, words: ReadonlySet<string>): readonly string[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end < 0 ? text.length : end)
  const at = offset - start
  const pieces = piecesOf(line).map((piece) => shownOf(piece, { line, at, words }))
  const left = joined(pieces.filter(({ to }) => to <= at)).trimStart()
  const right = joined(pieces.filter(({ to }) => to > at)).trimEnd()
  const begin = left.length > before ? `…${left.slice(1 - before)}` : left
  const rest = right.length > after ? `${right.slice(0, after)}…` : right
  const number = String(text.slice(0, start).split('\n').length)
  return [
    `  ${number} | ${begin}${rest}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(begin.length)}^`,
  ]
}

const joined = (pieces: readonly Piece[]): string => pieces.map(({ shown }) => shown).join('')

/** What a line of JSON is made of, broken or not: texts between quotes, space, signs, and anything else. */
const parts = /"(?:[^"\\]|\\.)*"?|\s+|[{}[\]:,]|[^\s"{}[\]:,]+/gu

function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(parts)].map(({ 0: shown, index }) => {
    return { from: index, to: index + shown.length, shown }
  })
}

/** A piece as it is shown: signs, the words of a case, days and short numbers, and one word where the issue points. */
function shownOf(
  piece: Piece,
  {
    line,
    at,
    words,
  }: { readonly line: string; readonly at: number; readonly words: ReadonlySet<string> },
): Piece {
  const { shown, from, to } = piece
  if (/^\s+$/u.test(shown)) return { ...piece, shown: ' ' }
  if (/^[{}[\]:,]$/.test(shown)) return piece
  const [, open = '', inner = '', close = ''] = /^("?)(.*?)("?)$/su.exec(shown) ?? []
  const isHere = from <= at && at < to
  const isKnown = words.has(inner) || plainValue.test(inner)
  const isShown = isKnown || (isHere && isAlone(line, piece) && token(inner) !== severalWords)
  return { ...piece, shown: `${open}${isShown ? token(inner) : '…'}${close}` }
}

/** A day, a short number, and what else says nothing by itself. */
const plainValue = /^(\d{1,4}-\d{1,2}-\d{1,4}|-?\d{1,8}|true|false|null)$/

/** Whether a piece stands between quotes, or has no other word beside it: what stands beside one can be a sentence. */
function isAlone(line: string, { shown, from, to }: Piece): boolean {
  if (shown.startsWith('"')) return true
  const beside = [line.slice(0, from).trimEnd().slice(-1), line.slice(to).trimStart().slice(0, 1)]
  return !beside.some((sign) => /[\p{L}\p{N}"]/u.test(sign))
}

const severalWords = token('a b')
