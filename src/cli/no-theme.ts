import { WrongUsage } from './arguments'

/** That a page takes nothing of a style sheet, with a property that it would take. */
export function noTheme(file: string, [first = '']: readonly string[]): WrongUsage {
  return new WrongUsage({
    nl: `\`${file}\` is geen thema waarvan de pagina iets overneemt: geef een stijlblad van het NL Design System, met bijvoorbeeld \`${first}\``,
    en: `\`${file}\` is no theme of which the page takes anything: give a style sheet of the NL Design System, with for example \`${first}\``,
  })
}
