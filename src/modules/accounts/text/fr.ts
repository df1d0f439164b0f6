import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'
import type { Text } from './es.ts'

export const fr = {
  email: 'Adresse courriel',
  password: 'Mot de passe',
  code: 'Code',
  signIn: {
    title: 'Se connecter',
    lead: 'Pour les personnes qui participent au réseau : points focaux, personnel des ministères, organes consultatifs, évaluateurs et Secrétariat technique.',
    submit: 'Se connecter',
    forgot: 'J’ai oublié mon mot de passe',
    noAccount: 'Vous n’avez pas de compte ?',
    noAccountBody:
      'Les comptes s’ouvrent sur invitation du Secrétariat technique. Écrivez-lui si votre institution vous a chargé de participer.',
    needed: 'Saisissez votre adresse courriel et votre mot de passe',
    refused: 'L’adresse ou le mot de passe est incorrect',
    codeLabel: 'Code de votre application d’authentification',
    codeHint:
      'Si vous utilisez la vérification en deux étapes, saisissez-le avec votre mot de passe pour entrer sans attendre.',
    wait: (minutes: number) =>
      plural('fr', minutes, {
        one: 'Il y a eu trop de tentatives. Attendez # minute, utilisez un navigateur où vous vous êtes déjà connecté ou réinitialisez votre mot de passe.',
        many: 'Il y a eu trop de tentatives. Attendez # de minutes, utilisez un navigateur où vous vous êtes déjà connecté ou réinitialisez votre mot de passe.',
        other:
          'Il y a eu trop de tentatives. Attendez # minutes, utilisez un navigateur où vous vous êtes déjà connecté ou réinitialisez votre mot de passe.',
      }),
    passkey: 'Se connecter avec une clé d’accès',
    passkeyRefused:
      'Cette clé d’accès ne correspond à aucun compte actif, ou l’attente a été trop longue. Réessayez ou utilisez votre mot de passe.',
    passwordSet: 'Votre mot de passe est enregistré. Vous pouvez vous connecter.',
  },
  demo: {
    title: 'Découvrir le site en tant que personne fictive',
    note: 'Ces personnes sont inventées : elles n’existent pas et n’occupent pas ces fonctions. Entrez d’un clic pour voir le site comme chacune le voit.',
    enter: (name: string) => `Entrer en tant que ${name}`,
  },
  secondStep: {
    passkeyTitle: 'Utilisez votre clé d’accès',
    recoveryHint:
      'Si vous ne pouvez pas utiliser votre clé d’accès, entrez l’un de vos codes de récupération.',
    title: 'Saisissez le code de vérification',
    hint: 'Ouvrez votre application d’authentification et saisissez le code à 6 chiffres. Vous pouvez aussi utiliser un de vos codes de récupération.',
    submit: 'Continuer',
    needed: 'Saisissez le code',
    refused: 'Le code est incorrect ou a déjà servi. Attendez que votre application en affiche un autre.',
    expired: 'L’attente a été trop longue. Connectez-vous de nouveau.',
    wait: (minutes: number) =>
      plural('fr', minutes, {
        one: 'Il y a eu trop de codes erronés. Attendez # minute.',
        many: 'Il y a eu trop de codes erronés. Attendez # de minutes.',
        other: 'Il y a eu trop de codes erronés. Attendez # minutes.',
      }),
    lost: 'Vous n’avez ni votre téléphone ni vos codes ?',
    lostBody:
      'Écrivez au Secrétariat technique : il vérifiera votre identité et vous enverra une nouvelle invitation.',
  },
  reset: {
    title: 'Réinitialiser le mot de passe',
    lead: 'Nous vous enverrons un lien pour choisir un nouveau mot de passe.',
    submit: 'Envoyer le lien',
    needed: 'Saisissez une adresse courriel comme ana@example.org',
    sentTitle: 'Consultez votre courriel',
    sent: 'Si l’adresse correspond à un compte, un lien valable une heure arrivera dans quelques minutes.',
    sentHint:
      'S’il n’arrive pas, regardez dans les courriels indésirables ou vérifiez que vous avez saisi l’adresse qui a reçu l’invitation.',
    back: 'Revenir à la connexion',
  },
  link: {
    reset: 'Choisissez un nouveau mot de passe',
    invitation: 'Activez votre compte',
    resetLead: (email: string) => `Pour le compte de ${email}. L’enregistrer met fin à toutes vos sessions.`,
    invitationLead: (name: string, email: string) =>
      `Bienvenue, ${name}. Choisissez le mot de passe avec lequel vous vous connecterez comme ${email}.`,
    submit: 'Enregistrer le mot de passe',
    goneTitle: 'Ce lien n’est plus valable',
    gone: 'Il a déjà servi, il a expiré ou un autre a été envoyé depuis.',
    resetAgain: 'Demander un autre lien',
    invitationAgain: 'Demandez au Secrétariat technique de vous envoyer une autre invitation.',
  },
  newPassword: {
    label: 'Nouveau mot de passe',
    hint: (least: number) =>
      `Au moins ${least} caractères. Quelques mots que vous seul associeriez conviennent bien; les espaces comptent.`,
    faults: {
      short: (least: number) => `Le mot de passe doit compter au moins ${least} caractères`,
      long: (most: number) => `Le mot de passe doit compter au plus ${most} caractères`,
      common: 'Ce mot de passe est parmi les premiers que l’on essaierait. Choisissez-en un autre',
      own: 'Le mot de passe ressemble trop à votre nom ou à votre adresse. Choisissez-en un autre',
    },
  },
  ownPassword: {
    label: 'Votre mot de passe actuel',
    hint: 'Nous le redemandons pour que personne ne change ceci si vous avez laissé votre session ouverte.',
    wrong: 'Le mot de passe actuel est incorrect',
    wait: (minutes: number) =>
      plural('fr', minutes, {
        one: 'Il y a eu trop de tentatives. Attendez # minute.',
        many: 'Il y a eu trop de tentatives. Attendez # de minutes.',
        other: 'Il y a eu trop de tentatives. Attendez # minutes.',
      }),
  },
  account: {
    title: 'Votre compte',
    name: 'Nom',
    language: 'Langue des messages',
    posts: 'Fonctions',
    since: (day: string) => `depuis le ${day}`,
    noPosts: 'Vous n’occupez aucune fonction en ce moment.',
    correct: 'Si quelque chose est inexact, écrivez au Secrétariat technique.',
    sample:
      'C’est une personne fictive : elle n’a ni mot de passe ni deuxième étape, et d’autres l’utilisent peut-être en même temps.',
    recommended:
      'Votre rôle vous donne accès au travail d’autres personnes. Activez la vérification en deux étapes.',
    security: 'Sécurité',
    change: 'Modifier',
    manage: 'Gérer',
    passwordKept: 'Conservé de sorte que personne ne puisse le lire',
    on: 'Activée',
    off: 'Désactivée',
    passkeyCount: (n: number) => plural('fr', n, { one: '# clé', many: '# de clés', other: '# clés' }),
    codesLeft: (n: number) =>
      plural('fr', n, {
        one: 'Il vous reste # code',
        many: 'Il vous reste # de codes',
        other: 'Il vous reste # codes',
      }),
    done: {
      password: 'Vous avez modifié votre mot de passe. Vos autres sessions sont terminées.',
      'second-factor-off': 'Vous avez désactivé la vérification en deux étapes.',
      'codes-kept': 'La vérification en deux étapes est activée.',
      passkey: 'Vous avez ajouté une clé d’accès.',
      'passkey-removed': 'Vous avez retiré la clé d’accès.',
      session: 'Vous avez mis fin à la session.',
      sessions: 'Vous avez mis fin à vos autres sessions.',
    },
  },
  roles: {
    official: 'Fonctionnaire',
    focal_point: 'Point focal',
    evaluator: 'Évaluatrice ou évaluateur',
    advisory_body: 'Organe consultatif',
    international_organization: 'Organisation internationale',
    secretariat: 'Secrétariat technique',
    administrator: 'Administration du site',
  },
  sessions: {
    title: 'Où votre session est ouverte',
    device: 'Navigateur',
    lastSeen: 'Dernière activité',
    address: 'Adresse IP',
    action: 'Action',
    here: 'Cette session',
    end: 'Terminer',
    endAbout: (device: string) => `la session de ${device}`,
    endOthers: 'Terminer les autres sessions',
    unknown: 'Navigateur inconnu',
    on: (browser: string, system: string) => `${browser} sur ${system}`,
  },
  changePassword: {
    title: 'Modifier le mot de passe',
    submit: 'Modifier le mot de passe',
    other: 'Vos autres sessions se termineront.',
  },
  secondFactor: {
    owed: 'Votre fonction donne accès au travail d’autres personnes : pour continuer, activez la vérification en deux étapes. D’ici là, vous ne pouvez rien voir ni faire d’autre avec votre compte.',
    orPasskey: 'Utiliser une clé d’accès plutôt qu’un code',
    mustStay:
      'Votre fonction exige une deuxième étape et il ne vous en resterait aucune. Ajoutez-en une autre avant de retirer celle-ci.',
    title: 'Vérification en deux étapes',
    lead: 'Après le mot de passe, on demande un code qui change toutes les 30 secondes et que seul votre téléphone affiche. Qui vole votre mot de passe ne pourra pas entrer.',
    begin: 'Commencer',
    onLead: 'Elle est activée. À la connexion, on demande un code de votre application d’authentification.',
    setUp: 'Associez votre application d’authentification',
    scan: 'Sur votre téléphone, ouvrez une application d’authentification et balayez ce code.',
    qr: 'Code QR contenant la clé affichée ci-dessous',
    key: 'Si vous ne pouvez pas le balayer, saisissez cette clé dans l’application :',
    open: 'Ouvrir dans l’application de cet appareil',
    code: 'Code à 6 chiffres affiché par l’application',
    confirm: 'Activer',
    refused:
      'Le code est incorrect. Vérifiez que l’heure du téléphone est automatique et saisissez le suivant.',
    remove: 'Désactiver',
    removeTitle: 'Désactiver la vérification en deux étapes',
    removeLead: 'Le mot de passe suffira pour entrer. Les codes de récupération ne serviront plus.',
  },
  recoveryCodes: {
    title: 'Codes de récupération',
    lead: 'Chaque code sert une fois, à la place du code du téléphone. Gardez-les où vous ne les perdrez pas : ils ne seront plus affichés.',
    kept: 'Je les ai gardés',
    hidden: 'Par sécurité, les codes ne s’affichent qu’une fois, à leur création.',
    renewTitle: 'Créer de nouveaux codes',
    renewLead: 'Les précédents ne serviront plus.',
    renew: 'Créer de nouveaux codes',
    off: 'Les codes se créent quand vous activez la vérification en deux étapes.',
  },
  passkeys: {
    title: 'Clés d’accès',
    lead: 'Une clé d’accès remplace le mot de passe et le code : vous entrez avec votre empreinte, votre visage ou le NIP de votre appareil.',
    none: 'Vous n’en avez pas encore.',
    name: 'Nom',
    nameHint: 'Par exemple, « Téléphone » ou « Ordinateur du bureau »',
    created: 'Créée',
    lastUsed: 'Dernier usage',
    never: 'Jamais',
    add: 'Ajouter une clé d’accès',
    script:
      'Pour en ajouter une, votre navigateur doit accepter les clés d’accès et JavaScript doit être activé. Tout le reste fonctionne sans cela.',
    remove: 'Retirer',
    removeTitle: 'Retirer une clé d’accès',
    which: 'Clé',
    whichNeeded: 'Choisissez la clé à retirer',
    nameNeeded: 'Saisissez un nom pour la reconnaître',
    refused: 'La clé n’a pas pu être ajoutée. Réessayez.',
    failed: 'Le navigateur n’a utilisé aucune clé d’accès.',
  },
  colleague: {
    email: 'Saisissez une adresse électronique, comme ana@exemple.org',
    name: 'Saisissez le nom de la personne',
    elsewhere:
      'Cette adresse est celle d’une personne d’une autre institution. Saisissez l’adresse de quelqu’un de votre ministère',
    closed: 'Le compte de cette personne est fermé. Demandez au Secrétariat technique de le rouvrir',
  },
  mail: {
    greeting: (name: Untrusted) => `Bonjour ${name},`,
    noticeSubject: (network: string) => `${network} : changement dans la sécurité de votre compte`,
    notices: {
      passwordChanged: 'Le mot de passe de votre compte a été modifié et vos autres sessions sont terminées.',
      secondFactorOn: 'La vérification en deux étapes a été activée pour votre compte.',
      secondFactorOff: 'La vérification en deux étapes a été désactivée pour votre compte.',
      recoveryCodesNew:
        'De nouveaux codes de récupération ont été créés pour votre compte. Les précédents ne servent plus.',
      recoveryCodeUsed: 'Un de vos codes de récupération a servi à se connecter.',
      passkeyAdded: 'Une clé d’accès a été ajoutée à votre compte.',
      passkeyRemoved: 'Une clé d’accès a été retirée de votre compte.',
    },
    infected: {
      subject: (network: string) => `${network} : un virus dans un fichier`,
      own: (file: Untrusted, finding: Untrusted) =>
        `Un virus (${finding}) a été trouvé dans le fichier ${file}, que vous avez téléversé.`,
      others: (person: Untrusted, file: Untrusted, finding: Untrusted) =>
        `Un virus (${finding}) a été trouvé dans le fichier ${file}, téléversé par ${person}.`,
      taken: 'Le fichier a été retiré et plus personne ne peut l’ouvrir.',
      refused: 'Le fichier n’a pas été enregistré.',
      clean: 'Vérifiez votre ordinateur avec un antivirus, puis téléversez une copie saine.',
      ask: 'Assurez-vous que cette personne sache quoi faire; si plusieurs fichiers contiennent des virus, avertissez la personne qui gère le site.',
    },
    notYou:
      'Si ce n’était pas vous, réinitialisez maintenant votre mot de passe sur cette page et avisez le Secrétariat technique :',
    reset: {
      subject: (network: string) => `${network} : choisissez un nouveau mot de passe`,
      body: (network: string) =>
        `Quelqu’un a demandé la réinitialisation du mot de passe de votre compte (${network}). Si c’était vous, choisissez-en un nouveau sur cette page :`,
      expiry:
        'Le lien sert une seule fois, pendant une heure. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
    },
    invitation: {
      subject: (network: string) => `${network} : activez votre compte`,
      body: (network: string) =>
        `Le Secrétariat technique vous invite à participer à la plateforme (${network}). Choisissez votre mot de passe sur cette page :`,
      expiry: 'Le lien sert une seule fois, pendant 14 jours.',
    },
  },
} satisfies Text
