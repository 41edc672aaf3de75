import type { BilingualText, Lang } from '../base/text'
import type { Issue } from '../base/problem'
import type { Case } from '../case/case'
import type { Verdict } from '../check/check-result'
import type { ProposedMeasure } from '../check/proposed'
import type { Decision } from '../compare/record'
import type { PolicyDescription } from '../describe/description'
import type { AnsweredQuestion, Answers } from '../interview/answers'
import type { CaseQuestion, Option } from '../interview/questions/question'
import type { PaperName } from '../paper/paper-names'
import type { AlsoSaid } from '../policy/also-called'
import type { Vocabulary } from '../policy/vocabulary'

/** A case as the page holds it: the answers, or a case from a file that holds more than can be asked for. */
export interface Held {
  /** What was answered, in the order it was asked. */
  readonly answers: Answers
  /** A case from a file that the answers cannot tell; left out where they do. */
  readonly theCase?: Case<Vocabulary>
}

/** The behaviour of one form, to pick from. */
export interface Picks {
  /** The form, or `none`. */
  readonly form: Option
  /** What falls under it. */
  readonly options: readonly Pick[]
}

/** Behaviour that can be picked, with what the policy says of it. */
export interface Pick extends Option {
  /** The guideline or law that it stands on, as it is cited: empty where it is a choice of the policy; left out where nothing is said. */
  readonly cited?: string
  /** What people also say for it, to find it by; left out where nothing is known. */
  readonly alsoCalled?: AlsoSaid
}

/** What is asked on one screen. */
export interface Sheet {
  /** Where it stands: the part of the address after `#/vraag/`. */
  readonly slug: string
  /** The question; of procedure several at once. */
  readonly questions: readonly CaseQuestion[]
  /** Whether it is one question, the choice of an act, or the points of procedure together. */
  readonly layout: 'one' | 'act' | 'procedure'
  /** Of an act: everything that can be picked. */
  readonly picks?: readonly Picks[]
}

/** A question with its answer, as it is looked through. */
export interface Line {
  /** The question. */
  readonly question: CaseQuestion
  /** What was answered. */
  readonly answer: AnsweredQuestion['answer']
  /** Where it is changed. */
  readonly slug: string
}

/** One rung of the ladder, as it is shown. */
export interface LadderRung {
  /** The id of the rung. */
  readonly id: string
  /** What it is called. */
  readonly label: string
  /** Where it lies. */
  readonly zone: 'range' | 'departure' | 'outside'
  /** Whether it is recommended. */
  readonly isRecommended: boolean
  /** Whether it is what somebody has in mind. */
  readonly isProposed: boolean
  /** Where it lies, in words. */
  readonly said: string
}

/** A part of the result with its heading. */
export interface Part {
  /** What it is about. */
  readonly title: string
  /** What stands under the heading, written by the renderer. */
  readonly html: string
}

/** The result on one screen. */
export interface Outcome {
  /** By what it is filed. */
  readonly head: readonly (readonly [string, string])[]
  /** The answer, before any heading. */
  readonly lead: readonly string[]
  /** The ladder; empty where no measure is weighed. */
  readonly ladder: readonly LadderRung[]
  /** What is recommended, in words. */
  readonly recommended: string
  /** The steps that count, with what they come to. */
  readonly steps: readonly { readonly steps: number; readonly text: string }[]
  /** What the steps come to; null where nothing is added up. */
  readonly net: number | null
  /** What changes what to do this very day; empty where nothing does. */
  readonly urgent: readonly Part[]
  /** What is needed now. */
  readonly parts: readonly Part[]
  /** Everything else. */
  readonly annexes: readonly Part[]
  /** What the case cannot hold of what was answered. */
  readonly notes: readonly string[]
  /** The earlier measures in time; left out where there are none. */
  readonly timeline?: Drawn
  /** The papers that there are in Word: of what is proposed, else of the advice. */
  readonly papers: readonly PaperName[]
  /** The measures that protect while the inquiry runs, each of which has a letter; empty where none is advised. */
  readonly protective: readonly Protective[]
  /** What the reasons of a decision can rest on, by id. */
  readonly reasons: readonly string[]
  /** A question that is still open and can change the result; left out where there is none. */
  readonly open?: string
  /** The case: what is kept. */
  readonly theCase: Case<Vocabulary>
}

/** A measure that protects while the inquiry runs. */
export interface Protective {
  /** Its id. */
  readonly id: string
  /** What it is called. */
  readonly label: BilingualText
}

/** A picture with its words. */
export interface Drawn {
  /** The picture for a page and for a phone. */
  readonly page: string
  /** The same for a phone. */
  readonly phone: string
  /** It in words. */
  readonly words: readonly string[]
}

/** A measure that is proposed, beside the advice. */
export interface Proposal {
  /** Whether it fits. */
  readonly verdict: Verdict
  /** The answer, before any heading. */
  readonly lead: readonly string[]
  /** The ladder with what is proposed on it. */
  readonly ladder: readonly LadderRung[]
  /** Why, what would change it, what is still possible. */
  readonly parts: readonly Part[]
}

/** Decided cases beside this one. */
export interface Beside {
  /** What calls for an explanation, about this case. */
  readonly pairs: readonly string[]
  /** The table of the cases. */
  readonly html: string
}

/** What a file turned out to be. */
export type Opened =
  | {
      readonly is: 'case'
      readonly held: Held
      readonly madeWith?: MadeWith
    }
  | { readonly is: 'decided'; readonly decided: readonly unknown[] }
  | {
      readonly is: 'record'
      readonly held: Held
      readonly decision: Decision<Vocabulary>
      readonly decided: readonly unknown[]
      readonly madeWith?: MadeWith
    }

/** The policy, other than that in the page, with which the advice in a file was made. */
export interface MadeWith {
  /** Its id. */
  readonly policy: string
  /** Its version. */
  readonly version: string
}

/** How something is kept. */
export type Written =
  'case' | 'page' | 'first' | 'document' | 'markdown' | 'ladder' | 'steps' | 'timeline' | 'record'

/** What is asked of the engine, and what it answers. */
export interface Protocol {
  /** Makes the policy ready. */
  readonly begin: {
    readonly ask: { readonly policy: string }
    readonly reply: PolicyDescription<Vocabulary>
  }
  /** Takes answers in, and tells what comes next. */
  readonly answer: {
    readonly ask: {
      readonly answers: Answers
      readonly given: readonly AnsweredQuestion[]
    }
    readonly reply:
      | { readonly wrong: readonly string[] }
      | {
          readonly answers: Answers
          readonly next: Sheet | null
          /** The answers that no longer go with what was given. */
          readonly gone: readonly Line[]
        }
  }
  /** What comes next; null at the end. */
  readonly next: {
    readonly ask: { readonly answers: Answers }
    readonly reply: { readonly answers: Answers; readonly next: Sheet | null }
  }
  /** What is asked at a place; null where nothing is. */
  readonly sheet: {
    readonly ask: { readonly answers: Answers; readonly slug: string }
    readonly reply: Sheet | null
  }
  /** Every question with its answer. */
  readonly lines: { readonly ask: { readonly answers: Answers }; readonly reply: readonly Line[] }
  /** The result. */
  readonly outcome: {
    readonly ask: {
      readonly held: Held
      readonly proposed: readonly ProposedMeasure<Vocabulary>[]
      readonly lang: Lang
    }
    readonly reply: Outcome | null
  }
  /** The earlier measures in time, with an answer that is still being given. */
  readonly timeline: {
    readonly ask: {
      readonly answers: Answers
      readonly given: readonly AnsweredQuestion[]
      readonly lang: Lang
    }
    readonly reply: Drawn | null
  }
  /** Whether a measure fits. */
  readonly check: {
    readonly ask: {
      readonly held: Held
      readonly proposed: readonly ProposedMeasure<Vocabulary>[]
      readonly lang: Lang
    }
    readonly reply: Proposal | readonly Issue[]
  }
  /** Decided cases beside this one. */
  readonly beside: {
    readonly ask: {
      readonly held: Held
      readonly proposed: readonly ProposedMeasure<Vocabulary>[]
      readonly decided: readonly unknown[]
      readonly lang: Lang
    }
    readonly reply: Beside | readonly Issue[]
  }
  /** What a file is. */
  readonly open: {
    readonly ask: { readonly bytes: Uint8Array }
    readonly reply: Opened | readonly Issue[]
  }
  /** A paper to keep, as the bytes of a Word document. */
  readonly word: {
    readonly ask: {
      readonly held: Held
      readonly paper: PaperName
      readonly lang: Lang
      readonly proposed: readonly ProposedMeasure<Vocabulary>[]
      /** What was decided, where the paper is about that. */
      readonly decision?: Decision<Vocabulary>
    }
    readonly reply:
      | {
          readonly bytes: Uint8Array
          /** What in the case does not go with the paper. */
          readonly warnings: readonly BilingualText[]
        }
      | readonly Issue[]
  }
  /** The text of a file to keep. */
  readonly write: {
    readonly ask: {
      readonly held: Held
      readonly as: Written
      readonly lang: Lang
      readonly proposed: readonly ProposedMeasure<Vocabulary>[]
      readonly decision?: Decision<Vocabulary>
    }
    readonly reply: { readonly text: string } | readonly Issue[]
  }
}

/** What can be asked. */
export type Asking = keyof Protocol

/** Asks the engine; the answer comes later. */
export type Ask = <A extends Asking>(
  what: A,
  ask: Protocol[A]['ask'],
) => Promise<Protocol[A]['reply']>

/** Whether a reply is a list of problems. */
export function isRefused(reply: object): reply is readonly Issue[] {
  return Array.isArray(reply)
}
