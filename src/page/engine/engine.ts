import { describePolicy } from '../../describe/describe-policy'
import { readyPolicy } from '../../policy/compiled'
import type { Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Asking, Protocol } from '../protocol'
import { besideOf } from './beside'
import { openedFrom, writtenAs } from './files'
import { outcomeOf, proposalOn, timelineWith } from './outcome'
import { wordOf } from './word'
import { goneOf, linesOf, nextSheet, sheetAt, taken } from './sheets'

/** What the engine does with everything that is asked of it. */
export type Engine = {
  readonly [A in Exclude<Asking, 'begin' | 'word'>]: (
    ask: Protocol[A]['ask'],
  ) => Protocol[A]['reply']
} & {
  /** Word is written piece by piece. */
  readonly word: (ask: Protocol['word']['ask']) => Promise<Protocol['word']['reply']>
}

/** The policy that is in the page, ready to be asked. Throws a PolicyError where it was changed. */
export function policyIn(text: string): Policy<Vocabulary> {
  return readyPolicy(JSON.parse(text) as object)
}

/** What the page shows of the policy itself. */
export function begun(policy: Policy<Vocabulary>): Protocol['begin']['reply'] {
  return describePolicy(policy)
}

/** Answers by a policy. Every question follows from what it is asked with: the engine keeps nothing. */
export function engineOf(policy: Policy<Vocabulary>): Engine {
  return {
    answer: ({ answers, given }) => {
      const told = taken(policy, answers, given)
      if ('wrong' in told) return told
      const stepped = nextSheet(policy, told)
      return { ...stepped, gone: goneOf(policy, answers, stepped.answers) }
    },
    next: ({ answers }) => nextSheet(policy, answers),
    sheet: ({ answers, slug }) => sheetAt(policy, answers, slug),
    lines: ({ answers }) => linesOf(policy, answers),
    outcome: (ask) => outcomeOf(policy, ask),
    timeline: (ask) => timelineWith(policy, ask),
    check: (ask) => proposalOn(policy, ask),
    beside: (ask) => besideOf(policy, ask),
    open: ({ bytes }) => openedFrom(policy, bytes),
    word: (ask) => wordOf(policy, ask),
    write: (ask) => writtenAs(policy, ask),
  }
}
