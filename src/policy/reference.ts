import type { BilingualText } from '../base/text'

/**
 * How a reference to a law or ruling is written: Juriconnect for Dutch legislation
 * (`jci1.3:c:BWBR0005290&boek=7&artikel=677`), ECLI for a ruling (`ECLI:NL:HR:1999:ZC2849`), CELEX
 * for European law (`CELEX:32016R0679`).
 */
const legislation = String.raw`jci1\.3:[cv]:BWB[RVW]\d{7}(&[a-z]+=[A-Za-z0-9.:-]+)*`
const ruling = String.raw`ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\d{4}:[A-Z0-9.]{1,25}`
const european = String.raw`CELEX:[1-9]\d{4}[A-Z]{1,2}\d{4}(\(\d{2}\))?`

/** Every way to write a reference to a law or ruling. */
export const lawReference = new RegExp(`^(${legislation}|${ruling}|${european})$`)

/** The same in words, for whoever wrote it otherwise. */
export const lawReferenceInWords: BilingualText = {
  nl: 'een Juriconnect-verwijzing (`jci1.3:c:BWBR0005290&boek=7&artikel=677`), een ECLI (`ECLI:NL:HR:1999:ZC2849`) of een CELEX-nummer (`CELEX:32016R0679`)',
  en: 'a Juriconnect reference (`jci1.3:c:BWBR0005290&boek=7&artikel=677`), an ECLI (`ECLI:NL:HR:1999:ZC2849`) or a CELEX number (`CELEX:32016R0679`)',
}

/** Where each kind of reference can be read. */
const sites = [
  { begins: 'jci', at: 'https://wetten.overheid.nl/' },
  { begins: 'ECLI:NL:', at: 'https://deeplink.rechtspraak.nl/uitspraak?id=' },
  { begins: 'ECLI:', at: 'https://e-justice.europa.eu/ecli/' },
] as const
const europeanSite = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri='

/** The address at which a law or ruling can be read; undefined where the reference is none that can be written. */
export function addressOf(reference: string): string | undefined {
  if (!lawReference.test(reference)) return undefined
  const site = sites.find(({ begins }) => reference.startsWith(begins))
  return `${site?.at ?? europeanSite}${reference}`
}
