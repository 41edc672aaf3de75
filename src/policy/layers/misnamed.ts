import { didYouMean, type Issue, excerpt } from '../../base/problem'
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
  const found = added.flatMap((entry) => {
    const lacking = issues.filter((issue) => lacks(issue, entry))
    const near = didYouMean(entry.name, entry.known)
    return lacking.length === 0 || near.suggestion === undefined
      ? []
      : [{ lacking, issue: { ...newAndIncomplete(entry, lacking), ...near } }]
  })
  return issues.flatMap((issue) => {
    const as = found.find(({ lacking }) => lacking.includes(issue))
    if (as === undefined) return [issue]
    return as.lacking[0] === issue ? [as.issue] : []
  })
}

function lacks({ code, path }: Issue, { file, list, name }: AddedEntry): boolean {
  const [inFile, inList, entry] = path
  return code === 'missing' && inFile === file && inList === list && entry === excerpt(name)
}

function newAndIncomplete(
  { file, list, name }: AddedEntry,
  lacking: readonly Issue[],
): Omit<Issue, 'suggestion'> {
  const keys = lacking.map(({ path }) => `\`${path.slice(3).join('.')}\``)
  return {
    code: 'unknown-name',
    message: `there is no \`${excerpt(name)}\` to change, and as a new entry it lacks ${keys.join(', ')}`,
    path: [file, list, excerpt(name)],
    received: excerpt(name),
  }
}
