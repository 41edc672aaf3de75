import type { SourceText } from '../../src/policy/file'
import { linked, safe } from '../../src/render/writers/markdown'
import { citedAs, jsonBlock, ruleLine, type Site, type SitePage, sourcePath } from './rule-pages'

/** The page of a source. */
export function sourcePage(site: Site, source: SourceText): SitePage {
  const rules = site.rules
    .filter(({ rule }) => rule.source.includes(source.id))
    .map(({ rule }) => ruleLine(rule, '../'))
  const others = citedBy(site.text, source.id)
  const parts = [
    `> ${safe(source.says.en)}`,
    `> *${safe(source.says.nl)}*`,
    `**${citedAs(source)}**`,
    ...more(source),
    ...(rules.length === 0 ? [] : [`## Rules that stand on it`, rules.join('\n')]),
    ...(others.length === 0
      ? []
      : ['## What else stands on it', others.map((one) => `- ${one}`).join('\n')]),
    '## As it stands in the register',
    jsonBlock(source),
  ]
  return { path: sourcePath(source.id), title: source.id, body: parts.join('\n\n') }
}

function more(source: SourceText): readonly string[] {
  switch (source.kind) {
    case 'guideline':
      return source.notModelled === undefined
        ? []
        : [`**Not modelled:** ${safe(source.notModelled.en)} *${safe(source.notModelled.nl)}*`]
    case 'law':
      return [
        ...(source.ref === undefined ? [] : [`**Reference:** ${linked(source.ref)}`]),
        source.verified
          ? 'The text of this source was read.'
          : 'The text of this source was not read: check it before relying on it.',
      ]
    case 'choice':
      return [
        `**Why:** ${safe(source.why.en)} *${safe(source.why.nl)}*`,
        `**The alternative:** ${safe(source.alternative.en)} *${safe(source.alternative.nl)}*`,
      ]
  }
}

/** Everything in the policy beside rules that names a source: facts, behaviours, measures, gates and the like. */
function citedBy(text: Site['text'], id: string): readonly string[] {
  const found: string[] = []
  const visit = (value: unknown, where: string): void => {
    if (value === null || typeof value !== 'object') return
    const {
      source,
      id: own,
      kind,
    } = value as { readonly source?: unknown; readonly id?: unknown; readonly kind?: unknown }
    const name = typeof own === 'string' ? own : typeof kind === 'string' ? kind : undefined
    if (Array.isArray(source) && source.includes(id))
      found.push(`\`${name ?? where}\` in \`${where.split('.')[0]}.json\``)
    for (const [key, one] of Object.entries(value))
      if (key !== 'rules' && key !== 'sources') visit(one, `${where}.${key}`)
  }
  for (const [file, content] of Object.entries(text)) visit(content, file)
  return [...new Set(found)]
}
