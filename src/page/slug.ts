import type { QuestionId } from '../interview/answers'

/** Where a question stands in the address of the page; questions that are put on one screen stand at one place. */
export function slugOf(id: QuestionId): string {
  switch (id.about) {
    case 'act':
      return `act-${id.at}-${id.part === 'behaviour' ? 'form' : id.part}`
    case 'earlier':
      return `earlier-${id.at}-${id.part}`
    case 'more':
      return `more-${id.at}`
    case 'fact':
      return id.section === 'procedure' ? procedureSlug : `fact-${id.fact}`
    case 'circumstances':
      return `circumstances-${id.offered.length}-${id.offered[0] ?? ''}`
    case 'stage':
    case 'relation':
    case 'anonymous':
    case 'knownOn':
    case 'reference':
    case 'assessedOn':
    case 'attention':
      return id.about
  }
}

/** Where the points of procedure stand together. */
export const procedureSlug = 'procedure'
