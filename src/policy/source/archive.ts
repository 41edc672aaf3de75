import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inEither, issueOf } from '../../base/issue'
import { PolicyError, excerpt } from '../../base/problem'
import { type ArchivedPolicy, inTodaysShape } from '../archived'
import { fromPackage, shippedFolder, shippedId } from '../layers/layers'
import type { PolicyData } from '../policy'

const archivePrefix = `${shippedId}@`
const archiveFolder = () => fromPackage(join('rules', 'archive'))

/** The version that is asked for by `arbocatalogus-2026@1.1.0`; undefined where a source asks for none. */
export function versionAsked(source: unknown): string | undefined {
  return typeof source === 'string' && source.startsWith(archivePrefix)
    ? source.slice(archivePrefix.length)
    : undefined
}

/** The version of the shipped policy that is in force here: the one that `arbocatalogus-2026` gives. */
export function currentVersion(): string {
  const about = JSON.parse(readFileSync(join(shippedFolder(), 'policy.json'), 'utf8')) as {
    readonly version: string
  }
  return about.version
}

/** An earlier version of the shipped policy, as it was made. Throws a PolicyError that lists the known versions. */
export function readArchived(version: string): Archived {
  // Looked up in the list, so that no version can lead to another file.
  if (!archivedVersions().includes(version)) throw noVersion(version)
  const file = join(archiveFolder(), `${archivePrefix}${version}.json`)
  const { letters, alsoCalled, ...kept } = JSON.parse(readFileSync(file, 'utf8')) as ArchivedPolicy
  return { data: inTodaysShape(kept), letters, alsoCalled }
}

/** An archived policy in the shape of today, with what was kept beside it. */
interface Archived {
  readonly data: PolicyData
  readonly letters: ArchivedPolicy['letters']
  readonly alsoCalled: ArchivedPolicy['alsoCalled']
}

function archivedVersions(): readonly string[] {
  return readdirSync(archiveFolder())
    .filter((name) => name.startsWith(archivePrefix) && name.endsWith('.json'))
    .map((name) => name.slice(archivePrefix.length, -'.json'.length))
    .sort()
}

function noVersion(version: string): PolicyError {
  const versions = new Set([...archivedVersions(), currentVersion()])
  const known = [...versions].map((one) => `\`${one}\``).join(', ')
  return new PolicyError([
    issueOf({
      code: 'unknown-name',
      message: {
        nl: `er is geen versie \`${excerpt(version)}\` van \`${shippedId}\`; bekend zijn ${known}`,
        en: `there is no version \`${excerpt(version)}\` of \`${shippedId}\`; known: ${known}`,
      },
      path: [],
      expected: inEither(known),
      received: excerpt(version),
      suggestion: {
        nl: `schrijf \`${shippedId}\` voor de huidige versie`,
        en: `write \`${shippedId}\` for the current version`,
      },
    }),
  ])
}
