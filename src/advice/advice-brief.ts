import type { Relation, Stage } from '../case/case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Whole } from '../policy/result-words'
import type { Vocabulary } from '../policy/vocabulary'
import type {
  AddedMeasure,
  Answer,
  AttentionPoint,
  Classification,
  Departure,
  Gate,
  HistoryEntry,
  JointQuestion,
  MeasureRange,
  NextQuestion,
  OpenQuestion,
  PossibleAnswer,
  PrincipalMeasure,
  Receipt,
  Step,
} from './advice'

/** The recommended measure, without its texts. */
export type BriefPrincipal<V extends Vocabulary = Arbocatalogus2026> = Pick<
  PrincipalMeasure<V>,
  'measure' | 'named'
>
/** A measure beside the ladder, without its texts. */
export type BriefMeasure<V extends Vocabulary = Arbocatalogus2026> = Pick<
  AddedMeasure<V>,
  'measure' | 'role'
>
/** How one act was classified, without its texts. */
export type BriefClassification<V extends Vocabulary = Arbocatalogus2026> = Pick<
  Classification<V>,
  'act' | 'tier' | 'governs' | 'established' | 'rules'
>
/** One step of the weighing, without its texts. */
export type BriefStep<V extends Vocabulary = Arbocatalogus2026> = Pick<
  Step<V>,
  'rule' | 'group' | 'steps' | 'counted'
>
/** One answer to an open question, without its texts. */
export type BriefAnswer<V extends Vocabulary = Arbocatalogus2026> = Pick<
  PossibleAnswer<V>,
  'level' | 'recommended'
>
/** Something that is not known, and what each answer would give, without its texts. */
export interface BriefQuestion<V extends Vocabulary = Arbocatalogus2026> extends Pick<
  OpenQuestion<V>,
  'fact' | 'concerns' | 'acts' | 'reach'
> {
  /** Each possible answer, with what would be recommended then. */
  readonly answers: readonly BriefAnswer<V>[]
}
/** Questions that only matter together, without their texts and without every combination of answers. */
export type BriefJointQuestion<V extends Vocabulary = Arbocatalogus2026> = Pick<
  JointQuestion<V>,
  'facts' | 'acts' | 'reach'
>
/** The one question worth asking next, without its texts. */
export type BriefNextQuestion<V extends Vocabulary = Arbocatalogus2026> = Pick<
  NextQuestion<V>,
  'fact' | 'acts'
>
/** A gate, without its texts. */
export type BriefGate<V extends Vocabulary = Arbocatalogus2026> = Pick<
  Gate<V>,
  'gate' | 'status' | 'ground' | 'blocks'
>
/** A point of attention, without its texts. */
export type BriefAttention<V extends Vocabulary = Arbocatalogus2026> = Pick<
  AttentionPoint<V>,
  'point'
>
/** An earlier measure and whether it counts, without its texts. */
export type BriefHistory<V extends Vocabulary = Arbocatalogus2026> = Pick<
  HistoryEntry<V>,
  'kind' | 'on' | 'until' | 'counts' | 'countsAs' | 'countsFor' | 'changesOn'
>

/**
 * An advice as ids and numbers, without texts: to store or to send where the words are known already. Everything in it is as in
 * the whole advice on the same case, but `type` and the hash of itself. It cannot be rendered.
 */
export interface AdviceBrief<V extends Vocabulary = Arbocatalogus2026> {
  /** What this is. */
  readonly type: 'advice-brief'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** What kind of advice it is. */
  readonly kind: Answer<V>['kind']
  /** Whether it may be decided now. */
  readonly decidable: boolean
  /** The recommended rung; `none` unless `kind` is `measures`. */
  readonly recommended: V['rung']
  /** True where no answer to an open weighing question would change the recommendation. */
  readonly firm: boolean
  /** How far the inquiry is, as the case says. */
  readonly stage: Stage
  /** What the accused is to the employer. */
  readonly relation: Relation
  /** The tier of the governing act; null where nothing is weighed. */
  readonly tier: V['tier'] | null
  /** The range of measures that fit; null where nothing is weighed. */
  readonly range: MeasureRange<V> | null
  /** The zone that takes written reasons, the range included; null where nothing is weighed. */
  readonly departure: Departure<V> | null
  /** The sum of the counted steps; null where nothing is weighed. */
  readonly net: Whole | null
  /** The recommended measure; null unless `kind` is `measures`. */
  readonly principal: BriefPrincipal<V> | null
  /** How each act within scope was classified. */
  readonly classification: readonly BriefClassification<V>[]
  /** The steps of the weighing, counted or not. */
  readonly steps: readonly BriefStep<V>[]
  /** Measures that go with the principal one. */
  readonly accompanying: readonly BriefMeasure<V>[]
  /** Protective measures while the inquiry runs. */
  readonly interim: readonly BriefMeasure<V>[]
  /** Legal steps apart from the measure. */
  readonly legal: readonly BriefMeasure<V>[]
  /** What to ask for as well, in case the principal measure does not stand. */
  readonly fallback: readonly BriefMeasure<V>[]
  /** What is not known and what each answer would give; the one that can move the recommendation furthest first. */
  readonly openQuestions: readonly BriefQuestion<V>[]
  /** What is not known and only matters together; the furthest reach first. */
  readonly jointQuestions: readonly BriefJointQuestion<V>[]
  /** The one question worth asking next; null where no answer changes the recommendation or a gate. */
  readonly nextQuestion: BriefNextQuestion<V> | null
  /** Every gate, passed or not. */
  readonly gates: readonly BriefGate<V>[]
  /** What never weighs but has to be seen. */
  readonly attention: readonly BriefAttention<V>[]
  /** Earlier measures in order of time, and whether they count. */
  readonly history: readonly BriefHistory<V>[]
  /** What the answer was made of; its `adviceHash` is that of the brief. */
  readonly receipt: Receipt<V>
}
