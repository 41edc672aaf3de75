import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  Application,
  Converter,
  type DocumentReflection,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc'
import { readPolicyFolder } from '../src/policy/source/read-folder'
import { shippedDirectory } from './read-policy'
import { brokenLinks } from './site/links'
import { forReaders } from './site/llms'
import { guidePages, policyPages, written } from './site/pages'
import { siteOf } from './site/rule-pages'

/** Builds one site of the API, the guides, and a page for each rule and each source of the policy; beside it `llms.txt`, for readers that are programs. */

interface CaseFile {
  readonly scenarios: readonly {
    readonly title: string
    readonly expect: { readonly determining?: readonly string[] }
  }[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = join(root, '.setup', 'site')
const out = join(root, 'site')

function writePages(): void {
  rmSync(sources, { recursive: true, force: true })
  const { files, cases } = readPolicyFolder(shippedDirectory)
  const scenarios = Object.values(cases as Readonly<Record<string, CaseFile>>).flatMap(
    (file) => file.scenarios,
  )
  const { pages, indexes } = policyPages(
    siteOf(
      files,
      scenarios.map(({ title, expect }) => ({ title, determining: expect.determining ?? [] })),
    ),
  )
  for (const page of [...pages, ...indexes, ...guidePages(root)]) {
    mkdirSync(dirname(join(sources, page.path)), { recursive: true })
    writeFileSync(join(sources, page.path), written(page))
  }
}

/** A document without a title of its own is called by its first heading. */
function named(_: unknown, document: DocumentReflection): void {
  const heading = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join(''))?.[1]
  if (heading !== undefined && /^[\w-]+$/.test(document.name))
    document.name = heading.replaceAll('`', '')
}

writePages()
const app = await Application.bootstrapWithPlugins(
  {
    options: join(root, 'typedoc.json'),
    readme: 'README.md',
    out,
    name: 'evenredig',
    searchInDocuments: true,
    includeVersion: true,
    projectDocuments: ['guides.md', 'rules.md', 'sources.md', 'decisions.md', 'more.md'].map(
      (name) => join(sources, name),
    ),
    navigation: { includeCategories: false, includeGroups: false, includeFolders: false },
    sortEntryPoints: false,
  },
  [new TypeDocReader(), new TSConfigReader()],
)
app.converter.on(Converter.EVENT_CREATE_DOCUMENT, named)
const project = await app.convert()
if (project === undefined) process.exit(1)
await app.generateOutputs(project)
const { text, files } = forReaders(root)
writeFileSync(join(out, 'llms.txt'), text)
for (const file of files) cpSync(join(root, file), join(out, file))
const broken = app.logger.hasErrors() ? ['typedoc reported errors'] : brokenLinks(out)
for (const one of broken) console.error(`broken link: ${one}`)
process.exitCode = broken.length === 0 ? 0 : 1
