import { inSeries, type Lang } from '../base/text'
import {
  type Block,
  type Cite,
  type PagePoint,
  type PageSection,
  points,
  text,
} from '../render/page'
import { isToldToReader } from '../render/pages/source-points'
import { words } from '../render/words'

/** A letter without a source behind each sentence, and those sources. */
export interface Gathered {
  readonly sections: readonly PageSection[]
  /** Each once, in the order in which they were named. */
  readonly cites: readonly Cite[]
}

/** Takes the sources out of the sentences of a letter: to a person they are told once, at the end. */
export function gathered(sections: readonly PageSection[]): Gathered {
  const cites = new Map<string, Cite>()
  const bare = (block: Block): Block => {
    if (block.is !== 'points') return block
    for (const point of block.points)
      for (const cite of point.cites ?? []) cites.set(cite.text, cite)
    const [first, ...others] = block.points
    // One sentence of a letter is no list; one act is.
    if (first?.cites !== undefined && others.length === 0) return text(first.text)
    return points(block.points.map(({ cites: _, ...point }) => point))
  }
  const without = sections.map((section) => ({ ...section, blocks: section.blocks.map(bare) }))
  return { sections: without, cites: [...cites.values()] }
}

/** What a letter rests on: the sections of the guideline in one line, each law with where it is read, and that some is a choice. */
export function restsOn(cites: readonly Cite[], lang: Lang): readonly PagePoint[] {
  const told = cites.filter(isToldToReader)
  const isChoice = ({ text: said }: Cite) => said === words.choice[lang]
  const laws = told.filter((cite) => !isChoice(cite) && sectionOf(cite) === undefined)
  return [
    ...guidelineLines(told, lang).map((line) => ({ text: line })),
    ...laws.map(({ text: called, reference }): PagePoint =>
      reference === undefined ? { text: called } : { text: called, reference, isLink: true },
    ),
    ...(told.some(isChoice) ? [{ text: ownChoice[lang] }] : []),
  ]
}

const ownChoice = {
  nl: 'Wat daar niet in staat, volgt uit onze eigen regeling.',
  en: 'What is not said there follows from our own policy.',
}

/** The name and the number of a section of the guideline; undefined for another source. */
function sectionOf({ text: said, reference }: Cite): readonly [string, string] | undefined {
  const [, name, number] = /^(\S+) (\d[\d.]*)$/.exec(said) ?? []
  if (reference !== undefined || name === undefined || number === undefined) return undefined
  return [name, number]
}

function guidelineLines(cites: readonly Cite[], lang: Lang): readonly string[] {
  const byName = new Map<string, string[]>()
  for (const cite of cites) {
    const [name, number] = sectionOf(cite) ?? []
    if (name === undefined || number === undefined) continue
    byName.set(name, [...(byName.get(name) ?? []), number])
  }
  return [...byName].map(([name, numbers]) => {
    const inOrder = numbers.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    return `${name}, ${sectionsInWords(inOrder, lang)}.`
  })
}

function sectionsInWords(numbers: readonly string[], lang: Lang): string {
  const kind = lang === 'nl' ? 'paragraaf' : numbers.length > 1 ? 'sections' : 'section'
  return `${kind} ${inSeries(numbers, lang)}`
}
