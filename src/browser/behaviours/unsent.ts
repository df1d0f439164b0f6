/** What was typed, by question, and when: kept in this browser alone. */
export type Unsent = { at: number; typed: [string, string][] }

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

const put = (kept: IDBObjectStore, key: string, unsent: Unsent) => {
  if (unsent.typed.length > 0) kept.put(unsent, key)
  else kept.delete(key)
}

/** Keeps what it is told last, one write at a time, however fast somebody types. */
export const openUnsent = (key: string) => {
  let next: Unsent | undefined
  let running: Promise<void> | undefined
  const write = async () => {
    while (next) {
      const unsent = next
      next = undefined
      await inStore((kept) => put(kept, key, unsent))
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
      let found: Unsent = { at: 0, typed: [] }
      await inStore((kept) => {
        const [earlier, last] = [kept.get(aside), kept.get(key)]
        last.onsuccess = () => {
          const both = [earlier.result, last.result].flatMap((unsent: Unsent | undefined) => unsent ?? [])
          found = {
            at: both.at(-1)?.at ?? 0,
            typed: stillMissing([...new Map(both.flatMap(({ typed }) => typed))]),
          }
          put(kept, aside, found)
          kept.delete(key)
        }
      })
      if (found.typed.length === 0) return undefined
      return { ...found, forget: () => inStore((kept) => kept.delete(aside)) }
    },
  }
}
