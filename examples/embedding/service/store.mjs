import { DatabaseSync } from 'node:sqlite'

/** What was advised, and apart from it what a human decided. Neither changes afterwards. */
const tables = `
CREATE TABLE IF NOT EXISTS advice (
  id             INTEGER PRIMARY KEY,
  reference      TEXT,
  policy         TEXT NOT NULL,
  policy_version TEXT NOT NULL,
  library        TEXT NOT NULL,
  case_json      TEXT NOT NULL CHECK (json_valid(case_json)),
  advice_json    TEXT NOT NULL CHECK (json_valid(advice_json))
) STRICT;
CREATE TABLE IF NOT EXISTS decision (
  advice        INTEGER PRIMARY KEY REFERENCES advice ON DELETE CASCADE,
  decided_on    TEXT NOT NULL,
  decided_by    TEXT NOT NULL,
  decision_json TEXT NOT NULL CHECK (json_valid(decision_json))
) STRICT;
CREATE TRIGGER IF NOT EXISTS advice_stays BEFORE UPDATE ON advice
  BEGIN SELECT RAISE(ABORT, 'an advice stays as it was given'); END;
CREATE TRIGGER IF NOT EXISTS decision_stays BEFORE UPDATE ON decision
  BEGIN SELECT RAISE(ABORT, 'a decision stays as it was taken'); END;
`

/** Opens the database; `:memory:` is one that is gone when it is closed. */
export function openStore(file) {
  const database = new DatabaseSync(file)
  database.exec(tables)
  const keep = database.prepare(
    `INSERT INTO advice (reference, policy, policy_version, library, case_json, advice_json)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const decide = database.prepare('INSERT OR IGNORE INTO decision VALUES (?, ?, ?, ?)')
  const all = database.prepare('SELECT * FROM advice LEFT JOIN decision ON advice = id')
  const one = database.prepare(
    'SELECT * FROM advice LEFT JOIN decision ON advice = id WHERE id = ?',
  )
  return {
    /** Keeps a case with its advice; gives the number under which it stands. */
    keepAdvice(theCase, advice) {
      const { reference, policy, policyVersion, library } = advice.receipt
      const texts = [JSON.stringify(theCase), JSON.stringify(advice)]
      return Number(keep.run(reference, policy, policyVersion, library, ...texts).lastInsertRowid)
    },
    /** Keeps what was decided on an advice; false where that was decided already. */
    keepDecision(id, decision) {
      const { decidedOn, decidedBy } = decision
      return decide.run(id, decidedOn, decidedBy, JSON.stringify(decision)).changes === 1
    },
    /** One advice with its case and its decision; undefined where there is none. */
    adviceOf(id) {
      const row = one.get(id)
      return row === undefined ? undefined : read(row)
    },
    /** Every advice with its case and its decision. */
    advices: () => all.all().map(read),
    close: () => database.close(),
  }
}

function read({ id, case_json, advice_json, decision_json }) {
  const decision = decision_json === null ? null : JSON.parse(decision_json)
  return { id, case: JSON.parse(case_json), advice: JSON.parse(advice_json), decision }
}
