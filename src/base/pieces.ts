/** Work in pieces, each of some milliseconds, that comes to something in the end. */
export type Pieces<T> = Generator<undefined, T, undefined>

/** Does all pieces at once. */
export function atOnce<T>(pieces: Pieces<T>): T {
  for (;;) {
    const piece = pieces.next()
    if (piece.done === true) return piece.value
  }
}
