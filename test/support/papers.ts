/** What stands on the sheet for whoever writes a paper, of a paper in Markdown. */
export function coverIn(paper: string): string {
  return paper.slice(0, paper.indexOf(end))
}

/** What the person gets that a paper in Markdown goes to. */
export function letterIn(paper: string): string {
  return paper.slice(paper.indexOf(end) + end.length)
}

const end = '\n---\n\n'
