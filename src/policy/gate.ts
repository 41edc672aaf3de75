import type { PolicyData } from './policy'

/** Whether a gate, while it is not passed, forbids a rung. */
export function gateBlocks(
  { ladder }: Pick<PolicyData, 'ladder'>,
  { blocks }: Pick<PolicyData['gates'][number], 'blocks'>,
  rung: number,
): boolean {
  const first = blocks === 'all' ? 1 : ladder.indexOf(blocks.from)
  return rung >= first
}
