/** Why an address refuses mail, as people would say it. */
export type Refusal = 'unknown' | 'noServer' | 'closed' | 'full' | 'tooLarge' | 'rule' | 'other'

/** What a status (RFC 3463) means to whoever has to ask the person for another address. */
export const refusalOf = (status: string): Refusal => {
  if (status === '5.1.2') return 'noServer'
  if (status.startsWith('5.1.')) return 'unknown'
  if (status === '5.2.1') return 'closed'
  if (status === '5.2.2') return 'full'
  if (status === '5.2.3' || status === '5.3.4') return 'tooLarge'
  return status.startsWith('5.7.') ? 'rule' : 'other'
}
