import type { Lang } from '../text'
import type { Finding } from '../verify/finding'
import type { Verification } from '../verify/verify-policy'
import { bullet, plain, section, wrapped } from './lines'

const words = {
  clean: { nl: 'De regeling is in orde: er is geen fout gevonden.', en: 'The policy is in order: no error was found.' },
  errors: { nl: 'De regeling is niet in orde.', en: 'The policy is not in order.' },
  error: { nl: 'Fouten', en: 'Errors' },
  warning: { nl: 'Om naar te kijken', en: 'Worth a look' },
  waived: { nl: 'Door de organisatie aanvaard', en: 'Accepted by the organisation' },
  more: { nl: 'en nog', en: 'and' },
  others: { nl: 'andere', en: 'more' },
} as const

/** The most findings of one kind that are written out. */
const mostShown = 30

/** A verification as text: whether it is in order, over how many situations, and what was found. The findings themselves are in English, as all errors are. */
export function verificationText(verification: Verification, options: { readonly lang?: Lang; readonly seconds?: number } = {}): string {
  const lang = options.lang ?? 'nl'
  const { ok, situations, computed, compared, scenarios, findings } = verification
  const time = options.seconds === undefined ? '' : lang === 'nl' ? ` in ${options.seconds.toFixed(1).replace('.', ',')} seconden` : ` in ${options.seconds.toFixed(1)} seconds`
  const covered = lang === 'nl'
    ? `Nagegaan: ${grouped(situations, '.')} situaties (${grouped(computed, '.')} doorgerekend, ${grouped(compared, '.')} paren vergeleken) en ${scenarios} scenario's${time}.`
    : `Covered: ${grouped(situations, ',')} situations (${grouped(computed, ',')} computed, ${grouped(compared, ',')} pairs compared) and ${scenarios} scenarios${time}.`
  const lines = [
    ...wrapped(ok ? words.clean[lang] : words.errors[lang]), ...wrapped(covered),
    ...(['error', 'waived', 'warning'] as const).flatMap((severity) => section(words[severity][lang], listed(findings.filter((finding) => finding.severity === severity), lang))),
  ]
  return `${plain(lines.join('\n')).trim()}\n`
}

function listed(findings: readonly Finding[], lang: Lang): readonly string[] {
  const shown = findings.slice(0, mostShown).flatMap(({ code, message, cases }) => [...bullet(`${code}: ${message}`), ...cases.slice(0, 2).map((one) => `    ${JSON.stringify(one)}`)])
  return findings.length <= mostShown ? shown : [...shown, `  ${words.more[lang]} ${findings.length - mostShown} ${words.others[lang]}`]
}

/** A number with its thousands apart, without the locale of the machine. */
function grouped(value: number | bigint, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark)
}
