import { expect, test } from 'vitest'
import { commands } from '../../../src/cli/commands/all'
import { help } from '../../../src/cli/help'

test('every command has a name of its own, and the help page tells of it in both languages', () => {
  const names = commands.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) {
    expect(help.nl).toContain(`\n  evenredig ${name} `)
    expect(help.en).toContain(`\n  evenredig ${name} `)
  }
})

test('the help page tells of no command that there is not', () => {
  const told = [...help.en.matchAll(/^ {2}evenredig (\S+)/gm)].map(([, name]) => name)
  expect(new Set(told)).toEqual(new Set(['help', ...commands.map(({ name }) => name)]))
})
