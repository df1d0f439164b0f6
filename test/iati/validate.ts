import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { root } from '#src/config.ts'

const read = (folder: string, fileName: string) => ({
  fileName,
  contents: readFileSync(join(root, folder, fileName), 'utf8'),
})

const judge = async (folder: string, [main = '', ...others]: string[], xml: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'activities.xml', contents: xml },
    schema: read(folder, main),
    preload: others.map((name) => read(folder, name)),
    maxMemoryPages: 256 * memoryPages.MiB,
  })
  return errors.map(({ message }) => message)
}

/** What is wrong with a file by `profile.xsd`; nothing when it is valid. */
export const faultsByProfile = (xml: string) => judge('test/iati', ['profile.xsd', 'xml.xsd'], xml)

const fetched = 'var/iati-schemas'
const names = ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd']

/** The same by the standard's own schemas; nothing where `npm run iati-schemas` has not fetched them. */
export const faultsByStandard = (xml: string) =>
  names.every((name) => existsSync(join(root, fetched, name))) ? judge(fetched, names, xml) : undefined
