import type { Case, Finding, Relation, Stage } from '../case/case'
import type { Citation } from '../policy/policy'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from '../policy/vocabulary'
import type {
  ActionId,
  AppliedEffect,
  ContentHash,
  Count,
  Day,
  KnownDay,
  Days,
  FactId,
  GateId,
  Id,
  PolicyHash,
  RouteId,
  RuleName,
  SourceId,
  Whole,
} from '../policy/result-words'
import type { NamedRung } from '../policy/named'
import type { BilingualText } from '../base/text'

/** Something said, with the reason and the sources it stands on. */
export interface Reasoned {
  /** The reason, as a sentence that stands on its own. */
  readonly because: BilingualText
  /**
   * Ids of the sources, as in the register of the policy.
   *
   * @minItems 1
   */
  readonly source: readonly SourceId[]
}

/** A stretch of the ladder. */
export interface MeasureRange<V extends Vocabulary = Arbocatalogus2026> {
  /** The lightest measure in the range. */
  readonly from: V['rung']
  /** Where the weighing starts. */
  readonly start: V['rung']
  /** The heaviest measure in the range. */
  readonly to: V['rung']
}

/** The zone of measures that can be defended with written reasons, the range included. */
export interface Departure<V extends Vocabulary = Arbocatalogus2026> {
  /** The lightest measure in the zone. */
  readonly from: V['rung']
  /** The heaviest measure in the zone. */
  readonly to: V['rung']
}

/** How one act was classified. */
export interface Classification<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The place of the act in `conduct`, from 0. */
  readonly act: Count
  /** The day of the act, as an ISO day; null where it is not given. */
  readonly on: KnownDay | null
  /** The tier of the act after any lift; of an allegation only the tier it would have. */
  readonly tier: V['tier']
  /** Whether this act governs the advice. */
  readonly governs: boolean
  /** Whether the act is established; if not, the tier serves protection only. */
  readonly established: boolean
  /** The rules that lifted the act, by name; empty where the catalogue or the committee decided. */
  readonly rules: readonly RuleName<V>[]
}

/** One act of the case, in words, whether established or not. */
export interface ToldAct<V extends Vocabulary = Arbocatalogus2026> {
  /** The place of the act in `conduct` of the case, from 0. */
  readonly act: Count
  /** What the behaviour is called; where the case names none, the form and the tier that was stated, as a phrase. */
  readonly label: BilingualText
  /** The form of unwanted conduct; null for behaviour that is none. */
  readonly form: V['form'] | null
  /** What the form is called; null for behaviour that is none. */
  readonly formLabel: BilingualText | null
  /** Whether it is established. */
  readonly finding: Finding
  /** The day of the act, or the first of several: a day, a month or a year, as given; null where it is not. */
  readonly on: KnownDay | null
  /** The last day of a period: a day, a month or a year, as given; null where it is not. */
  readonly to: KnownDay | null
  /** On how many separate days it happened; null where that is not given. */
  readonly occasions: Count | null
}

/** One step of the weighing. The counted steps add up to `net`. */
export interface Step<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The name of the rule, for instance `power.hierarchical`; `lift.floor` where another reading kept the answer up. */
  readonly rule: RuleName<V> | 'lift.floor'
  /** The weighing group; of a group the strongest counts once, or the sum up to a cap. */
  readonly group: Id
  /** Whole steps: up (positive) or down (negative) the ladder. */
  readonly steps: Whole
  /** Whether it counts. */
  readonly counted: boolean
  /** Why it does not count, or not whole; absent where it simply counts. */
  readonly note?: BilingualText
}

/** One rule that made the answer what it is, in the order it was applied. */
export interface AppliedRule<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The name of the rule. */
  readonly rule: RuleName<V>
  /** What it did to the answer. */
  readonly effect: AppliedEffect
}

/** How long a measure counts. */
export interface Duration {
  /** In whole months; null where months do not fit. */
  readonly months: Count | null
  /** The first day it no longer counts if it starts on the day of assessment, as an ISO day; null where that is not known. */
  readonly until: Day | null
  /** In words, where months do not fit. */
  readonly note?: BilingualText
}

/** Something that has to be so before a measure can be imposed. */
export interface MeasureCondition {
  /** The condition, as a sentence. */
  readonly text: BilingualText
  /**
   * Ids of the sources.
   *
   * @minItems 1
   */
  readonly source: readonly SourceId[]
}

/** A measure with everything a decision about it has to answer. */
export interface Measure<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The id of the measure. */
  readonly measure: V['measure']
  /** How the measure is called for this relation. */
  readonly label: BilingualText
  /** What it is. */
  readonly what: BilingualText
  /** Why it can be in proportion. */
  readonly inProportion: BilingualText
  /** Who imposes it. */
  readonly imposedBy: BilingualText
  /** Who checks proportion and compliance. */
  readonly checkedBy: BilingualText
  /** How long it counts: months, or a note where months do not fit. */
  readonly lasts: Duration
  /** What has to be so before it can be imposed. */
  readonly conditions: readonly MeasureCondition[]
}

/** A measure beside the ladder. */
export interface AddedMeasure<V extends Vocabulary = Arbocatalogus2026> extends Measure<V> {
  /** How it goes with the principal measure: `with`, `offered`, `first`, `if-needed`, `fallback`, `check` or `note`; `instead` of it. */
  readonly role:
    'with' | 'offered' | 'first' | 'if-needed' | 'fallback' | 'check' | 'note' | 'instead'
  /** The rule that adds it. */
  readonly rule: RuleName<V>
  /** After how many days to look again. */
  readonly reviewDays?: Days
  /** The day to look again, where the day of assessment is known. */
  readonly reviewBy?: Day
}

/** The recommended measure in full. */
export interface PrincipalMeasure<V extends Vocabulary = Arbocatalogus2026>
  extends Measure<V>, NamedRung {}

/** A choice of the policy that moved the answer. */
export interface MovingChoice {
  /** The id of the choice, as in the register of the policy. */
  readonly choice: SourceId
  /** What it is about. */
  readonly label: BilingualText
}

/**
 * What the answer stands on. The three numbers add up to the rules in `determining`: each rule stands on the source that it names first.
 */
export interface Grounds {
  /** How many of the determining rules stand on the guideline. */
  readonly guideline: Count
  /** How many stand on the law. */
  readonly law: Count
  /** How many stand on a choice of the policy. */
  readonly choice: Count
  /** How many of those on the guideline or the law rest on a choice of the policy as well. */
  readonly alsoChoice: Count
  /**
   * The choices that the way from what the guideline names to the recommended rung rests on; null where the policy does not say what it
   * names.
   */
  readonly moved: readonly MovingChoice[] | null
}

/** A rung that is not recommended, and why not. */
export interface Considered<V extends Vocabulary = Arbocatalogus2026> extends Reasoned, NamedRung {
  /** The rung. */
  readonly measure: V['rung']
  /** Too light (`insufficient`), heavier than needed (`unnecessary`) or not possible here (`unavailable`). */
  readonly verdict: 'insufficient' | 'unnecessary' | 'unavailable'
  /** Where it lies: in the range, in the departure zone (only with written reasons) or outside both. */
  readonly zone: 'range' | 'departure' | 'outside'
  /** Where it is not possible here: what weighs the same and is not ruled out, such as taking away a leading role instead of a transfer. */
  readonly instead?: readonly InsteadOf<V>[]
}

/** A measure that weighs the same as one that is not possible. */
export interface InsteadOf<V extends Vocabulary = Arbocatalogus2026> {
  /** The measure. */
  readonly measure: V['measure']
  /** What it is called for somebody in this relation to the organisation. */
  readonly label: BilingualText
}

/** One answer to an open question. */
export interface PossibleAnswer<V extends Vocabulary = Arbocatalogus2026> {
  /** The level of the fact. */
  readonly level: string
  /** What the level is called; of an act the days on which it has it, where days tell, or `yes` and `no` where that is asked. */
  readonly label: BilingualText
  /** The days of the act, or of the one key in `fillIn`; left out where days do not tell one answer from another. */
  readonly days?: readonly PossibleDays[]
  /** What would be recommended then. */
  readonly recommended: V['rung']
}

/** Days that something can have been on. */
export interface PossibleDays {
  /** The first, as an ISO day; null where any earlier day can be. */
  readonly from: Day | null
  /** The last, as an ISO day; null where any later day can be. */
  readonly to: Day | null
}

/** Something that is not known, and what each answer would give. */
export interface OpenQuestion<V extends Vocabulary = Arbocatalogus2026> {
  /** The fact that is not known. */
  readonly fact: FactId<V>
  /** Whether the answer weighs, or is about procedure and scope. */
  readonly concerns: 'weighing' | 'procedure'
  /** The acts it is about, as places in `conduct`, from 0; left out where it is about the case. */
  readonly acts?: readonly Count[]
  /**
   * The question to ask; of acts it asks for what is not known, of their day and of the earlier measures, that decides whether these count.
   */
  readonly question: BilingualText
  /** What is left to be found out, in a few words; left out where it is the fact itself. */
  readonly label?: BilingualText
  /** Where it is about acts, the keys of the case that the answer goes into, for instance `conduct[0].on` or `history[0].comparable`. */
  readonly fillIn?: readonly string[]
  /** Each possible answer, with what would be recommended then. */
  readonly answers: readonly PossibleAnswer<V>[]
  /**
   * How far the answer by itself can move the recommendation: rungs between the mildest and the gravest outcome, the present one included.
   */
  readonly reach: Count
  /** What the answer decides by itself; left out where it weighs. */
  readonly decides?: readonly DecidedByAnswer[]
}

/**
 * What an answer on procedure or scope can decide: the kind of advice, what is recommended, what the gates say, which measures
 * are possible, or what goes beside the measure.
 */
export type DecidedByAnswer = 'kind' | 'recommended' | 'gates' | 'possible' | 'beside'

/** Answers to several questions given together, and what would be recommended then. */
export interface JointAnswer<V extends Vocabulary = Arbocatalogus2026> {
  /**
   * The level of each fact.
   *
   * @keys Id
   */
  readonly levels: Readonly<Record<Id, string>>
  /** What those levels are called, in the order of the facts. */
  readonly labels: readonly BilingualText[]
  /** The level of each fact in the order of `facts`; where two are of one fact, `levels` holds the gravest. */
  readonly given: readonly string[]
  /** What would be recommended then. */
  readonly recommended: V['rung']
}

/** Questions that only matter together: at least one of them changes nothing by itself. */
export interface JointQuestion<V extends Vocabulary = Arbocatalogus2026> {
  /** The facts that are not known. */
  readonly facts: readonly FactId<V>[]
  /** For each of them the acts it is about, as places in `conduct`; empty where it is about the case. */
  readonly acts: readonly (readonly Count[])[]
  /** What the facts are called. */
  readonly labels: readonly BilingualText[]
  /** Every combination of answers, with what would be recommended then; of more than 125 only the mildest and the gravest. */
  readonly answers: readonly JointAnswer<V>[]
  /** How far the answers together can move the recommendation, in rungs. */
  readonly reach: Count
}

/** The one question worth asking next. */
export interface NextQuestion<V extends Vocabulary = Arbocatalogus2026> {
  /** The fact that is not known. */
  readonly fact: FactId<V>
  /** The acts it is about, as places in `conduct`, from 0; left out where it is about the case. */
  readonly acts?: readonly Count[]
  /** The question to ask. */
  readonly question: BilingualText
  /** Why this one. */
  readonly because: BilingualText
}

/** A condition that no weight helps against. */
export interface Gate<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The id of the gate. */
  readonly gate: GateId<V>
  /** The question the gate asks. */
  readonly label: BilingualText
  /** `passed`, `blocked`, or `unknown` where something has to be confirmed. */
  readonly status: 'passed' | 'blocked' | 'unknown'
  /** What it stands on: what the law forbids (`law`), what the guideline asks (`guideline`), or what the policy prefers (`choice`). */
  readonly ground: 'law' | 'guideline' | 'choice'
  /** What would open it; absent where it is passed, or nothing opens it. */
  readonly wayOut?: BilingualText
  /** The rungs that cannot be decided on while it is not passed. */
  readonly blocks: readonly V['rung'][]
}

/** A step the reporter can take. */
export interface Route<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The id of the route. */
  readonly route: RouteId<V>
  /** What the route is called. */
  readonly label: BilingualText
  /** Whether it suits this case. */
  readonly suitability: 'suitable' | 'unsuitable' | 'reporter-chooses'
}

/** Something to do for somebody. */
export interface CareAction<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The id of the action. */
  readonly action: ActionId<V>
  /** What the action is called. */
  readonly label: BilingualText
  /** At once, or after the matter is handled. */
  readonly phase: 'immediate' | 'aftercare'
  /** After how many days to come back to it. */
  readonly followUpDays?: Days
  /** The day to come back to it, where the day of assessment is known. */
  readonly followUpOn?: Day
  /**
   * How the first page tells it: `by-name`, or `in-full`, with why. Absent where the annexes tell it, or it is for the reporter at once.
   */
  readonly firstPage?: 'by-name' | 'in-full'
}

/** Something that never weighs but has to be seen. */
export interface AttentionPoint<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The id of the point. */
  readonly point: V['attention']
  /** What the point is called. */
  readonly label: BilingualText
  /** What to do about it, as a sentence. */
  readonly action: BilingualText
  /** Where it is `in-full`, the first page tells what to do about it too. */
  readonly firstPage?: 'in-full'
}

/** A point about handling, safeguards, human judgement or the organisation. */
export interface Point extends Reasoned {
  /** The id of the point. */
  readonly item: Id
  /** Ids of the sources; empty where it stands on what was handed in. */
  readonly source: readonly string[]
  /** Where it is `in-full`, the first page tells it. */
  readonly firstPage?: 'in-full'
  /** Whether it is a remark on the organisation, to be made in the written advice; absent where it is for whoever writes that. */
  readonly remark?: true
}

/** A stretch of time in which an earlier measure counts in one way. */
export interface HistoryStage {
  /** What it counts as then: a level of earlier response. */
  readonly level: string
  /** What that level is called. */
  readonly label: BilingualText
  /** The first day it no longer counts as this, as an ISO day, given on the first day it can have been; null where it always does. */
  readonly until: Day | null
}

/** An earlier measure, and whether it counts. */
export interface HistoryEntry<V extends Vocabulary = Arbocatalogus2026> {
  /** What it was. */
  readonly kind: V['historyKind']
  /** What it is called. */
  readonly label: BilingualText
  /** The day it was given: a day, a month or a year, as the case has it. */
  readonly on: KnownDay
  /** The first day it no longer counts, as an ISO day; null where it never lapses. */
  readonly until: Day | null
  /** Whether it counts on the day of the act. */
  readonly counts: boolean
  /** What it counts as for the act for which it counts most: a level of earlier response; null where it does not count. */
  readonly countsAs: string | null
  /** What it counts as from the day it was given, the gravest first: an earlier measure fades. */
  readonly stages: readonly HistoryStage[]
  /** The acts it counts for, as places in `conduct`, from 0. */
  readonly countsFor: readonly Count[]
  /**
   * The first later day on which conduct would be placed otherwise, as an ISO day: the day it fades or lapses, or
   * the first day it counts; null where no day changes it.
   */
  readonly changesOn: Day | null
  /** Why. */
  readonly because: BilingualText
}

/** On which days a policy came into force within the organisation. */
export interface Adoption {
  /** The day the works council consented, as an ISO day; null where that is not recorded. */
  readonly worksCouncilConsent: Day | null
  /** The day it was adopted, as an ISO day; null where that is not recorded. */
  readonly adopted: Day | null
  /** The day it was made known to those it is about, as an ISO day; null where that is not recorded. */
  readonly communicated: Day | null
}

/** What an answer was made of, so that anyone can make it again. */
export interface Receipt<V extends Vocabulary = Arbocatalogus2026> {
  /**
   * The id of the policy.
   *
   * @minLength 1
   */
  readonly policy: string
  /** The version of the policy. */
  readonly policyVersion: string
  /** SHA-256 over the files of the policy. */
  readonly policyHash: PolicyHash
  /**
   * The policies it is made of, the lowest first, as `id@version`; one where it extends nothing.
   *
   * @minItems 1
   */
  readonly layers: readonly string[]
  /** The days on which the policy was adopted, consented to and made known; null for what is not recorded. */
  readonly adoption: Adoption
  /** The version of this library. */
  readonly library: string
  /** The reference of the case, where one was given. */
  readonly reference: string | null
  /** The day the advice is about, where one was given. */
  readonly assessedOn: Day | null
  /**
   * Every fact the rules were asked with, and its level; `unknown` where it is not known.
   *
   * @keys Id
   */
  readonly facts: Readonly<Record<Id, string>>
  /**
   * The case as it was understood, in one spelling: asking for advice on it gives the same advice. Its acts and earlier measures
   * stand in the order in which they were given.
   */
  readonly case: Case<V>
  /** SHA-256 over `case` as canonical JSON (RFC 8785); worked out when it is first read. */
  readonly caseHash: ContentHash
  /** SHA-256 over all that the receipt belongs to as canonical JSON, without this hash; worked out when it is first read. */
  readonly adviceHash: ContentHash
}

/** One rung of the ladder. */
export interface Rung<V extends Vocabulary = Arbocatalogus2026> {
  /** The id of the measure. */
  readonly measure: V['rung']
  /** What it is called for this relation. */
  readonly label: BilingualText
  /** What the policy calls it in general; left out where this relation has no words of its own. */
  readonly general?: BilingualText
}

/** The words an advice needs to be shown without the policy. */
export interface Labels<V extends Vocabulary = Arbocatalogus2026> {
  /** The ladder, lightest first, in the wording of this relation. */
  readonly ladder: readonly Rung<V>[]
  /**
   * The tiers, lightest first.
   *
   * @keys Id
   */
  readonly tiers: Readonly<Record<Id, BilingualText>>
  /**
   * The weighing groups.
   *
   * @keys Id
   */
  readonly groups: Readonly<Record<Id, BilingualText>>
  /**
   * The facts.
   *
   * @keys Id
   */
  readonly facts: Readonly<Record<Id, BilingualText>>
  /**
   * What each fact is about: what happened (`given`), how it was handled (`procedure`), or a circumstance that is claimed.
   *
   * @keys Id
   */
  readonly roles: Readonly<Record<Id, 'given' | 'procedure' | 'circumstance'>>
  /**
   * The levels of each fact.
   *
   * @keys Id
   */
  readonly levels: Readonly<Record<Id, Readonly<Record<string, BilingualText>>>>
  /** How each source of the policy is cited. */
  readonly sources: Readonly<Record<string, Citation>>
  /** The title of the policy. */
  readonly policy: BilingualText
}

/** What every advice holds, whatever its kind. */
export interface Advised<V extends Vocabulary = Arbocatalogus2026> {
  /** What this is. */
  readonly type: 'advice'
  /** The version of this contract. */
  readonly contractVersion: 1
  /**
   * Whether it may be decided now: every gate is passed, but for one whose own answer is the kind. That nothing is
   * established does not forbid the decision that closes the matter; nor does that no measure could be imposed.
   */
  readonly decidable: boolean
  /** The answer in one sentence that can be read aloud. */
  readonly summary: BilingualText
  /** The recommended rung; `none` unless `kind` is `measures`. */
  readonly recommended: V['rung']
  /** True where no answer to an open weighing question would change the recommendation. */
  readonly firm: boolean
  /** How far the inquiry is, as the case says. */
  readonly stage: Stage
  /** What the accused is to the employer, as the case says; `employee` where it does not say. */
  readonly relation: Relation
  /** Every act of the case, in words, with what the inquiry found; also those that are not established. */
  readonly conduct: readonly ToldAct<V>[]
  /** How each act within scope was classified. */
  readonly classification: readonly Classification<V>[]
  /** The steps of the weighing, counted or not. */
  readonly steps: readonly Step<V>[]
  /** The rules that made the answer, in the order they were applied. */
  readonly applied: readonly AppliedRule<V>[]
  /** Measures that go with the principal one. */
  readonly accompanying: readonly AddedMeasure<V>[]
  /** Protective measures while the inquiry runs; never together with a sanction. */
  readonly interim: readonly AddedMeasure<V>[]
  /** Legal steps apart from the measure. */
  readonly legal: readonly AddedMeasure<V>[]
  /** What to ask for as well, in case the principal measure does not stand. */
  readonly fallback: readonly AddedMeasure<V>[]
  /** Every other rung, and why not. */
  readonly considered: readonly Considered<V>[]
  /** What is not known and what each answer would give; the one that can move the recommendation furthest first. */
  readonly openQuestions: readonly OpenQuestion<V>[]
  /** What is not known and only matters together; the furthest reach first. */
  readonly jointQuestions: readonly JointQuestion<V>[]
  /** The one question worth asking next; null where no answer changes the recommendation or a gate. */
  readonly nextQuestion: NextQuestion<V> | null
  /** Every gate, passed or not. */
  readonly gates: readonly Gate<V>[]
  /** Every step the reporter can take, and whether it suits. */
  readonly routes: readonly Route<V>[]
  /** Who does what. */
  readonly handling: readonly Point[]
  /** What a careful procedure holds. */
  readonly safeguards: readonly Point[]
  /** What the rules leave to people. */
  readonly humanJudgement: readonly Point[]
  /** What never weighs but has to be seen: every point that the case names, in the order of the policy. */
  readonly attention: readonly AttentionPoint<V>[]
  /** What else the organisation should know. */
  readonly notices: readonly Point[]
  /** Care and aftercare. */
  readonly care: {
    /** For the reporter. */
    readonly reporter: readonly CareAction<V>[]
    /** For the accused. */
    readonly accused: readonly CareAction<V>[]
    /** For witnesses. */
    readonly witnesses: readonly CareAction<V>[]
    /** For the team. */
    readonly team: readonly CareAction<V>[]
  }
  /** Earlier measures in order of time, and whether they count. */
  readonly history: readonly HistoryEntry<V>[]
  /** The rules that determined the answer, by name: alone they give the same answer. */
  readonly determining: readonly RuleName<V>[]
  /**
   * For each of those rules the policy that it comes from, by id: the policy itself, or one that it extends.
   *
   * @keys RuleName
   */
  readonly origins: Readonly<Record<string, Id>>
  /** What the answer was made of. */
  readonly receipt: Receipt<V>
  /** The words to show it with. */
  readonly labels: Labels<V>
}

/** The answer where what is established is weighed: a measure of the ladder is recommended. */
export interface MeasuresAnswer<V extends Vocabulary = Arbocatalogus2026> {
  /** What kind of advice it is: there is something to measure. */
  readonly kind: 'measures'
  /** The tier of the governing act. */
  readonly tier: V['tier']
  /** The range of measures that fit. */
  readonly range: MeasureRange<V>
  /** The zone that takes written reasons, the range included. */
  readonly departure: Departure<V>
  /** The sum of the counted steps. */
  readonly net: Whole
  /** The recommended measure in full. */
  readonly principal: PrincipalMeasure<V>
  /** What the answer stands on: the guideline, the law and the choices of the policy. */
  readonly grounds: Grounds
  /** Only another authority's advice names who is competent. */
  readonly authorities?: never
}

/** The answer where no sanction is weighed. */
export interface NoMeasuresAnswer {
  /** Why not: the inquiry is not concluded, nothing can be sanctioned, or it lies outside the scope. */
  readonly kind: 'interim' | 'no-sanction' | 'outside-scope'
  /** No tier governs. */
  readonly tier: null
  /** No range fits. */
  readonly range: null
  /** There is no zone. */
  readonly departure: null
  /** Nothing is added up. */
  readonly net: null
  /** No measure is recommended. */
  readonly principal: null
  /** Only another authority's advice names who is competent. */
  readonly authorities?: never
  /** Nothing is weighed. */
  readonly grounds: null
}

/**
 * The answer where another authority than the employer is competent. What is established is weighed in full; the
 * range is a yardstick, of what would fit somebody in employment, and nothing of it can be imposed. Nothing is weighed, and
 * the parts are null, while the inquiry is not concluded or where the facts were sanctioned already.
 */
export interface OtherAuthorityAnswer<V extends Vocabulary = Arbocatalogus2026> {
  /** What kind of advice it is: the employer cannot impose a measure, somebody else may. */
  readonly kind: 'other-authority'
  /** The tier of the governing act. */
  readonly tier: V['tier'] | null
  /** The range that would fit somebody in employment. */
  readonly range: MeasureRange<V> | null
  /** The zone that would take written reasons, the range included. */
  readonly departure: Departure<V> | null
  /** The sum of the counted steps. */
  readonly net: Whole | null
  /** No measure is recommended. */
  readonly principal: null
  /** Who is competent, and what they can do. */
  readonly authorities: readonly Point[]
  /** What the answer stands on; null where nothing is weighed. */
  readonly grounds: Grounds | null
}

/** What is recommended, by the kind of advice. */
export type Answer<V extends Vocabulary = Arbocatalogus2026> =
  MeasuresAnswer<V> | NoMeasuresAnswer | OtherAuthorityAnswer<V>

/** An advice that weighs what is established. */
export interface MeasuresAdvice<V extends Vocabulary = Arbocatalogus2026>
  extends Advised<V>, MeasuresAnswer<V> {}

/** An advice in which no sanction is weighed. */
export interface NoMeasuresAdvice<V extends Vocabulary = Arbocatalogus2026>
  extends Advised<V>, NoMeasuresAnswer {}

/** An advice on somebody for whom another authority than the employer is competent. */
export interface OtherAuthorityAdvice<V extends Vocabulary = Arbocatalogus2026>
  extends Advised<V>, OtherAuthorityAnswer<V> {}

/** A proportionate, explained recommendation. It advises; a named human decides. */
export type Advice<V extends Vocabulary = Arbocatalogus2026> =
  MeasuresAdvice<V> | NoMeasuresAdvice<V> | OtherAuthorityAdvice<V>
