import { fileURLToPath } from 'node:url'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const schemaIn = (name: string) =>
  JSON.parse(readFileSync(join(root, `schema/${name}.json`), 'utf8')) as Record<string, unknown>

/** What the compiler has against some files. */
function against(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = join(root, '.setup', 'generated-types')
  mkdirSync(folder, { recursive: true })
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    // The declarations of the library itself are tried elsewhere.
    skipLibCheck: true,
    types: [],
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

test('what makes types of a schema makes a case and an advice of it that go with those of the library', async () => {
  const components = {
    schemas: {
      Case: schemaIn('case'),
      Decided: schemaIn('decided-case'),
      Advice: schemaIn('advice'),
    },
  }
  const document = { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: {}, components }
  const ofOpenApi = astToString(
    await openapiTypes(document as unknown as OpenAPI3, { immutable: true }),
  )
  const bannerComment = ''
  const ofSchema = await compile(schemaIn('draft-07/case'), 'Case', { bannerComment })
  const use = `
import type { Advice, Case, DecidedCase } from '../../dist/types/index'
import type { components } from './open-api'
import type { Case as Other } from './case'
type Made = components['schemas']
const asTyped: Case = {} as Made['Case']
const asMade: Made['Case'] = {} as Case
const decidedAsTyped: DecidedCase = {} as Made['Decided']
const adviceAsMade: Made['Advice'] = {} as Advice
const otherAsTyped: Case = {} as Other
const act: Made['Case']['conduct'][number] = { behaviour: 'threat', form: 'aggression' }
// @ts-expect-error no behaviour is called so
const misspelt: Made['Case']['conduct'][number] = { behaviour: 'threta' }
// @ts-expect-error no fact is called so
const unknown: Other = { stage: 'reported', conduct: [{}], facts: { powr: 'none' } }
export { asTyped, asMade, decidedAsTyped, adviceAsMade, otherAsTyped, act, misspelt, unknown }
`
  expect(against({ 'open-api.ts': ofOpenApi, 'case.ts': ofSchema, 'use.ts': use })).toEqual([])
})
