import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

const n = (count: number, one: string, other: string) => plural('fr', count, { one, many: other, other })

export const fr = {
  navigation: 'Vérifier un rapport',
  title: 'Vérifier les chiffres d’un rapport',
  lead: 'Compare chaque chiffre et chaque date d’un texte avec le registre du réseau et avec les autres phrases du texte. Rien de ce que vous envoyez n’est conservé.',
  reads: 'Le texte peut être en espagnol, en anglais, en portugais ou en français.',
  form: {
    text: 'Collez le texte',
    textHint: 'Un paragraphe par ligne.',
    file: 'Ou choisissez un fichier',
    fileHint: (megabytes: number) => `Word (DOCX) ou texte (TXT), jusqu’à ${megabytes} Mo.`,
    lang: 'Langue du texte',
    detect: 'La reconnaître',
    send: 'Vérifier',
  },
  errors: {
    nothing: 'Collez un texte ou choisissez un fichier.',
    both: 'Collez un texte ou choisissez un fichier, pas les deux.',
    long: 'Le texte est trop long. Envoyez-le en plusieurs parties.',
    document: 'Le fichier ne peut pas être lu comme document Word.',
  },
  result: {
    title: 'Résultat',
    found: (count: number) => n(count, '# contradiction trouvée.', '# contradictions trouvées.'),
    none: 'Aucune contradiction trouvée.',
    read: (sentences: number, figures: number) =>
      `${n(sentences, '# phrase lue', '# phrases lues')}, avec ${n(figures, '# chiffre ou date', '# chiffres et dates')}.`,
    readAs: (language: string) => `Langue de lecture : ${language}.`,
    limits:
      'Seul ce que contient le registre, ou ce que le texte dit deux fois, est comparé. Un chiffre sans marque n’est pas pour autant exact.',
    line: (line: number) => `Ligne ${line}`,
    proofs: 'Le registre le prouve',
    others: 'Une autre phrase le dit',
    more: (count: number) => n(count, '# autre ligne', '# autres lignes'),
    again: 'Vérifier un autre texte',
    checked: 'Le texte vérifié',
  },
  rules: {
    count: (value: string) => `Le registre en compte ${value}.`,
    count_in_text: (value: string) => `Une autre phrase donne ${value}.`,
    count_in_period: (value: string, from: string, to: string) =>
      `Dans cette période (${from} au ${to}), le registre en compte ${value}.`,
    count_of_call: (value: string) => `Pour cet appel, le registre en compte ${value}.`,
    list_length: (value: string) => `La liste qui suit compte ${value} années.`,
    list_years: (years: string) => `Le registre n’a rien pour ces années : ${years}.`,
    conference_year: (year: string) => `Une autre phrase situe cette réunion en ${year}.`,
    conference_order: 'L’ordre des réunions ne correspond pas à celui de leurs années.',
    call_year: (year: string) => `Cet appel est de ${year}.`,
    every_year: (years: string) => `Pas tous les ans. Il manque : ${years}.`,
    all_workshops: (without: string, all: string) => `Non inscrit pour ${without} des ${all} ateliers.`,
    all_members: (count: string, all: string) => `Le registre en compte ${count} sur ${all}.`,
    calendar: (day: string) => `A eu lieu le ${day}, hors de ces années.`,
    years_of_operation: (years: string) => `La période donnée dans une autre phrase est de ${years} ans.`,
    activity_when: (day: string) =>
      `Aucune activité entre les deux pays n’a eu lieu alors ; la première date du ${day}.`,
    activity_topic: 'Aucune activité entre les deux pays ne portait sur ce sujet.',
    activity_modality: 'Aucune activité entre les deux pays n’était de ce type.',
    webinar_ministries: (value: string) => `Le registre en compte ${value} pour ce séminaire virtuel.`,
    amount: (value: string) => `Pour ces années et ces donateurs, le registre donne ${value}.`,
  },
  rulesAbout: {
    calendar: (about: string, day: string) => `« ${about} » a eu lieu le ${day}, hors de ces années.`,
    activity_none: (about: string) => `Le registre n’a aucune activité entre ${about}.`,
    activity_topic: (about: string) =>
      `Aucune activité entre les deux pays ne portait sur ce sujet (${about}).`,
    workshop_when: (about: string, days: string) => `« ${about} » a eu lieu le ${days}.`,
    workshop_ministries: (about: string, value: string) =>
      `Pour « ${about} », le registre en compte ${value}.`,
    share: (about: string, value: string) => `Pour « ${about} », le registre donne ${value} %.`,
    share_order: (about: string, own: string, other: string) =>
      `La part est ici de ${own} %, et « ${about} » a ${other} %.`,
  },
  lists: {
    calls: 'Les appels du registre',
    programs: 'Le Portefeuille de programmes',
    webinars: 'Les séminaires virtuels du registre',
    workshops: 'Les ateliers et séminaires du registre',
    activities: 'Les activités du registre',
    proposals: 'Propositions par appel',
    ministries: 'Participation des ministères',
    studies: 'Les études du registre',
    newsletters: 'Les bulletins imprimés du registre',
    audits: 'Les chiffres déclarés',
    officials: 'Les chiffres déclarés',
    partners: 'Les chiffres déclarés',
    organizations: 'Les chiffres déclarés',
    centers: 'Les chiffres déclarés',
    fund: 'Les contributions au fonds',
    participation: 'Participation des ministères',
  },
} satisfies Text
