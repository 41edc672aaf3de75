/** Leaves out what would only change a sentence that a person reads: the two languages of a message. */
const isSentence = (path) =>
  (path.isStringLiteral() || path.isTemplateLiteral()) &&
  path.findParent(
    (above) => above.isObjectProperty() && ['nl', 'en'].includes(above.node.key.name),
  ) !== null

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: (path) => (isSentence(path) ? 'it only changes a sentence' : undefined),
    },
  },
]
