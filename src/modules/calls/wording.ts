/** Marks and case do not change what a word says. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Each alternative begins a word; in Spanish, English, Portuguese and French, without marks. */
const words = (...stems: string[]) => new RegExp(`(?<![\\p{L}\\d])(?:${stems.join('|')})`, 'u')

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'january|february|march|april|june|july|august|september|october|november|december|' +
  'janeiro|fevereiro|abril|maio|junho|julho|setembro|outubro|novembro|dezembro|' +
  'janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre'

/** A moment, a period or an event that will not wait. */
const time = words(
  '20[2-9]\\d(?!\\d)',
  `(?:${months})(?!\\p{L})`,
  '(?:este|proximo|en el proximo|presente|ese) (?:ano|mes|semestre|trimestre|periodo)',
  '(?:this|next|coming) (?:year|month|quarter|semester|term)',
  '(?:este|neste|deste|proximo) (?:ano|mes|semestre|trimestre)',
  '(?:cette|l)?.?annee (?:prochaine|en cours)',
  '(?:cette|prochaine) annee',
  '(?:trimestre|semestre) prochain',
  'entr(?:a|ara|o|an|aran|ada|ou|era|e|ee)? (?:recientemente )?en (?:vigor|vigencia|vigueur)',
  'entr(?:a|ara|ou|ada) em vigor',
  '(?:enters?|entered|comes?|came|coming|entry) into force',
  '(?:takes?|took) effect',
  'acaba[nm]? de',
  "vient d[e’']",
  'has just',
  'recien(?:temente)?(?!\\p{L})',
  'recemment',
  'recentemente',
  'recently',
  'plazo',
  'deadline',
  'prazo',
  'echeance',
  'antes de(?:l| que| fin)',
  'before the (?:end|election|reform|new)',
  'avant la fin',
  'antes do fim',
  '(?:dentro de|en|within|in|em|dans) (?:\\d+|dos|tres|seis|doce|two|three|six|twelve|dois|doze|deux|trois|douze) (?:mes|semana|ano|month|week|year|mois|semaine|an(?!\\p{L}))',
  'nuev[oa]s? (?:ley|codigo|gobierno|reglamento|administracion)',
  'new (?:law|code|government|act|administration|regulation)',
  'nov[oa]s? (?:lei|codigo|governo|regulamento)',
  'nouve(?:au|l|lle) (?:loi|code|gouvernement|reglement)',
  'ventana de oportunidad',
  'window of opportunity',
  'janela de oportunidade',
)

/** Verbs and nouns of something that can be held in the hand afterwards, as against knowing and strengthening. */
const result = words(
  'disen',
  'elabor',
  'redact',
  'adopt',
  'aprob',
  'cre(?:ar|acion)(?!\\p{L})',
  'pon(?:er|dra) en (?:marcha|funcionamiento|operacion)',
  'implant',
  'public(?:ar|acion)(?!\\p{L})',
  'prepar',
  'firm(?:ar|a)(?!\\p{L})',
  'capacitar a',
  'instal',
  'reduc',
  'aument',
  'design',
  'draft',
  'write',
  'approv',
  'creat',
  'set up',
  'put in place',
  'launch',
  'publish',
  'sign(?!\\p{L})',
  'train \\d',
  'redu[cz]',
  'increas',
  'desenh',
  'redig',
  'aprov',
  'cri(?:ar|acao)(?!\\p{L})',
  'implement',
  'lanc',
  'assin',
  'concevoir',
  'redig',
  'approuv',
  'creer',
  'mettre (?:en place|en oeuvre|en œuvre|sur pied)',
  'lancer',
  'publier',
  'signer',
  'former \\d',
)

/** What stands in a field because something had to. */
const placeholder =
  /^(?:n\/?a|no aplica|ningun[oa]?|none|nao se aplica|sans objet|s\/d|por definir|a definir|pendiente|pendente|tbd|to be (?:defined|confirmed|determined)|a determinar|à? ?a? ?(?:definir|confirmer|determiner)|si|yes|sim|oui|no|x+|-+|\.+)\.?$/

export const saysNothing = (text: string): boolean => {
  const said = plain(text).trim()
  return said.length < 4 || placeholder.test(said)
}

export const namesATime = (text: string): boolean => time.test(plain(text))

/** Something that others can see was done: a product, a decision, a number. */
export const namesAResult = (text: string): boolean => /\d/.test(text) || result.test(plain(text))
