/** What is written about a version in the places where it is written. */
export interface Release {
  /** What `package.json` calls it. */
  readonly version: string
  /** Where its code stands, by `package.json`. */
  readonly repository: string | undefined
  /** What `package-lock.json` calls it. */
  readonly locked: string
  /** What the code calls itself, and so every receipt. */
  readonly inCode: string
  /** What `schema/http/openapi.json` calls itself. */
  readonly served: string
  readonly changelog: string
  /** The tag that it goes out by, where it goes out. */
  readonly tag: string | undefined
  /** What is in the work tree and not committed. */
  readonly uncommitted: readonly string[]
  /** The licence of each package that comes with it, installed beside it or bundled. */
  readonly licences: Readonly<Record<string, string | undefined>>
  /** The licences that files of its own are under, by `REUSE.toml`. */
  readonly own: readonly string[]
  /** The licences of which the text is in `LICENSES/`. */
  readonly texts: readonly string[]
}

/** Licences under which a package may come with this one: none asks anything of who uses it but to keep its text. */
const free = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  '(MIT OR GPL-3.0-or-later)',
]

/** Why a version cannot go out yet; nothing where it can. */
export function releaseProblems(release: Release): readonly string[] {
  return [
    ...versionProblems(release),
    ...changelogProblems(release),
    ...release.uncommitted.map((file) => `${file} is not committed`),
    ...Object.entries(release.licences)
      .filter(([, licence]) => licence === undefined || !free.includes(licence))
      .map(([name, licence = 'no licence']) => `${name} comes with ${licence}`),
    ...textProblems(release),
  ]
}

function textProblems({ own, texts }: Release): readonly string[] {
  const missing = own.filter((licence) => !texts.includes(licence))
  const unused = texts.filter((licence) => !own.includes(licence))
  return [
    ...missing.map((licence) => `REUSE.toml names ${licence}, LICENSES/ has no text of it`),
    ...unused.map((licence) => `LICENSES/ has ${licence}, REUSE.toml names no file under it`),
  ]
}

/** What only who publishes can fill in, as it is no part of the code where it stands. */
export function leftToPublisher({ repository }: Release): readonly string[] {
  if (repository !== undefined) return []
  return [
    'package.json has no `repository`: npm refuses provenance without it, and links of the README lead nowhere on the page of the package',
  ]
}

function versionProblems({ version, locked, inCode, served, tag }: Release): readonly string[] {
  const written = {
    'package-lock.json': locked,
    'src/base/version.ts': inCode,
    'schema/http/openapi.json': served,
    ...(tag === undefined ? {} : { 'the tag': tag.replace(/^v/, '') }),
  }
  return Object.entries(written)
    .filter(([, one]) => one !== version)
    .map(([place, one]) => `package.json says ${version}, ${place} ${one}`)
}

function changelogProblems({ version, changelog }: Release): readonly string[] {
  const headings = [...changelog.matchAll(/^## (.+)$/gm)].map(([, heading]) => String(heading))
  const [first = 'nothing', second = ''] = headings
  const own = first === '[Unreleased]' ? second : first
  const [, named, day = ''] = /^\[(\S+)\] - (\d{4}-\d\d-\d\d)$/.exec(own) ?? []
  const unreleased = /^## \[Unreleased\]$([\s\S]*?)^## /m.exec(changelog)?.[1]?.trim() ?? ''
  return [
    ...(named === version
      ? []
      : [`CHANGELOG.md begins with ${own}, not with [${version}] and a day`]),
    ...(named !== version || isDay(day) ? [] : [`CHANGELOG.md: ${day} is no day`]),
    ...(unreleased === '' ? [] : ['CHANGELOG.md has something under [Unreleased]']),
  ]
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
