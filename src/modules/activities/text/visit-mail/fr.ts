import type { VisitMailText } from './es.ts'

export const fr: VisitMailText = {
  greeting: (name) => `Bonjour ${name},`,
  parties: (receivers, providers) => `Reçoit : ${receivers}\nApporte : ${providers}`,
  calendar: 'Pour l’ajouter à votre calendrier, qui se mettra à jour si elle change :',
  calendarOff: 'Pour que votre calendrier la raye :',
  offered: {
    subject: (code) => `Dates proposées pour l’activité ${code}`,
    body: (topic, days) =>
      `Ces dates sont proposées pour « ${topic} » : ${days}. Dites si elles conviennent à votre ministère et, sinon, lesquelles lui conviendraient.`,
  },
  scheduled: {
    subject: (code) => `L’activité ${code} a maintenant des dates`,
    body: (topic, days) =>
      `Les ministères se sont entendus : « ${topic} » aura lieu à ces dates : ${days}. Il reste à nommer les participants et à préparer le programme.`,
  },
  moved: {
    subject: (code) => `Les dates de l’activité ${code} ont changé`,
    body: (topic, days) => `« ${topic} » aura maintenant lieu à ces dates : ${days}.`,
  },
  declined: {
    subject: (code) => `Les dates proposées pour l’activité ${code} ne conviennent pas`,
    body: (ministry, topic) =>
      `Les dates proposées pour « ${topic} » ne conviennent pas à ${ministry}, qui écrit :`,
  },
  postponed: {
    subject: (code) => `L’activité ${code} est reportée`,
    body: (topic) => `« ${topic} » n’a plus de dates et sera planifiée de nouveau. La raison :`,
  },
  canceled: {
    subject: (code) => `L’activité ${code} est annulée`,
    body: (topic, reason) => `« ${topic} » n’aura pas lieu. Raison : ${reason}.`,
  },
  reinstated: {
    subject: (code) => `L’activité ${code} est reprise`,
    body: (topic) => `L’annulation de « ${topic} » est sans effet; l’activité est planifiée de nouveau.`,
  },
  admitted: {
    subject: (code) => `Votre proposition est passée de la liste de réserve à l’activité ${code}`,
    body: (topic) =>
      `« ${topic} » a été retenue parce qu’une place s’est libérée. Dites à quelles dates votre ministère pourrait y prendre part.`,
  },
}
