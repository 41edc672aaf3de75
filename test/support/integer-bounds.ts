import loadHighs from 'highs'
import type { KnownSum, Sum } from '../../src/year/disclosure/bounds'

/** The least and the most that a sum of whole numbers can be, by a solver that has nothing to do with ours. */
export interface WholeBounds {
  readonly least: number
  readonly most: number
}

const highs = await loadHighs()

const termsOf = (sum: Sum) =>
  sum.map(([place, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${place}`).join(' ')

/** The bounds of a sum in whole numbers of nought or more, by what is known. */
export function wholeBounds(unknowns: number, known: readonly KnownSum[], asked: Sum): WholeBounds {
  const names = Array.from({ length: unknowns }, (_, place) => `x${place}`)
  const limits = known.map(({ sum, value }, at) => ` c${at}: ${termsOf(sum)} = ${value}`)
  const solve = (towards: 'Minimize' | 'Maximize'): number => {
    const problem = [
      towards,
      ` obj: ${termsOf(asked)}`,
      'Subject To',
      ...limits,
      'General',
      ` ${names.join(' ')}`,
      'End',
    ]
    const solved = highs.solve(problem.join('\n'))
    if (solved.Status === 'Optimal') return Math.round(solved.ObjectiveValue)
    if (towards === 'Maximize' && solved.Status !== 'Infeasible') return Infinity
    throw new Error(solved.Status)
  }
  return { least: solve('Minimize'), most: solve('Maximize') }
}
