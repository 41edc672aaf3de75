import { alternatives, didYouMean, type Issue, token } from '../../base/problem'

/** The files of one policy as they are written, by name without `.json`. */
export type WrittenFiles = Readonly<Record<string, unknown>>

/** What a layer did to a rule of the layers below. */
export interface RuleChange {
  readonly rule: string
  readonly how: 'replaced' | 'dropped'
  /** The rule as it was. */
  readonly before: Record<string, unknown>
  /** The rule as it is; undefined where it was dropped. */
  readonly after: Record<string, unknown> | undefined
}

/** A policy with another laid over it. */
export interface Laid {
  readonly files: WrittenFiles
  readonly changes: readonly RuleChange[]
  /** The rules that the upper layer wrote or changed, by name. */
  readonly touched: readonly string[]
  readonly issues: readonly Issue[]
}

type Plain = Record<string, unknown>

/** Not taken over from the layer below: these say something of one policy only. */
const ownOnly = ['extends', 'adoption', 'departures', 'waivers']

/**
 * Lays one policy over another. Entries with the same name, id or kind are merged: objects merge,
 * lists and conditions are replaced whole, and an event of another type takes the place of the old
 * one. New entries come after the old ones. `drop` names entries to leave out.
 */
export function layOver(base: WrittenFiles, over: WrittenFiles): Laid {
  const issues: Issue[] = []
  const changes: RuleChange[] = []
  const touched: string[] = []
  const files: Plain = { ...base }
  for (const [name, content] of Object.entries(over)) {
    if (!isPlain(content)) {
      issues.push({ code: 'wrong-type', message: 'a file of a policy is an object', path: [name] })
      continue
    }
    const below = isPlain(base[name]) ? base[name] : {}
    files[name] = layFile(name, below, content)
  }
  // What belongs to one policy only is not inherited, also where the upper layer says nothing of it.
  const about = files['policy']
  if (isPlain(about)) {
    const own = isPlain(over['policy']) ? over['policy'] : {}
    files['policy'] = {
      ...without(about, ownOnly),
      ...Object.fromEntries(
        ownOnly.flatMap((key) => (Object.hasOwn(own, key) ? [[key, own[key]]] : [])),
      ),
    }
  }
  return { files, changes, touched, issues }

  function layFile(name: string, below: Plain, above: Plain): Plain {
    const merged: Plain = { ...below }
    for (const [key, value] of Object.entries(above)) {
      if (key === 'drop' || key === '$schema') continue
      const old = below[key]
      if (keyed(value) && keyed(old)) merged[key] = layList(old, value, key === 'rules')
      else if (isPlain(value) && isPlain(old))
        merged[key] =
          name === 'conditions' || name === 'care' ? layRecord(old, value) : merge(old, value)
      else merged[key] = value
      if (key === 'rules' && keyed(value) && !keyed(old))
        touched.push(...value.map((item) => keyOf(item) as string))
    }
    return Object.hasOwn(above, 'drop') ? dropFrom(name, merged, above['drop']) : merged
  }

  function layList(
    old: readonly Plain[],
    value: readonly Plain[],
    isRules: boolean,
  ): readonly Plain[] {
    const result = [...old]
    for (const item of value) {
      const at = result.findIndex((other) => keyOf(other) === keyOf(item))
      if (isRules) touched.push(keyOf(item) as string)
      if (at < 0) result.push(item)
      else {
        const before = result[at] as Plain
        const after = merge(before, item)
        result[at] = after
        if (isRules) changes.push({ rule: keyOf(item) as string, how: 'replaced', before, after })
      }
    }
    return result
  }

  function dropFrom(name: string, file: Plain, drop: unknown): Plain {
    if (!Array.isArray(drop) || !drop.every((item) => typeof item === 'string')) {
      issues.push({
        code: 'wrong-type',
        message: '`drop` is not a list of names',
        path: [name, 'drop'],
        expected: 'a list of names',
      })
      return file
    }
    const lists = Object.entries(file).flatMap(([key, value]) =>
      keyed(value) ? [[key, value] as const] : [],
    )
    const known = lists.flatMap(([, list]) => list.map((item) => keyOf(item) as string))
    const names = drop as readonly string[]
    for (const word of names) {
      if (known.includes(word)) continue
      issues.push({
        code: 'unknown-name',
        message: `there is nothing called \`${token(word)}\` to drop`,
        path: [name, 'drop'],
        expected: alternatives(known),
        received: token(word),
        ...didYouMean(word, known),
      })
    }
    const kept = lists.map(([key, list]) => {
      for (const item of list)
        if (key === 'rules' && names.includes(keyOf(item) as string))
          changes.push({
            rule: keyOf(item) as string,
            how: 'dropped',
            before: item,
            after: undefined,
          })
      return [key, list.filter((item) => !names.includes(keyOf(item) as string))] as const
    })
    return { ...file, ...Object.fromEntries(kept) }
  }
}

function isPlain(value: unknown): value is Plain {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function keyOf(item: Plain): unknown {
  return item['name'] ?? item['id'] ?? item['kind']
}

/** Whether it is a list whose entries can be told apart by name, id or kind. */
function keyed(value: unknown): value is readonly Plain[] {
  return (
    Array.isArray(value) && value.every((item) => isPlain(item) && typeof keyOf(item) === 'string')
  )
}

function layRecord(old: Plain, value: Plain): Plain {
  return { ...old, ...value }
}

function merge(old: Plain, value: Plain): Plain {
  const merged: Plain = { ...old }
  for (const [key, part] of Object.entries(value)) {
    const below = old[key]
    const sameEvent =
      key !== 'event' ||
      (isPlain(part) &&
        isPlain(below) &&
        (part['type'] === undefined || part['type'] === below['type']))
    merged[key] =
      isPlain(part) && isPlain(below) && key !== 'conditions' && sameEvent
        ? merge(below, part)
        : part
  }
  return merged
}

function without(value: Plain, keys: readonly string[]): Plain {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}
