import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { advise } from 'evenredig'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const json = JSON.stringify(
  advise({
    stage: 'concluded',
    conduct: [{ behaviour: 'belittling', finding: 'established' }],
    facts: { power: 'hierarchical' },
  }),
)
const options = { bundle: true, format: 'esm', jsx: 'automatic' }

await build({
  ...options,
  entryPoints: ['stored-advice.jsx'],
  outfile: 'built/stored-advice.mjs',
  packages: 'external',
})
const { StoredAdvice } = await import('./built/stored-advice.mjs')
/** The page, as a server writes it. */
const shown = (properties) => renderToStaticMarkup(createElement(StoredAdvice, properties))

test('a kept advice is shown in the language that is asked for', () => {
  const page = shown({ json })
  assert.match(
    page,
    /<article lang="nl"><h2>Dit is een matige overtreding die zwaarder weegt .*; het advies is: laatste/,
  )
  // The picture has its words for who does not see it.
  assert.match(page, /<svg [^>]*role="img".*<desc/)
  assert.match(shown({ json, lang: 'en' }), /<h2>This is a moderate transgression/)
})

test('an advice that was changed is not shown', () => {
  const changed = JSON.stringify({ ...JSON.parse(json), recommended: 'dissolution' })
  assert.match(shown({ json: changed }), /^<p role="alert">Dit advies is veranderd/)
})

test('the page carries the renderer and no policy', async () => {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['stored-advice.jsx'],
    minify: true,
    write: false,
    platform: 'browser',
    external: ['react', 'react/jsx-runtime'],
  })
  const [{ contents, text }] = outputFiles
  const size = gzipSync(contents, { level: 9 }).length / 1000
  assert.ok(size < 15, `${size} kB beside React`)
  assert.doesNotMatch(text, /ac-6\.1\.4-power/)
})
