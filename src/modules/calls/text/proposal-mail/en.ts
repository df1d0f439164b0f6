import type { MailText } from './es.ts'

export const en: MailText = {
  greeting: (name) => `Hello, ${name}:`,
  details: ({ title, reference, ministry, providers, call, closes }) => [
    `Proposal: ${title}`,
    ...(reference ? [`Reference: ${reference}`] : []),
    `Beneficiary ministry: ${ministry}`,
    ...(providers ? [`Provider ministry: ${providers}`] : []),
    `Call: ${call}`,
    ...(closes && !reference ? [`Closes: ${closes}`] : []),
  ],
  asked: ({ ministry, title }) => ({
    subject: `${ministry}: asks for your consent to a proposal`,
    lines: [
      `${ministry} wants to learn from your ministry and has prepared the proposal “${title}”.`,
      'It is not submitted without your consent. Read it, and say whether you accept it, ask for changes or decline:',
    ],
  }),
  askedAgain: ({ ministry, title }) => ({
    subject: `${ministry}: the proposal has changed and needs your consent again`,
    lines: [
      `The proposal “${title}” has changed since you answered.`,
      'See only what has changed, and answer. What you accept now is what will be submitted:',
    ],
  }),
  nobodyToAsk: ({ ministry, title }, institution) => ({
    subject: `No focal point: ${institution} cannot give its consent`,
    lines: [
      `${ministry} asked for the consent of ${institution} to the proposal “${title}”, but that ministry has no focal point on the platform.`,
      'Invite a focal point of that ministry so that it can answer. The call:',
    ],
  }),
  takenBack: ({ ministry, title }) => ({
    subject: `${ministry}: took its proposal back to change it`,
    lines: [
      `${ministry} took the proposal “${title}” back to change it. There is nothing for you to do for now.`,
      'When it is ready, you will be asked for your consent again. The proposal:',
    ],
  }),
  changesAsked: ({ title }, provider, message) => ({
    subject: `${provider}: asks for changes in your proposal`,
    lines: [
      `${provider} has read the proposal “${title}” and asks for changes:`,
      `“${message}”`,
      'The proposal is open for writing again. Make the changes and ask for consent once more:',
    ],
  }),
  declined: ({ title }, provider, message) => ({
    subject: `${provider}: will not take part in your proposal`,
    lines: [
      `${provider} has read the proposal “${title}” and answered that it will not take part:`,
      `“${message}”`,
      'The proposal is open for writing again. You can choose another provider ministry or withdraw it:',
    ],
  }),
  ready: ({ title, providers }) => ({
    subject: 'Your proposal has every consent: it is still to be submitted',
    lines: [
      `The proposal “${title}” was accepted by ${providers}.`,
      'It is not submitted yet, because you chose to submit it yourself. Submit it here:',
    ],
  }),
  late: ({ title, providers }) => ({
    subject: 'Consent came after the deadline: the proposal was not submitted',
    lines: [
      `The proposal “${title}” was accepted by ${providers}, but the deadline had passed: it is not submitted.`,
      'If there is a reason to take it late, write to the Technical Secretariat. The proposal:',
    ],
  }),
  submitted: ({ reference, title, ministry, providers }, at) => ({
    subject: `${reference}: proposal submitted`,
    lines: [
      `The proposal “${title}” of ${ministry}, with the consent of ${providers}, has been submitted.`,
      `Reference number: ${reference}\nSubmitted: ${at}`,
      'The Technical Secretariat will check that it is complete and write to you. Keep this message. The receipt as PDF, and what comes next:',
    ],
  }),
  returned: ({ reference, title }, reason) => ({
    subject: `${reference}: returned for completion`,
    lines: [
      `The Technical Secretariat returned the proposal “${title}” to be completed:`,
      `“${reason}”`,
      'Complete it and send it again. It keeps its reference number:',
    ],
  }),
  eligible: ({ reference, title }) => ({
    subject: `${reference}: proposal eligible`,
    lines: [
      `The Technical Secretariat checked that the proposal “${title}” meets the conditions of the call.`,
      'It goes on to evaluation. There is nothing more for you to do for now. The proposal:',
    ],
  }),
  ineligible: ({ reference, title }, reason) => ({
    subject: `${reference}: proposal ineligible`,
    lines: [
      `The proposal “${title}” does not meet the conditions of the call and does not go on to evaluation:`,
      `“${reason}”`,
      'If you believe this is a mistake, write to the Technical Secretariat. The proposal:',
    ],
  }),
  reconsidered: ({ reference, title }) => ({
    subject: `${reference}: eligibility is being checked again`,
    lines: [
      `The Technical Secretariat set aside its decision on the eligibility of the proposal “${title}” and is checking it again.`,
      'There is nothing for you to do; you will receive the new decision by email. The proposal:',
    ],
  }),
  withdrawn: ({ reference, ministry, title }, reason) => ({
    subject: `${reference ?? ministry}: proposal withdrawn`,
    lines: [
      `${ministry} withdrew the proposal “${title}”.`,
      ...(reason ? [`“${reason}”`] : []),
      'There is nothing for you to do. The proposal:',
    ],
  }),
}
