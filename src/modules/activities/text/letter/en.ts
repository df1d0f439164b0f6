import type { LetterText } from './es.ts'

export const en: LetterText = {
  title: 'Letter of invitation',
  greeting: (name) => `Dear ${name},`,
  travels: (provider, topic, days) =>
    `We are pleased to invite you to the visit that ${provider} will host within the Network, on “${topic}”. It will take place on these dates: ${days}.`,
  receives: (receiver, topic, days) =>
    `We are pleased to invite you to the visit that experts will make to ${receiver} within the Network, on “${topic}”. It will take place on these dates: ${days}.`,
  virtual: (provider, topic, days) =>
    `We are pleased to invite you to the virtual activity that ${provider} will offer within the Network, on “${topic}”. It will take place on these dates: ${days}.`,
  facts: 'The activity',
  code: 'Activity',
  receivers: 'Receives',
  providers: 'Provides',
  modality: 'Modality',
  days: 'Dates',
  participant: 'Participant',
  post: 'Post',
  agenda: 'Agenda',
  time: 'Time',
  session: 'Session',
  place: 'Place',
  noAgenda: 'The agenda will be sent before the activity.',
  costs: 'Expenses',
  fund: 'The fund of the Network covers the expenses that were agreed with the ministries.',
  shares: (ministries) => `Other expenses are borne by: ${ministries}.`,
  closing: 'Thank you for taking part. We remain at your disposal.',
  signature: 'Technical Secretariat',
}
