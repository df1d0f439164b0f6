import { plural } from '#platform/i18n/index.ts'
import type { RatingText } from './es.ts'

const proposals = (n: number) =>
  plural('fr', n, { one: '# proposition', many: '# de propositions', other: '# propositions' })

export const fr = {
  navigation: 'Mes notations',
  states: { assigned: 'À noter', conflict: 'Conflit déclaré', draft: 'Brouillon', final: 'Définitive' },
  interest: 'Conflit constaté',
  abstention: 'Abstention',
  noScore: 'Sans note',
  noJustification: 'Pas encore de justification',
  call: (year: number) => `Appel à coopération ${year}`,
  evaluator: (letter: string) => `Évaluatrice ou évaluateur ${letter}`,
  secretariat: 'Secrétariat technique',
  you: 'Vous',

  evaluators: {
    title: 'Évaluateurs',
    lead: 'Cochez les personnes qui noteront les propositions de cet appel, les thèmes qu’elles connaissent et le nombre de propositions qu’elles peuvent prendre.',
    people: 'Personnes qui peuvent noter',
    peopleHint: 'Celles qui occupent aujourd’hui un poste d’évaluateur ou du Secrétariat technique.',
    capacity: 'Nombre maximal de propositions',
    capacityHint: 'Laissez vide pour que la répartition équilibrée en décide.',
    themes: 'Thèmes connus',
    themesOf: (n: number) =>
      plural('fr', n, { one: '# thème choisi', many: '# de thèmes choisis', other: '# thèmes choisis' }),
    save: 'Enregistrer les évaluateurs',
    saved: 'La liste des évaluateurs a été enregistrée.',
    none: 'Personne n’occupe aujourd’hui un poste d’évaluateur',
    noneHint: 'Inscrivez d’abord leurs postes dans le répertoire.',
    toAssignments: 'Aller à la répartition des propositions',
  },

  assignments: {
    title: 'Répartition des propositions',
    lead: 'Chaque proposition a besoin d’au moins deux notations. La répartition équilibre le travail, cherche quelqu’un qui connaît le thème et ne confie jamais à une personne la proposition d’un ministère où elle occupe ou a occupé un poste.',
    notYet: 'La répartition se fait quand l’appel est en cours d’évaluation.',
    noEvaluators: 'Cet appel n’a pas encore d’évaluateurs.',
    toEvaluators: 'Choisir les évaluateurs',
    count: 'Évaluateurs par proposition',
    balance: 'Répartir ce qui manque',
    complete: 'Toutes les propositions ont les évaluateurs qu’il leur faut.',
    missing: (n: number) =>
      plural('fr', n, {
        one: 'Il manque des évaluateurs à # proposition.',
        many: 'Il manque des évaluateurs à # de propositions.',
        other: 'Il manque des évaluateurs à # propositions.',
      }),
    assigned: (n: number) =>
      plural('fr', n, {
        one: '# attribution a été faite et annoncée par courriel.',
        many: '# d’attributions ont été faites et annoncées par courriel.',
        other: '# attributions ont été faites et annoncées par courriel.',
      }),
    removed: 'L’attribution a été retirée.',
    lifted: 'Le conflit a été levé : la personne peut de nouveau noter.',
    byHand: 'Attribuer à la main',
    proposal: 'Proposition',
    choose: 'Choisissez',
    evaluator: 'Évaluateur ou évaluatrice',
    add: 'Attribuer',
    load: 'Travail de chaque personne',
    given: 'Attribuées',
    finished: 'Terminées',
    conflicts: 'Conflits',
    capacity: 'Maximum',
    byProposal: 'Par proposition',
    remove: 'Retirer',
    takeBack: 'Retirer une attribution',
    assignment: 'Attribution',
    assignmentHint: 'Seulement celles qui ne sont pas commencées : ce que quelqu’un a écrit est conservé.',
    lift: 'Lever le conflit',
    liftAbout: (name: string, proposal: string) => `de ${name} pour ${proposal}`,
    reason: (reason: string) => `Motif : ${reason}`,
    knows: 'Connaît le thème',
    nobody: 'Personne encore',
  },

  list: {
    title: 'Mes notations',
    lead: 'Les propositions que le Secrétariat technique vous a demandé de noter.',
    none: 'Vous n’avez aucune proposition à noter',
    noneHint: 'Quand le Secrétariat technique vous en confiera une, vous en serez averti par courriel.',
    due: (when: string) => `Date limite : ${when}`,
    progress: (done: number, all: number) => `Vous en avez terminé ${done} sur ${all}.`,
    untitled: 'Sans titre',
    closed: 'Close',
    withdrawn: 'Proposition retirée',
  },

  form: {
    title: 'Noter la proposition',
    intro: 'Notez chaque critère et dites pourquoi. Vous pouvez enregistrer et revenir quand vous voulez.',
    blind:
      'Vous verrez les autres notations après avoir terminé la vôtre. Seul le Secrétariat technique connaît votre nom.',
    proposal: 'La proposition',
    toCriteria: 'Aller aux critères',
    toProposal: 'Revenir à la proposition',
    criteria: 'Votre notation',
    answers: 'Ce que dit la proposition :',
    speaksTo: 'Répond au critère',
    weight: (weight: string) => `Poids : ${weight}`,
    floor: (floor: string) => `Moyenne minimale pour continuer : ${floor}`,
    scoreOf: (score: string, meaning: string) => `${score} : ${meaning}`,
    abstain: 'Je m’abstiens',
    abstainHint: 'Cela ne compte pas comme un zéro : la note vient des autres notations.',
    or: 'ou',
    justificationOf: (criterion: string) => `Justification de « ${criterion} »`,
    justificationHint:
      'Obligatoire, même en cas d’abstention. Le ministère peut la lire, sans savoir qui l’a écrite.',
    save: 'Enregistrer le brouillon',
    finish: 'Terminer la notation',
    saveFinal: 'Enregistrer la modification',
    isFinal:
      'Votre notation est définitive. Vous pouvez la modifier jusqu’à la décision de l’appel; chaque modification est conservée.',
    conflict: 'Déclarer un conflit d’intérêts',
    conflictHint: 'Si vous ou un proche avez un lien avec cette proposition, ne la notez pas.',
    saved: 'Le brouillon a été enregistré.',
    finished: 'Votre notation est maintenant définitive.',
    others: 'Les autres notations',
    othersNone: 'Personne d’autre n’a encore terminé.',
    notes: 'Discuter de cette proposition',
    closed: 'Cette notation ne peut plus être modifiée.',
    unfinished:
      'L’appel est passé à la décision avant que vous ayez terminé; votre brouillon n’a pas été compté.',
    staleTitle: 'Cette notation a été enregistrée dans une autre fenêtre pendant que vous écriviez',
    staleBody:
      'Rien n’est perdu. Voici ce que vous avez écrit et, là où cela diffère, ce qui est enregistré. Si vous enregistrez maintenant, c’est votre texte qui vaudra.',
    nowSaved: 'Enregistré actuellement',
    own: 'Votre notation',
  },

  conflict: {
    title: 'Déclarer un conflit d’intérêts',
    lead: 'Vous ne verrez plus cette proposition et le Secrétariat technique la confiera à une autre personne.',
    reason: 'Motif',
    reasonHint: 'Seul le Secrétariat technique le lit.',
    declare: 'Déclarer le conflit',
    cancel: 'Je n’ai pas de conflit : revenir à la proposition',
    declared: 'Votre conflit est déclaré. Vous n’avez plus à noter cette proposition.',
  },

  problems: {
    score: (criterion: string) => `Choisissez une note pour « ${criterion} », ou abstenez-vous`,
    unknownScore: (criterion: string) => `Choisissez une des notes de « ${criterion} »`,
    justification: (criterion: string) => `Écrivez pourquoi vous notez ainsi « ${criterion} »`,
    abstention: (criterion: string) => `Écrivez pourquoi vous vous abstenez pour « ${criterion} »`,
    tooLong: (n: number) =>
      plural('fr', n, {
        one: 'Écrivez au plus # caractère',
        many: 'Écrivez au plus # de caractères',
        other: 'Écrivez au plus # caractères',
      }),
    conflictReason: 'Écrivez en quoi consiste le conflit',
    note: 'Écrivez le message',
    capacity: 'Écrivez un nombre entier supérieur à zéro, ou laissez vide',
    hasWork: (name: string) => `${name} a déjà des propositions : retirez-les-lui d’abord`,
    perProposal: (least: number, most: number) => `Écrivez un nombre de ${least} à ${most}`,
    proposal: 'Choisissez la proposition',
    evaluator: 'Choisissez la personne',
    assignment: 'Choisissez l’attribution',
    interest: (name: string) =>
      `${name} occupe ou a occupé un poste dans un ministère qui participe à cette proposition`,
    already: (name: string) => `${name} a déjà cette proposition`,
    notEvaluating: 'Cela n’est possible que pendant l’évaluation de l’appel',
    begun:
      'La notation est commencée : ce qui a été écrit est conservé et l’attribution ne peut pas être retirée',
  },

  notes: {
    title: 'Discussion',
    lead: 'Entre les personnes qui ont fini de noter cette proposition et le Secrétariat technique. Elles ne voient pas le nom des autres.',
    leadSecretariat:
      'Seul le Secrétariat technique voit les noms. Les évaluateurs lisent cette page sans eux.',
    none: 'Personne n’a encore écrit',
    text: 'Écrivez un message',
    textHint: 'Ne dites pas qui vous êtes ni pour qui vous travaillez.',
    add: 'Ajouter le message',
    added: 'Votre message a été ajouté.',
  },

  mail: {
    subject: (n: number, network: string) =>
      `${network} : ${plural('fr', n, { one: '# proposition à noter', many: '# de propositions à noter', other: '# propositions à noter' })}`,
    greeting: (name: string) => `Bonjour ${name},`,
    body: (n: number, year: number) =>
      `Le Secrétariat technique vous demande de noter ${proposals(n)} de l’appel ${year}.`,
    due: (when: string) => `Date limite : ${when}.`,
    conflict:
      'Si vous avez un conflit d’intérêts pour l’une d’elles, déclarez-le sur sa page : une autre personne la notera.',
  },

  panel: {
    title: 'Premier tour : notations',
    progress: 'Avancement des notations',
    notYet: 'Quand l’évaluation commencera',
    complete: 'Complète',
    evaluators: (n: number) =>
      plural('fr', n, { one: '# évaluateur', many: '# d’évaluateurs', other: '# évaluateurs' }),
    finished: (done: number, all: number) => `${done} notations terminées sur ${all}`,
    missing: (n: number) =>
      plural('fr', n, {
        one: '# proposition sans assez d’évaluateurs',
        many: '# de propositions sans assez d’évaluateurs',
        other: '# propositions sans assez d’évaluateurs',
      }),
  },
} satisfies RatingText
