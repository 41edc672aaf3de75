import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Plugin, rolldown } from 'rolldown'
import { arbocatalogus2026Data } from '../src/generated/arbocatalogus-2026'
import { arbocatalogus2026Definitions } from '../src/generated/definitions'
import { compiledOf } from '../src/policy/compiled'
import { inside, readyPolicy } from '../src/policy/ready'
import { noticesOf } from './notices'

const folder = 'src/page'

/** What stands in the place of some modules. */
const instead = (name: string, filter: RegExp, code: (path: string) => string): Plugin => ({
  name,
  load: { filter: { id: filter }, handler: (path) => ({ code: code(path), moduleType: 'js' }) },
})

/** The policy comes with the page as data, so that another one can take its place: the code of the page carries none. */
const withoutPolicy = instead(
  'without-policy',
  /src[\\/]generated[\\/](arbocatalogus-2026|definitions)\.ts$/,
  () => `
    const none = () => { throw new Error('the page has a policy of its own') }
    export const arbocatalogus2026Data = none, arbocatalogus2026Definitions = none, definitionsHash = ''`,
)

/** One case is worked in the page: it never has a result on an archive, a register, a year or a policy. */
const withoutOtherResults = instead(
  'without-other-results',
  /src[\\/]render[\\/]pages[\\/](archive|diff|like|register|report|verification)-page\.ts$/,
  (path) => {
    const [subject = ''] = /[a-z]+(?=-page\.ts$)/.exec(path) ?? []
    return `export const ${subject}Page = () => { throw new Error('the page shows no ${subject}') }`
  },
)

/**
 * What docx makes when it is read, such as the functions by which it fills in templates, is left out where nothing uses it: each call that a
 * name at its top is given is marked as one without effects. The documents that come of it stay the same to the byte; a test holds that.
 */
const docxByParts = instead(
  'docx-by-parts',
  /node_modules[\\/]docx[\\/]dist[\\/]index\.mjs$/,
  (path) =>
    readFileSync(path, 'utf8').replace(
      /^var ([\w$]+) = (function\(\) \{|new |\w+\()/gm,
      'var $1 = /* @__PURE__ */ $2',
    ),
)

/** A script as one text, and the packages that are in it. */
interface Script {
  readonly text: string
  readonly packages: readonly string[]
}

async function bundled(entry: string): Promise<Script> {
  const bundle = await rolldown({
    input: `${folder}/${entry}`,
    platform: 'browser',
    transform: { target: 'es2022' },
    tsconfig: false,
    checks: { invalidAnnotation: false },
    plugins: [withoutPolicy, withoutOtherResults, docxByParts],
    onLog: (_, { message }) => {
      throw new Error(message)
    },
  })
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
    // Every licence stands in the page whole.
    comments: { legal: false },
  })
  await bundle.close()
  const [{ code, moduleIds }] = output
  const packages = moduleIds.flatMap((path) => {
    const found = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]
    return found === undefined ? [] : [found.replace('\\', '/')]
  })
  // The end of a script is not to be found in it.
  return { text: code.trim().replaceAll('</script', '<\\/script'), packages }
}

/** What a policy of content security knows a text by. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The page with the shipped policy in it. */
async function writePage(): Promise<void> {
  const [main, engine] = [await bundled('main.ts'), await bundled('worker.ts')]
  const style = readFileSync(`${folder}/page.css`, 'utf8').replace(/\s*\n\s*/g, '\n')
  const policy = inside(
    readyPolicy(arbocatalogus2026Data(), { definitions: arbocatalogus2026Definitions() }),
  )
  const csp = [
    `default-src 'none'`,
    `script-src ${hashOf(main.text)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  const packages = [...new Set([...main.packages, ...engine.packages])].sort()
  const parts = {
    csp,
    style,
    main: main.text,
    engine: engine.text,
    notices: noticesOf(packages).join('\n'),
    policy: inScript(JSON.stringify(compiledOf(policy))),
  }
  const page = pageWith(parts)
  mkdirSync('page', { recursive: true })
  writeFileSync('page/evenredig.html', page)
}

/** The page around its parts; the policy stands on a line of its own, so that another can take its place. */
const pageWith = (parts: Readonly<Record<string, string>>): string => `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${parts['csp'] ?? ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evenredig</title>
<style>${parts['style'] ?? ''}</style>
</head>
<body>
<div id="page"></div>
<noscript><h1>Evenredig</h1><p>Deze pagina heeft JavaScript nodig. Ze werkt zonder internet en stuurt niets op.</p></noscript>
<script type="application/json" id="policy">${parts['policy'] ?? ''}</script>
<script type="text/plain" id="engine">${parts['engine'] ?? ''}</script>
<script type="text/plain" id="notices">${parts['notices'] ?? ''}</script>
<script>${parts['main'] ?? ''}</script>
</body>
</html>
`

/** JSON as it can stand in a script: nothing in it ends that. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c')

await writePage()
