import type { Policy } from '../policy/ready'
import type { Wish } from './arguments'
import type { Exit } from './exit'
import type { Standard } from './standard'
import type { Vocabulary } from '../policy/vocabulary'

/** What every command says of itself. */
interface Named {
  /** The word that asks for it. */
  readonly name: string
  /** Whether what it gives can be drawn, and written as the advice of a committee. */
  readonly isDrawn: boolean
}

/** What a command on cases gets beside the arguments. */
export interface Given {
  /** The policy that was named, else the shipped one. */
  readonly policy: Policy<Vocabulary>
  readonly standard: Standard
}

/** A command that answers by a policy. */
export interface CommandOnCases extends Named {
  readonly on: 'cases'
  readonly run: (wish: Wish, given: Given) => Exit | Promise<Exit>
}

/** A command about policies and their files: it loads what it is about itself. */
export interface CommandOnPolicies extends Named {
  readonly on: 'policies'
  readonly run: (wish: Wish) => Exit | Promise<Exit>
}

/** One command of the command line. Its run throws a WrongUsage where it is used in a wrong way. */
export type Command = CommandOnCases | CommandOnPolicies
