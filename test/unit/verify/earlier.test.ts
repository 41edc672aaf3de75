import { expect, test } from 'vitest'
import { earlierFindings } from '../../../src/verify/earlier'
import { inside } from '../../../src/policy/ready'
import { changedPolicy, shipped } from '../../support/policy'

/** What is found where a kind of earlier measure counts otherwise. */
function foundWith(kind: string, stages: readonly (readonly [level: string, months: number])[]) {
  const policy = changedPolicy((data) => {
    data.about = {
      ...data.about,
      history: data.about.history.map((item) =>
        item.kind === kind
          ? { ...item, stages: stages.map(([level, months]) => ({ level, months })) }
          : item,
      ),
    }
  })
  return earlierFindings(inside(policy)).map(({ about, message }) => `${about}: ${message}`)
}

test('in the shipped policy no kind of earlier measure fades to less than a lighter one', () => {
  expect(earlierFindings(shipped)).toEqual([])
})

test('a graver kind that fades to less than a lighter one of the same day is found, with when', () => {
  expect(foundWith('written-warning', [['warned', 18]])).toEqual([
    'written-warning: 18 months after it was given, `written-warning` counts as `none`, and the lighter `request-to-stop` still as `asked-to-stop`',
    'written-warning: 18 months after it was given, `written-warning` counts as `none`, and the lighter `corrective-talk` still as `asked-to-stop`',
    'written-warning: 18 months after it was given, `written-warning` counts as `none`, and the lighter `improvement-plan` still as `asked-to-stop`',
    'written-warning: 18 months after it was given, `written-warning` counts as `none`, and the lighter `oral-warning` still as `asked-to-stop`',
  ])
  const sooner = [
    ['final-warned', 6],
    ['corrected', 60],
  ] as const
  expect(foundWith('final-warning', sooner)).toEqual([
    'final-warning: 6 months after it was given, `final-warning` counts as `corrected`, and the lighter `written-warning` still as `warned`',
  ])
})

test('a graver kind that begins as less is found on its first day, and kinds that weigh the same are not compared', () => {
  expect(foundWith('oral-warning', [['asked-to-stop', 60]])).toEqual([
    'oral-warning: 0 months after it was given, `oral-warning` counts as `asked-to-stop`, and the lighter `corrective-talk` still as `corrected`',
    'oral-warning: 0 months after it was given, `oral-warning` counts as `asked-to-stop`, and the lighter `improvement-plan` still as `corrected`',
  ])
  // An improvement plan weighs as a corrective talk.
  const long = [
    ['corrected', 12],
    ['asked-to-stop', 30],
  ] as const
  expect(foundWith('improvement-plan', long)).toEqual([])
})
