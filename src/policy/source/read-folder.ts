import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { policyFiles } from '../file'
import { alternatives, type Issue, nearest, excerpt } from '../../base/problem'
import { readJson } from './json'

/** The files of a policy by name without `.json`, and its scenarios by name. */
export interface PolicyFolder {
  readonly files: Readonly<Record<string, unknown>>
  readonly cases: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
}

/** The most bytes of one file of a policy. */
export const largestFile = 5_000_000
/** The most bytes of a whole policy. */
const largestPolicy = 20_000_000
/** How deep JSON of a policy may nest. */
const deepest = 128
const dangerous = ['__proto__', 'constructor', 'prototype']

/** Reads the folder of a policy: its files and its scenarios, nothing outside it. Finds every problem at once. */
export function readPolicyFolder(directory: string): PolicyFolder {
  const root = realFolder(directory)
  if (typeof root !== 'string') return { files: {}, cases: {}, issues: [root] }
  const issues: Issue[] = []
  const budget = { left: largestPolicy }
  const files: Record<string, unknown> = {}
  const cases: Record<string, unknown> = {}
  for (const name of jsonIn(root)) {
    const known = Object.keys(policyFiles)
    const stem = name.slice(0, -'.json'.length)
    if (!known.includes(stem)) {
      const near = nearest(stem, known)
      issues.push({
        code: 'unknown-name',
        message: `no file of a policy is called \`${excerpt(name)}\``,
        path: [name],
        expected: alternatives(known.map((one) => `${one}.json`)),
        ...(near === undefined ? {} : { suggestion: `did you mean \`${near}.json\`?` }),
      })
    } else take(join(root, name), name, (value) => (files[stem] = value))
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
  return { files, cases, issues }

  function take(path: string, name: string, keep: (value: unknown) => void): void {
    const found = fileIssues(path, name, root as string, budget)
    const read =
      found.length > 0
        ? undefined
        : readJson(readFileSync(path), { what: 'policy file', largest: largestFile })
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

function realFolder(directory: string): string | Issue {
  try {
    const root = realpathSync(directory)
    if (statSync(root).isDirectory()) return root
  } catch {
    // Told below: it does not exist, or cannot be opened.
  }
  return {
    code: 'unreadable',
    message: `\`${excerpt(directory)}\` is not a folder that can be read`,
    path: [],
    suggestion: 'give the folder that holds `policy.json`',
  }
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
  return {
    code: 'outside',
    message: `\`${excerpt(name)}\` is a link that leads out of the policy`,
    path: [name],
    suggestion: 'put what it leads to in the folder itself',
  }
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
        {
          code: 'unreadable',
          message: `\`${excerpt(name)}\` is no file`,
          path: [name],
          suggestion: 'put a file in its place',
        },
      ]
    const { size } = found
    budget.left -= size
    if (size > largestFile)
      return [
        {
          code: 'too-large',
          message: `\`${excerpt(name)}\` has ${size} bytes`,
          path: [name],
          expected: `at most ${largestFile} bytes`,
        },
      ]
    if (budget.left < 0)
      return [
        {
          code: 'too-large',
          message: `the policy has more than ${largestPolicy} bytes`,
          path: [name],
          expected: `at most ${largestPolicy} bytes`,
        },
      ]
    return []
  } catch {
    return [{ code: 'unreadable', message: `\`${excerpt(name)}\` cannot be read`, path: [name] }]
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
        {
          code: 'too-deep',
          message: `\`${name}\` nests more than ${deepest} deep`,
          path: [name],
          suggestion: 'flatten it: no rule needs this',
        },
      ]
    for (const [key, inner] of Object.entries(part)) {
      if (dangerous.includes(key))
        issues.push({
          code: 'unknown-key',
          message: `\`${key}\` is not a key that a policy can have`,
          path: [...pathOf(one), key],
          suggestion: 'leave it out',
        })
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
