import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  greeting: (name) => `Hello, ${name}:`,
  reason: (words) => `Reason: ${words}`,
  opened: ({ title, after }) => ({
    subject: `The call is open: ${title}`,
    lines: [
      `You can now prepare proposals for the call “${title}”.`,
      `It closes on ${after}.`,
      'The page of the call has the criteria by which proposals will be rated, the calendar and the button to begin:',
    ],
  }),
  extended: ({ title, before, after }) => ({
    subject: `New closing date: ${title}`,
    lines: [
      `There is more time for the call “${title}”.`,
      `New closing: ${after}.`,
      `It was to close on ${before}.`,
    ],
  }),
  closed: ({ title, after }) => ({
    subject: `Closed ahead of its date: ${title}`,
    lines: [
      `The call “${title}” stopped taking proposals on ${after}.`,
      'Proposals already submitted follow their course.',
    ],
  }),
  late_entry: ({ title, after }) => ({
    subject: `Your ministry may make a late submission: ${title}`,
    lines: [
      `The Technical Secretariat allowed your ministry to submit proposals for the call “${title}” after it closes.`,
      `Your deadline: ${after}.`,
    ],
  }),
  withdrawn: ({ title }) => ({
    subject: `The call was withdrawn: ${title}`,
    lines: [
      `The call “${title}” was withdrawn and will end without a selection.`,
      'Your proposals are kept: you can read them and use what you wrote on another occasion.',
    ],
  }),
  reminder: {
    begun: ({ title, left, when }) => ({
      subject: `${left} left to submit: ${title}`,
      lines: [
        `Your ministry’s deadline is ${when}.`,
        'What has been begun does not count until it is submitted. This is how it stands today:',
      ],
    }),
    none: ({ title, left, when }) => ({
      subject: `${left} left to take part: ${title}`,
      lines: [
        `Your ministry has not begun any proposal for the call “${title}”.`,
        `If you wish to take part, the deadline is ${when}.`,
        'Every proposal needs the consent of the provider ministry: it is best to talk to them as soon as possible.',
      ],
    }),
    untitled: 'Untitled proposal',
    missing: (title, n) =>
      plural('en', n, {
        one: `- ${title}: # required answer is missing, and then the provider’s consent.`,
        other: `- ${title}: # required answers are missing, and then the provider’s consent.`,
      }),
    complete: (title) => `- ${title}: it is complete. The provider’s consent has yet to be asked for.`,
    awaiting: (title, providers) =>
      `- ${title}: no answer yet from ${providers} to your request for consent.`,
    ready: (title) => `- ${title}: it has every consent. It only has to be submitted.`,
  },
} satisfies Text
