import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'
import type { Text } from './es.ts'

export const pt = {
  email: 'E-mail',
  password: 'Senha',
  code: 'Código',
  signIn: {
    title: 'Entrar',
    lead: 'Para quem participa da rede: pontos focais, servidores dos ministérios, órgãos consultivos, avaliadores e a Secretaria Técnica.',
    submit: 'Entrar',
    forgot: 'Esqueci minha senha',
    noAccount: 'Não tem uma conta?',
    noAccountBody:
      'As contas são abertas por convite da Secretaria Técnica. Escreva para ela se sua instituição lhe pediu que participe.',
    needed: 'Informe seu e-mail e sua senha',
    refused: 'O e-mail ou a senha não estão corretos',
    codeLabel: 'Código do seu aplicativo de autenticação',
    codeHint:
      'Se você tem a verificação em duas etapas, informe-o junto com a senha para entrar sem esperar.',
    wait: (minutes: number) =>
      plural('pt', minutes, {
        one: 'Houve tentativas demais. Aguarde # minuto, use um navegador no qual você já entrou ou redefina sua senha.',
        many: 'Houve tentativas demais. Aguarde # de minutos, use um navegador no qual você já entrou ou redefina sua senha.',
        other:
          'Houve tentativas demais. Aguarde # minutos, use um navegador no qual você já entrou ou redefina sua senha.',
      }),
    passkey: 'Entrar com uma chave de acesso',
    passkeyRefused:
      'Essa chave de acesso não corresponde a nenhuma conta ativa, ou demorou demais. Tente de novo ou use sua senha.',
    passwordSet: 'Sua senha foi salva. Você já pode entrar.',
  },
  demo: {
    title: 'Conhecer o site como uma pessoa de exemplo',
    note: 'São pessoas inventadas: não existem nem ocupam estes cargos. Entre com um clique para ver o site como cada uma o vê.',
    enter: (name: string) => `Entrar como ${name}`,
  },
  secondStep: {
    passkeyTitle: 'Use sua chave de acesso',
    recoveryHint: 'Se não puder usar sua chave de acesso, digite um dos seus códigos de recuperação.',
    title: 'Informe o código de verificação',
    hint: 'Abra seu aplicativo de autenticação e informe o código de 6 dígitos. Você também pode usar um dos seus códigos de recuperação.',
    submit: 'Continuar',
    needed: 'Informe o código',
    refused: 'O código não está correto ou já foi usado. Espere até que o aplicativo mostre outro.',
    expired: 'Demorou demais. Entre de novo.',
    wait: (minutes: number) =>
      plural('pt', minutes, {
        one: 'Houve códigos errados demais. Aguarde # minuto.',
        many: 'Houve códigos errados demais. Aguarde # de minutos.',
        other: 'Houve códigos errados demais. Aguarde # minutos.',
      }),
    lost: 'Está sem o celular e sem os códigos?',
    lostBody: 'Escreva para a Secretaria Técnica: ela confirmará sua identidade e enviará um novo convite.',
  },
  reset: {
    title: 'Redefinir a senha',
    lead: 'Enviaremos um link para você escolher uma nova senha.',
    submit: 'Enviar o link',
    needed: 'Informe um endereço de e-mail como ana@example.org',
    sentTitle: 'Confira seu e-mail',
    sent: 'Se o endereço corresponder a uma conta, em alguns minutos chegará um link válido por uma hora.',
    sentHint:
      'Se não chegar, confira a pasta de spam ou verifique se informou o mesmo endereço que recebeu o convite.',
    back: 'Voltar para entrar',
  },
  link: {
    reset: 'Escolha uma nova senha',
    invitation: 'Ative sua conta',
    resetLead: (email: string) =>
      `Para a conta de ${email}. Ao salvá-la, todas as suas sessões serão encerradas.`,
    invitationLead: (name: string, email: string) =>
      `Boas-vindas, ${name}. Escolha a senha com a qual você entrará como ${email}.`,
    submit: 'Salvar a senha',
    goneTitle: 'Este link não vale mais',
    gone: 'Já foi usado, venceu ou outro foi enviado depois.',
    resetAgain: 'Pedir outro link',
    invitationAgain: 'Peça à Secretaria Técnica que envie outro convite.',
  },
  newPassword: {
    label: 'Nova senha',
    hint: (least: number) =>
      `Pelo menos ${least} caracteres. Algumas palavras que só você juntaria funcionam bem; os espaços contam.`,
    faults: {
      short: (least: number) => `A senha deve ter pelo menos ${least} caracteres`,
      long: (most: number) => `A senha deve ter no máximo ${most} caracteres`,
      common: 'Essa senha está entre as primeiras que alguém tentaria. Escolha outra',
      own: 'A senha é parecida demais com seu nome ou seu e-mail. Escolha outra',
    },
  },
  ownPassword: {
    label: 'Sua senha atual',
    hint: 'Pedimos de novo para que ninguém mude isto se você deixou a sessão aberta.',
    wrong: 'A senha atual não está correta',
    wait: (minutes: number) =>
      plural('pt', minutes, {
        one: 'Houve tentativas demais. Aguarde # minuto.',
        many: 'Houve tentativas demais. Aguarde # de minutos.',
        other: 'Houve tentativas demais. Aguarde # minutos.',
      }),
  },
  account: {
    title: 'Sua conta',
    name: 'Nome',
    language: 'Idioma das mensagens',
    posts: 'Cargos',
    since: (day: string) => `desde ${day}`,
    noPosts: 'Você não ocupa nenhum cargo no momento.',
    correct: 'Se algo não estiver certo, escreva para a Secretaria Técnica.',
    sample:
      'É uma pessoa de exemplo: não tem senha nem segunda etapa, e outras pessoas podem estar usando-a ao mesmo tempo.',
    recommended: 'Seu perfil dá acesso ao trabalho de outras pessoas. Ative a verificação em duas etapas.',
    security: 'Segurança',
    change: 'Alterar',
    manage: 'Gerenciar',
    passwordKept: 'Guardada de modo que ninguém possa lê-la',
    on: 'Ativada',
    off: 'Desativada',
    passkeyCount: (n: number) => plural('pt', n, { one: '# chave', many: '# de chaves', other: '# chaves' }),
    codesLeft: (n: number) =>
      plural('pt', n, { one: 'Resta # código', many: 'Restam # de códigos', other: 'Restam # códigos' }),
    done: {
      password: 'Você alterou sua senha. As outras sessões foram encerradas.',
      'second-factor-off': 'Você desativou a verificação em duas etapas.',
      'codes-kept': 'A verificação em duas etapas está ativada.',
      passkey: 'Você adicionou uma chave de acesso.',
      'passkey-removed': 'Você removeu a chave de acesso.',
      session: 'Você encerrou a sessão.',
      sessions: 'Você encerrou as outras sessões.',
    },
  },
  roles: {
    official: 'Servidora ou servidor',
    focal_point: 'Ponto focal',
    evaluator: 'Avaliadora ou avaliador',
    advisory_body: 'Órgão consultivo',
    international_organization: 'Organismo internacional',
    secretariat: 'Secretaria Técnica',
    administrator: 'Administração do site',
  },
  sessions: {
    title: 'Onde sua sessão está aberta',
    device: 'Navegador',
    lastSeen: 'Última atividade',
    address: 'Endereço IP',
    action: 'Ação',
    here: 'Esta sessão',
    end: 'Encerrar',
    endAbout: (device: string) => `a sessão de ${device}`,
    endOthers: 'Encerrar as outras sessões',
    unknown: 'Navegador desconhecido',
    on: (browser: string, system: string) => `${browser} em ${system}`,
  },
  changePassword: {
    title: 'Alterar a senha',
    submit: 'Alterar a senha',
    other: 'As outras sessões serão encerradas.',
  },
  secondFactor: {
    owed: 'Seu cargo abre o trabalho de outras pessoas: para continuar, ative a verificação em duas etapas. Até lá, você não pode ver nem fazer mais nada com sua conta.',
    orPasskey: 'Usar uma chave de acesso em vez de um código',
    mustStay:
      'Seu cargo exige uma segunda etapa e não restaria nenhuma. Adicione outra antes de remover esta.',
    title: 'Verificação em duas etapas',
    lead: 'Depois da senha é pedido um código que muda a cada 30 segundos e que só seu celular mostra. Quem roubar sua senha não conseguirá entrar.',
    begin: 'Começar',
    onLead: 'Está ativada. Ao entrar, é pedido um código do seu aplicativo de autenticação.',
    setUp: 'Vincule seu aplicativo de autenticação',
    scan: 'No celular, abra um aplicativo de autenticação e leia este código.',
    qr: 'Código QR com a chave que aparece abaixo',
    key: 'Se não puder lê-lo, informe esta chave no aplicativo:',
    open: 'Abrir no aplicativo deste dispositivo',
    code: 'Código de 6 dígitos que o aplicativo mostra',
    confirm: 'Ativar',
    refused: 'O código não está correto. Verifique se a hora do celular é automática e informe o próximo.',
    remove: 'Desativar',
    removeTitle: 'Desativar a verificação em duas etapas',
    removeLead: 'Bastará a senha para entrar. Os códigos de recuperação deixarão de valer.',
  },
  recoveryCodes: {
    title: 'Códigos de recuperação',
    lead: 'Cada código vale uma vez, no lugar do código do celular. Guarde-os onde não os perca: não serão mostrados de novo.',
    kept: 'Já os guardei',
    hidden: 'Por segurança, os códigos são mostrados uma única vez, quando são criados.',
    renewTitle: 'Criar novos códigos',
    renewLead: 'Os anteriores deixarão de valer.',
    renew: 'Criar novos códigos',
    off: 'Os códigos são criados quando você ativa a verificação em duas etapas.',
  },
  passkeys: {
    title: 'Chaves de acesso',
    lead: 'Uma chave de acesso substitui a senha e o código: você entra com sua digital, seu rosto ou o PIN do dispositivo.',
    none: 'Você ainda não tem nenhuma.',
    name: 'Nome',
    nameHint: 'Por exemplo, “Celular” ou “Computador do escritório”',
    created: 'Criada',
    lastUsed: 'Último uso',
    never: 'Nunca',
    add: 'Adicionar uma chave de acesso',
    script:
      'Para adicioná-la, seu navegador precisa aceitar chaves de acesso e ter o JavaScript ativado. Todo o resto funciona sem isso.',
    remove: 'Remover',
    removeTitle: 'Remover uma chave de acesso',
    which: 'Chave',
    whichNeeded: 'Escolha a chave que deseja remover',
    nameNeeded: 'Informe um nome para reconhecê-la',
    refused: 'Não foi possível adicionar a chave. Tente de novo.',
    failed: 'O navegador não usou nenhuma chave de acesso.',
  },
  colleague: {
    email: 'Digite um e-mail, como ana@exemplo.org',
    name: 'Digite o nome da pessoa',
    elsewhere:
      'Esse endereço é de uma pessoa de outra instituição. Digite o endereço de alguém do seu ministério',
    closed: 'A conta dessa pessoa está encerrada. Peça à Secretaria Técnica que a reabra',
  },
  mail: {
    greeting: (name: Untrusted) => `Olá, ${name}:`,
    noticeSubject: (network: string) => `${network}: mudança na segurança da sua conta`,
    notices: {
      passwordChanged: 'A senha da sua conta foi alterada e as outras sessões foram encerradas.',
      secondFactorOn: 'A verificação em duas etapas foi ativada na sua conta.',
      secondFactorOff: 'A verificação em duas etapas foi desativada na sua conta.',
      recoveryCodesNew:
        'Foram criados novos códigos de recuperação para sua conta. Os anteriores não valem mais.',
      recoveryCodeUsed: 'Um dos seus códigos de recuperação foi usado para entrar.',
      passkeyAdded: 'Uma chave de acesso foi adicionada à sua conta.',
      passkeyRemoved: 'Uma chave de acesso foi removida da sua conta.',
    },
    infected: {
      subject: (network: string) => `${network}: vírus em um arquivo`,
      own: (file: Untrusted, finding: Untrusted) =>
        `Foi encontrado um vírus (${finding}) no arquivo ${file}, que você enviou.`,
      others: (person: Untrusted, file: Untrusted, finding: Untrusted) =>
        `Foi encontrado um vírus (${finding}) no arquivo ${file}, enviado por ${person}.`,
      taken: 'O arquivo foi removido e ninguém mais pode abri-lo.',
      refused: 'O arquivo não foi salvo.',
      clean: 'Verifique seu computador com um antivírus e depois envie uma cópia limpa.',
      ask: 'Verifique se essa pessoa sabe o que fazer; se vários arquivos trouxerem vírus, avise quem administra o site.',
    },
    notYou: 'Se não foi você, redefina sua senha agora nesta página e avise a Secretaria Técnica:',
    reset: {
      subject: (network: string) => `${network}: escolha uma nova senha`,
      body: (network: string) =>
        `Alguém pediu para redefinir a senha da sua conta na ${network}. Se foi você, escolha uma nova nesta página:`,
      expiry:
        'O link vale uma única vez, por uma hora. Se não foi você, não faça nada: sua senha continua a mesma.',
    },
    invitation: {
      subject: (network: string) => `${network}: ative sua conta`,
      body: (network: string) =>
        `A Secretaria Técnica convida você a participar da plataforma da ${network}. Escolha sua senha nesta página:`,
      expiry: 'O link vale uma única vez, por 14 dias.',
    },
  },
} satisfies Text
