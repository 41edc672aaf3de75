import { type Engine, begun, engineOf } from '../../src/page/engine/engine'
import { type Around, type ChosenFile, type Page, pageOn } from '../../src/page/app'
import type { Fields } from '../../src/page/fields'
import type { Ask, Sheet } from '../../src/page/protocol'

import { arbocatalogus2026 } from './inside'

/** The engine in the same thread, where a structured clone keeps it as honest as a worker does. */
const engine = engineOf(arbocatalogus2026)
const ask: Ask = async (what, asked) => {
  const does = engine[what as keyof Engine] as (ask: unknown) => unknown
  const reply: unknown = await (what === 'begin'
    ? begun(arbocatalogus2026)
    : does(structuredClone(asked)))
  return structuredClone(reply) as never
}

/** A page without a browser: what was saved, and the addresses that it went to. */
export interface Paged {
  readonly page: Page
  readonly saved: { readonly name: string; readonly text: string }[]
  readonly addresses: string[]
}

/** A page that has read its policy, in a browser that remembers what was pressed as long as is told. */
export async function paged(hash = '', isPressed = () => true): Promise<Paged> {
  const saved: Paged['saved'] = []
  const addresses: string[] = []
  const around: Around = {
    ask,
    go: (address) => addresses.push(address),
    show: () => undefined,
    save: ({ name, content }) => {
      if (!isPressed()) return false
      saved.push({ name, text: typeof content === 'string' ? content : `${content.length} bytes` })
      return true
    },
  }
  const page = pageOn(around, 'nl', hash)
  await page.begin('')
  return { page, saved, addresses }
}

/** Fills in what is asked, sheet after sheet, until nothing is. */
export async function fillIn(page: Page, fill: (sheet: Sheet) => Fields): Promise<void> {
  for (let count = 0; count < 100; count++) {
    const { place, sheet, errors } = page.state()
    if (errors.length > 0) throw new Error(errors.map(({ text }) => text.en).join())
    if (place.at !== 'question' || sheet === null) return
    await page.submit(fill(sheet))
  }
  throw new Error('the questions do not end')
}

/** A file as a browser hands it over. */
export function chosenFile(name: string, content: string | Uint8Array): ChosenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) }
}
