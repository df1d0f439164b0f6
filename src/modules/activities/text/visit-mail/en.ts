import type { VisitMailText } from './es.ts'

export const en: VisitMailText = {
  greeting: (name) => `Dear ${name},`,
  parties: (receivers, providers) => `Receives: ${receivers}\nProvides: ${providers}`,
  calendar: 'To put it in your calendar, and have it updated there when it changes:',
  calendarOff: 'To have your calendar strike it out:',
  offered: {
    subject: (code) => `Dates proposed for activity ${code}`,
    body: (topic, days) =>
      `These dates are proposed for “${topic}”: ${days}. Please say whether they suit your ministry and, if not, which dates would.`,
  },
  scheduled: {
    subject: (code) => `Activity ${code} now has dates`,
    body: (topic, days) =>
      `The ministries have agreed: “${topic}” will take place on these dates: ${days}. The next step is to name the participants and prepare the agenda.`,
  },
  moved: {
    subject: (code) => `The dates of activity ${code} have changed`,
    body: (topic, days) => `“${topic}” will now take place on these dates: ${days}.`,
  },
  declined: {
    subject: (code) => `The dates proposed for activity ${code} do not suit`,
    body: (ministry, topic) => `The dates proposed for “${topic}” do not suit ${ministry}. It says:`,
  },
  postponed: {
    subject: (code) => `Activity ${code} is postponed`,
    body: (topic) => `“${topic}” is left without dates and is being planned anew. The reason:`,
  },
  canceled: {
    subject: (code) => `Activity ${code} is canceled`,
    body: (topic, reason) => `“${topic}” will not take place. Reason: ${reason}.`,
  },
  reinstated: {
    subject: (code) => `Activity ${code} is taken up again`,
    body: (topic) => `The cancellation of “${topic}” was taken back. It is being planned anew.`,
  },
  admitted: {
    subject: (code) => `Your proposal has moved from the reserve list to activity ${code}`,
    body: (topic) =>
      `“${topic}” was selected because a place became free. Please say on which dates your ministry could take part.`,
  },
}
