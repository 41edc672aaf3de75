/**
 * The looks of a page: for a screen, a phone and paper; readable in grey. A custom property of the NL Design System wins where a theme sets
 * it.
 */
export const styles = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--utrecht-document-background-color, #fff);
  color: var(--utrecht-document-color, #1a1a1a);
  font-family: var(--utrecht-document-font-family, Arial, 'Liberation Sans', Helvetica, sans-serif);
  font-size: 1rem;
  line-height: var(--utrecht-document-line-height, 1.55);
}
a { color: var(--utrecht-link-color, #1b4b85); }
:focus-visible {
  outline: var(--utrecht-focus-outline-width, 3px) var(--utrecht-focus-outline-style, solid) var(--utrecht-focus-outline-color, #1b4b85);
  outline-offset: 2px;
}
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { color: var(--utrecht-heading-1-color, inherit); font-family: var(--utrecht-heading-1-font-family, inherit); font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; }
h2 {
  color: var(--utrecht-heading-2-color, inherit);
  font-family: var(--utrecht-heading-2-font-family, inherit);
  font-size: 1.2rem;
  margin: 2.2rem 0 .6rem;
  padding-bottom: .25rem;
  border-bottom: 2px solid var(--utrecht-separator-color, #1b4b85);
}
h3 { color: var(--utrecht-heading-3-color, inherit); font-family: var(--utrecht-heading-3-font-family, inherit); font-size: 1rem; margin: 1.1rem 0 .3rem; }
p { margin: .5rem 0; }
.head { font-size: .95rem; }
.head div { border: 0; padding: .1rem 0; }
.lead { border-left: 5px solid var(--utrecht-separator-color, #1b4b85); padding: .2rem 0 .2rem 1rem; }
.lead p:first-child { font-size: 1.15rem; font-weight: 700; }
ul { margin: .4rem 0; padding-left: 1.3rem; }
li { margin: .3rem 0; }
li.marked { list-style: none; margin-left: -1.2rem; }
.steps { list-style: none; padding-left: 0; }
.steps b { display: inline-block; min-width: 2.2rem; }
.steps .sum { border-top: 1px solid #1a1a1a; padding-top: .3rem; font-weight: 700; }
dl { margin: .4rem 0; }
dl div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .2rem 1rem; padding: .3rem 0; border-bottom: 1px solid var(--utrecht-data-list-rows-border-bottom-color, #d9d9d9); }
dt { color: var(--utrecht-data-list-item-key-color, inherit); font-weight: 700; }
dd { margin: 0; }
h1, h2, h3, p, dt, dd, li, summary { overflow-wrap: anywhere; }
h1, h2, h3 { hyphens: auto; }
.table { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top; hyphens: auto; }
.number { width: 5rem; text-align: right; white-space: nowrap; }
.short { white-space: nowrap; }
.path { min-width: 8rem; overflow-wrap: anywhere; }
.long { min-width: 14rem; }
thead th { background: var(--utrecht-table-header-background-color, #f3f3f3); color: var(--utrecht-table-header-color, inherit); }
.contents ul { columns: 2 16rem; }
figure { margin: .8rem 0; }
figure svg { display: block; width: 100%; height: auto; }
.phone { display: none; }
details { margin: .4rem 0; }
summary { cursor: pointer; color: var(--utrecht-link-color, #1b4b85); text-decoration: underline; padding: .25rem 0; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f3f3; padding: .5rem; font-size: .85rem; }
.blank { border: 1.5px dashed #595959; border-radius: .3rem; padding: .5rem .7rem 2.6rem; background: #fafafa; }
.cover { border: 1.5px dashed #595959; background: #f3f3f3; padding: 0 1rem 1rem; margin: 0 0 3rem; }
@media screen and (min-width: 60rem) {
  .wide { margin-inline: -7rem; }
}
@media (max-width: 34rem) {
  .page { display: none; }
  .phone { display: block; }
  dl div { grid-template-columns: 1fr; }
  main { padding-inline: .7rem; }
  table { font-size: .8rem; }
  th, td { padding: .25rem .3rem; }
  .number { width: auto; }
  .path, .long { min-width: 8rem; }
}
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .page { display: block; }
  .phone, details { display: none; }
  h2, h3 { break-after: avoid; }
  .cover { break-after: page; }
  .kept { break-before: avoid; break-inside: avoid; }
  figure, li, tr, dl div, .blank { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  table { font-size: 7.5pt; }
  .long { min-width: 0; }
}
@page { size: A4; margin: 20mm; }
`

/** The custom properties that a page takes from a theme. */
export function themed(): readonly string[] {
  return themedIn(styles)
}

/** The custom properties of the NL Design System that a style sheet reads, each once. */
export function themedIn(sheet: string): readonly string[] {
  const names = [...sheet.matchAll(/var\(\s*(--utrecht-[\w-]+)/g)].map(([, name = '']) => name)
  return [...new Set(names)]
}
