import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'
import type { FollowFacts, FollowMailText, Refused } from './es.ts'

export const en = {
  greeting: (name: Untrusted) => `Hello, ${name},`,
  report: {
    opened: ({ code, providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `Final report on activity ${code}: by ${reportDue}`,
      lines: [
        `The activity “${topic}” between ${receivers} and ${providers} has ended.`,
        `Now tell what your ministry learned and what it will do with it. The deadline is ${reportDue}. It is written here, by several people if need be:`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Final report on activity ${code}: sent`,
      lines: [
        `The final report on “${topic}” has reached the Technical Secretariat. There is nothing more for you to do for now.`,
        'You can read it here:',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: final report on activity ${code}`,
      lines: [
        `${receivers} has sent its final report on “${topic}”.`,
        'Read it, and accept it or return it for completion:',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: final report on the activity that your ministry provided`,
      lines: [
        `${receivers} reports what it learned from your ministry in “${topic}”.`,
        'You can read it and, if you wish, comment on it:',
      ],
    }),
    givenBack: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Final report on activity ${code}: to be completed`,
      lines: [
        `The Technical Secretariat has read the report on “${topic}” and asks:`,
        `“${reason}”`,
        `What you wrote is still there. The new deadline is ${reportDue}:`,
      ],
    }),
    extended: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Final report on activity ${code}: new deadline, ${reportDue}`,
      lines: [
        `The deadline of the report on “${topic}” has moved to ${reportDue}.`,
        `The reason: “${reason}”`,
        'The report:',
      ],
    }),
    before: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Final report on activity ${code}: by ${reportDue}`,
      lines: [
        `The final report on “${topic}” is still to be sent. The deadline is ${reportDue}.`,
        'It is written here:',
      ],
    }),
    overdue: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Final report on activity ${code}: overdue since ${reportDue}`,
      lines: [
        `The final report on “${topic}” was due on ${reportDue} and has not arrived.`,
        'If you need time, ask the Technical Secretariat for a new date. The report:',
      ],
    }),
    office: ({ providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `${receivers}: report outstanding on a cooperation activity`,
      lines: [
        `Your ministry learned from ${providers} in the activity “${topic}”. The final report was due on ${reportDue} and has not arrived, although the focal point was reminded several times.`,
        'Please ask somebody to send it. The Technical Secretariat can help. The activity:',
      ],
    }),
    accepted: ({ code, followUpOpens, topic }: FollowFacts, commitments: number) => ({
      subject: `Final report on activity ${code}: accepted`,
      lines: [
        `The Technical Secretariat has accepted the report on “${topic}”. Thank you.`,
        plural('en', commitments, {
          one: 'You have # commitment with a date and somebody in charge.',
          other: 'You have # commitments, each with a date and somebody in charge.',
        }),
        `On ${followUpOpens} we will ask what came of the activity. The report and the commitments:`,
      ],
    }),
  },
  follow_up: {
    opened: ({ code, followUpDue, providers, topic }: FollowFacts, commitments: number) => ({
      subject: `What came of activity ${code}: by ${followUpDue}`,
      lines: [
        `Six months have gone by since the activity “${topic}”, in which your ministry learned from ${providers}.`,
        commitments === 0
          ? 'Tell us what came of it.'
          : plural('en', commitments, {
              one: 'Tell us what was done about your commitment and what came of it.',
              other: 'Tell us what was done about your # commitments and what came of it.',
            }),
        `It takes ten minutes or less, by ${followUpDue}:`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Follow-up on activity ${code}: sent`,
      lines: [
        `The answers about “${topic}” have reached the Technical Secretariat. There is nothing more for you to do for now.`,
        'You can read them here:',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: follow-up on activity ${code}`,
      lines: [
        `${receivers} has answered what came of “${topic}”.`,
        'Read the answers and verify the outcomes, or ask:',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: what came of the activity that your ministry provided`,
      lines: [
        `${receivers} reports what came of “${topic}”.`,
        'You can read it and, if you wish, comment on it:',
      ],
    }),
    givenBack: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Follow-up on activity ${code}: questions from the Technical Secretariat`,
      lines: [
        `The Technical Secretariat has read your answers about “${topic}” and asks:`,
        `“${reason}”`,
        `Complete your answers and send them again by ${followUpDue}:`,
      ],
    }),
    extended: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Follow-up on activity ${code}: new deadline, ${followUpDue}`,
      lines: [
        `The deadline of the follow-up on “${topic}” has moved to ${followUpDue}.`,
        `The reason: “${reason}”`,
        'The questionnaire:',
      ],
    }),
    before: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Follow-up on activity ${code}: by ${followUpDue}`,
      lines: [
        `What came of “${topic}” is still to be answered. It takes ten minutes or less; the deadline is ${followUpDue}.`,
        'It is answered here:',
      ],
    }),
    overdue: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Follow-up on activity ${code}: overdue since ${followUpDue}`,
      lines: [
        `The follow-up on “${topic}” was due on ${followUpDue} and has not arrived.`,
        'That nothing has come of it yet is an answer too. The questionnaire:',
      ],
    }),
    office: ({ followUpDue, providers, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: follow-up outstanding on a cooperation activity`,
      lines: [
        `Your ministry learned from ${providers} in the activity “${topic}”. What came of it was to be answered by ${followUpDue}, and no answer has arrived, although the focal point was reminded several times.`,
        'Please ask somebody to answer: it takes ten minutes. The activity:',
      ],
    }),
    verified: ({ code, topic }: FollowFacts, outcomes: number, refused: Refused[]) => ({
      subject: `Follow-up on activity ${code}: verified`,
      lines: [
        `The Technical Secretariat has verified what came of “${topic}”.`,
        outcomes === 0
          ? 'This time there are no outcomes to publish.'
          : plural('en', outcomes, {
              one: 'There is # outcome, which is public now.',
              other: 'There are # outcomes, which are public now.',
            }),
        ...refused.map(({ outcome, reason }) => `Not verified: “${outcome}”. The reason: “${reason}”`),
        'The follow-up:',
      ],
    }),
  },
  askedToWrite: (who: Untrusted, { code, topic }: FollowFacts) => ({
    subject: `You are asked to answer together about activity ${code}`,
    lines: [
      `${who} asks you to write together about the activity “${topic}”. What each person saves is seen by the others.`,
      'It is written here:',
    ],
  }),
  commented: ({ code, providers, topic }: FollowFacts) => ({
    subject: `${providers}: comment on activity ${code}`,
    lines: [
      `A provider ministry has commented on what was reported about “${topic}”.`,
      'You can read it here:',
    ],
  }),
  section: (who: Untrusted, title: string, { providers, receivers, topic }: FollowFacts, until: string) => ({
    subject: `${who} asks you to answer one section: ${title}`,
    lines: [
      `${who} asks you to answer the section “${title}” about the activity “${topic}”, between ${receivers} and ${providers}.`,
      `You need no account. The link is for you alone, works once and expires on ${until}:`,
    ],
  }),
} satisfies FollowMailText
