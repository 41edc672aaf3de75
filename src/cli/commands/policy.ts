import { algorithmEntry, unfilled } from '../../describe/algorithm-entry'
import type { BilingualText } from '../../base/text'
import { shippedId } from '../../policy/layers/layers'
import { inside } from '../../policy/ready'
import { safeCompilePolicy, safeLoadPolicy } from '../../policy/source/load-policy'
import { vocabularyModule } from '../../policy/vocabulary-module'
import { diffPolicies } from '../../verify/diff-policies'
import { WrongUsage, type Wish } from '../arguments'
import type { Command } from '../command'
import { type Exit, fine, invalid } from '../exit'
import { writeScaffold } from '../scaffold'
import { written } from '../written'

/**
 * `evenredig policy new DIR` begins a policy, `evenredig policy diff A [B]` says what differs,
 * `evenredig policy types DIR` writes the words of a policy as TypeScript, `evenredig policy build DIR` compiles it to JSON,
 * `evenredig policy paper [DIR]` writes it for people to read and consent to, `evenredig policy algorithm-entry [DIR]` as an entry of the
 * Dutch Algorithm Register.
 */
export const policy: Command = { name: 'policy', on: 'policies', isDrawn: false, run }

async function run(wish: Wish): Promise<Exit> {
  const [what, ...folders] = wish.files
  if (what === 'diff') return diff(folders, wish)
  if (what === 'types') return types(folders, wish)
  if (what === 'build') return build(folders, wish)
  if (what === 'paper') return paper(folders, wish)
  if (what === 'algorithm-entry') return entry(folders, wish)
  const [folder, ...others] = folders
  if (what !== 'new' || folder === undefined || others.length > 0)
    throw new WrongUsage({
      nl: '`policy` vraagt `new`, `types`, `build`, `paper` of `algorithm-entry` en een map, of `diff` en twee regelingen: `policy new onze-gemeente`',
      en: '`policy` takes `new`, `types`, `build`, `paper` or `algorithm-entry` and a folder, or `diff` and two policies: `policy new our-municipality`',
    })
  const scaffold = writeScaffold(folder)
  if (!scaffold.ok) return invalid(scaffold.issues, wish.lang, 'policy')
  return fine(`${whatIsNext(folder, scaffold.value)[wish.lang]}\n`)
}

function whatIsNext(folder: string, files: readonly string[]): BilingualText {
  const list = files.join(', ')
  return {
    nl: `Gemaakt: ${list}. Lees README.md, en reken na met: evenredig verify ${folder}`,
    en: `Written: ${list}. Read README.md, and prove it with: evenredig verify ${folder}`,
  }
}

/** Compares two policies; a single one with the shipped one. */
async function diff(folders: readonly string[], wish: Wish): Promise<Exit> {
  const [one, other, ...rest] = folders.length === 1 ? [shippedId, ...folders] : folders
  if (one === undefined || other === undefined || rest.length > 0)
    throw new WrongUsage({
      nl: '`policy diff` vraagt één regeling, die naast de meegeleverde komt, of twee',
      en: '`policy diff` takes one policy, which is compared with the shipped one, or two',
    })
  const [first, second] = [await loadNamed(one), await loadNamed(other)]
  if (first.ok && second.ok) {
    const output = await written(wish, diffPolicies(first.value, second.value))
    return { ...fine(''), ...output }
  }
  const issues = [first, second].flatMap((loaded) => (loaded.ok ? [] : loaded.issues))
  return invalid(issues, wish.lang, 'policy')
}

/** Writes the words of a policy as a TypeScript type. */
async function types([folder, ...others]: readonly string[], { lang }: Wish): Promise<Exit> {
  if (folder === undefined || others.length > 0)
    throw new WrongUsage({
      nl: '`policy types` vraagt één regeling: `policy types onze-gemeente`',
      en: '`policy types` takes one policy: `policy types our-municipality`',
    })
  const loaded = await safeLoadPolicy(folder)
  if (!loaded.ok) return invalid(loaded.issues, lang, 'policy')
  return fine(vocabularyModule(inside(loaded.value).data))
}

/** Compiles a policy to JSON, for where there is no file system or no time to compile it. */
async function build([folder, ...others]: readonly string[], { lang }: Wish): Promise<Exit> {
  if (folder === undefined || others.length > 0)
    throw new WrongUsage({
      nl: '`policy build` vraagt één regeling: `policy build onze-gemeente`',
      en: '`policy build` takes one policy: `policy build our-municipality`',
    })
  const compiled = await safeCompilePolicy(folder)
  if (!compiled.ok) return invalid(compiled.issues, lang, 'policy')
  return fine(`${JSON.stringify(compiled.value)}\n`)
}

/** Writes an entry of the Algorithm Register; what the organisation has to fill in itself is named on standard error. */
async function entry(
  [folder = shippedId, ...others]: readonly string[],
  { lang }: Wish,
): Promise<Exit> {
  if (others.length > 0)
    throw new WrongUsage({
      nl: '`policy algorithm-entry` vraagt hoogstens één regeling: `policy algorithm-entry onze-gemeente`',
      en: '`policy algorithm-entry` takes one policy at most: `policy algorithm-entry our-municipality`',
    })
  const loaded = await safeLoadPolicy(folder)
  if (!loaded.ok) return invalid(loaded.issues, lang, 'policy')
  const made = algorithmEntry(inside(loaded.value))
  const open = unfilled(made).join(', ')
  const told: BilingualText = {
    nl: `vul zelf in wat \`null\` is (over de publicatiecategorie: docs/grenzen.md): ${open}`,
    en: `fill in what is \`null\` yourself (on the publication category: docs/limits.md): ${open}`,
  }
  const stdout = `${JSON.stringify([made], null, 2)}\n`
  return { code: 0, stdout, stderr: `${told[lang]}\n` }
}

/** Writes a policy for a works council to read and consent to; the shipped one where none is named. */
async function paper(
  [folder = shippedId, ...others]: readonly string[],
  { lang, format }: Wish,
): Promise<Exit> {
  if (others.length > 0)
    throw new WrongUsage({
      nl: '`policy paper` vraagt hoogstens één regeling: `policy paper onze-gemeente`',
      en: '`policy paper` takes one policy at most: `policy paper our-municipality`',
    })
  if (format === 'json' || format === 'csv' || format === 'svg' || format === 'ics')
    throw new WrongUsage({
      nl: `\`policy paper\` kan als docx, html, markdown of text, niet als ${format}`,
      en: `\`policy paper\` is written as docx, html, markdown or text, not as ${format}`,
    })
  const loaded = await safeLoadPolicy(folder)
  if (!loaded.ok) return invalid(loaded.issues, lang, 'policy')
  const { written: source } = inside(loaded.value)
  if (source === undefined)
    throw new WrongUsage({
      nl: '`policy paper` vraagt de map van een regeling: wat is gebouwd of bewaard, heeft haar redenen niet meer',
      en: '`policy paper` takes the folder of a policy: what was built or archived no longer has its reasons',
    })
  const { policyPaper, policyPaperDocx } = await import('../../paper/policy-paper')
  if (format === 'docx') return { ...fine(''), bytes: await policyPaperDocx(source.text, lang) }
  return fine(policyPaper(source.text, format, lang))
}

/** Loads a policy; every issue says in which one it is. */
async function loadNamed(name: string) {
  const loaded = await safeLoadPolicy(name)
  if (loaded.ok) return loaded
  const issues = loaded.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }))
  return { ok: false as const, issues }
}
