import type { Text } from './es.ts'

export const pt = {
  signedOutTitle: 'Sua sessão terminou',
  signedOutBody:
    'Nada foi salvo ainda. Abra a página de entrada em outra aba, entre na sua conta, volte a esta com o botão Voltar do navegador (seu texto continua no formulário) e envie novamente.',
  signedOutKept:
    'Seu texto está a salvo nesta página e ainda não foi salvo. Abra a página de início de sessão em outra aba, inicie sessão, volte aqui e envie-o de novo.',
  unsentKept: 'O que você escreveu está nesta página e ainda não foi salvo. Envie de novo em um minuto.',
  sendAgain: 'Enviar de novo o que escrevi',
  whatYouTyped: 'O que você escreveu',
  signIn: 'Entrar',
  tooLargeTitle: 'É demais para enviar de uma só vez',
  tooLargeBody: 'Nada foi salvo. Volte com o botão Voltar do navegador, encurte o texto e envie novamente.',
  fileTooLargeBody: (mb: number) =>
    `Nada foi salvo. Um arquivo pode ter até ${mb} MB. Volte com o botão Voltar do navegador e escolha um arquivo menor.`,
  fileTooLarge: (mb: number) => `O arquivo deve ter no máximo ${mb} MB`,
  fileEmpty: 'O arquivo está vazio',
  fileNotAlone: 'Escolha um arquivo de cada vez',
  fileRefused: {
    otherType: (types: string) => `O arquivo deve ser de um destes tipos: ${types}`,
    otherName:
      'O nome do arquivo termina como se fosse de outro tipo. Salve-o de novo com o programa que o criou e envie-o sem mudar o nome',
    damaged: 'O arquivo está danificado ou incompleto. Abra-o, salve-o de novo e envie essa cópia',
    locked: 'O arquivo está criptografado ou protegido por senha. Salve-o sem proteção',
    hidden:
      'O arquivo contém partes que seus leitores não veem. Abra-o, salve-o como um arquivo novo e envie esse',
    bomb: 'O arquivo ocupa espaço demais ao ser aberto. Remova imagens ou páginas, ou divida-o em vários',
    macros: 'O arquivo contém macros. Salve-o sem elas',
    embedded: 'O arquivo traz outros arquivos ou objetos dentro. Remova-os e anexe-os separadamente',
    external:
      'O arquivo busca conteúdo em outros arquivos ou sites ao ser aberto. Desfaça esses vínculos (os links do texto podem ficar) e salve-o de novo',
    scripts:
      'O PDF contém instruções que são executadas ou formulários que são enviados. Imprima-o como PDF e envie essa cópia',
    pixels: 'A imagem tem pixels demais. Reduza-a',
  },
  fileNoRoom: {
    object: (mb: number) =>
      `Os arquivos adicionados aqui, inclusive os que foram removidos, já ocupam quase ${mb} MB, que é o máximo. Peça ajuda à Secretaria Técnica`,
    institution: (mb: number) =>
      `Os arquivos da sua instituição já ocupam quase ${mb} MB, que é o máximo. Peça ajuda à Secretaria Técnica`,
  },
  fileInfected:
    'Foi encontrado um vírus no arquivo e ele não foi salvo. Verifique seu computador com um antivírus; a Secretaria Técnica foi avisada',
  fileWaits:
    'Ainda não foi possível verificar se tem vírus: isso será feito assim que possível e até lá ninguém poderá abri-lo.',
  quarantinedTitle: 'O arquivo ainda não pode ser aberto',
  quarantinedBody: 'Falta verificar se tem vírus. Tente de novo em alguns minutos.',
  infectedTitle: 'O arquivo foi removido',
  infectedBody: 'Foi encontrado um vírus nele. Quem o enviou e a Secretaria Técnica foram avisados.',
  notFoundTitle: 'Página não encontrada',
  notFoundBody:
    'Se digitou o endereço, verifique se está correto. Se seguiu um link, o conteúdo pode não estar mais disponível ou talvez seja preciso entrar na sua conta.',
  invalidTitle: 'Não é possível mostrar esta página',
  invalidBody: 'Algo no endereço não foi entendido. Volte ao início ou use a busca.',
  conflictTitle: 'Alguém alterou isto antes de você',
  conflictBody: 'Volte à página anterior: você verá a versão atual ao lado do que escreveu.',
  foreignTitle: 'Nada foi alterado',
  foreignBody: 'O envio não veio de uma página deste site. Volte ao formulário e envie novamente.',
  staleTitle: 'Este formulário não vale mais',
  staleBody:
    'Nada foi alterado. O formulário era de outra pessoa ou de uma visita anterior deste navegador, ou seu navegador não aceita cookies. Abra a página de novo e envie outra vez.',
  staleKept:
    'Nada foi alterado ainda: o formulário era de outra pessoa ou de uma visita anterior deste navegador. Se foi você quem escreveu isto, envie de novo.',
  stepOwedTitle: 'Ative primeiro a verificação em duas etapas',
  stepOwedBody:
    'Nada foi salvo ainda. Seu cargo abre o trabalho de outras pessoas: antes de continuar, ative a verificação em duas etapas.',
  stepOwedKept:
    'Seu texto está a salvo nesta página e ainda não foi salvo. Seu cargo abre o trabalho de outras pessoas: ative a verificação em duas etapas em outra aba, volte aqui e envie de novo.',
  setUp: 'Ativar a verificação em duas etapas',
  failureTitle: 'Algo falhou do nosso lado',
  failureBody:
    'Tente novamente em alguns minutos. Se persistir, escreva à Secretaria Técnica com este número:',
  busyTitle: 'O serviço não está disponível no momento',
  busyBody:
    'O banco de dados não responde. Tente novamente em um minuto; o que já lhe foi confirmado está a salvo.',
  fullTitle: 'Não há mais espaço para salvar',
  fullBody:
    'Nada do que você enviou foi salvo, nem uma parte. O site continua disponível para consulta; avise a Secretaria Técnica e tente mais tarde.',
  slowTitle: 'A busca demorou demais',
  slowBody: 'Tente com menos palavras ou com um filtro.',
  home: 'Voltar ao início',
  search: 'Buscar no site',
} satisfies Text
