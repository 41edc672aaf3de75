import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../../base/problem'
import { fromPackage } from '../../policy/layers/layers'
import { WrongUsage, type Wish } from '../arguments'
import type { Command } from '../command'
import { type Exit, fine } from '../exit'

/** `evenredig schema [NAME]`: a JSON Schema of the contract, or the names of all. */
export const schema: Command = { name: 'schema', on: 'policies', isDrawn: false, run }

function run({ files: [name, ...others], lang }: Wish): Exit {
  const folder = fromPackage('schema')
  const known = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
  if (name === undefined) return fine(`${known.join('\n')}\n`)
  if (others.length > 0) throw new WrongUsage('`schema` takes one name')
  if (known.includes(name)) return fine(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const near = nearest(name, known)
  const hint =
    near === undefined
      ? `\`evenredig schema --lang ${lang}\` lists them`
      : `did you mean \`${near}\`?`
  throw new WrongUsage(`no schema is called \`${name}\`: ${hint}`)
}
