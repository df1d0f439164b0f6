import type { Canary } from '#test/trust/canaries.ts'

const textPattern = /canary-[a-z-]+-\d+z/g
/** A sum however a language writes it: 400009, 400.009, 400,009 or 400 009. */
const sumPattern = /(?<![\w.,-])[4-9]\d\d[.,\u00a0\u202f ]?\d{3}(?![\w-])/g
const tokenPattern = /(?<![\w-])[\w-]{43}(?![\w-])/g
/** What may stand between the letters of a word without being seen. */
const unseen = /[\u200b\u00ad\u2060]|&(?:shy|#8203);/g

/** Finds the secrets that a text gives away. */
export const openScanner = (all: readonly Canary[]) => {
  const byValue = new Map(all.map((canary) => [canary.value, canary]))
  return (text: string): Canary[] => {
    const plain = text.replaceAll(unseen, '')
    const values = [
      ...plain.matchAll(textPattern),
      ...[...plain.matchAll(sumPattern)].map(([sum]) => [sum.replaceAll(/\D/g, '')]),
      ...plain.matchAll(tokenPattern),
    ].map(([value = '']) => value)
    return [...new Set(values)].flatMap((value) => byValue.get(value) ?? [])
  }
}

export type Scanner = ReturnType<typeof openScanner>
