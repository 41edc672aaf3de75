import type { Issue } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import type { ProposedMeasure } from '../check/proposed'
import type { Decision } from '../compare/record'
import type { PolicyDescription } from '../describe/description'
import { type Answer, type Answers, type QuestionId, sameQuestion } from '../interview/answers'
import type { Vocabulary } from '../policy/vocabulary'
import { type FieldError, fieldOf, type Fields, filledWith } from './fields'
import { addressOf, type Place } from './places'
import type { Beside, Drawn, Held, Line, MadeWith, Outcome, Proposal, Sheet } from './protocol'

/** Everything that the page shows. It follows from the answers and from where somebody is; nothing of it is stored. */
export interface State {
  /** The language that is shown. */
  readonly lang: Lang
  /** Where somebody is. */
  readonly place: Place
  /** The policy in the page; null until it is read. */
  readonly policy: PolicyDescription<Vocabulary> | null
  /** The case. */
  readonly held: Held
  /** What is asked here; null elsewhere. */
  readonly sheet: Sheet | null
  /** What stands in the fields. */
  readonly fields: Fields
  /** What is wrong with it. */
  readonly errors: readonly FieldError[]
  /** What is looked for in a list. */
  readonly search: string
  /** Every question with its answer. */
  readonly lines: readonly Line[]
  /** The answers that went, as they do not go with the last one. */
  readonly gone: readonly Line[]
  /** The result; null before there is one. */
  readonly outcome: Outcome | null
  /** The earlier measures in time, while they are being told. */
  readonly timeline: Drawn | null
  /** The question of which another answer is tried on the result. */
  readonly tried: string
  /** The answers as they were before something was tried. */
  readonly untried: Answers | null
  /** What somebody has in mind. */
  readonly proposed: readonly ProposedMeasure<Vocabulary>[]
  /** Whether that fits. */
  readonly proposal: Proposal | null
  /** Decided cases, from files. */
  readonly decided: readonly unknown[]
  /** These beside this case. */
  readonly beside: Beside | null
  /** The decision that was opened; null where none was. */
  readonly decision: Decision<Vocabulary> | null
  /** What could not be done, in words. */
  readonly problems: readonly Problem[]
  /** What is told to somebody who does not see the screen. */
  readonly said: string
  /** The files that are made and wait to be kept. */
  readonly ready: readonly ReadyFile[]
  /** What in the case does not go with the paper that was kept. */
  readonly warnings: readonly BilingualText[]
  /** What stands in forms that were not sent yet, by their address. */
  readonly drafted: Readonly<Record<string, Fields>>
  /** The policy that the advice in a file was made with; null where that is the one in the page, or there was none. */
  readonly madeWith: MadeWith | null
  /** Whether something is being worked out. */
  readonly isWaiting: boolean
  /** Whether there is something that was not kept. */
  readonly isUnsaved: boolean
  /** Something that keeps the page from working. */
  readonly fault: BilingualText | null
}

/** A file that is made. */
export interface ReadyFile {
  /** What it is called. */
  readonly name: string
  /** A text, or bytes. */
  readonly content: string | Uint8Array<ArrayBuffer>
  /** Whether what was answered is kept with it. */
  readonly keepsWork: boolean
}

/** Something that could not be done: with which file or part, and why. */
export interface Problem {
  /** The file, as it is called on this computer, or the part of the page. */
  readonly of: string
  /** What is wrong. */
  readonly issues: readonly (Issue | BilingualText)[]
}

/** The page before anything was done. */
export function firstState(lang: Lang, place: Place): State {
  return {
    lang,
    place,
    policy: null,
    held: { answers: [] },
    sheet: null,
    fields: {},
    errors: [],
    search: '',
    lines: [],
    gone: [],
    outcome: null,
    timeline: null,
    tried: '',
    untried: null,
    proposed: [],
    proposal: null,
    decided: [],
    beside: null,
    decision: null,
    problems: [],
    said: '',
    ready: [],
    warnings: [],
    drafted: {},
    madeWith: null,
    isWaiting: true,
    isUnsaved: false,
    fault: null,
  }
}

/** Whether there is a case to go on with. */
export function hasCase({ held }: State): boolean {
  return held.answers.length > 0 || held.theCase !== undefined
}

/** Whether enough was told for a result: how far the inquiry is, and an act. */
export function hasOutcome({ held }: State): boolean {
  const isAct = ({ id }: Answers[number]) => id.about === 'act' && id.part === 'behaviour'
  return held.theCase !== undefined || held.answers.some(isAct)
}

/** At another place: what was wrong or looked for elsewhere is gone. */
export function movedTo(state: State, place: Place): State {
  return { ...state, place, errors: [], problems: [], search: '', said: '', warnings: [] }
}

/** What was filled in here and not sent yet; undefined where nothing was. */
export function draftAt({ drafted, place }: State): Fields | undefined {
  return drafted[addressOf(place)]
}

/** With what is filled in here, not sent yet; or sent, where that is left out. */
export function drafting(state: State, fields?: Fields): State {
  const { [addressOf(state.place)]: _, ...others } = state.drafted
  const drafted = fields === undefined ? others : { ...others, [addressOf(state.place)]: fields }
  return { ...state, drafted }
}

/** Showing a sheet, with what was answered before in its fields. */
export function showing(state: State, sheet: Sheet): State {
  const fields = draftAt(state) ?? fieldsOf(sheet, state.held.answers)
  return { ...state, sheet, fields, timeline: null }
}

function fieldsOf(sheet: Sheet, answers: Answers): Fields {
  if (sheet.layout === 'act') return pickedIn(sheet, answers)
  const filled = sheet.questions.map((question, index) =>
    filledWith(question, answeredTo(answers, question.id), fieldOf(index)),
  )
  return Object.assign({}, ...filled) as Fields
}

function pickedIn({ questions }: Sheet, answers: Answers): Fields {
  const id = questions[0]?.id
  if (id?.about !== 'act') return {}
  const told = (part: 'form' | 'behaviour') => answeredTo(answers, { ...id, part })
  const [form, behaviour] = [told('form'), told('behaviour')]
  const isPicked = typeof form === 'string' && typeof behaviour === 'string'
  return isPicked ? { [fieldOf(0)]: [`${form}/${behaviour}`] } : {}
}

/** What was answered to a question; undefined where nothing was. */
export function answeredTo(answers: Answers, id: QuestionId): Answer | undefined {
  return answers.find((one) => sameQuestion(one.id, id))?.answer
}

/** With other answers: what was shown of the old ones is gone. */
export function withAnswers(state: State, answers: Answers): State {
  if (answers === state.held.answers) return state
  return { ...state, held: { answers }, isUnsaved: true, proposal: null, beside: null }
}

/** With a case from a file. */
export function withCase(state: State, held: Held): State {
  const { lang, place, policy, decided } = state
  return { ...firstState(lang, place), policy, decided, held, isWaiting: false }
}
