/** What was typed, by question, and when: kept in this browser alone, and sealed. */
export type Unsent = { at: number; typed: [string, string][] }

type Sealed = { nonce: BufferSource; body: ArrayBuffer }

type Offer = Unsent & { forget: () => Promise<void> }

const store = 'unsent'
let opened: Promise<IDBDatabase> | undefined

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise((done, fail) => {
    const request = indexedDB.open('minga', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store)
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
  return opened
}

/**
 * Runs `work` and waits until the disk has it: a browser that is killed the moment after has lost nothing. One that
 * keeps nothing, or is full, still saves to the site.
 */
const inStore = async (work: (kept: IDBObjectStore) => void): Promise<void> => {
  try {
    const changes = (await open()).transaction(store, 'readwrite', { durability: 'strict' })
    await new Promise<void>((done, fail) => {
      changes.oncomplete = () => done()
      changes.onabort = () => fail(changes.error)
      work(changes.objectStore(store))
    })
  } catch {}
}

const put = (kept: IDBObjectStore, key: string, sealed: Sealed | undefined) => {
  if (sealed) kept.put(sealed, key)
  else kept.delete(key)
}

let sealing: Promise<CryptoKey> | undefined

/** Whose pages these are, and their key. */
const [account = '', given = ''] =
  document.querySelector<HTMLMetaElement>('meta[name="unsent-key"]')?.content.split(' ') ?? []

/**
 * The key that the site gives to pages of this account alone: whoever uses the same computer next, and cannot sign in
 * as this person, reads nothing of what was typed here. Without one, or where browsers have no cryptography, nothing
 * is kept.
 */
const sealingKey = (): Promise<CryptoKey> | undefined => {
  if (!given || !globalThis.crypto?.subtle) return undefined
  const bytes = Uint8Array.from(atob(given), (sign) => sign.charCodeAt(0))
  sealing ??= crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return sealing
}

const seal = async (unsent: Unsent): Promise<Sealed | undefined> => {
  const key = await sealingKey()
  if (!key || unsent.typed.length === 0) return undefined
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(unsent))
  return { nonce, body: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain) }
}

/** Nothing, when it was sealed for somebody else. */
const unseal = async (sealed: Sealed | undefined): Promise<Unsent[]> => {
  try {
    const key = await sealingKey()
    if (!key || !sealed) return []
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce }, key, sealed.body)
    return [JSON.parse(new TextDecoder().decode(plain))]
  } catch {
    return []
  }
}

/** Keeps what it is told last, one write at a time, however fast somebody types. */
export const openUnsent = (form: string) => {
  const key = `${account} ${form}`
  let next: Unsent | undefined
  let running: Promise<void> | undefined
  const write = async () => {
    while (next) {
      const unsent = next
      next = undefined
      const sealed = await seal(unsent)
      await inStore((kept) => put(kept, key, sealed))
    }
    running = undefined
  }
  return {
    keep: (typed: Map<string, string>): Promise<void> => {
      next = { at: Date.now(), typed: [...typed] }
      running ??= write()
      return running
    },
    /**
     * What an earlier visit left, apart from what `stillMissing` finds on the page. It is laid aside until the
     * person has chosen, so that new typing does not take its place.
     */
    offer: async (stillMissing: (typed: Unsent['typed']) => Unsent['typed']): Promise<Offer | undefined> => {
      const aside = `${key}-offer`
      let left: (Sealed | undefined)[] = []
      await inStore((kept) => {
        const [earlier, last] = [kept.get(aside), kept.get(key)]
        last.onsuccess = () => {
          left = [earlier.result, last.result]
        }
      })
      const both = (await Promise.all(left.map(unseal))).flat()
      const found = {
        at: both.at(-1)?.at ?? 0,
        typed: stillMissing([...new Map(both.flatMap(({ typed }) => typed))]),
      }
      const sealed = await seal(found)
      await inStore((kept) => {
        put(kept, aside, sealed)
        kept.delete(key)
      })
      if (found.typed.length === 0) return undefined
      return { ...found, forget: () => inStore((kept) => kept.delete(aside)) }
    },
  }
}
