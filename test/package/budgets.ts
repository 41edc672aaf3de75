/** What a bundle may weigh: minified by esbuild and gzipped, in kB of a thousand bytes. */
interface Budget {
  readonly names: string
  readonly from: string
  readonly atMost: number
}

/** A little above what was measured; a bundle that grows past it carries something that it does not use. */
export const budgets: readonly Budget[] = [
  { names: 'describeIssue, CaseError', from: 'evenredig', atMost: 5 },
  { names: 'toLadderSvg', from: 'evenredig/render', atMost: 13.8 },
  { names: 'toSvg', from: 'evenredig/render', atMost: 20.2 },
  { names: 'toText', from: 'evenredig/render', atMost: 39.6 },
  { names: 'toHtml, toMarkdown, toSvg, toText', from: 'evenredig/render', atMost: 57.7 },
  { names: 'advise', from: 'evenredig', atMost: 124 },
  { names: 'toDocx', from: 'evenredig/paper', atMost: 190 },
  { names: 'nextStep', from: 'evenredig/interview', atMost: 150.4 },
]
