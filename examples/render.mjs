// One advice for four readers: text for a shell, Markdown and HTML for a file, a picture for a report, and a draft of the written advice.
// Run: node examples/render.mjs [folder]; with a folder the files are written there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advise, check } from 'evenredig'
import { toHtml, toMarkdown, toSvg, toText } from 'evenredig/render'

const theCase = JSON.parse(
  readFileSync(new URL('cases/remarks-to-subordinates.json', import.meta.url), 'utf8'),
)
const advice = advise(theCase)
const checked = check(theCase, 'dissolution')
const lang = 'en'

const files = {
  'advice.txt': toText(advice, { lang }),
  'advice.md': toMarkdown(advice, { lang }),
  'advice.html': toHtml(advice, { lang }),
  'ladder.svg': toSvg(advice, 'ladder', { lang }),
  'steps-on-a-phone.svg': toSvg(advice, 'steps', { lang, width: 'phone' }),
  'what-would-make-it-fit.svg': toSvg(checked, 'changes', { lang }),
  'draft-of-the-written-advice.md': toMarkdown(checked, { lang, document: true }),
}

for (const name of Object.keys(files)) console.log(name)

console.log('\nThe written advice, heading by heading')
for (const [, heading] of files['draft-of-the-written-advice.md'].matchAll(/^## (.+)$/gm))
  console.log(`  ${heading}`)

const [, , folder] = process.argv
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}
