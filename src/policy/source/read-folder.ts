import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { policyFiles } from '../file'
import { atMost, bytes, inEither, issueOf } from '../../base/issue'
import { orMeant, alternatives, type Issue, nearest, excerpt } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import { readJson } from './json'

/** What stands beside the files of a policy, each in a folder of its own: no rule reads it. */
export interface Beside {
  /** The texts of its letters, where it has its own. */
  readonly letters?: unknown
  /** What people say for its words, where it says so itself. */
  readonly words?: unknown
}

/** What is read of it so far. */
export type ReadBeside = { -readonly [kind in keyof Beside]: Beside[kind] }

/** The files of a policy by name without `.json`, and its scenarios by name. */
export interface PolicyFolder {
  readonly files: Readonly<Record<string, unknown>>
  readonly cases: Readonly<Record<string, unknown>>
  readonly beside: Beside
  readonly issues: readonly Issue[]
}

/** The most bytes of one file of a policy. */
export const largestFile = 5_000_000
/** The most bytes of a whole policy. */
const largestPolicy = 20_000_000
/** What one file of a policy is called. */
export const policyFile: BilingualText = { nl: 'bestand van een regeling', en: 'policy file' }
/** How deep JSON of a policy may nest. */
const deepest = 128
const dangerous = ['__proto__', 'constructor', 'prototype']

/** Reads the folder of a policy: its files and its scenarios, nothing outside it. Finds every problem at once. */
export function readPolicyFolder(directory: string): PolicyFolder {
  const root = realFolder(directory)
  if (typeof root !== 'string') return { files: {}, cases: {}, beside: {}, issues: [root] }
  const issues: Issue[] = []
  const budget = { left: largestPolicy }
  const files: Record<string, unknown> = {}
  const cases: Record<string, unknown> = {}
  for (const name of jsonIn(root)) {
    const stem = name.slice(0, -'.json'.length)
    if (isPolicyFile(stem)) take(join(root, name), name, (value) => (files[stem] = value))
    else issues.push(unknownFile(name, stem, [name]))
  }
  const scenarios = join(root, 'cases')
  const isElsewhere = leadsElsewhere(scenarios, root)
  if (isElsewhere) issues.push(leadsOut('cases'))
  for (const name of isElsewhere ? [] : jsonIn(scenarios))
    take(
      join(root, 'cases', name),
      `cases/${name}`,
      (value) => (cases[name.slice(0, -'.json'.length)] = value),
    )
  const beside: ReadBeside = {}
  for (const kind of besideKinds) readBeside(kind, root)
  return { files, cases, beside, issues }

  function readBeside(kind: keyof Beside, root: string): void {
    const folder = join(root, kind)
    if (leadsElsewhere(folder, root)) issues.push(leadsOut(kind))
    else
      for (const name of jsonIn(folder)) {
        const path = `${kind}/${name}`
        if (path === besideFile(kind))
          take(join(folder, name), path, (value) => (beside[kind] = value))
        else issues.push(notBeside(path, kind))
      }
  }

  function take(path: string, name: string, keep: (value: unknown) => void): void {
    const found = fileIssues(path, name, root as string, budget)
    const read =
      found.length > 0
        ? undefined
        : readJson(readFileSync(path), { what: policyFile, largest: largestFile })
    if (read === undefined) issues.push(...found)
    else if (!read.ok)
      issues.push(...read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })))
    else {
      const unsafe = unsafeIssues(read.value, name)
      issues.push(...unsafe)
      if (unsafe.length === 0) keep(read.value)
    }
  }
}

/** What can stand beside a policy, each in a folder by that name. */
export const besideKinds = ['letters', 'words'] as const satisfies readonly (keyof Beside)[]

/** The file in the folder of a policy that holds what stands beside it. */
export const besideFile = (kind: keyof Beside): string => `${kind}/${kind}.json`

const besideWords: Readonly<Record<keyof Beside, BilingualText>> = {
  letters: { nl: 'brieven', en: 'letters' },
  words: { nl: 'woorden', en: 'words' },
}

/** That there is no such file in a folder beside a policy. */
function notBeside(path: string, kind: keyof Beside): Issue {
  const { nl, en } = besideWords[kind]
  const file = inEither(`\`${besideFile(kind)}\``)
  return issueOf({
    code: 'unknown-name',
    message: {
      nl: `geen bestand met ${nl} heet \`${excerpt(path)}\``,
      en: `no file of ${en} is called \`${excerpt(path)}\``,
    },
    path: [excerpt(path)],
    expected: file,
    suggestion: orMeant(file),
  })
}

const fileNames = Object.keys(policyFiles)

/** Whether a policy has a file of a name, without `.json`. */
export function isPolicyFile(stem: string): boolean {
  return fileNames.includes(stem)
}

/** That a policy has no file of a name, with what was perhaps meant. */
export function unknownFile(name: string, stem: string, path: Issue['path']): Issue {
  const near = nearest(stem, fileNames)
  return issueOf({
    code: 'unknown-name',
    message: {
      nl: `geen bestand van een regeling heet \`${excerpt(name)}\``,
      en: `no file of a policy is called \`${excerpt(name)}\``,
    },
    path,
    expected: alternatives(fileNames.map((one) => `${one}.json`)),
    ...(near === undefined ? {} : { suggestion: orMeant(inEither(`\`${near}.json\``)) }),
  })
}

function realFolder(directory: string): string | Issue {
  try {
    const root = realpathSync(directory)
    if (statSync(root).isDirectory()) return root
  } catch {
    // Told below: it does not exist, or cannot be opened.
  }
  return issueOf({
    code: 'unreadable',
    message: {
      nl: `\`${excerpt(directory)}\` is geen map die te lezen is`,
      en: `\`${excerpt(directory)}\` is not a folder that can be read`,
    },
    path: [],
    suggestion: {
      nl: 'geef de map waarin `policy.json` staat',
      en: 'give the folder that holds `policy.json`',
    },
  })
}

/** Whether a folder is a link to one that lies outside another. */
function leadsElsewhere(folder: string, root: string): boolean {
  try {
    return !realpathSync(folder).startsWith(root + sep)
  } catch {
    // There is none.
    return false
  }
}

function leadsOut(name: string): Issue {
  return issueOf({
    code: 'outside',
    message: {
      nl: `\`${excerpt(name)}\` is een koppeling die uit de regeling leidt`,
      en: `\`${excerpt(name)}\` is a link that leads out of the policy`,
    },
    path: [name],
    suggestion: {
      nl: 'zet waar zij naartoe leidt in de map zelf',
      en: 'put what it leads to in the folder itself',
    },
  })
}

function jsonIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch {
    return []
  }
}

/** A file lies in the folder itself, is a file, and is not larger than a policy can be. */
function fileIssues(
  path: string,
  name: string,
  root: string,
  budget: { left: number },
): readonly Issue[] {
  try {
    const real = realpathSync(path)
    if (lstatSync(path).isSymbolicLink() && !real.startsWith(root + sep)) {
      return [leadsOut(name)]
    }
    const found = statSync(real)
    if (!found.isFile())
      return [
        issueOf({
          code: 'unreadable',
          message: {
            nl: `\`${excerpt(name)}\` is geen bestand`,
            en: `\`${excerpt(name)}\` is no file`,
          },
          path: [name],
          suggestion: { nl: 'zet er een bestand voor in de plaats', en: 'put a file in its place' },
        }),
      ]
    const { size } = found
    budget.left -= size
    if (size > largestFile)
      return [
        issueOf({
          code: 'too-large',
          message: {
            nl: `\`${excerpt(name)}\` heeft ${size} bytes`,
            en: `\`${excerpt(name)}\` has ${size} bytes`,
          },
          path: [name],
          expected: atMost(largestFile, bytes),
        }),
      ]
    if (budget.left < 0)
      return [
        issueOf({
          code: 'too-large',
          message: {
            nl: `de regeling heeft meer dan ${largestPolicy} bytes`,
            en: `the policy has more than ${largestPolicy} bytes`,
          },
          path: [name],
          expected: atMost(largestPolicy, bytes),
        }),
      ]
    return []
  } catch {
    return [
      issueOf({
        code: 'unreadable',
        message: {
          nl: `\`${excerpt(name)}\` is niet te lezen`,
          en: `\`${excerpt(name)}\` cannot be read`,
        },
        path: [name],
      }),
    ]
  }
}

/**
 * Nesting that no rule needs, and keys that would reach into the prototype of an object. Without
 * recursion, as depth is what it looks for.
 */
export function unsafeIssues(value: unknown, name: string): readonly Issue[] {
  const issues: Issue[] = []
  const left: Part[] = [{ value, key: name, depth: 1 }]
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { value: part, depth } = one
    if (part === null || typeof part !== 'object') continue
    if (depth > deepest)
      return [
        ...issues,
        issueOf({
          code: 'too-deep',
          message: {
            nl: `\`${name}\` zit meer dan ${deepest} lagen diep in elkaar`,
            en: `\`${name}\` nests more than ${deepest} deep`,
          },
          path: [name],
          suggestion: {
            nl: 'maak het platter: geen regel heeft dit nodig',
            en: 'flatten it: no rule needs this',
          },
        }),
      ]
    for (const [key, inner] of Object.entries(part)) {
      if (dangerous.includes(key))
        issues.push(
          issueOf({
            code: 'unknown-key',
            message: {
              nl: `\`${key}\` is geen naam die in een regeling kan staan`,
              en: `\`${key}\` is not a key that a policy can have`,
            },
            path: [...pathOf(one), key],
            suggestion: { nl: 'laat dit weg', en: 'leave it out' },
          }),
        )
      else
        left.push({
          value: inner,
          key: Array.isArray(part) ? Number(key) : key,
          depth: depth + 1,
          within: one,
        })
    }
  }
  return issues
}

/** A value in a file, with what it stands in. */
interface Part {
  readonly value: unknown
  readonly key: string | number
  readonly depth: number
  readonly within?: Part
}

/** Where a value stands; written out only where there is something to tell. */
function pathOf({ key, within }: Part): Issue['path'] {
  return within === undefined ? [key] : [...pathOf(within), key]
}
