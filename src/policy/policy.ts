import type { BilingualText } from '../base/text'
import type { PolicyText, RuleEvent } from './file'
import type { Provenance } from './provenance'

/** The stages of a decision, in order: a rule reads only what an earlier stage produced. */
export const stages = [
  'act',
  'lift',
  'range',
  'to-start',
  'weigh',
  'open',
  'step',
  'depart',
  'replace',
  'unavailable',
  'gate',
  'add',
  'route',
  'care',
  'handle',
] as const

/**
 * What a rule can do.
 *
 * @internal
 */
export type Effect = RuleEvent['type']
/**
 * The stages in which the measure is decided; what comes after explains and protects.
 *
 * @internal
 */
export const decidingEffects: readonly Effect[] = [
  'lift',
  'range',
  'to-start',
  'weigh',
  'open',
  'step',
  'depart',
  'replace',
  'unavailable',
]

/** The word for a level that is not known. */
export const unknownLevel = 'unknown'

/**
 * How a derived fact comes about; closed, because `src/` produces it.
 *
 * @internal
 */
export type DerivedBy = PolicyText['facts']['derived'][number]['by']

/**
 * Facts that belong to one reading of one act: only the rules that decide can ask for them.
 *
 * @internal
 */
export const readingFacts: readonly (DerivedBy | undefined)[] = [
  'act-tier',
  'act-form',
  'act-behaviour',
  'tier',
  'start',
  'net',
  'range-to',
  'recommended',
]

/** What a word of a policy means, so that it can be told apart from its neighbours. */
export interface Definition {
  /** What it covers, and where that ends. */
  readonly means?: BilingualText
  /** Something that falls under it. */
  readonly example?: BilingualText
}

/** The definition of one word. */
export interface DefinedWord extends Definition {
  readonly id: string
}

/**
 * What a policy says of the words that people choose between. Kept apart from its data, which every advice carries: only
 * whoever asks needs them. A word that a policy does not define is left out.
 *
 * @internal
 */
export interface Definitions {
  readonly forms: readonly DefinedWord[]
  readonly behaviours: readonly DefinedWord[]
  readonly tiers: readonly DefinedWord[]
  readonly circumstances: readonly DefinedWord[]
  /** The levels of each fact that has levels of its own. */
  readonly facts: readonly { readonly id: string; readonly levels: readonly DefinedWord[] }[]
}

/**
 * An entry of a policy without its definition.
 *
 * @internal
 */
export type WithoutDefinition<T> = Omit<T, keyof Definition>

/**
 * A fact with its levels, as the tables number them.
 *
 * @internal
 */
export interface FactData {
  readonly id: string
  readonly role: 'given' | 'procedure' | 'circumstance' | 'derived'
  readonly ordered: boolean
  /** Every level, mildest first where ordered; `unknown` last where it can be said. */
  readonly levels: readonly (string | number)[]
  /** How many of the levels are answers, so without `unknown`. */
  readonly known: number
  /** The level that stands when nothing is said, as an index in `levels`. */
  readonly absent: number
  /** From which tier of an act in itself on left out means not known, as a place among the tiers. */
  readonly unknownFrom?: number | undefined
  readonly labels: readonly BilingualText[]
  readonly label: BilingualText
  readonly question?: BilingualText | undefined
  readonly derive?: PolicyText['facts']['facts'][number]['derive']
  /** For each level a clause that says it, to follow "that". */
  readonly clauses?: Readonly<Record<string, BilingualText>> | undefined
  /** What people can still do about it: the level that comes of it, and a clause to follow "if". */
  readonly remedy?: { readonly level: string; readonly text: BilingualText } | undefined
  /** The other fact from whose level on it stands at a level of its own, where nothing is said of it. */
  readonly impliedBy?: PolicyText['facts']['facts'][number]['impliedBy']
  /** How it is asked, and called, where it is known to be at least at a level of its own. */
  readonly further?: PolicyText['facts']['facts'][number]['further']
  /** The level from which on it is a position of power, as an index; decided cases are compared by this fact. */
  readonly compareFrom?: number | undefined
  readonly by?: DerivedBy | undefined
  readonly of?: string | undefined
  readonly finding?: 'established' | undefined
  readonly after?: string | undefined
  readonly circumstance?:
    WithoutDefinition<PolicyText['facts']['circumstances'][number]> | undefined
}

/**
 * A rule with the truth table that json-rules-engine gave it.
 *
 * @internal
 */
export interface RuleData {
  readonly name: string
  readonly source: readonly string[]
  readonly because: BilingualText
  readonly event: RuleEvent
  /** The facts it reads, as indexes in `facts`, ascending; the last varies fastest in the table. */
  readonly reads: readonly number[]
  /** One `0` or `1` for each combination of levels of the facts it reads. */
  readonly table: string
  /** The layer that wrote or last changed it, as a place in `layers`; the first when left out. */
  readonly layer?: number
}

/** One of the policies that a policy is made of. */
export interface Layer {
  readonly id: string
  readonly version: string
}

/** How a source is cited. */
export interface Citation {
  /** A statement of the guideline, a law or ruling, or a choice of the policy. */
  readonly kind: 'guideline' | 'law' | 'choice'
  /**
   * How it is cited, for instance `Arbocatalogus 6.1.4`.
   *
   * @minLength 1
   */
  readonly cite: string
  /**
   * Where a law or ruling can be found again: a Juriconnect reference
   * (`jci1.3:c:BWBR0005290&boek=7&artikel=677`), an ECLI or a CELEX number; left out where none is
   * known.
   */
  readonly ref?: string
  /** False for a law or ruling of which nobody has held the words beside its text yet; left out otherwise. */
  readonly verified?: false
  /** What a choice of the policy is about, where it bears on the measure; left out otherwise. */
  readonly label?: BilingualText
}

/**
 * A policy as plain data: what is generated at build time and shipped.
 *
 * @internal
 */
export interface PolicyData {
  readonly about: PolicyText['policy']
  /** SHA-256 over the policy's files, as `sha256:…`. */
  readonly hash: string
  /** The policies it is made of, the lowest first; the last is the policy itself. */
  readonly layers: readonly Layer[]
  /** The layer of each value that one above the lowest set; the lowest set everything where this is left out. */
  readonly provenance?: Provenance
  /** True where verification proved that a graver fact never gives a milder answer. */
  readonly provedMonotone: boolean
  readonly facts: readonly FactData[]
  readonly tiers: readonly WithoutDefinition<PolicyText['facts']['tiers'][number]>[]
  readonly forms: readonly WithoutDefinition<PolicyText['behaviours']['forms'][number]>[]
  readonly behaviours: readonly WithoutDefinition<PolicyText['behaviours']['behaviours'][number]>[]
  readonly refusedCircumstances: PolicyText['facts']['refusedCircumstances']
  /** The points that never weigh but have to be seen; left out where the policy has none. */
  readonly attention?: PolicyText['facts']['attention']
  readonly ladder: readonly string[]
  readonly relations: readonly string[]
  readonly measures: PolicyText['measures']['measures']
  /** Which measures go together as one, and what that weighs as; left out, none do. */
  readonly sets?: PolicyText['measures']['sets']
  readonly deciders: PolicyText['measures']['deciders']
  readonly notAvailable: PolicyText['measures']['notAvailable']
  /** For each tier the rungs that the guideline itself names; left out where the policy does not say. */
  readonly named?: PolicyText['range']['named']
  /** What each choice is about that a deciding rule rests on; left out where `named` is. */
  readonly choices?: Readonly<Record<string, BilingualText>>
  readonly groups: PolicyText['weigh']['groups']
  readonly gates: PolicyText['gates']['gates']
  readonly routes: PolicyText['routes']['routes']
  readonly actions: PolicyText['care']['actions']
  readonly sources: Readonly<Record<string, Citation>>
  readonly rules: readonly RuleData[]
}

/** The relations a case can name; the policy says in which of them a measure can be imposed. */
export const relationIds = [
  'employee',
  'hired',
  'intern',
  'volunteer',
  'former-employee',
  'applicant',
  'office-holder',
] as const
/** The stages of a case. */
export const stageIds = ['reported', 'investigating', 'concluded'] as const
/** The findings per act, weakest first. */
export const findingIds = [
  'alleged',
  'unfounded',
  'undetermined',
  'experienced',
  'established',
] as const
/** The kinds of advice. */
// INVARIANT: a policy that was made earlier numbers them in this order, so what is new comes last.
export const kindIds = [
  'measures',
  'interim',
  'no-sanction',
  'outside-scope',
  'other-authority',
] as const
