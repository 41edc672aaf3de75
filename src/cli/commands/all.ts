import type { Command } from '../command'
import { advise } from './advise'
import { check } from './check'
import { compare } from './compare'
import { interview } from './interview'
import { like } from './like'
import { page } from './page'
import { policy } from './policy'
import { register } from './register'
import { report } from './report'
import { schema } from './schema'
import { serve } from './serve'
import { verify } from './verify'
import { verifyArchive } from './verify-archive'

/** Every command there is, in the order of the help page. */
export const commands: readonly Command[] = [
  advise,
  check,
  compare,
  like,
  register,
  report,
  verifyArchive,
  interview,
  page,
  verify,
  policy,
  schema,
  serve,
]
