import { readdirSync } from 'node:fs'
import { ruleFiles } from '../../src/policy/rules'
import { safe } from '../../src/render/writers/markdown'
import { ruleLine, rulePage, rulePath, type Site, type SitePage, sourcePath } from './rule-pages'
import { sourcePage } from './source-pages'

/** A page that lists others, which the site shows under it. */
export interface IndexPage extends SitePage {
  readonly children: readonly string[]
}

const titles: Readonly<Record<(typeof ruleFiles)[number], string>> = {
  classify: 'How serious an act is',
  range: 'Which measures fit',
  weigh: 'What weighs',
  gates: 'What must be in order first',
  beside: 'What goes beside the measure',
  routes: 'Routes for the reporter',
  care: 'Care',
  handling: 'Handling, safeguards and human judgement',
}
const kinds = {
  guideline: 'Statements of the guideline',
  law: 'Laws and rulings',
  choice: 'Choices of this policy',
} as const

/** Every page about the policy: one for each rule, one for each source, and those that list them. */
export function policyPages(site: Site): {
  readonly pages: readonly SitePage[]
  readonly indexes: readonly IndexPage[]
} {
  const {
    rules,
    text: {
      sources: { sources },
    },
  } = site
  const byFile = ruleFiles.map((file): IndexPage => {
    const own = rules.filter((one) => one.file === file)
    return {
      path: `rules-${file}.md`,
      title: titles[file],
      body: own.map(({ rule }) => ruleLine(rule, './')).join('\n'),
      children: own.map(({ rule }) => rulePath(rule.name)),
    }
  })
  const byKind = (['guideline', 'law', 'choice'] as const).map((kind): IndexPage => {
    const own = sources.filter((source) => source.kind === kind)
    const body = own
      .map(
        ({ id, says }) =>
          `- [${safe(id)}](./${sourcePath(id)}): ${safe(says.en)} *${safe(says.nl)}*`,
      )
      .join('\n')
    return {
      path: `sources-${kind}.md`,
      title: kinds[kind],
      body,
      children: own.map(({ id }) => sourcePath(id)),
    }
  })
  const listed = (list: readonly IndexPage[]) =>
    list
      .map(({ title, path, children }) => `- [${title}](./${path}): ${children.length}`)
      .join('\n')
  const top: readonly IndexPage[] = [
    {
      path: 'rules.md',
      title: 'Rules',
      body: `Every rule with its reason, its conditions in words, its sources and the scenarios that it must determine.\n\n${listed(byFile)}`,
      children: byFile.map(({ path }) => path),
    },
    {
      path: 'sources.md',
      title: 'Sources',
      body: `Everything that a rule can stand on, and what stands on it.\n\n${listed(byKind)}`,
      children: byKind.map(({ path }) => path),
    },
  ]
  return {
    pages: [
      ...rules.map((one) => rulePage(site, one)),
      ...sources.map((source) => sourcePage(site, source)),
    ],
    indexes: [...top, ...byFile, ...byKind],
  }
}

/** A page that holds the guides, in an order to read them. */
export function guidePages(root: string): readonly IndexPage[] {
  const guides = [
    'getting-started',
    'beginnen',
    'handleiding',
    'een-zaak-schrijven',
    'grenzen',
    'how-a-decision-is-made',
    'writing-a-case',
    'checking-a-measure',
    'year',
    'jaarwerk',
    'writing-a-policy',
    'cookbook',
    'embedding',
    'glossary',
    'limits',
    'accessibility',
    'from-1.1.0-to-2.0',
    'rulings',
    'performance',
    'mutation',
    'architecture',
  ]
  const decisions = readdirSync(`${root}/docs/decisions`)
    .filter((name) => /^\d/.test(name))
    .sort()
  const up = '../../'
  return [
    {
      path: 'guides.md',
      title: 'Guides',
      body: 'From a first advice to a policy of your own.',
      children: guides.map((name) => `${up}docs/${name}.md`),
    },
    {
      path: 'decisions.md',
      title: 'Decisions',
      body: 'Why things are as they are.',
      children: ['README.md', ...decisions].map((name) => `${up}docs/decisions/${name}`),
    },
    {
      path: 'more.md',
      title: 'The policy, examples, changes',
      body: 'What belongs to it.',
      children: [
        'rules/arbocatalogus-2026/README.md',
        'examples/README.md',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
      ].map((file) => `${up}${file}`),
    },
  ]
}

/** A page as the site reads it: with its title and what stands under it. */
export function written({ title, body, ...rest }: SitePage | IndexPage): string {
  const children =
    'children' in rest
      ? [
          'children:',
          ...rest.children.map(
            (path) => `  - ${JSON.stringify(path.startsWith('../') ? path : `./${path}`)}`,
          ),
        ]
      : []
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...children,
    '---',
    '',
    `# ${safe(title)}`,
    '',
    body,
    '',
  ].join('\n')
}
