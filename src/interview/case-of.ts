import type { Act, Case, EarlierMeasure } from '../case/case'
import { inside, type Policy } from '../policy/ready'
import { type Answer, type Answers, answerTo } from './question'

/** The most acts, and the most earlier measures, that are asked for. */
export const most = 12
/** The numbers they are asked under. */
export const numbers: readonly number[] = Array.from({ length: most }, (_, index) => index + 1)

/** The case that the answers make so far; undefined before there is an act. */
export function caseOf(policy: Policy, answers: Answers): Case | undefined {
  const stage = answerTo(answers, 'stage') as Case['stage'] | undefined
  const conduct = actsOf(policy, answers).map(({ act }) => act)
  if (stage === undefined || conduct.length === 0) return undefined
  const relation = answerTo(answers, 'relation')
  const circumstances = claimedOf(answers)
  const { facts, procedure } = factsOf(answers)
  const history = historyOf(answers)
  return {
    stage,
    conduct,
    ...(typeof relation === 'string'
      ? { relation: relation as NonNullable<Case['relation']> }
      : {}),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(circumstances.length > 0 ? { circumstances } : {}),
    ...(history === undefined ? {} : { history }),
    ...(Object.keys(procedure).length === 0 ? {} : { procedure }),
  }
}

/** An act with the number it was asked under, from 1. */
export interface NumberedAct {
  readonly at: number
  readonly act: Act
}

/** The acts that were told whole. Behaviour that takes something else to be established is left out until it is. */
export function actsOf(policy: Policy, answers: Answers): readonly NumberedAct[] {
  const { behaviours } = inside(policy).data
  const word = (id: string) => answerTo(answers, id) as string | null | undefined
  return numbers.flatMap((at): NumberedAct[] => {
    const [form, behaviour, tier, finding, on] = ['form', 'behaviour', 'tier', 'finding', 'on'].map(
      (part) => word(`act-${at}.${part}`),
    )
    const requires = behaviours.find(({ id }) => id === behaviour)?.requires
    if (requires !== undefined && word(`procedure.${requires.fact}`) !== requires.level) return []
    if (behaviour === undefined || (behaviour === 'unlisted' && tier === undefined)) return []
    const what =
      behaviour === 'unlisted'
        ? { form: form as string, tier: tier as string }
        : { behaviour: behaviour as string }
    return [
      {
        at,
        act: {
          ...what,
          ...(typeof finding === 'string'
            ? { finding: finding as NonNullable<Act['finding']> }
            : {}),
          ...(typeof on === 'string' ? { on } : {}),
        },
      },
    ]
  })
}

/** The circumstances that were claimed and found to be so, over every time they were asked for. */
function claimedOf(answers: Answers): readonly string[] {
  return answers.flatMap(({ id, answer }) =>
    isAboutCircumstances(id) && Array.isArray(answer) ? (answer as readonly string[]) : [],
  )
}

/** Whether a question asks for circumstances: the first time, or again for others. */
export const isAboutCircumstances = (id: string): boolean =>
  id === 'circumstances' || id.startsWith('circumstances-')

function factsOf(
  answers: Answers,
): Readonly<Record<'facts' | 'procedure', Readonly<Record<string, string>>>> {
  const of = (section: string) =>
    Object.fromEntries(
      answers.flatMap(({ id, answer }) =>
        id.startsWith(`${section}.`) ? [[id.slice(section.length + 1), word(answer)]] : [],
      ),
    )
  return { facts: of('facts'), procedure: of('procedure') }
}

const word = (answer: Answer) => (typeof answer === 'string' ? answer : 'unknown')

/** Earlier measures of which day and form are known; undefined where nothing is known of them. */
function historyOf(answers: Answers): readonly EarlierMeasure[] | undefined {
  const part = (index: number, name: string) =>
    answerTo(answers, `earlier-${index}.${name}`) as string | null | undefined
  if (part(1, 'kind') === 'none') return []
  const known = numbers.flatMap((index): EarlierMeasure[] => {
    const [kind, form, on] = [part(index, 'kind'), part(index, 'form'), part(index, 'on')]
    // What is not known does not count against the accused.
    return typeof kind === 'string' &&
      kind !== 'none' &&
      typeof form === 'string' &&
      typeof on === 'string'
      ? [{ kind, form, on }]
      : []
  })
  return known.length === 0 ? undefined : known
}
