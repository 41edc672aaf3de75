import type { Lang } from '../base/text'

/** The languages that the command line speaks. */
export const langs: readonly Lang[] = ['nl', 'en']

/** What the surroundings of a process say, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language that somebody has set for programs: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something. Dutch for
 * Dutch, and where nothing is said, which `C` and `POSIX` do as well; English for any other language.
 */
export function languageOf(environment: Environment): Lang {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const
  const set = names.map((name) => environment[name] ?? '').find((value) => value !== '') ?? ''
  return /^(nl|dutch|c|posix)?([_.@-]|$)/i.test(set) ? 'nl' : 'en'
}

/** The language that the arguments ask for, also where they cannot be read otherwise; undefined where they ask for none. */
export function languageAsked(args: readonly string[]): Lang | undefined {
  const asked = args.flatMap((arg, at) =>
    arg === '--lang' ? [args[at + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  )
  return langs.find((lang) => lang === asked.at(-1))
}
