import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, user, type User } from './user'

let own: User
beforeAll(() => {
  own = user()
  own.install(own.folder, '--ignore-scripts', '@stoplight/spectral-cli@6.16.3', own.packed)
})
afterAll(() => own.gone())

/** What the linter of the Dutch government says of a document, as a list of the rules that it breaks. */
function broken(file: string): readonly string[] {
  const rules = join(root, 'test/runtimes/api-design-rules/linter.yaml')
  const args = ['lint', '--ruleset', rules, '--format', 'json', '--quiet', file]
  const spectral = join(own.folder, 'node_modules/.bin/spectral')
  try {
    return codesOf(own.run(spectral, args))
  } catch (error) {
    return codesOf((error as { readonly stdout: string }).stdout)
  }
}
function codesOf(report: string): readonly string[] {
  return (JSON.parse(report) as readonly { readonly code: string }[]).map(({ code }) => code)
}

test('the shipped description has no error and no warning by the API design rules', () => {
  const file = join(own.folder, 'openapi.json')
  cpSync(join(own.folder, 'node_modules/evenredig/schema/http/openapi.json'), file)
  expect(broken(file)).toEqual([])
})

test('the linter sees what is wrong', () => {
  const document = JSON.parse(
    readFileSync(join(own.folder, 'node_modules/evenredig/schema/http/openapi.json'), 'utf8'),
  ) as { readonly info: object }
  const { info } = document
  const file = join(own.folder, 'wrong.json')
  writeFileSync(file, JSON.stringify({ ...document, info: { ...info, version: '1', contact: {} } }))
  expect([...broken(file)].sort()).toEqual(['nlgov:info-contact-fields-exist', 'nlgov:semver'])
})
