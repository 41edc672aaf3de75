import type { BilingualText } from '../base/text'
import type { Finding, Relation, Stage } from '../case/case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { AlsoSaid } from '../policy/also-called'
import type { AppliedEffect, Day, PolicyHash } from '../policy/result-words'
import type { Vocabulary } from '../policy/vocabulary'

/** Something that a policy has a name for. */
export interface Labelled<Id extends string = string> {
  /** The word of a case, or the id in a result. */
  readonly id: Id
  /** What it is called. */
  readonly label: BilingualText
  /** What people also say for it, to find it by; no case is read with it, and it is left out where nothing is known. */
  readonly alsoCalled?: AlsoSaid
}

/** A word that people choose, with what tells it apart from its neighbours. */
export interface DescribedWord<Id extends string = string> extends Labelled<Id> {
  /** What it covers, and where that ends; left out where the policy does not say. */
  readonly means?: BilingualText
  /** Something that falls under it; left out where the policy gives none. */
  readonly example?: BilingualText
}

/** What the accused can be to the employer. */
export interface DescribedRelation extends DescribedWord<Relation> {
  /** Whether the employer can impose a measure on somebody who is that. */
  readonly imposable: boolean
}

/** A form of unwanted conduct. */
export interface DescribedForm<V extends Vocabulary = Arbocatalogus2026> extends DescribedWord<
  V['form']
> {
  /** The other forms that it is comparable with: an earlier measure about one of them counts for it. */
  readonly alike: readonly V['form'][]
}

/** A fact at one of its levels. */
export interface FactAt<V extends Vocabulary = Arbocatalogus2026> {
  /** The id of the fact. */
  readonly fact: V['fact']
  /** The level; left out where it is every level. */
  readonly level?: string
}

/** A behaviour of the catalogue, with the facts that go with it. */
export interface DescribedBehaviour<V extends Vocabulary = Arbocatalogus2026> extends DescribedWord<
  V['behaviour']
> {
  /** The form it is of; null for conduct outside the policy. */
  readonly form: V['form'] | null
  /** How grave it is in itself; null for conduct outside the policy. */
  readonly tier: V['tier'] | null
  /** Whether it lies outside the policy: it can be named, and is not weighed. */
  readonly outside: boolean
  /** The facts that it holds already, each up to a level: they do not weigh again. */
  readonly holds: readonly FactAt<V>[]
  /** The levels that facts have at least, by this behaviour alone. */
  readonly implies: readonly FactAt<V>[]
  /** The levels that stand for this behaviour where the case leaves a fact out, other than the default of the fact. */
  readonly defaults: readonly FactAt<V>[]
  /** What has to be established before it counts: ask this with this behaviour; left out where nothing has to be. */
  readonly requires?: FactAt<V>
  /** Ids of the sources it stands on. */
  readonly source?: readonly string[]
}

/** A fact or a point of procedure, with its levels. */
export interface DescribedFact<
  Id extends string = string,
  Level extends string = string,
> extends Labelled<Id> {
  /** The question to ask. */
  readonly question: BilingualText
  /** Whether its levels go from mild to grave. */
  readonly ordered: boolean
  /** Its levels, in their order; `unknown` last. */
  readonly levels: readonly DescribedWord<Level | 'unknown'>[]
  /** The level that stands where the case leaves it out. */
  readonly default: Level | 'unknown'
  /** From this tier of an act in itself on, left out means not known; left out, the default always stands. */
  readonly unknownFrom?: string
  /** What it follows from where the case leaves it out: the days of the acts, or the earlier measures. */
  readonly follows?: 'days' | 'earlier-measures'
  /** The other fact from whose level on it stands at a level of its own, where the case leaves it out. */
  readonly impliedBy?: {
    /** The id of the other fact. */
    readonly fact: string
    /** The level of the other fact from which on it does. */
    readonly from: string
    /** The level that it then has. */
    readonly level: string
  }
  /** The behaviours that count only where this is established: ask it with these. */
  readonly requiredBy: readonly string[]
}

/** A circumstance that can be claimed. */
export interface DescribedCircumstance<
  V extends Vocabulary = Arbocatalogus2026,
> extends DescribedWord<V['circumstance']> {
  /** Whether it makes the answer milder or graver. */
  readonly direction: 'mitigating' | 'aggravating'
  /** It goes with conduct of this form only; left out, with every form. */
  readonly onlyForm?: V['form']
  /** It does not go with this behaviour; left out, with every one. */
  readonly notWithBehaviour?: V['behaviour']
  /** What to do where it does not go with the conduct; left out where the policy does not say. */
  readonly otherwise?: BilingualText
}

/** Something that is no circumstance here, though it is often claimed. */
export interface RefusedCircumstance {
  /** The id of what is refused. */
  readonly id: string
  /** Why it does not weigh. */
  readonly because: BilingualText
}

/** A point that never weighs but has to be seen. */
export interface DescribedAttention<V extends Vocabulary = Arbocatalogus2026> extends Labelled<
  V['attention']
> {
  /** The question to ask. */
  readonly question: BilingualText
  /** Why it has to be seen. */
  readonly because: BilingualText
  /** What to do about it. */
  readonly action: BilingualText
  /** Ids of the sources it stands on. */
  readonly source: readonly string[]
}

/** A kind of earlier measure. */
export interface DescribedEarlierMeasure<V extends Vocabulary = Arbocatalogus2026> extends Labelled<
  V['historyKind']
> {
  /** What it counts as, the gravest first, each until so many months after it was given; null where that does not end. */
  readonly stages: readonly {
    /** The level of earlier response. */
    readonly level: string
    /** Whole months from the day it was given. */
    readonly months: number | null
  }[]
}

/** The words of a measure. */
export interface MeasureWords {
  /** What it is called. */
  readonly label: BilingualText
  /** What it is. */
  readonly what: BilingualText
  /** What makes it proportionate. */
  readonly inProportion: BilingualText
  /** Who imposes it. */
  readonly imposedBy: BilingualText
  /** Who checks it. */
  readonly checkedBy: BilingualText
}

/** A measure, on the ladder or beside it. */
export interface DescribedMeasure<V extends Vocabulary = Arbocatalogus2026>
  extends Labelled<V['measure']>, MeasureWords {
  /** What kind of measure it is. */
  readonly kind: 'corrective' | 'disciplinary' | 'protective' | 'supportive' | 'legal'
  /** Its place on the ladder, from 0; null beside it. */
  readonly rung: number | null
  /** The words it has in some relations, in place of its own. */
  readonly inRelation: Readonly<Partial<Record<Relation, MeasureWords>>>
  /** Its conditions. */
  readonly conditions: readonly {
    /** The condition. */
    readonly text: BilingualText
    /** Ids of the sources it stands on. */
    readonly source: readonly string[]
  }[]
  /** Ids of the sources it stands on. */
  readonly source: readonly string[]
}

/** A gate: a condition that no weight helps against. */
export interface DescribedGate<V extends Vocabulary = Arbocatalogus2026> extends Labelled<
  V['gate']
> {
  /** What is said where it is passed. */
  readonly passed: BilingualText
  /** Ids of the sources it stands on. */
  readonly source: readonly string[]
}

/** A step the reporter can take. */
export interface DescribedRoute<V extends Vocabulary = Arbocatalogus2026> extends Labelled<
  V['route']
> {
  /** Ids of the sources it stands on. */
  readonly source: readonly string[]
}

/** A rule: what it does, and why. */
export interface DescribedRule<V extends Vocabulary = Arbocatalogus2026> {
  /** The name of the rule. */
  readonly id: V['rule']
  /** What it does. */
  readonly effect:
    AppliedEffect | 'weigh' | 'unavailable' | 'gate' | 'add' | 'route' | 'care' | 'handle'
  /** Why. */
  readonly because: BilingualText
  /** Ids of the sources it stands on. */
  readonly source: readonly string[]
  /** The id of the policy that it comes from: the policy itself, or one that it extends. */
  readonly origin: string
}

/** What is said about handling, safeguards, human judgement, the organisation or other authorities. */
export interface DescribedPoint<V extends Vocabulary = Arbocatalogus2026> {
  /** The id of the point: the `item` of an advice. */
  readonly id: string
  /** The list of an advice that it stands in. */
  readonly list: 'handling' | 'safeguards' | 'humanJudgement' | 'notices' | 'authorities'
  /** What is said; a clock adds the days that went by in a case. */
  readonly because: BilingualText
  /** The rule that says it; null where the library itself does. */
  readonly rule: V['rule'] | null
  /** Ids of the sources it stands on. */
  readonly source: readonly string[]
}

/** A source that rules stand on. */
export interface DescribedSource {
  /** The id of the source. */
  readonly id: string
  /** A statement of the guideline, a law or ruling, or a choice of the policy. */
  readonly kind: 'guideline' | 'law' | 'choice'
  /** How it is cited. */
  readonly cite: string
  /** Where a law or ruling can be found again; left out where none is known. */
  readonly ref?: string
  /** False for a law or ruling of which nobody has held the words beside its text yet; left out otherwise. */
  readonly verified?: false
  /** What a statement or a law says, in words of our own; left out where that is not known. */
  readonly says?: BilingualText
  /** What a choice is about that the measure can hang on; left out otherwise. */
  readonly label?: BilingualText
}

/** Whatever a field of a case has. */
export interface FieldOf {
  /** Where it stands in a case: names of properties, and `*` for each entry of a list. */
  readonly path: readonly string[]
  /** What it is called. */
  readonly label: BilingualText
  /** The question to ask. */
  readonly question: BilingualText
  /** Whether a case, an act or an earlier measure cannot do without it. */
  readonly required: boolean
  /** When it cannot be left out although it mostly can; left out where that never is. */
  readonly requiredWhen?: BilingualText
}

/** A field that holds one word, or any number of words. */
export interface WordField extends FieldOf {
  /** One word, or a list of words. */
  readonly kind: 'one' | 'many'
  /** The list of the description that holds the words. */
  readonly words:
    | 'stages'
    | 'relations'
    | 'behaviours'
    | 'forms'
    | 'tiers'
    | 'findings'
    | 'circumstances'
    | 'attention'
    | 'earlierMeasures'
    | 'yesNo'
  /** The word that stands where it is left out; left out where none does. */
  readonly default?: string
}

/** A field that holds facts, each with one of its levels. */
export interface FactsField extends FieldOf {
  /** An object with a level for each fact. */
  readonly kind: 'facts'
  /** The list of the description that holds the facts. */
  readonly words: 'facts' | 'procedure' | 'factsOfAnAct'
}

/** A field that holds a day, a number, a text, or a list of what other fields describe. */
export interface PlainField extends FieldOf {
  /** An ISO day; a day, a month or a year; a number; a text; a list of objects. */
  readonly kind: 'day' | 'known-day' | 'number' | 'text' | 'list'
  /** The lowest number, or the fewest entries; left out of days and texts. */
  readonly least?: number
  /** The highest number, or the most entries; left out of days and texts. */
  readonly most?: number
  /** What a text has to look like, as a regular expression; left out of all else. */
  readonly pattern?: string
}

/** A property of a case. */
export type CaseField = WordField | FactsField | PlainField

/** The facts of a policy, each with the levels it has. */
export type FactsOf<Levels> = {
  [Fact in keyof Levels & string]: DescribedFact<Fact, Levels[Fact] & string>
}[keyof Levels & string]

/** Which policy is described. */
export interface DescribedPolicy {
  /** The id of the policy. */
  readonly id: string
  /** The version of the policy. */
  readonly version: string
  /** The title of the policy. */
  readonly title: BilingualText
  /** Who publishes it. */
  readonly publisher: string
  /** What the guideline is called that it cites. */
  readonly guideline: string
  /** The first day it is meant for. */
  readonly validFrom: Day
  /** The last day it is meant for; null where no end is known. */
  readonly validUntil: Day | null
  /** SHA-256 over the files of the policy. */
  readonly hash: PolicyHash
  /** The policies it is made of, the lowest first, as `id@version`. */
  readonly layers: readonly string[]
}

/** Everything that a policy has words for: what a case may hold, and what an advice may name. */
export interface PolicyDescription<V extends Vocabulary = Arbocatalogus2026> {
  /** What this is. */
  readonly type: 'description'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** Which policy it is. */
  readonly policy: DescribedPolicy
  /** Every property of a case, in an order to ask in. */
  readonly fields: readonly CaseField[]
  /** How far an inquiry can be. */
  readonly stages: readonly DescribedWord<Stage>[]
  /** What the accused can be to the employer. */
  readonly relations: readonly DescribedRelation[]
  /** What an inquiry can find about an act. */
  readonly findings: readonly DescribedWord<Finding>[]
  /** The forms of unwanted conduct. */
  readonly forms: readonly DescribedForm<V>[]
  /** The tiers, mildest first. */
  readonly tiers: readonly DescribedWord<V['tier']>[]
  /** The catalogue of conduct. */
  readonly behaviours: readonly DescribedBehaviour<V>[]
  /** The facts that weigh. */
  readonly facts: readonly FactsOf<V['facts']>[]
  /** The facts that can be told of one act apart. */
  readonly factsOfAnAct: readonly FactsOf<V['facts']>[]
  /** The points of procedure. */
  readonly procedure: readonly FactsOf<V['procedure']>[]
  /** The circumstances. */
  readonly circumstances: readonly DescribedCircumstance<V>[]
  /** What is no circumstance here. */
  readonly refusedCircumstances: readonly RefusedCircumstance[]
  /** The points that never weigh but have to be seen. */
  readonly attention: readonly DescribedAttention<V>[]
  /** The kinds of earlier measures. */
  readonly earlierMeasures: readonly DescribedEarlierMeasure<V>[]
  /** The answers of what is yes or no. */
  readonly yesNo: readonly DescribedWord<'yes' | 'no'>[]
  /** The roles of those who decide. */
  readonly deciders: readonly Labelled<V['decider']>[]
  /** The rungs of the ladder, mildest first. */
  readonly ladder: readonly V['rung'][]
  /** All measures. */
  readonly measures: readonly DescribedMeasure<V>[]
  /** The groups of the weighing. */
  readonly groups: readonly Labelled[]
  /** The gates. */
  readonly gates: readonly DescribedGate<V>[]
  /** The steps that a reporter can take. */
  readonly routes: readonly DescribedRoute<V>[]
  /** The actions of care. */
  readonly actions: readonly Labelled<V['action']>[]
  /** The rules. */
  readonly rules: readonly DescribedRule<V>[]
  /** What is said beside the measure, in each list of an advice. */
  readonly points: readonly DescribedPoint<V>[]
  /** The sources. */
  readonly sources: readonly DescribedSource[]
}
