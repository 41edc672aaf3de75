/** The words of the policy `sports-club`, version 1.0.0. */
export interface SportsClub {
  /** The catalogue of conduct. */
  readonly behaviour: 'swearing' | 'chanting' | 'late-tackle' | 'punch' | 'stamp' | 'betting'
  /** The forms of unwanted conduct. */
  readonly form: 'words' | 'contact'
  /** The tiers, mildest first. */
  readonly tier: 'rough' | 'violent' | 'brutal'
  /** The rungs of the ladder, mildest first. */
  readonly rung: 'nothing' | 'reprimand' | 'match-ban' | 'exclusion'
  /** All measures, beside the ladder too. */
  readonly measure: 'nothing' | 'reprimand' | 'match-ban' | 'exclusion' | 'fair-play-course' | 'bench'
  /** The circumstances. */
  readonly circumstance: 'hit-first' | 'said-sorry' | 'from-behind'
  /** The points that never weigh but have to be seen. */
  readonly attention: never
  /** The roles of those who decide. */
  readonly decider: 'board' | 'committee'
  /** The kinds of earlier measures. */
  readonly historyKind: 'yellow-card' | 'earlier-ban'
  /** The names of the rules. */
  readonly rule: 'lift.after-ban' | 'range.rough' | 'range.violent' | 'range.brutal' | 'start.hospital' | 'open.role' | 'step.up' | 'step.down' | 'depart.rough' | 'replace.season-over' | 'unavailable.season-over' | 'armband.captain' | 'armband.coach' | 'injury.treated' | 'injury.hospital' | 'crowd.full' | 'restart.went-on' | 'record.booked' | 'record.banned-before' | 'from-behind.yes' | 'hit-first.yes' | 'said-sorry.yes' | 'gate.not-ours' | 'gate.elsewhere' | 'gate.no-bond' | 'gate.still-looking' | 'gate.not-proved' | 'gate.not-heard' | 'gate.heard-unknown' | 'beside.course' | 'interim.bench' | 'route.shake-hands' | 'route.no-hands' | 'care.opponent' | 'handling.referee'
  /** The gates. */
  readonly gate: 'ours' | 'concluded' | 'proved' | 'heard'
  /** The routes for the reporter. */
  readonly route: 'shake-hands'
  /** The actions of care. */
  readonly action: 'talk-to-opponent'
  /** Everything a case can say: facts, points of procedure, circumstances. */
  readonly fact: 'record' | 'armband' | 'injury' | 'crowd' | 'restart' | 'pitch' | 'playerHeard' | 'fixturesLeft' | 'hit-first' | 'said-sorry' | 'from-behind'
  /** The facts that weigh, each with its levels. */
  readonly facts: {
    /** earlier cards. */
    readonly 'record': 'clean' | 'booked' | 'banned-before'
    /** role in the team. */
    readonly 'armband': 'player' | 'captain' | 'coach'
    /** injury. */
    readonly 'injury': 'none' | 'treated' | 'hospital'
    /** crowd. */
    readonly 'crowd': 'empty' | 'full'
    /** after the match. */
    readonly 'restart': 'quiet' | 'went-on'
    /** where. */
    readonly 'pitch': 'match' | 'elsewhere'
  }
  /** The facts of procedure, each with its answers. */
  readonly procedure: {
    /** player heard. */
    readonly 'playerHeard': 'yes' | 'offered' | 'no'
    /** matches left. */
    readonly 'fixturesLeft': 'yes' | 'no'
  }
}
