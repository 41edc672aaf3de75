import type { Lang } from '../../base/text'

/** The name of a picture: the ladder, the steps that add up, earlier measures in time, or what would change the answer. */
export type PictureName = 'ladder' | 'steps' | 'timeline' | 'changes'

/** The pictures there are. */
export const pictureNames: readonly PictureName[] = ['ladder', 'steps', 'timeline', 'changes']

interface Common {
  /** The language of its words. */
  readonly lang: Lang
  /** What it shows, in a few words. */
  readonly title: string
  /** The same in sentences: what somebody reads who does not see it. */
  readonly told: readonly string[]
}

/** One rung as it is drawn. */
export interface DrawnRung {
  /** What the measure is called. */
  readonly label: string
  /** Where it lies. */
  readonly zone: 'range' | 'departure' | 'outside'
  /** Whether it is the advice. */
  readonly isAdvice: boolean
  /** Whether the weighing starts there. */
  readonly isStart: boolean
  /** Whether it is not possible here. */
  readonly isBarred: boolean
  /** Whether it is what is proposed. */
  readonly isProposed: boolean
  /** What is written beside it. */
  readonly notes: readonly string[]
}

/** The ladder, lightest rung first. */
export interface LadderPicture extends Common {
  readonly is: 'ladder'
  /** The rungs. */
  readonly rungs: readonly DrawnRung[]
  /** Whether a proposed measure is on it. */
  readonly hasProposal: boolean
}

/** One step as it is drawn. */
export interface DrawnStep {
  /** Up or down. */
  readonly steps: number
  /** Where the sum stands before it. */
  readonly from: number
  /** Whether it counts. */
  readonly counted: boolean
  /** Why. */
  readonly text: string
  /** Why it does not count, or not whole. */
  readonly note?: string
}

/** The steps that add up, the uncounted last. */
export interface StepsPicture extends Common {
  readonly is: 'steps'
  /** The steps. */
  readonly steps: readonly DrawnStep[]
  /** What the counted ones come to. */
  readonly net: number
}

/** A stretch of time as it is drawn, in days from the first one shown. */
export interface DrawnSpan {
  /** What it was. */
  readonly label: string
  /** From when to when, in words. */
  readonly days: string
  /** Where it starts. */
  readonly from: number
  /** Where it ends; null where it never does. */
  readonly to: number | null
  /** Whether it counts. */
  readonly counts: boolean
}

/** A day that is marked on the timeline. */
export interface DrawnDay {
  /** What happened on it. */
  readonly label: string
  /** Where it is. */
  readonly at: number
}

/** Earlier measures in time, and the days of the acts. */
export interface TimelinePicture extends Common {
  readonly is: 'timeline'
  /** The earlier measures. */
  readonly spans: readonly DrawnSpan[]
  /** The days of the acts and of the advice. */
  readonly days: readonly DrawnDay[]
  /** The years that begin in between. */
  readonly years: readonly DrawnDay[]
  /** How many days it covers. */
  readonly length: number
}

/** One way in which the answer would be another. */
export interface DrawnChange {
  /** What would be different. */
  readonly text: string
  /** Where it would lead: places on the ladder, from 0. */
  readonly to: readonly number[]
  /** What that is called. */
  readonly result: string
}

/** What would change the answer, in groups. */
export interface ChangesPicture extends Common {
  readonly is: 'changes'
  /** How many rungs the ladder has. */
  readonly rungs: number
  /** The place of the advice as it is. */
  readonly now: number
  /** What the advice is called. */
  readonly nowLabel: string
  /** The changes, by what they are about. */
  readonly groups: readonly { readonly title: string; readonly changes: readonly DrawnChange[] }[]
}

/** Nothing to draw, and why. */
export interface NoPicture extends Common {
  readonly is: 'nothing'
}

/** What is drawn, before it is drawn. */
export type Picture = LadderPicture | StepsPicture | TimelinePicture | ChangesPicture | NoPicture
