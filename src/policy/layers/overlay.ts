import { isDeepStrictEqual } from 'node:util'
import { issueOf } from '../../base/issue'
import { alternatives, didYouMean, type Issue, excerpt } from '../../base/problem'
import { ruleFiles } from '../rules'
import { inlined } from './inlined'

/** The files of one policy as they are written, by name without `.json`. */
export type WrittenFiles = Readonly<Record<string, unknown>>

/** An entry of a list as it is written. */
export type Entry = Readonly<Record<string, unknown>>

/** Where an entry stands: its file without `.json`, the list in it, and its name, id or kind. */
export interface EntryPlace {
  readonly file: string
  readonly list: string
  readonly name: string
}

/** What a layer did to an entry of the layers below. Of a rule the named conditions are written out. */
export interface EntryChange extends EntryPlace {
  /** The entry as it was. */
  readonly before: Entry
  /** The entry as it is; undefined where it was dropped. */
  readonly after: Entry | undefined
}

/** An entry that a layer adds to a list of the layers below. */
export interface AddedEntry extends EntryPlace {
  readonly entry: Entry
  /** The names of the entries that were there already. */
  readonly known: readonly string[]
}

/** A policy with another laid over it. */
export interface Laid {
  readonly files: WrittenFiles
  readonly changes: readonly EntryChange[]
  readonly added: readonly AddedEntry[]
  /** The values that the upper layer set to something else than they were, each as a path. */
  readonly set: readonly Issue['path'][]
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
  const changes: EntryChange[] = []
  const added: AddedEntry[] = []
  const set: string[][] = []
  const touched: string[] = []
  const files: Plain = { ...base }
  for (const [name, content] of Object.entries(over)) {
    if (!isPlain(content)) {
      issues.push(
        issueOf({
          code: 'wrong-type',
          message: {
            nl: 'een bestand van een regeling is een object',
            en: 'a file of a policy is an object',
          },
          path: [name],
        }),
      )
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
  Object.assign(files, apartFromLess(files, changes))
  const written = withConditions(changes, base, files)
  const moved = movedByConditions(written, base, files)
  return {
    files,
    changes: [...written, ...moved],
    added,
    set: [...set, ...moved.map(({ file, list, name }) => [file, list, name, 'conditions'])],
    touched: [...touched, ...moved.map(({ name }) => name)],
    issues,
  }

  function layFile(file: string, below: Plain, above: Plain): Plain {
    const merged: Plain = { ...below }
    for (const [key, value] of Object.entries(above)) {
      if (key === 'drop' || key === '$schema') continue
      const old = below[key]
      if (keyed(old) && Array.isArray(value) && value.length === 0) {
        issues.push(nothingChanged([file, key], old.length))
        continue
      }
      if (keyed(value) && keyed(old)) merged[key] = layList([file, key], old, value)
      else if (isPlain(value) && isPlain(old)) merged[key] = layObject([file, key], old, value)
      else {
        merged[key] = value
        note([file, key], old, value)
        if (key === 'rules' && keyed(value)) touched.push(...value.map(nameOf))
      }
    }
    if (!Object.hasOwn(above, 'drop')) return merged
    issues.push(...givenAndDropped(file, above))
    return dropFrom(file, merged, above['drop'])
  }

  /** The named conditions and the texts of actions are replaced by name; other objects merge. */
  function layObject(path: readonly [file: string, list: string], old: Plain, value: Plain): Plain {
    const [file, list] = path
    if (file === 'range') changes.push(...rungsNamed(list, old, value))
    if (file !== 'conditions' && file !== 'care') return merge(path, old, value)
    for (const [key, part] of Object.entries(value)) {
      note([...path, key], old[key], part)
      if (!Object.hasOwn(old, key) && isPlain(part))
        added.push({ file, list, name: key, entry: part, known: Object.keys(old) })
    }
    return { ...old, ...value }
  }

  function layList(
    path: readonly [file: string, list: string],
    old: readonly Plain[],
    value: readonly Plain[],
  ): readonly Plain[] {
    const [file, list] = path
    const result = [...old]
    const known = old.map(nameOf)
    for (const item of value) {
      const name = nameOf(item)
      const at = result.findIndex((other) => nameOf(other) === name)
      if (list === 'rules') touched.push(name)
      const before = result[at]
      if (before === undefined) {
        result.push(item)
        added.push({ file, list, name, entry: item, known })
        set.push([file, list, name])
      } else {
        const after = merge([file, list, name], before, item)
        result[at] = after
        changes.push({ file, list, name, before, after })
      }
    }
    return result
  }

  function merge(path: readonly string[], old: Plain, value: Plain): Plain {
    const merged: Plain = { ...old }
    for (const [key, part] of Object.entries(value)) {
      const below = old[key]
      const sameEvent =
        key !== 'event' ||
        (isPlain(part) &&
          isPlain(below) &&
          (part['type'] === undefined || part['type'] === below['type']))
      const isMerged = isPlain(part) && isPlain(below) && key !== 'conditions' && sameEvent
      if (!isMerged) note([...path, key], below, part)
      merged[key] = isMerged ? merge([...path, key], below, part) : part
    }
    return merged
  }

  /** Notes that a value was set, where it is not what it was. */
  function note(path: readonly string[], before: unknown, after: unknown): void {
    if (!isDeepStrictEqual(before, after)) set.push([...path])
  }

  function dropFrom(file: string, content: Plain, drop: unknown): Plain {
    if (!Array.isArray(drop) || !drop.every((item) => typeof item === 'string')) {
      issues.push(
        issueOf({
          code: 'wrong-type',
          message: { nl: '`drop` is geen lijst met namen', en: '`drop` is not a list of names' },
          path: [file, 'drop'],
          expected: { nl: 'een lijst met namen', en: 'a list of names' },
        }),
      )
      return content
    }
    const lists = Object.entries(content).flatMap(([key, value]) =>
      keyed(value) ? [[key, value] as const] : [],
    )
    const known = lists.flatMap(([, list]) => list.map(nameOf))
    const names: readonly string[] = drop
    for (const word of names) {
      if (known.includes(word)) continue
      issues.push(
        issueOf({
          code: 'unknown-name',
          message: {
            nl: `er is niets met de naam \`${excerpt(word)}\` om weg te laten`,
            en: `there is nothing called \`${excerpt(word)}\` to drop`,
          },
          path: [file, 'drop'],
          expected: alternatives(known),
          received: excerpt(word),
          ...didYouMean(word, known),
        }),
      )
    }
    const kept = lists.map(([list, entries]) => {
      const gone = entries.filter((item) => names.includes(nameOf(item)))
      for (const before of gone)
        changes.push({ file, list, name: nameOf(before), before, after: undefined })
      return [list, entries.filter((item) => !gone.includes(item))] as const
    })
    const ladder: unknown = content['ladder']
    // A measure that is left out is no rung either: what named it is then told in one round.
    const rungs =
      file === 'measures' && Array.isArray(ladder)
        ? { ladder: ladder.filter((rung) => !names.includes(String(rung))) }
        : {}
    return { ...content, ...rungs, ...Object.fromEntries(kept) }
  }
}

/** What the guideline is said to name for each tier, as it was and as it is. */
function rungsNamed(list: string, old: Plain, value: Plain): readonly EntryChange[] {
  return Object.entries(value)
    .filter(([tier, rungs]) => !isDeepStrictEqual(old[tier], rungs))
    .map(([tier, rungs]) => ({
      file: 'range',
      list,
      name: tier,
      before: { rungs: old[tier] ?? [] },
      after: { rungs },
    }))
}

/** What only keeps an entry apart from another says nothing any more where that one was left out. */
function apartFromLess(files: WrittenFiles, changes: readonly EntryChange[]): WrittenFiles {
  const dropped = (list: string): readonly unknown[] =>
    changes.filter((one) => one.list === list && one.after === undefined).map(({ name }) => name)
  const [measures, behaviours] = [dropped('measures'), dropped('behaviours')]
  const deciders = dropped('deciders')
  if (measures.length + behaviours.length + deciders.length === 0) return {}
  return {
    ...withEntries(files, ['measures', 'measures'], (measure) => {
      const { excludes, competent } = measure
      const left = Array.isArray(competent) ? competent.filter((id) => !deciders.includes(id)) : []
      return {
        ...without(measure, left.length === 0 ? ['competent'] : []),
        ...(left.length === 0 ? {} : { competent: left }),
        ...(Array.isArray(excludes)
          ? { excludes: excludes.filter((id) => !measures.includes(id)) }
          : {}),
      }
    }),
    ...withEntries(files, ['facts', 'circumstances'], (circumstance) =>
      behaviours.includes(circumstance['notWithBehaviour'])
        ? without(circumstance, ['notWithBehaviour'])
        : circumstance,
    ),
  }
}

/** A file with every entry of one of its lists changed; none where it is not there. */
function withEntries(
  files: WrittenFiles,
  [file, list]: readonly [file: string, list: string],
  change: (entry: Plain) => Plain,
): WrittenFiles {
  const content = files[file]
  const entries = isPlain(content) ? content[list] : undefined
  if (!isPlain(content) || !keyed(entries)) return {}
  return { [file]: { ...content, [list]: entries.map(change) } }
}

/** An empty list where entries are merged by name says nothing. */
function nothingChanged(path: readonly [string, string], count: number): Issue {
  return issueOf({
    code: 'too-few',
    message: {
      nl: `een lege lijst verandert hier niets: de ${count} onderdelen eronder blijven`,
      en: `an empty list changes nothing here: the ${count} entries below it stay`,
    },
    path,
    suggestion: {
      nl: 'laat de lijst weg, of noem in `drop` wat eruit moet',
      en: 'leave the list out, or name what is to go in `drop`',
    },
  })
}

/** What a file gives and leaves out at once: one of the two cannot be meant. */
function givenAndDropped(file: string, above: Plain): readonly Issue[] {
  const { drop } = above
  if (!Array.isArray(drop)) return []
  return Object.entries(above).flatMap(([list, entries]) =>
    (list === 'drop' || !keyed(entries) ? [] : entries)
      .map(nameOf)
      .filter((name) => drop.includes(name))
      .map((name): Issue =>
        issueOf({
          code: 'contradiction',
          message: {
            nl: `\`${name}\` is in hetzelfde bestand gegeven en weggelaten`,
            en: `\`${name}\` is given and dropped in the same file`,
          },
          path: [file, list, name],
          suggestion: {
            nl: 'haal het uit `drop` om het te veranderen, of geef het uwe een andere naam',
            en: 'leave it out of `drop` to change it, or give yours another name',
          },
        }),
      ),
  )
}

/** The changes of rules with the named conditions written out, as they were and as they are. */
function withConditions(
  changes: readonly EntryChange[],
  base: WrittenFiles,
  files: WrittenFiles,
): readonly EntryChange[] {
  return changes.map((change) => {
    if (change.list !== 'rules') return change
    const before = writtenOut(change.before, base)
    const after = change.after === undefined ? undefined : writtenOut(change.after, files)
    return { ...change, before, after }
  })
}

/** The rules that ask for something else because a condition that they name was changed. */
function movedByConditions(
  changes: readonly EntryChange[],
  base: WrittenFiles,
  files: WrittenFiles,
): readonly EntryChange[] {
  if (base['conditions'] === files['conditions']) return []
  const known = new Set(changes.map(({ file, name }) => `${file}/${name}`))
  return ruleFiles.flatMap((file) =>
    rulesIn(files[file]).flatMap((rule): readonly EntryChange[] => {
      const name = nameOf(rule)
      if (known.has(`${file}/${name}`)) return []
      // What the layer left alone is the same object still.
      if (!rulesIn(base[file]).includes(rule)) return []
      const [before, after] = [writtenOut(rule, base), writtenOut(rule, files)]
      return isDeepStrictEqual(before, after) ? [] : [{ file, list: 'rules', name, before, after }]
    }),
  )
}

function rulesIn(file: unknown): readonly Plain[] {
  const rules = isPlain(file) ? file['rules'] : undefined
  return keyed(rules) ? rules : []
}

function writtenOut(rule: Entry, files: WrittenFiles): Entry {
  const file = files['conditions']
  const named = isPlain(file) && isPlain(file['conditions']) ? file['conditions'] : {}
  return { ...rule, conditions: inlined(rule['conditions'], named) }
}

function isPlain(value: unknown): value is Plain {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function keyOf(item: Plain): unknown {
  return item['name'] ?? item['id'] ?? item['kind']
}

/** The name, id or kind of an entry. */
function nameOf(item: Entry): string {
  const key = keyOf(item)
  return typeof key === 'string' ? key : ''
}

/** Whether it is a list whose entries can be told apart by name, id or kind. */
function keyed(value: unknown): value is readonly Plain[] {
  return (
    Array.isArray(value) && value.every((item) => isPlain(item) && typeof keyOf(item) === 'string')
  )
}

function without(value: Plain, keys: readonly string[]): Plain {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}
