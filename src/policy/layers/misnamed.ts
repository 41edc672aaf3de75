import { issueOf } from '../../base/issue'
import { didYouMean, excerpt, type Hint, type Issue } from '../../base/problem'
import type { Stack } from './layers'
import type { AddedEntry } from './overlay'

/**
 * The same issues, with those of a new entry that lacks what it takes as one, where its name is near that of an
 * entry below it: it was most likely meant as a change of that one, and nothing of it is missing.
 */
export function withMisnamed(
  issues: readonly Issue[],
  { added }: Pick<Stack, 'added'>,
): readonly Issue[] {
  const lackingBy = new Map<string, Issue[]>()
  for (const issue of issues) {
    if (issue.code !== 'missing') continue
    const key = keyOf(issue.path)
    const before = lackingBy.get(key)
    if (before === undefined) lackingBy.set(key, [issue])
    else before.push(issue)
  }
  // What is told instead of the first thing that an entry lacks, and of everything else that it does.
  const instead = new Map<Issue, readonly Issue[]>()
  for (const entry of added) {
    const [first, ...rest] = lackingBy.get(keyOf(pathOf(entry))) ?? []
    const near = first === undefined ? {} : didYouMean(entry.name, entry.known)
    if (first === undefined || near.suggestion === undefined) continue
    instead.set(first, [newAndIncomplete(entry, [first, ...rest], near)])
    for (const issue of rest) instead.set(issue, [])
  }
  return issues.flatMap((issue) => instead.get(issue) ?? [issue])
}

const pathOf = ({ file, list, name }: AddedEntry) => [file, list, excerpt(name)]
const keyOf = (path: Issue['path']) => JSON.stringify(path.slice(0, 3))

function newAndIncomplete(entry: AddedEntry, lacking: readonly Issue[], near: Hint): Issue {
  const keys = lacking.map(({ path }) => `\`${path.slice(3).join('.')}\``)
  return issueOf({
    code: 'unknown-name',
    message: {
      nl: `er is geen \`${excerpt(entry.name)}\` om te veranderen, en als nieuw onderdeel mist het ${keys.join(', ')}`,
      en: `there is no \`${excerpt(entry.name)}\` to change, and as a new entry it lacks ${keys.join(', ')}`,
    },
    path: pathOf(entry),
    received: excerpt(entry.name),
    ...near,
  })
}
