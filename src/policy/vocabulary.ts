/** The words of a policy, as literal types: what a case may say. */
export interface Vocabulary {
  /** Ids of the catalogue of conduct. */
  readonly behaviour: string
  /** Ids of the forms of unwanted conduct. */
  readonly form: string
  /** Ids of the tiers, mildest first. */
  readonly tier: string
  /** Ids of the rungs of the ladder. */
  readonly rung: string
  /** Ids of all measures, beside the ladder too. */
  readonly measure: string
  /** Ids of the circumstances. */
  readonly circumstance: string
  /** Ids of the points that never weigh but have to be seen. */
  readonly attention: string
  /** Roles of those who decide. */
  readonly decider: string
  /** Kinds of earlier measures. */
  readonly historyKind: string
  /** Names of the rules. */
  readonly rule: string
  /** Ids of the gates. */
  readonly gate: string
  /** Ids of the routes for the reporter. */
  readonly route: string
  /** Ids of the actions of care. */
  readonly action: string
  /** Ids of everything a case can say: the facts that weigh, the points of procedure, the circumstances. */
  readonly fact: string
  /** The facts that weigh, each with its levels. */
  readonly facts: Readonly<Record<string, string>>
  /** The facts of procedure, each with its answers. */
  readonly procedure: Readonly<Record<string, string>>
}
