import type { Lang } from '../../base/text'
import type { Verification } from '../../verify/verify-policy'
import { type Block, type Page, points, section, text } from '../page'
import { grouped } from '../numbers'

const verificationWords = {
  title: { nl: 'Controle van een regeling', en: 'Verification of a policy' },
  clean: {
    nl: 'De regeling is in orde: er is geen fout gevonden.',
    en: 'The policy is in order: no error was found.',
  },
  errors: { nl: 'De regeling is niet in orde.', en: 'The policy is not in order.' },
  error: { nl: 'Fouten', en: 'Errors' },
  warning: { nl: 'Om naar te kijken', en: 'Worth a look' },
  waived: { nl: 'Door de organisatie aanvaard', en: 'Accepted by the organisation' },
  more: { nl: 'en nog', en: 'and' },
  others: { nl: 'andere', en: 'more' },
} as const

/** The most findings of one kind that are written out. */
const mostShown = 30

/**
 * A verification as a page: whether it is in order, over how many situations, and what was found.
 * The findings themselves are in English, as all errors are.
 */
export function verificationPage(verification: Verification, lang: Lang): Page {
  const { ok, situations, computed, compared, scenarios, findings } = verification
  const all = grouped(situations, lang)
  const one = grouped(computed, lang)
  const pairs = grouped(compared, lang)
  const covered =
    lang === 'nl'
      ? `Nagegaan: ${all} situaties (${one} doorgerekend, ${pairs} paren vergeleken) en ${scenarios} scenario's.`
      : `Covered: ${all} situations (${one} computed, ${pairs} pairs compared) and ${scenarios} scenarios.`
  return {
    title: verificationWords.title[lang],
    lang,
    lead: [ok ? verificationWords.clean[lang] : verificationWords.errors[lang], covered],
    sections: (['error', 'waived', 'warning'] as const).flatMap((severity) =>
      section(
        verificationWords[severity][lang],
        listed(
          findings.filter((finding) => finding.severity === severity),
          lang,
        ),
      ),
    ),
  }
}

function listed(findings: Verification['findings'], lang: Lang): readonly Block[] {
  const shown = points(
    findings.slice(0, mostShown).map(({ code, message, nl, cases }) => ({
      text: `${code}: ${lang === 'nl' ? (nl?.message ?? message) : message}`,
      code: cases.slice(0, 2).map((one) => JSON.stringify(one)),
    })),
  )
  return findings.length <= mostShown
    ? [shown]
    : [
        shown,
        text(
          `${verificationWords.more[lang]} ${findings.length - mostShown} ${verificationWords.others[lang]}`,
        ),
      ]
}
