import { inside, type Policy } from '../policy/ready'
import { actsOf, numbers } from './case-of'
import { type Answers, answerTo, optionsOf, type Question } from './question'
import { words } from './words'

/** What is still to be asked about an earlier measure that was begun to be told; undefined where nothing is. */
export function begunQuestion(policy: Policy, answers: Answers): Question | undefined {
  for (const index of numbers) {
    const at = `earlier-${index}`
    const kind = answerTo(answers, `${at}.kind`)
    if (kind === undefined) return undefined
    if (kind === null || kind === 'none') continue
    const form = answerTo(answers, `${at}.form`)
    if (form === undefined) {
      return {
        id: `${at}.form`,
        kind: 'one',
        text: words.earlierForm,
        why: words.earlierFormWhy,
        options: optionsOf(inside(policy).data.forms),
        mayBeUnknown: true,
      }
    }
    // Of what cannot be compared no day is needed.
    if (form === null) continue
    const on = answerTo(answers, `${at}.on`)
    if (on === undefined)
      return {
        id: `${at}.on`,
        kind: 'day',
        text: words.earlierOn,
        why: words.earlierOnWhy,
        options: [],
        mayBeUnknown: true,
      }
    const undated = on === null ? undefined : actDay(policy, answers)
    if (undated !== undefined) return undated
  }
  return undefined
}

/** The day of the first act of which it was not asked. */
function actDay(policy: Policy, answers: Answers): Question | undefined {
  const { behaviours, forms } = inside(policy).data
  for (const { at, act } of actsOf(policy, answers)) {
    const id = `act-${at}.on`
    const counts = act.finding === undefined || act.finding === 'established'
    if (!counts || answerTo(answers, id) !== undefined) continue
    const label =
      behaviours.find((item) => item.id === act.behaviour)?.label ??
      forms.find((item) => item.id === act.form)?.label
    const text = { nl: `${words.actOn.nl} ${label?.nl}?`, en: `${words.actOn.en} ${label?.en}?` }
    return { id, kind: 'day', text, why: words.actOnWhy, options: [], mayBeUnknown: true }
  }
  return undefined
}

/** Whether there was an earlier measure, or another one; undefined where that was answered with no, or not known. */
export function earlierQuestion(policy: Policy, answers: Answers): Question | undefined {
  const index = numbers.find((place) => answerTo(answers, `earlier-${place}.kind`) === undefined)
  const last =
    index === undefined || index === 1 ? undefined : answerTo(answers, `earlier-${index - 1}.kind`)
  if (index === undefined || last === 'none' || last === null) return undefined
  const kinds = inside(policy).data.about.history.map(({ kind, label }) => ({ value: kind, label }))
  return {
    id: `earlier-${index}.kind`,
    kind: 'one',
    text: index === 1 ? words.earlier : words.earlierMore,
    why: words.earlierWhy,
    options: [{ value: 'none', label: words.none }, ...kinds],
    mayBeUnknown: true,
  }
}
