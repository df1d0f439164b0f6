import { plural } from '#platform/i18n/index.ts'
import type { RefusedText } from './es.ts'

export const en = {
  navigation: 'Refused mail',
  title: 'Addresses that refuse our mail',
  lead: 'The mail server of these addresses sent back what was written to them. They are not written to any more until you say so.',
  advice:
    'First ask by other means whether the address is spelled right and whether the problem is solved. What did not arrive is not sent again. If the server refuses another mail, the address will show up here again.',
  none: 'No address refuses our mail',
  noneHint: 'When a server sends a mail back, you will see here whose address it is and why.',
  whose: 'Whose it is',
  addressedTo: (name) => `It is not in the directory. The last mail was addressed to ${name}.`,
  stranger: 'It is not in the directory',
  since: 'Since',
  why: 'Reason',
  reasons: {
    unknown: 'The address does not exist, or is misspelled.',
    noServer: 'What follows the at sign does not exist or takes no mail.',
    closed: 'The mailbox is closed: the person no longer uses it, or the institution turned it off.',
    full: 'The mailbox is full.',
    tooLarge: 'The mail was too large for that mailbox.',
    rule: 'A rule of the institution does not let our mail through. Its IT office can allow it.',
    other: 'The server does not take it, and gives no reason that can be classified.',
  },
  mails: 'Mails',
  lost: (n) => plural('en', n, { one: '# mail did not arrive', other: '# mails did not arrive' }),
  queued: (n) => plural('en', n, { one: '# mail is waiting', other: '# mails are waiting' }),
  answer: 'What the server answered, as it came:',
  again: 'Write to it again',
  done: (address) => `${address} will be written to again`,
  waiting: {
    title: (n) =>
      plural('en', n, { one: '# address refuses our mail', other: '# addresses refuse our mail' }),
    action: 'See whose and why',
  },
} satisfies RefusedText
