import { randomBytes } from 'node:crypto'

const keyPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/

/** A key that nobody can guess, spread over two levels of folders: `3f/a9/0c…`. */
export const newFileKey = (): string => {
  const name = randomBytes(16).toString('hex')
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4)}`
}

export const isFileKey = (key: string): boolean => key.length <= 200 && keyPattern.test(key)

/** @throws Error when the key could lead anywhere but to a file of ours. */
export const checkedKey = (key: string): string => {
  if (!isFileKey(key)) throw new Error(`${JSON.stringify(key)} is no key of a file`)
  return key
}
