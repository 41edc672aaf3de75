import { describeIssue, type Issue } from '../base/problem'
import type { Lang } from '../base/text'
import type { ProposedMeasure } from '../check/proposed'
import type { Decision } from '../compare/record'
import { type Answer, keyOf } from '../interview/answers'
import type { CaseQuestion } from '../interview/questions/question'
import type { PaperName } from '../paper/paper-names'
import type { Vocabulary } from '../policy/vocabulary'
import { aboutChosen } from './chosen'
import { type FieldError, type Fields, fieldOf, notAnAnswer, readFields } from './fields'
import { addressOf, type Place, placeAt } from './places'
import {
  type Ask,
  isRefused,
  type Outcome,
  type Protective,
  type Sheet,
  type Written,
} from './protocol'
import {
  firstState,
  drafting,
  movedTo,
  type Problem,
  type ReadyFile,
  showing,
  type State,
  withAnswers,
  withCase,
} from './state'
import { paperFile } from '../paper/paper-words'
import { words } from './words'

/** What the page stands on: the engine, the address, the screen and the disk. */
export interface Around {
  /** Asks the engine. */
  readonly ask: Ask
  /** Goes to an address, so that the buttons of the browser work; `replace` leaves no trace of where one was. */
  readonly go: (address: string, replace: boolean) => void
  /** Shows what there is to show; `isNew` where it is another screen, so that the reader begins at its top. */
  readonly show: (state: State, focus: Focus) => void
  /** Keeps a file, where the browser still lets the page do so after what somebody pressed; tells whether it does. */
  readonly save: (file: ReadyFile) => boolean
}

/** How a place is come to. */
interface Arriving {
  /** Whether no trace is left of where one was. */
  readonly replace?: boolean
  /** What is asked next, where that was told already. */
  readonly known?: Sheet | null
}

/** What a paper is about, where that is neither the advice nor the proposal. */
interface Beside {
  readonly about?: Protective
  readonly decision?: Decision<Vocabulary>
}

/** What gets the focus: the title of another screen, what is wrong, the verdict on a proposal, or what has it. */
export type Focus = 'top' | 'errors' | 'verdict' | 'stay'

/** A file that somebody chose. */
export interface ChosenFile {
  /** What it is called. */
  readonly name: string
  /** How many bytes it has. */
  readonly size: number
  /** Its bytes. */
  readonly bytes: () => Promise<Uint8Array>
}

/** Everything that can be done in the page. */
export interface Page {
  /** What is shown. */
  readonly state: () => State
  /** Reads the policy. */
  readonly begin: (policy: string) => Promise<void>
  /** Another address. */
  readonly went: (hash: string) => Promise<void>
  /** Another language. */
  readonly speak: (lang: Lang) => Promise<void>
  /** A new case. */
  readonly anew: () => Promise<void>
  /** The form of a question was sent. */
  readonly submit: (fields: Fields) => Promise<void>
  /** Something was filled in, and not sent yet. */
  readonly filling: (fields: Fields) => Promise<void>
  /** A word to look for. */
  readonly search: (text: string) => void
  /** The question to try another answer to. */
  readonly tryOn: (slug: string) => void
  /** Another answer, on the result. */
  readonly tryAnswer: (question: CaseQuestion, answer: Answer) => Promise<void>
  /** The answers as they were. */
  readonly putBack: () => Promise<void>
  /** Files were chosen. */
  readonly open: (files: readonly ChosenFile[]) => Promise<void>
  /** A measure to check. */
  readonly propose: (proposed: readonly ProposedMeasure<Vocabulary>[]) => Promise<void>
  /** Something to keep. */
  readonly keep: (as: Written) => Promise<void>
  /** A paper to keep, as a Word document; a letter may be about a measure that protects. */
  readonly keepWord: (paper: PaperName, about?: Protective) => Promise<void>
  /** A decision to keep, as a record or as a paper in Word. */
  readonly decide: (decision: Decision<Vocabulary>, as: 'record' | PaperName) => Promise<void>
  /** A file that was ready and waited to be kept. */
  readonly keepReady: (file: ReadyFile) => void
  /** Something went wrong that nobody foresaw: what was answered stays. */
  readonly failed: () => void
  /** Something that keeps a form from being sent. */
  readonly refuse: (errors: readonly FieldError[]) => void
}

/** The most bytes of a file that are read. */
const largest = 5_000_000

/** A page, with nothing done in it yet. */
export function pageOn(around: Around, lang: Lang, hash: string): Page {
  const { ask, go, show } = around
  let state = firstState(lang, placeAt(hash))
  /** Counts what was asked for, so that an answer that comes too late is not shown. */
  let turn = 0

  const set = (next: State, focus: Focus = 'stay') => {
    state = next
    show(state, focus)
  }

  const goTo = async (place: Place, { replace = false, known }: Arriving = {}) => {
    go(addressOf(place), replace)
    await arrive(place, known)
  }

  /** Shows a place, after what it needs was asked for. */
  const arrive = async (place: Place, known?: Sheet | null) => {
    const own = ++turn
    state = movedTo(state, place)
    if (state.policy === null) return set(state, 'top')
    const shown = await shownAt(state, known)
    if (own !== turn) return
    if ('at' in shown) return goTo(shown, { replace: true })
    set({ ...shown, isWaiting: false }, 'top')
  }

  /** What is shown at a place, or where to go where there is nothing to show. What is asked next is known after an answer. */
  const shownAt = async (now: State, known?: Sheet | null): Promise<State | Place> => {
    const { place, held } = now
    const { answers } = held
    switch (place.at) {
      case 'question': {
        if (held.theCase !== undefined) return { at: 'outcome' }
        const isKnown = known?.slug === place.slug
        const sheet = isKnown ? known : await ask('sheet', { answers, slug: place.slug })
        if (sheet !== null) return drawn(showing(now, sheet))
        const { next } = await ask('next', { answers })
        return next === null ? { at: 'overview' } : { at: 'question', slug: next.slug }
      }
      case 'overview': {
        const { next } = answers.length > 0 ? await ask('next', { answers }) : { next: null }
        return { ...now, sheet: next, lines: await ask('lines', { answers }) }
      }
      case 'outcome':
        return withOutcome({ ...now, lines: await ask('lines', { answers }) })
      case 'proposal':
        return withProposal(await withOutcome(now))
      case 'keep':
      case 'decision':
        return withOutcome(now)
      case 'start':
      case 'policy':
        return now
    }
  }

  const withOutcome = async (now: State): Promise<State> => {
    const { held, proposed, lang: shown } = now
    return { ...now, outcome: await ask('outcome', { held, proposed, lang: shown }) }
  }

  const withProposal = async (now: State): Promise<State> => {
    const { held, proposed, decided, lang: shown } = now
    const asked = { held, proposed, lang: shown }
    const checked = proposed.length === 0 ? null : await ask('check', asked)
    const compared = decided.length === 0 ? null : await ask('beside', { ...asked, decided })
    return {
      ...now,
      proposal: checked === null || isRefused(checked) ? null : checked,
      beside: compared === null || isRefused(compared) ? null : compared,
      problems: [
        ...(checked !== null && isRefused(checked)
          ? [{ of: words.proposal[shown], issues: aboutChosen(checked, now.policy) }]
          : []),
        ...(compared !== null && isRefused(compared)
          ? [{ of: words.proposal[shown], issues: compared }]
          : []),
      ],
    }
  }

  /** With the earlier measures in time, where these are asked for. */
  const drawn = async (now: State): Promise<State> => {
    if (!isAboutEarlier(now)) return now
    const { held, lang: shown } = now
    const asked = { answers: held.answers, given: [], lang: shown }
    return { ...now, timeline: await ask('timeline', asked) }
  }

  const settle = async (fields: Fields, then: (next: string | null) => Place) => {
    const { sheet, held } = state
    if (sheet === null) return
    const read = readFields(sheet, fields)
    if (!read.ok) return set({ ...state, fields, errors: read.errors }, 'errors')
    const reply = await ask('answer', { answers: held.answers, given: read.given })
    if ('wrong' in reply) {
      const errors = sheet.questions.flatMap((question, index) =>
        reply.wrong.includes(keyOf(question.id))
          ? [{ field: fieldOf(index), text: notAnAnswer(question) }]
          : [],
      )
      return set({ ...state, fields, errors }, 'errors')
    }
    state = { ...withAnswers(drafting(state), reply.answers), gone: reply.gone }
    await goTo(then(reply.next?.slug ?? null), { known: reply.next })
  }

  const notWritten = (issues: readonly Issue[], shown: Lang) =>
    set(
      {
        ...state,
        said: '',
        problems: [{ of: words.notWritten[shown], issues: aboutChosen(issues, state.policy) }],
      },
      'errors',
    )

  /** Keeps a file, or has it wait to be pressed for; what is said of it is as it is. */
  const saved = (file: ReadyFile): State => {
    const { lang: shown, isUnsaved } = state
    const { name, keepsWork } = file
    const others = state.ready.filter((one) => one.name !== name)
    if (!around.save(file))
      return { ...state, ready: [...others, file], said: `${words.readyToSave[shown]}: ${name}` }
    const said = `${words.savedAs[shown]} ${name}`
    return { ...state, ready: others, said, isUnsaved: isUnsaved && !keepsWork }
  }

  const writeFile = async (as: Written, decision?: Decision<Vocabulary>) => {
    const { held, proposed, lang: shown, outcome } = state
    const asked = { held, as, lang: shown, proposed }
    const reply = await ask('write', decision === undefined ? asked : { ...asked, decision })
    if (isRefused(reply)) return notWritten(reply, shown)
    const name = fileName(as, outcome, shown)
    const keepsWork = as === 'case' || as === 'record'
    const next = saved({ name, content: reply.text, keepsWork })
    set({ ...next, problems: [], errors: [], warnings: [] })
  }

  const writeWord = async (paper: PaperName, beside: Beside = {}) => {
    const { held, proposed, lang: shown, outcome } = state
    const { about, decision } = beside
    const asked = { held, paper, lang: shown, proposed: about ? [about.id] : proposed }
    set({ ...state, said: words.working[shown], warnings: [] })
    const reply = await ask('word', decision === undefined ? asked : { ...asked, decision })
    if (isRefused(reply)) return notWritten(reply, shown)
    const name = wordName(paper, about, { outcome, lang: shown })
    const next = saved({ name, content: new Uint8Array(reply.bytes), keepsWork: false })
    set({ ...next, problems: [], errors: [], warnings: reply.warnings })
  }

  return {
    state: () => state,
    begin: async (policy) => {
      try {
        const described = await ask('begin', { policy })
        state = { ...state, policy: described, isWaiting: false }
        await arrive(state.place)
      } catch {
        set({ ...state, isWaiting: false, fault: words.engineFailed }, 'top')
      }
    },
    went: (hash) => arrive(placeAt(hash)),
    speak: async (next) => {
      const { errors, fields } = state
      state = { ...state, lang: next, said: '', warnings: [] }
      if (state.policy === null) return set(state)
      const shown = await shownAt(state)
      if (!('at' in shown)) set({ ...shown, errors, fields: sameFields(shown, fields) })
    },
    anew: async () => {
      state = withCase(state, { answers: [] })
      const { next } = await ask('next', { answers: [] })
      await goTo(next === null ? { at: 'start' } : { at: 'question', slug: next.slug }, {
        known: next,
      })
    },
    submit: (fields) =>
      settle(fields, (next) =>
        next === null ? { at: 'overview' } : { at: 'question', slug: next },
      ),
    filling: async (fields) => {
      const { sheet, held, lang: shown } = state
      const { at } = state.place
      state = drafting(state, fields)
      if (at === 'decision') state = { ...state, isUnsaved: true }
      if (at !== 'question') return
      state = { ...state, fields }
      if (sheet === null || !isAboutEarlier(state)) return
      const read = readFields(sheet, fields)
      if (!read.ok) return
      const own = ++turn
      const timeline = await ask('timeline', {
        answers: held.answers,
        given: read.given,
        lang: shown,
      })
      if (own === turn) set({ ...state, timeline })
    },
    search: (text) => set({ ...state, search: text }),
    tryOn: (slug) => set({ ...state, tried: slug }),
    tryAnswer: async ({ id }, answer) => {
      const { held, lang: shown, outcome } = state
      const reply = await ask('answer', { answers: held.answers, given: [{ id, answer }] })
      if ('wrong' in reply) return
      const untried = state.untried ?? held.answers
      const lines = await ask('lines', { answers: reply.answers })
      const { gone } = reply
      const told = { ...withAnswers(state, reply.answers), gone }
      const next = await withOutcome({ ...told, lines, untried })
      set({ ...next, said: whatMoved(outcome, next.outcome, shown) })
    },
    putBack: async () => {
      const { untried, outcome, lang: shown } = state
      if (untried === null) return
      const lines = await ask('lines', { answers: untried })
      const told = { ...withAnswers(state, untried), gone: [] }
      const next = await withOutcome({ ...told, lines, untried: null })
      set({ ...next, said: whatMoved(outcome, next.outcome, shown) })
    },
    open: async (files) => {
      set({ ...state, problems: [], said: words.reading[state.lang] })
      const read = await Promise.all(files.map((file) => opened(ask, file)))
      const problems = read.flatMap((one) => ('issues' in one ? [one] : []))
      const found = read.flatMap((one) => ('is' in one ? [one] : []))
      const decided = found.flatMap((one) => (one.is === 'case' ? [] : one.decided))
      const [whole] = found.filter((one) => one.is !== 'decided')
      if (whole !== undefined) state = withCase(state, whole.held)
      const decision = whole?.is === 'record' ? whole.decision : state.decision
      // A decision stands beside other cases, not beside itself.
      const others = whole?.is === 'record' && files.length === 1 ? [] : decided
      const madeWith = whole?.madeWith ?? null
      state = { ...state, decision, madeWith, decided: [...state.decided, ...others], said: '' }
      if (whole !== undefined && problems.length === 0) return goTo({ at: 'outcome' })
      const shown = await shownAt(state)
      if (!('at' in shown)) set({ ...shown, problems }, problems.length > 0 ? 'errors' : 'stay')
    },
    propose: async (proposed) => {
      set({ ...state, proposed, errors: [], said: words.working[state.lang] })
      const next = await withProposal(state)
      set({ ...next, said: '' }, next.proposal === null ? 'errors' : 'verdict')
    },
    keep: (as) => writeFile(as),
    keepWord: (paper, about) => writeWord(paper, about === undefined ? {} : { about }),
    decide: (decision, as) =>
      as === 'record' ? writeFile('record', decision) : writeWord(as, { decision }),
    keepReady: (file) => set(saved(file), 'top'),
    failed: () => {
      const { lang: shown } = state
      const problem = { of: words.title[shown], issues: [words.wentWrong] }
      set({ ...state, isWaiting: false, problems: [problem] }, 'errors')
    },
    refuse: (errors) => set({ ...state, errors, problems: [], said: '' }, 'errors'),
  }
}

/** Whether what is asked is about earlier measures. */
function isAboutEarlier({ sheet }: State): boolean {
  const id = sheet?.questions[0]?.id
  return id?.about === 'earlier'
}

/** What was being filled in stays where another language is shown. */
function sameFields(shown: State, fields: Fields): Fields {
  return shown.place.at === 'question' ? fields : shown.fields
}

async function opened(ask: Ask, file: ChosenFile) {
  if (file.size > largest) return { of: file.name, issues: [words.tooLarge] } satisfies Problem
  const reply = await ask('open', { bytes: await file.bytes() })
  return isRefused(reply) ? ({ of: file.name, issues: reply } satisfies Problem) : reply
}

/** What is said where the result changes: to what, or that it stays. */
function whatMoved(before: Outcome | null, after: Outcome | null, lang: Lang): string {
  const [one, other] = [before?.lead[0] ?? '', after?.lead[0] ?? '']
  return one === other ? `${words.notMoved[lang]}: ${other}` : `${words.moved[lang]}. ${other}`
}

/** A problem in words. */
export function inWords(issue: Problem['issues'][number], lang: Lang): string {
  return 'code' in issue ? describeIssue(issue, { lang }) : issue[lang]
}

const endings: Readonly<Record<Written, readonly [nl: string, en: string, ending: string]>> = {
  case: ['zaak', 'case', 'json'],
  record: ['besluit', 'decision', 'json'],
  page: ['advies', 'advice', 'html'],
  first: ['advies-een-bladzijde', 'advice-one-page', 'html'],
  document: ['concept', 'draft', 'html'],
  markdown: ['concept', 'draft', 'md'],
  ladder: ['ladder', 'ladder', 'svg'],
  steps: ['stappen', 'steps', 'svg'],
  timeline: ['tijdlijn', 'timeline', 'svg'],
}

/** What a file is called: what it is, with the reference of the case where it has one. */
export function fileName(as: Written, outcome: Outcome | null, lang: Lang): string {
  const [nl, en, ending] = endings[as]
  return withReference({ nl, en }[lang], ending, outcome)
}

/** What a Word document is called: the paper, the measure that it is about where it protects, and the reference. */
export function wordName(
  paper: PaperName,
  about: Protective | undefined,
  { outcome, lang }: Pick<State, 'outcome' | 'lang'>,
): string {
  return withReference(paperFile(paper, about?.label)[lang], 'docx', outcome)
}

function withReference(called: string, ending: string, outcome: Outcome | null): string {
  const reference = outcome?.theCase.reference
  return `${[called, ...(reference === undefined ? [] : [reference])].join('-')}.${ending}`
}
