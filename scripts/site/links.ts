import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The links of a built site that lead to no file, each with the page it stands on. */
export function brokenLinks(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  return pages.flatMap((page) => {
    const links = [
      ...readFileSync(join(folder, page), 'utf8').matchAll(/(?:href|src)="([^"#?]+)[^"]*"/g),
    ].map(([, link]) => link as string)
    const inside = [...new Set(links)].filter((link) => !/^[a-z]+:|^\/\//.test(link))
    return inside
      .filter((link) => !existsSync(join(folder, dirname(page), decodeURIComponent(link))))
      .map((link) => `${page}: ${link}`)
  })
}
