import { expect, test } from 'vitest'
import { leftToPublisher, type Release, releaseProblems } from '../../scripts/release/problems'

const good: Release = {
  version: '1.2.0',
  repository: 'git+https://git.example/evenredig.git',
  locked: '1.2.0',
  inCode: '1.2.0',
  served: '1.2.0',
  changelog:
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-28\n\n- More.\n\n## [1.1.0] - 2026-10-01\n',
  tag: 'v1.2.0',
  uncommitted: [],
  licences: { zod: 'MIT' },
  own: ['MIT'],
  texts: ['MIT'],
}

test('a version of which everything is written down can go out', () => {
  expect(releaseProblems(good)).toEqual([])
  expect(leftToPublisher(good)).toEqual([])
  const before = good.changelog.replace('## [Unreleased]\n\n', '')
  expect(releaseProblems({ ...good, tag: undefined, changelog: before })).toEqual([])
})

const faults: Readonly<Record<string, readonly [Partial<Release>, string]>> = {
  'another version in the lock': [{ locked: '1.1.0' }, 'package-lock.json 1.1.0'],
  'another version in the code': [{ inCode: '1.1.0' }, 'src/base/version.ts 1.1.0'],
  'another version in the description': [{ served: '1.1.0' }, 'openapi.json 1.1.0'],
  'another tag': [{ tag: 'v1.3.0' }, 'the tag 1.3.0'],
  'no heading of its own': [
    { changelog: good.changelog.replace('[1.2.0]', '[1.1.9]') },
    'begins with [1.1.9]',
  ],
  'a heading without a day': [
    { changelog: good.changelog.replace(' - 2026-11-28', '') },
    'begins with [1.2.0]',
  ],
  'a day that is none': [
    { changelog: good.changelog.replace('11-28', '11-31') },
    '2026-11-31 is no day',
  ],
  'something that is in no version': [
    { changelog: good.changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- Later.\n') },
    'under [Unreleased]',
  ],
  'something that is not committed': [{ uncommitted: ['src/index.ts'] }, 'src/index.ts is not'],
  'a licence that asks more': [{ licences: { zod: 'AGPL-3.0' } }, 'zod comes with AGPL-3.0'],
  'a file under a licence without a text': [
    { own: ['MIT', 'CC-BY-4.0'] },
    'LICENSES/ has no text of it',
  ],
  'a text that no file is under': [{ texts: ['MIT', 'CC-BY-4.0'] }, 'LICENSES/ has CC-BY-4.0'],
  'no licence': [{ licences: { zod: undefined } }, 'zod comes with no licence'],
}

test.each(Object.entries(faults))('%s keeps it in', (_, [fault, told]) => {
  const problems = releaseProblems({ ...good, ...fault })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(told)
})

test('without an address of the repository there is something left for who publishes', () => {
  expect(leftToPublisher({ ...good, repository: undefined })).toHaveLength(1)
})
