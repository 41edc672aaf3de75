import { findingWords } from '../case/words'
import type { FactData } from '../policy/policy'
import { inside, type Policy } from '../policy/ready'
import { actsOf, caseOf, most, numbers } from './case-of'
import { differs, tried } from './outcome'
import { type Answers, answerTo, levelOptions, optionsOf, type Question } from './question'
import { words } from './words'

/** The next question about what was done; undefined where that is told. */
export function conductQuestion(policy: Policy, answers: Answers): Question | undefined {
  for (const index of numbers) {
    const question = actQuestion(policy, answers, index)
    if (question !== undefined) return question
    // An act that does not stand is no act: another one is asked for.
    if (!actsOf(policy, answers).some(({ at }) => at <= index) && index < most) continue
    const more = `more-${index}`
    const answer = answerTo(answers, more)
    if (answer === undefined)
      return index < most && mayMatter(policy, answers) ? moreQuestion(more) : undefined
    if (answer !== 'yes') return undefined
  }
  return undefined
}

function actQuestion(policy: Policy, answers: Answers, index: number): Question | undefined {
  const { forms, behaviours, tiers } = inside(policy).data
  const at = `act-${index}`
  const base = { kind: 'one', mayBeUnknown: false } as const
  const form = answerTo(answers, `${at}.form`)
  const options = optionsOf(forms)
  const outside = behaviours.filter((item) => item.form === undefined)
  if (form === undefined)
    return {
      ...base,
      id: `${at}.form`,
      text: index === 1 ? words.form : words.otherForm,
      why: words.formWhy,
      options:
        outside.length === 0 ? options : [...options, { value: 'none', label: words.noForm }],
    }
  const behaviour = answerTo(answers, `${at}.behaviour`)
  if (behaviour === undefined) {
    const listed = optionsOf(
      form === 'none' ? outside : behaviours.filter((item) => item.form === form),
    )
    return {
      ...base,
      id: `${at}.behaviour`,
      text: words.behaviour,
      why: words.behaviourWhy,
      options: form === 'none' ? listed : [...listed, { value: 'unlisted', label: words.unlisted }],
    }
  }
  if (behaviour === 'unlisted' && answerTo(answers, `${at}.tier`) === undefined) {
    return {
      ...base,
      id: `${at}.tier`,
      text: words.tier,
      why: words.tierWhy,
      options: optionsOf(tiers),
    }
  }
  const requires = behaviours.find(({ id }) => id === behaviour)?.requires
  if (requires !== undefined && answerTo(answers, `procedure.${requires.fact}`) === undefined)
    return requiredQuestion(policy, requires.fact)
  if (
    answerTo(answers, 'stage') !== 'concluded' ||
    answerTo(answers, `${at}.finding`) !== undefined
  )
    return undefined
  const findings = (['established', 'undetermined', 'experienced', 'unfounded'] as const).map(
    (id) => ({ value: id, label: findingWords[id] }),
  )
  return {
    ...base,
    id: `${at}.finding`,
    text: words.finding,
    why: words.findingWhy,
    options: findings,
  }
}

/** Asks for what has to be established before behaviour can count. */
function requiredQuestion(policy: Policy, id: string): Question {
  const fact = inside(policy).data.facts.find((one) => one.id === id) as FactData
  return {
    id: `procedure.${id}`,
    kind: 'one',
    text: fact.question ?? fact.label,
    why: words.requiredWhy,
    options: levelOptions(fact),
    mayBeUnknown: true,
  }
}

/** Whether one more act, of whichever behaviour, could make a difference. */
function mayMatter(policy: Policy, answers: Answers): boolean {
  const theCase = caseOf(policy, answers)
  if (theCase === undefined) return false
  const found = theCase.stage === 'concluded' ? { finding: 'established' as const } : {}
  const others = inside(policy).data.behaviours.map(({ id }) =>
    tried(policy, { ...theCase, conduct: [...theCase.conduct, { behaviour: id, ...found }] }),
  )
  return differs([tried(policy, theCase), ...others])
}

function moreQuestion(id: string): Question {
  return {
    id,
    kind: 'one',
    text: words.more,
    why: words.moreWhy,
    mayBeUnknown: false,
    options: [
      { value: 'no', label: words.none },
      { value: 'yes', label: words.yes },
    ],
  }
}
