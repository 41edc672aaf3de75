// What every runtime is asked: the same answers, pages and errors, from the installed package.
import { advise, arbocatalogus2026, check, compare, isEvenredigError } from 'evenredig'
import { nextStep } from 'evenredig/interview'
import { adviseRow } from 'evenredig/year'
import { toHtml, toMarkdown, toSvg, toText } from 'evenredig/render'

/** Everything that the package says of some cases and some decided ones, as one text. */
export function everything({ cases, decided }) {
  const wrong = [{}, { stage: 'concluded', conduct: 1 }, new Map(), 7n].map(issuesOf)
  const answered = cases.map((theCase) => {
    const advice = advise(theCase)
    const checked = check(theCase, 'written-warning')
    return [
      advice,
      adviseRow(theCase),
      checked,
      toText(advice, { lang: 'nl' }),
      toMarkdown(checked, { lang: 'en' }),
      toHtml(advice, { lang: 'nl', document: true }),
      toSvg(advice, 'ladder', { lang: 'en' }),
    ]
  })
  const compared = compare(decided)
  return JSON.stringify([wrong, answered, compared, nextStep(arbocatalogus2026, [])])
}

/** The issues of a case that is none. */
function issuesOf(value) {
  try {
    return advise(value)
  } catch (error) {
    if (!isEvenredigError(error)) throw error
    return error.issues
  }
}
