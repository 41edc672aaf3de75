import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evenredig, inEnglish } from '../../support/command-line'
import { wordFile } from '../../support/word-file'

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
const good = JSON.stringify({
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
})

// Everything is tried on nodes of its own in a folder that is thrown away.
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
  writeFileSync(join(folder, 'case.json'), good)
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const modeOf = (name: string) => statSync(at(name)).mode & 0o777
const adviseTo = (name: string, ...more: readonly string[]) =>
  inEnglish(['advise', at('case.json'), '--out', at(name), ...more])

test('a new file is for its owner only, and one that was there keeps who may read it', async () => {
  expect((await adviseTo('new.txt')).status).toBe(0)
  expect(modeOf('new.txt')).toBe(0o600)
  writeFileSync(at('old.txt'), 'old')
  for (const mode of [0o640, 0o664, 0o600]) {
    chmodSync(at('old.txt'), mode)
    expect((await adviseTo('old.txt')).status).toBe(0)
    expect(modeOf('old.txt')).toBe(mode)
    expect(readFileSync(at('old.txt'), 'utf8')).toContain('advice')
  }
  expect(readdirSync(folder).sort()).toEqual(['case.json', 'new.txt', 'old.txt'])
})

test('what is no file is not replaced: a folder, a pipe, a socket of a name, a link that leads nowhere', async () => {
  mkdirSync(at('folder.txt'))
  execFileSync('mkfifo', [at('pipe.txt')])
  symlinkSync(at('nowhere'), at('dangling.txt'))
  symlinkSync(at('pipe.txt'), at('to-pipe.txt'))
  const before = readdirSync(folder).map((name) => [name, lstatSync(at(name)).ino])
  const why = {
    'folder.txt': 'it is a folder',
    'pipe.txt': 'it is a pipe or a device, no file',
    'to-pipe.txt': 'it is a pipe or a device, no file',
    'dangling.txt': 'it is a link that leads nowhere',
    'no-such/new.txt': 'the folder does not exist',
  }
  for (const [name, because] of Object.entries(why)) {
    const { status, stdout, stderr } = await adviseTo(name)
    expect({ name, status, stdout }).toEqual({ name, status: 2, stdout: '' })
    expect(stderr).toContain(because)
    expect(stderr.split('\n').length).toBe(2)
  }
  expect(readdirSync(folder).map((name) => [name, lstatSync(at(name)).ino])).toEqual(before)
  expect(existsSync(at('nowhere'))).toBe(false)
})

test('a link is followed to its file: that is written, and the link stays', async () => {
  writeFileSync(at('target.txt'), 'old')
  symlinkSync('target.txt', at('link.txt'))
  expect((await adviseTo('link.txt')).status).toBe(0)
  expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true)
  expect(readFileSync(at('target.txt'), 'utf8')).toContain('advice')
})

test('Word is written to a file, and to nothing else', async () => {
  for (const more of [[], ['--document']]) {
    const { status, stdout } = await adviseTo('advice.docx', ...more)
    expect({ status, stdout }).toEqual({ status: 0, stdout: `Written: ${at('advice.docx')}\n` })
    const { paragraphs } = wordFile(readFileSync(at('advice.docx')))
    expect(paragraphs.some(({ style }) => style === 'Title')).toBe(true)
    expect(paragraphs.length).toBeGreaterThan(20)
  }
  for (const out of [[], ['--out', '-']]) {
    const ended = await inEnglish(['advise', 'case.json', '--format', 'docx', ...out], { folder })
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain('`docx` becomes a file')
  }
})

test('a name that says another form than can be written is refused, with what can be', async () => {
  for (const name of ['advice.odt', 'advice.pdf', 'advice.xlsx', 'advice.tekst']) {
    const { status, stderr } = await adviseTo(name)
    expect(status).toBe(2)
    expect(stderr).toMatch(/cannot write `\.\w+`.*`\.txt`.*`\.md`.*`\.html`.*`\.svg`.*`\.json`/)
  }
  const mixed = await adviseTo('advice.md', '--format', 'html')
  expect(mixed).toMatchObject({ status: 2, stdout: '' })
  expect(mixed.stderr).toContain('`--format html` does not go with `.md`')
  expect((await adviseTo('no-extension')).status).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['case.json', 'no-extension'])
})

test('a name cannot steer the terminal that shows it', async () => {
  const odd = 'a\u001b[31m\u202eb'
  for (const args of [
    ['advise', at(odd)],
    ['advise', at('case.json'), '--out', at(`${odd}/c.txt`)],
    ['advise', at('case.json'), '--policy', at(odd)],
    ['policy', 'new', at(`${odd}/\u0007`)],
    [odd],
    ['advise', at('case.json'), '--lang', odd],
  ]) {
    const { stdout, stderr } = await evenredig(args)
    expect(`${stdout}${stderr}`).not.toMatch(/[^\P{C}\n]/u)
  }
})

test('input that does not end is read as far as a case can be, and no further', async () => {
  const endless = spawn('node', [cli, 'advise', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
  const told: Buffer[] = []
  endless.stderr.on('data', (some: Buffer) => told.push(some))
  // Whoever reads no further closes the pipe.
  endless.stdin.on('error', () => undefined)
  const block = Buffer.alloc(1 << 16, 'x')
  const write = () => endless.stdin.write(block, (error) => error ?? write())
  write()
  const code = await new Promise((end) => endless.on('close', end))
  expect(code).toBe(3)
  expect(Buffer.concat(told).toString()).toContain('5000000')
  endless.stdin.destroy()
})

test('a case comes from a pipe as well, a policy does not', async () => {
  execFileSync('mkfifo', [at('case.pipe')])
  const writer = spawn('sh', ['-c', `cat '${at('case.json')}' > '${at('case.pipe')}'`])
  const { status } = spawnSync('node', [cli, 'advise', at('case.pipe')])
  expect(status).toBe(0)
  await new Promise((end) => (writer.exitCode === null ? writer.on('close', end) : end(0)))
  mkdirSync(at('policy'))
  execFileSync('mkfifo', [at('policy/care.json')])
  const { stderr } = await inEnglish(['verify', at('policy')])
  expect(stderr).toContain('`care.json` is no file')
})

test('the scenarios of a policy lie in the policy, not where a link leads', async () => {
  mkdirSync(at('elsewhere'))
  writeFileSync(at('elsewhere/some.json'), '{}')
  mkdirSync(at('policy'))
  symlinkSync(at('elsewhere'), at('policy/cases'))
  const { stderr } = await inEnglish(['verify', at('policy')])
  expect(stderr).toContain('`cases` is a link that leads out of the policy')
  expect(stderr).not.toContain('some.json')
})

test('an empty name is no name', async () => {
  for (const option of ['--policy', '--out']) {
    const { status, stderr } = await inEnglish(['advise', at('case.json'), option, ''])
    expect({ option, status }).toEqual({ option, status: 2 })
    expect(stderr).toContain(`\`${option}\` takes a name`)
  }
})

test('a full disk and a closed pipe end in one line at most, never in a stack trace', () => {
  const run = (command: string) => spawnSync('bash', ['-c', command], { encoding: 'utf8' })
  // A limit on the size of a file is as full as a disk can be.
  const full = run(
    `trap '' XFSZ; ulimit -f 0; node '${cli}' advise '${at('case.json')}' --json > '${at('full.json')}'; echo "code $?" >&2`,
  )
  expect(full.stderr).toMatch(/^evenredig: [^\n]+\ncode 2\n$/)
  const closed = run(
    `node '${cli}' advise '${at('case.json')}' --json | head -c 1 > /dev/null; echo "code \${PIPESTATUS[0]}" >&2`,
  )
  expect(closed.stderr).toBe('code 0\n')
})
