import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { libraryVersion } from '../src/base/version'
import { bundled } from './notices'
import { leftToPublisher, type Release, releaseProblems } from './release/problems'

/** Tells why this version cannot go out yet, from what is written about it; whether it works is for the tests. */

/** The part of a `package.json` that is read. */
interface Manifest {
  readonly version: string
  readonly repository?: string | { readonly url: string }
}

/** The part of `package-lock.json` that is read: every package by its folder, and whether only who works on this one installs it. */
interface Lock extends Manifest {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: true }>>
}

function read<T>(...steps: readonly string[]): T {
  return JSON.parse(readFileSync(join(...steps), 'utf8')) as T
}

const inModules = /^node_modules\//

function release(): Release {
  const { version, repository } = read<Manifest>('package.json')
  const lock = read<Lock>('package-lock.json')
  const licences = Object.entries(lock.packages)
    .filter(([folder, { dev }]) => dev !== true || bundled.includes(folder.replace(inModules, '')))
    .map(([folder, { license }]): [string, string | undefined] => [
      folder.replace(inModules, ''),
      license,
    ])
  const reuse = readFileSync('REUSE.toml', 'utf8')
  const own = reuse.matchAll(/^SPDX-License-Identifier = "(.+)"$/gm)
  const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
  const tag = process.env['GITHUB_REF_TYPE'] === 'tag' ? process.env['GITHUB_REF_NAME'] : undefined
  return {
    version,
    repository: typeof repository === 'object' ? repository.url : repository,
    locked: lock.version,
    inCode: libraryVersion,
    served: read<{ readonly info: Manifest }>('schema/http/openapi.json').info.version,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    tag,
    uncommitted: status.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)])),
    licences: Object.fromEntries(licences),
    own: [...own].map(([, licence = '']) => licence),
    texts: readdirSync('LICENSES').map((file) => basename(file, '.txt')),
  }
}

const found = release()
const isPublished = process.argv.includes('--publish')
const left = leftToPublisher(found)
const problems = [...releaseProblems(found), ...(isPublished ? left : [])]
if (!isPublished) for (const one of left) console.log(`for who publishes: ${one}`)
for (const one of problems) console.error(`✗ ${one}`)
if (problems.length === 0) console.log(`✓ ${found.version} is written down as it should be`)
process.exitCode = problems.length === 0 ? 0 : 1
