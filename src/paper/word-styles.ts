import type { IStylesOptions } from 'docx'

const ink = '1B1B1B'
const blue = '1B4B85'
const grey = '595959'

/** How a document looks: headings, lists, details, room to fill in; in the language it is read and spelled in. */
export function wordStyles(locale: string, isOneSheet: boolean): IStylesOptions {
  // On one sheet everything is as small as print still reads well.
  const [letter, line, after] = isOneSheet ? [18, 240, 40] : [21, 276, 120]
  const next = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const
  return {
    default: {
      document: {
        run: { font: 'Arial', size: letter, color: ink, language: { value: locale } },
        paragraph: { spacing: { after, line } },
      },
      title: {
        run: { size: isOneSheet ? 28 : 36, bold: true, color: blue },
        paragraph: { spacing: { after: after + 80, line: 276, lineRule: 'auto' } },
      },
      heading1: {
        run: { size: isOneSheet ? 20 : 27, bold: true, color: blue },
        paragraph: { spacing: { before: isOneSheet ? 120 : 320, after }, keepNext: true },
      },
      heading2: {
        run: { size: 22, bold: true, color: ink },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      hyperlink: { run: { color: blue, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', ...next, paragraph: { spacing: { before: 80, after } } },
      {
        id: 'ListBullet',
        name: 'List Bullet',
        ...next,
        paragraph: { spacing: { after: isOneSheet ? 10 : 60 } },
      },
      {
        id: 'ListBullet2',
        name: 'List Bullet 2',
        ...next,
        paragraph: { spacing: { after: isOneSheet ? 10 : 60 } },
      },
      {
        id: 'Detail',
        name: 'Detail',
        ...next,
        paragraph: { spacing: { after: 40 }, indent: { left: 280, hanging: 280 } },
      },
      { id: 'Contents', name: 'Contents', ...next, paragraph: { spacing: { after: 20 } } },
      {
        id: 'Cell',
        name: 'Cell',
        ...next,
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      {
        id: 'Blank',
        name: 'Blank',
        ...next,
        paragraph: {
          spacing: { before: 80, after: 160 },
          border: { left: { style: 'single', size: 12, color: blue, space: 8 } },
          indent: { left: 200 },
        },
      },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 16, color: grey } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 16, color: grey } },
    ],
    characterStyles: [{ id: 'PlaceholderText', name: 'Placeholder Text', run: { color: grey } }],
  }
}
