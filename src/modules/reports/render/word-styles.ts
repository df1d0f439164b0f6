import type { INumberingOptions, IStylesOptions } from 'docx'

const ink = '0B3B46'
const font = 'Cambria'

/** Lines grow with what stands in them. Left unsaid, LibreOffice cuts charts and large letters down to the line. */
const lineRule = 'auto'

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 140 }, keepNext: true, keepLines: true },
})

/** Sizes in half points, distances in twentieths of a point. */
export const wordStyles = (locale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: locale, eastAsia: locale, bidirectional: locale } },
      paragraph: { spacing: { after: 160, line: 288, lineRule } },
    },
    title: {
      run: { font, size: 60, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 480, line: 300, lineRule } },
    },
    heading1: heading(32, 480),
    heading2: heading(26, 360),
    heading3: heading(23, 280),
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true, color: ink },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
    },
    {
      id: 'Running',
      name: 'Running line',
      basedOn: 'Normal',
      run: { size: 18, color: ink },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 200, right: 200 },
        spacing: { before: 200, after: 200 },
        border: { left: { style: 'single', size: 16, space: 10, color: ink } },
      },
    },
    {
      id: 'CoverAbove',
      name: 'Cover, above the title',
      basedOn: 'Normal',
      run: { size: 26, color: ink },
      paragraph: { spacing: { before: 3600, after: 120 } },
    },
    { id: 'CoverBelow', name: 'Cover, below the title', basedOn: 'Normal', run: { size: 24 } },
    {
      id: 'ContentsHeading',
      name: 'Heading of the contents',
      basedOn: 'Normal',
      run: { size: 32, bold: true, color: ink },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'EntryTitle',
      name: 'Title of an entry',
      basedOn: 'Normal',
      run: { bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true, keepLines: true },
    },
    {
      id: 'EntryDetail',
      name: 'Details of an entry',
      basedOn: 'Normal',
      run: { italics: true, size: 20 },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Text of a table',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 250, lineRule } },
    },
    {
      id: 'AfterTable',
      name: 'After a table',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { after: 120, line: 200, lineRule } },
    },
  ],
})

export const bulletList: INumberingOptions['config'][number] = {
  reference: 'points',
  levels: [
    {
      level: 0,
      format: 'bullet',
      text: '•',
      style: { paragraph: { indent: { left: 440, hanging: 260 }, spacing: { after: 100 } } },
    },
  ],
}
