import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { definitionsOf } from '../../interview/definitions'
import { fromPackage } from '../../policy/layers/layers'
import { inside } from '../../policy/ready'
import { safeLoadPolicy } from '../../policy/source/load-policy'
import { type Dialect, dialects } from '../../schema/json/dialects'
import { schemaNames, schemaOf } from '../../schema/json/schemas'
import { inEither } from '../../base/issue'
import { alternatives, nearest, orMeant } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import { WrongUsage, type Wish } from '../arguments'
import type { Command } from '../command'
import { type Exit, fine, invalid } from '../exit'

/** `evenredig schema [NAME]`: a JSON Schema of the contract, or the names of all; with `--policy` in the words of that policy. */
export const schema: Command = { name: 'schema', on: 'policies', isDrawn: false, run }

async function run({ files: [name, ...others], policy, dialect, lang }: Wish): Promise<Exit> {
  if (others.length > 0)
    throw new WrongUsage({ nl: '`schema` vraagt één naam', en: '`schema` takes one name' })
  const known = namesIn('draft-2020-12')
  if (name !== undefined && !known.includes(name)) throw noSchema(name, known, lang)
  if (policy !== undefined) return ofPolicy(policy, name, { dialect, lang })
  const written = namesIn(dialect)
  if (name === undefined) return fine(`${written.join('\n')}\n`)
  if (written.includes(name))
    return fine(asText(JSON.parse(readFileSync(fileOf(dialect, name), 'utf8'))))
  throw new WrongUsage({
    nl: `\`schema ${name}\` is er niet in draft-07: \`--draft 7\` kan bij ${alternatives(written).nl}`,
    en: `\`schema ${name}\` is not written in draft-07: \`--draft 7\` goes with ${alternatives(written).en}`,
  })
}

/** The schema in the words of a policy. */
async function ofPolicy(
  policy: string,
  name: string | undefined,
  { dialect, lang }: Pick<Wish, 'dialect' | 'lang'>,
): Promise<Exit> {
  const made = schemaNames.find((known) => known === name)
  if (made === undefined)
    throw new WrongUsage({
      nl: `\`--policy\` kan bij ${schemaNames.map((one) => `\`schema ${one}\``).join(' en ')}`,
      en: `\`--policy\` goes with ${schemaNames.map((one) => `\`schema ${one}\``).join(' and ')}`,
    })
  const loaded = await safeLoadPolicy(policy)
  if (!loaded.ok) return invalid(loaded.issues, lang, 'policy')
  const opened = inside(loaded.value)
  const words = { data: opened.data, definitions: definitionsOf(opened) }
  return fine(asText(schemaOf(made, dialect, words)))
}

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Where the schemas of a dialect stand: those of the newest at the top. */
function folderOf(dialect: Dialect): string {
  const [newest] = dialects
  return fromPackage(dialect === newest ? 'schema' : join('schema', dialect))
}

const fileOf = (dialect: Dialect, name: string): string => join(folderOf(dialect), `${name}.json`)

function namesIn(dialect: Dialect): readonly string[] {
  return readdirSync(folderOf(dialect))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

function noSchema(name: string, known: readonly string[], lang: Wish['lang']): WrongUsage {
  const near = nearest(name, known)
  const list = `\`evenredig schema --lang ${lang}\``
  const hint: BilingualText =
    near === undefined
      ? { nl: `${list} noemt ze`, en: `${list} lists them` }
      : orMeant(inEither(`\`${near}\``))
  return new WrongUsage({
    nl: `geen schema heet \`${name}\`: ${hint.nl}`,
    en: `no schema is called \`${name}\`: ${hint.en}`,
  })
}
