/** The files that may be sent to us: their media type, the endings of their names and their name on screen. */
export const fileTypes = {
  pdf: { media: 'application/pdf', endings: ['pdf'], name: 'PDF' },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    name: 'Word (DOCX)',
  },
  xlsx: {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    name: 'Excel (XLSX)',
  },
  odt: { media: 'application/vnd.oasis.opendocument.text', endings: ['odt'], name: 'OpenDocument (ODT)' },
  txt: { media: 'text/plain', endings: ['txt', 'text'], name: 'TXT' },
  png: { media: 'image/png', endings: ['png'], name: 'PNG' },
  jpeg: { media: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], name: 'JPEG' },
} as const

export type FileType = keyof typeof fileTypes
