import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../src/config.ts'

/**
 * Fetches the schemas of IATI 2.03 into `var/iati-schemas`, where `test/iati.test.ts` finds them and judges the file
 * by them too. They are of the IATI Standard (iatistandard.org), under the Creative Commons Attribution license 4.0.
 */
const source = 'https://raw.githubusercontent.com/IATI/IATI-Schemas/version-2.03'
const names = ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd']

const folder = join(root, 'var/iati-schemas')
await mkdir(folder, { recursive: true })
for (const name of names) {
  const response = await fetch(`${source}/${name}`)
  if (!response.ok) throw new Error(`${source}/${name}: ${response.status} ${response.statusText}`)
  await writeFile(join(folder, name), await response.text())
  console.log(`var/iati-schemas/${name}`)
}
