import type { Case } from '../../case/case'
import { findingWords } from '../../case/words'
import { inside, type Policy } from '../../policy/ready'
import {
  type ActId,
  type ActPart,
  type Answers,
  answerTo,
  findingOf,
  most,
  numbers,
  stageOf,
} from '../answers'
import { actsOf, caseOf } from '../case-of'
import { definitionsOf } from '../definitions'
import { findingMeans } from '../meanings'
import { differs, tried, triedAs } from '../outcome'
import { words } from '../words'
import { partQuestion, whenQuestion } from './days'
import { type CaseQuestion, levelOptions, noOrYes, optionsOf, wordOptions } from './question'
import type { Vocabulary } from '../../policy/vocabulary'

/** The next question about what was done; undefined where that is told. */
export function conductQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  for (const at of numbers) {
    const question = actQuestion(policy, answers, at)
    if (question !== undefined) return question
    // An act that does not stand is no act: another one is asked for.
    if (!actsOf(policy, answers).some((act) => act.at <= at) && at < most) continue
    const more = answerTo(answers, { about: 'more', at })
    if (more === undefined)
      return at < most && mayMatter(policy, answers) ? moreQuestion(at) : undefined
    if (more !== 'yes') return undefined
  }
  return undefined
}

function actQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  at: number,
): CaseQuestion | undefined {
  const told = (part: ActPart) => answerTo(answers, { about: 'act', at, part }) ?? undefined
  const [form, behaviour] = [told('form'), told('behaviour')]
  if (form === undefined) return formQuestion(policy, at)
  if (behaviour === undefined) return behaviourQuestion(policy, at, form)
  const stage = stageOf(answers)
  const tier = answerTo(answers, { about: 'act', at, part: 'tier' })
  if (behaviour === 'unlisted' && tier === undefined) return tierQuestion(policy, at, stage)
  const required = requiredQuestion(policy, answers, behaviour)
  if (required !== undefined) return required
  if (stage === 'concluded' && findingOf(answers, at) === undefined) return findingQuestion(at)
  return whenQuestion(policy, answers, at)
}

/** The question about one part of an act; undefined where there is nothing to ask it about. */
export function actPartQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  { at, part }: ActId,
): CaseQuestion | undefined {
  switch (part) {
    case 'form':
      return formQuestion(policy, at)
    case 'behaviour': {
      const form = answerTo(answers, { about: 'act', at, part: 'form' })
      return typeof form === 'string' ? behaviourQuestion(policy, at, form) : undefined
    }
    case 'tier':
      return tierQuestion(policy, at, stageOf(answers))
    case 'finding':
      return findingQuestion(at)
    case 'on':
    case 'to':
    case 'occasions':
      return partQuestion(policy, answers, { at, part })
  }
}

const oneOfThese = { kind: 'one', mayBeUnknown: false } as const

function formQuestion(policy: Policy<Vocabulary>, at: number): CaseQuestion {
  const { forms, behaviours } = inside(policy).data
  const options = optionsOf(forms, definitionsOf(inside(policy)).forms)
  const isOutside = behaviours.some(({ form }) => form === undefined)
  return {
    ...oneOfThese,
    id: { about: 'act', at, part: 'form' },
    text: at === 1 ? words.form : words.otherForm,
    why: words.formWhy,
    options: isOutside ? [...options, { value: 'none', label: words.noForm }] : options,
  }
}

function behaviourQuestion(policy: Policy<Vocabulary>, at: number, form: string): CaseQuestion {
  const { behaviours } = inside(policy).data
  const ofForm = form === 'none' ? undefined : form
  const { behaviours: defined } = definitionsOf(inside(policy))
  const listed = optionsOf(
    behaviours.filter((one) => one.form === ofForm),
    defined,
  )
  const unlisted = { value: 'unlisted', label: words.unlisted, means: words.unlistedMeans }
  return {
    ...oneOfThese,
    id: { about: 'act', at, part: 'behaviour' },
    text: words.behaviour,
    why: words.behaviourWhy,
    options: ofForm === undefined ? listed : [...listed, unlisted],
  }
}

function tierQuestion(
  policy: Policy<Vocabulary>,
  at: number,
  stage: Case<Vocabulary>['stage'] | undefined,
): CaseQuestion {
  const said =
    stage === 'concluded'
      ? { text: words.tier, why: words.tierWhy }
      : { text: words.tierAlleged, why: words.tierAllegedWhy }
  return {
    ...said,
    id: { about: 'act', at, part: 'tier' },
    kind: 'one',
    options: optionsOf(inside(policy).data.tiers, definitionsOf(inside(policy)).tiers),
    mayBeUnknown: true,
  }
}

function findingQuestion(at: number): CaseQuestion {
  const findings = ['established', 'undetermined', 'experienced', 'unfounded'] as const
  return {
    ...oneOfThese,
    id: { about: 'act', at, part: 'finding' },
    text: words.finding,
    why: words.findingWhy,
    options: wordOptions(findings, findingWords, findingMeans),
  }
}

/** Asks for what has to be established before a behaviour can count. */
function requiredQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  behaviour: string,
): CaseQuestion | undefined {
  const { behaviours, facts } = inside(policy).data
  const requires = behaviours.find(({ id }) => id === behaviour)?.requires
  const fact = facts.find(({ id }) => id === requires?.fact)
  if (fact === undefined) return undefined
  const id = { about: 'fact', section: 'procedure', fact: fact.id } as const
  if (answerTo(answers, id) !== undefined) return undefined
  return {
    id,
    kind: 'one',
    text: fact.question ?? fact.label,
    why: words.requiredWhy,
    options: levelOptions(fact, definitionsOf(inside(policy))),
    mayBeUnknown: true,
  }
}

/** Whether one more act, of whichever behaviour, could make a difference. */
function mayMatter(policy: Policy<Vocabulary>, answers: Answers): boolean {
  const theCase = caseOf(policy, answers)
  if (theCase === undefined) return false
  const found = theCase.stage === 'concluded' ? { finding: 'established' as const } : {}
  const now = tried(policy, theCase)
  const tryIt = now === undefined ? tried : triedAs
  const others = inside(policy).data.behaviours.map(({ id }) =>
    tryIt(policy, { ...theCase, conduct: [...theCase.conduct, { behaviour: id, ...found }] }),
  )
  return differs([now, ...others])
}

/** Whether there is more. */
export function moreQuestion(at: number): CaseQuestion {
  return {
    id: { about: 'more', at },
    kind: 'one',
    text: words.more,
    why: words.moreWhy,
    options: noOrYes,
    mayBeUnknown: true,
  }
}
