import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { issueOf } from '../../base/issue'
import { type Issue, excerpt } from '../../base/problem'
import { type AddedEntry, type EntryChange, layOver, type WrittenFiles } from './overlay'
import { type Provenance, valuePath } from '../provenance'
import { type Beside, readPolicyFolder } from '../source/read-folder'

/** The id of the policy that comes with the library. */
export const shippedId = 'arbocatalogus-2026'

/** The folder of the policy that comes with the library. */
export function shippedFolder(): string {
  return fromPackage(join('rules', shippedId))
}

/** Something that comes with the library: beside the shipped policy, some folders up from the code, built or not. */
export function fromPackage(path: string): string {
  const shipped = join('rules', shippedId, 'policy.json')
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 4 && !existsSync(join(folder, shipped)); up++) folder = dirname(folder)
  return join(folder, path)
}

/** A policy as written, with the folder it is in where it is in one. */
export interface Written {
  readonly files: WrittenFiles
  readonly cases: Readonly<Record<string, unknown>>
  readonly beside: Beside
  readonly folder?: string
}

/** A policy with everything it extends laid below it. */
export interface Stack {
  readonly files: WrittenFiles
  /** The scenarios of the policy itself. */
  readonly cases: Readonly<Record<string, unknown>>
  readonly layers: readonly { readonly id: string; readonly version: string }[]
  /** What stands beside each layer, the lowest first. */
  readonly beside: readonly Beside[]
  /** The layer of each rule that is not of the lowest, as a place in `layers`. */
  readonly layerOf: ReadonlyMap<string, number>
  /** The layer of each value that one above the lowest set, by its path. */
  readonly provenance: Provenance
  /** What each layer above the lowest did to entries below it. */
  readonly changes: readonly (EntryChange & { readonly layer: number })[]
  /** What each layer above the lowest added to lists below it. */
  readonly added: readonly AddedEntry[]
  readonly issues: readonly Issue[]
}

/** A value as it is shown; what is no word is told where the file is checked. */
function wordIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Reads what a policy extends, down to the lowest, and lays the policies over each other. */
export function stackUp(
  { files, cases, beside, folder }: Written,
  trail: readonly string[] = [],
): Stack {
  const about = files['policy'] as Readonly<Record<string, unknown>> | undefined
  const own = { id: wordIn(about?.['id']), version: wordIn(about?.['version']) }
  const below = about?.['extends']
  const alone: Stack = {
    files,
    cases,
    layers: [own],
    beside: [beside],
    layerOf: new Map(),
    provenance: {},
    changes: [],
    added: [],
    issues: [],
  }
  if (below === undefined) return alone
  const found = folderOf(below, folder)
  if (typeof found !== 'string') return { ...alone, issues: [found] }
  if (trail.includes(found)) return { ...alone, issues: [extendsItself(below)] }
  const read = readPolicyFolder(found)
  const base = stackUp({ ...read, folder: found }, [...trail, found])
  const laid = layOver(base.files, files)
  const layer = base.layers.length
  const layerOf = new Map([...base.layerOf, ...laid.touched.map((rule) => [rule, layer] as const)])
  return {
    files: laid.files,
    cases,
    layers: [...base.layers, own],
    beside: [...base.beside, beside],
    layerOf,
    provenance: {
      ...base.provenance,
      ...Object.fromEntries(laid.set.map((path) => [valuePath(path), layer])),
    },
    changes: [...base.changes, ...laid.changes.map((change) => ({ ...change, layer }))],
    added: [...base.added, ...laid.added],
    issues: [...read.issues, ...base.issues, ...laid.issues],
  }
}

function extendsItself(below: unknown): Issue {
  return issueOf({
    code: 'circular',
    message: {
      nl: `de regeling bouwt voort op zichzelf, via \`${excerpt(below)}\``,
      en: `the policy extends itself, by way of \`${excerpt(below)}\``,
    },
    path: ['policy', 'extends'],
    suggestion: {
      nl: 'laat de onderste regeling nergens op voortbouwen',
      en: 'let the lowest policy extend nothing',
    },
  })
}

function folderOf(below: unknown, folder: string | undefined): string | Issue {
  const path = ['policy', 'extends']
  if (typeof below !== 'string' || below === '')
    return issueOf({
      code: 'wrong-type',
      message: {
        nl: '`extends` is niet de id of de map van een regeling',
        en: '`extends` is not the id or the folder of a policy',
      },
      path,
      suggestion: {
        nl: `schrijf \`${shippedId}\`, of een map zoals \`../our-base\``,
        en: `write \`${shippedId}\`, or a folder such as \`../our-base\``,
      },
    })
  if (below === shippedId) return realpathSync(shippedFolder())
  const target = folder === undefined ? undefined : resolve(folder, below)
  if (target !== undefined && existsSync(join(target, 'policy.json'))) return realpathSync(target)
  return issueOf({
    code: 'unknown-name',
    message: {
      nl: `er is geen regeling \`${excerpt(below)}\` om op voort te bouwen`,
      en: `there is no policy \`${excerpt(below)}\` to extend`,
    },
    path,
    received: excerpt(below),
    suggestion:
      folder === undefined
        ? {
            nl: `een regeling die niet in een map staat, kan alleen voortbouwen op \`${shippedId}\``,
            en: `only \`${shippedId}\` can be extended by a policy that is not in a folder`,
          }
        : {
            nl: `schrijf \`${shippedId}\`, of een map waarin \`policy.json\` staat`,
            en: `write \`${shippedId}\`, or a folder that holds \`policy.json\``,
          },
  })
}
