import { type FileType, fileTypes } from '../type.ts'
import { strippedJpeg } from './jpeg.ts'
import { inspectOffice } from './office.ts'
import { inspectPdf } from './pdf.ts'
import { strippedPng } from './png.ts'
import { Refused } from './refused.ts'
import { inspectText } from './text.ts'

export { Refused } from './refused.ts'

const has = (content: Buffer, ...bytes: number[]) => bytes.every((byte, at) => content[at] === byte)

type Inspected = { type: FileType; content: Buffer }

/**
 * What a file is, by what it holds and not by its name, and what of it may be kept: of a picture the picture alone.
 * @throws Refused for what is not of the types, is not what its name says, or could do more than be read.
 */
export const inspect = async (
  content: Buffer,
  { name, types }: { name: string; types: readonly FileType[] },
): Promise<Inspected> => {
  const type = await seenType(content)
  if (!types.includes(type)) throw new Refused('otherType')
  const ending = /\.([^.\s/\\]{1,10})\s*$/.exec(name)?.[1]?.toLowerCase()
  if (ending && !(fileTypes[type].endings as readonly string[]).includes(ending))
    throw new Refused('otherName')
  if (isAlsoPdf(type, content) || isAlsoZip(type, content)) throw new Refused('hidden')
  if (type === 'pdf') await inspectPdf(content)
  if (type === 'png') return { type, content: strippedPng(content) }
  if (type === 'jpeg') return { type, content: strippedJpeg(content) }
  return { type, content }
}

const seenType = async (content: Buffer): Promise<FileType> => {
  if (content.toString('latin1', 0, 5) === '%PDF-') return 'pdf'
  if (has(content, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (has(content, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (has(content, 0x50, 0x4b, 0x03, 0x04)) return inspectOffice(content)
  inspectText(content)
  return 'txt'
}

/** Readers of PDF look for its mark in the first 1,024 bytes; pictures lose theirs when they are stripped. */
const isAlsoPdf = (type: FileType, content: Buffer): boolean =>
  type !== 'pdf' && content.subarray(0, 1_024).includes('%PDF-')

/** Readers of ZIP look for its directory from the end of the file. */
const isAlsoZip = (type: FileType, content: Buffer): boolean =>
  !['docx', 'xlsx', 'odt'].includes(type) &&
  content.subarray(-70_000).includes('PK\x05\x06', 0, 'latin1') &&
  content.includes('PK\x01\x02', 0, 'latin1')
