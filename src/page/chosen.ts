import { describeIssue, type Issue } from '../base/problem'
import { type BilingualText, inBoth } from '../base/text'
import type { PolicyDescription } from '../describe/description'
import type { Vocabulary } from '../policy/vocabulary'
import { words } from './words'

/** What is wrong with what was chosen in the page: measures by what they are called, and no place as in a file. */
export function aboutChosen(
  issues: readonly Issue[],
  policy: PolicyDescription<Vocabulary> | null,
): readonly BilingualText[] {
  const labels = new Map(policy?.measures.map(({ id, label }) => [id, label]))
  return issues.map((issue) =>
    inBoth((lang) =>
      describeIssue({ ...issue, path: [] }, { lang, whole: words.yourChoice[lang] }).replace(
        /`([^`]+)`/g,
        (quoted, id: string) => {
          const label = labels.get(id)?.[lang]
          return label === undefined ? quoted : `‘${label}’`
        },
      ),
    ),
  )
}
