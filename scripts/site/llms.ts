import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { guidePages } from './pages'

/** What a reader that is a program is given: one page that names every other, and those pages as they were written. */
export interface ForReaders {
  /** `llms.txt`, in the form of https://llmstxt.org. */
  readonly text: string
  /** The files that it names, by their path from the root. */
  readonly files: readonly string[]
}

/** The guides and decisions for a reader that is a program. */
export function forReaders(root: string): ForReaders {
  const sections = guidePages(root).map(({ title, children }) => ({
    title,
    files: children.map((child) => posix.normalize(posix.join('.setup/site', child))),
  }))
  const readme = partsOf(root, 'README.md')
  const listed = sections.flatMap(({ title, files }) => [
    // What this form calls optional may be left out where there is little room.
    `## ${title === 'Decisions' ? 'Optional' : title}`,
    '',
    ...files.map((file) => {
      const { title: name, first } = partsOf(root, file)
      return `- [${name}](${file}): ${first}`
    }),
    '',
  ])
  const head = [`# ${readme.title}`, '', `> ${readme.first}`, '', '- [README](README.md)', '']
  return {
    text: [...head, ...listed].join('\n'),
    files: ['README.md', ...sections.flatMap(({ files }) => files)],
  }
}

/** The title of a page and its first paragraph, without links. */
function partsOf(root: string, file: string): { readonly title: string; readonly first: string } {
  const text = readFileSync(join(root, file), 'utf8')
  const title = /^# (.+)$/m.exec(text)?.[1] ?? file
  const paragraphs = text
    .replace(/^# .+$/m, '')
    .replace(/^\*\*Status\*\*.*$/m, '')
    .split(/\n{2,}/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
  const first = paragraphs.find((part) => /^[^|#<>!*-]/.test(part)) ?? ''
  return {
    title: title.replaceAll('`', ''),
    first: first.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'),
  }
}
