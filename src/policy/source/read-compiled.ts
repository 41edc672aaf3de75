import { readFileSync, statSync } from 'node:fs'
import { attempt } from '../../base/attempt'
import { atMost, bytes, issueOf } from '../../base/issue'
import { excerpt, type Issue, PolicyError } from '../../base/problem'
import { again, type CompiledPolicy, safeReadyPolicy } from '../compiled'
import type { Policy } from '../ready'
import type { Vocabulary } from '../vocabulary'
import { readJson } from './json'

/** The most bytes of a compiled policy that are read. */
const largest = 20_000_000

/** Whether a source names a file with a compiled policy, rather than a folder. */
export function isCompiledFile(source: string): boolean {
  const isFolder = attempt(() => statSync(source).isDirectory()) === true
  return source.endsWith('.json') && !isFolder
}

/** A policy that was compiled before, with the hash over what it was made of. */
export interface Built {
  readonly hash: string
  readonly policy: Policy<Vocabulary>
}

/** A policy from a file with a compiled one. Throws a PolicyError where it is none, or cannot be read. */
export function readCompiledFile(file: string): Built {
  const found = attempt(() => statSync(file))
  const issue = found?.isFile() === true ? sizeIssue(file, found.size) : unreadable(file)
  if (issue !== undefined) throw new PolicyError([issue])
  const bytes = attempt(() => readFileSync(file))
  if (bytes === undefined) throw new PolicyError([unreadable(file)])
  const json = readJson(bytes, {
    what: { nl: 'gebouwde regeling', en: 'compiled policy' },
    largest,
  })
  if (!json.ok) throw new PolicyError(json.issues.map(builtAgain))
  return built(json.value)
}

/** The same issue, with another thing to do: nobody mends a compiled policy by hand. */
function builtAgain({ nl, ...issue }: Issue): Issue {
  const said = { ...issue, suggestion: again.en }
  return nl === undefined ? said : { ...said, nl: { ...nl, suggestion: again.nl } }
}

/** Makes a compiled policy ready. Throws a PolicyError where it is none. */
export function built(compiled: unknown): Built {
  const read = safeReadyPolicy(compiled)
  if (!read.ok) throw new PolicyError(read.issues)
  return { hash: (compiled as CompiledPolicy).hash, policy: read.value }
}

function sizeIssue(file: string, size: number): Issue | undefined {
  if (size <= largest) return undefined
  return issueOf({
    code: 'too-large',
    message: {
      nl: `\`${excerpt(file)}\` heeft ${size} bytes`,
      en: `\`${excerpt(file)}\` has ${size} bytes`,
    },
    path: [],
    expected: atMost(largest, bytes),
  })
}

function unreadable(file: string): Issue {
  return issueOf({
    code: 'unreadable',
    message: {
      nl: `\`${excerpt(file)}\` is geen bestand dat te lezen is`,
      en: `\`${excerpt(file)}\` is not a file that can be read`,
    },
    path: [],
    suggestion: {
      nl: 'geef de map van een regeling, of een bestand dat `evenredig policy build` schreef',
      en: 'give the folder of a policy, or a file that `evenredig policy build` wrote',
    },
  })
}
