import { plural } from '#platform/i18n/index.ts'
import type { DelegationText } from './es.ts'

export const fr = {
  title: 'Qui répond',
  lead: 'Le point focal peut toujours répondre. Invitez des collègues à écrire ensemble, ou envoyez une seule section à une personne sans compte.',
  writers: {
    focal: 'Point focal',
    invited: (when: string, by: string) => `Invitation de ${by}, ${when}`,
    remove: 'Retirer',
    pick: 'Inviter une personne qui participe déjà au réseau',
    person: 'Personne',
    choosePerson: 'Choisissez une personne',
    choose: 'Choisissez une personne de votre ministère',
    add: 'L’inviter à répondre',
    invite: 'Inviter une nouvelle personne',
    inviteLead:
      'Elle recevra par courriel une invitation à ouvrir un compte et le lien vers ce questionnaire.',
    send: 'Envoyer l’invitation',
    already: 'Cette personne répond déjà à ce questionnaire',
    added: 'La personne a reçu par courriel le lien vers le questionnaire.',
    removed: 'La personne ne peut plus voir ce questionnaire ni y répondre.',
  },
  fields: { name: 'Nom et prénom', email: 'Adresse courriel', language: 'Langue du courriel' },
  links: {
    given: 'Sections envoyées',
    states: { used: 'Répondue', revoked: 'Annulée', open: 'En attente', expired: 'Expirée' },
    sent: (email: string, when: string) => `Envoyée à ${email}, ${when}`,
    revoke: 'Annuler le lien',
    revokeAbout: (name: string) => `de ${name}`,
    title: 'Envoyer une seule section par courriel',
    lead: (days: number) =>
      `La personne répond sans compte et ne voit rien d’autre. Le lien sert une fois et expire dans ${plural('fr', days, { one: '# jour', many: '# de jours', other: '# jours' })}.`,
    topic: 'Section',
    chooseTopic: 'Choisissez une section',
    send: 'Envoyer la section',
    topicNeeded: 'Choisissez la section',
    nameNeeded: 'Indiquez le nom de la personne',
    emailNeeded: 'Indiquez une adresse courriel comme nom@exemple.org',
    locked: 'Le questionnaire a déjà été envoyé et ne peut plus changer',
    done: 'La section a été envoyée par courriel.',
    revoked: 'Le lien ne sert plus.',
  },
  section: {
    from: (name: string) =>
      `${name} vous demande de répondre à cette section. Ce que vous écrivez sera vu par les personnes qui répondent pour votre ministère.`,
    once: 'Ce lien sert une fois : relisez vos réponses avant de les envoyer.',
    send: 'Envoyer mes réponses',
    goneTitle: 'Ce lien ne sert plus',
    gone: 'Il a été utilisé, il a expiré ou il a été annulé. Si vous devez encore répondre, demandez-en un autre à la personne qui l’a envoyé.',
    sentTitle: 'Nous avons reçu vos réponses',
    sent: 'Merci. Les personnes qui répondent pour votre ministère peuvent maintenant les voir. Vous pouvez fermer cette page.',
  },
} satisfies DelegationText
