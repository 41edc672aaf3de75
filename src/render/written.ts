import type { Page } from './page'
import { readResult, type Renderable, renderedOrRefused } from './result'

/** How a result becomes a page, and a page becomes what is read. */
interface Writing {
  readonly pageOf: (result: Renderable) => Page
  readonly write: (page: Page) => string
}

/** Writes a result. Throws a UsageError where it is none. */
export function written(result: Renderable, { pageOf, write }: Writing): string {
  const read = readResult(result)
  return renderedOrRefused(() => write(pageOf(read)))
}
