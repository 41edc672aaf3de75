import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The packages whose code stands in what is built, so that only what is used of them is shipped. */
export const bundled = [
  'zod',
  'date-fns',
  '@date-fns/utc',
  'jsonc-parser',
  '@noble/hashes',
  'docx',
  'fflate',
]
/** What one of them was published with in itself. */
const within = ['docx/node_modules/nanoid']
/** What builds them adds a few lines of its own, by which CommonJS finds its folder. */
const builder = 'tsup'

/** Writes the licences of the bundled packages beside the code. Throws where one has none. */
export function writeNotices(): void {
  const notices = [...bundled, ...within, builder].map((path) => {
    const folder = join('node_modules', path)
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string
      readonly version: string
    }
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    if (licence === undefined) throw new Error(`${name} comes without a licence`)
    return `## ${name} ${version}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`
  })
  const head = '# Third-party notices\n\nParts of these packages are in the files of this folder.\n'
  writeFileSync('dist/THIRD-PARTY-NOTICES.md', [head, ...notices].join('\n'))
}
