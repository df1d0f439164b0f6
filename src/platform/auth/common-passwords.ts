/**
 * Words that lists of stolen passwords begin with, in the four languages. A password that is one of them, or one of
 * them with digits and signs around it, or two of them, is refused.
 */
const words = `
password passw0rd p4ssword contrasena contraseña clave claves senha senhas motdepasse mdp secret secreto segredo
qwerty qwertyuiop qwertyui azerty azertyuiop asdfgh asdfghjkl asdf zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc
qwer qwert abcdef abcdefgh abcd abcabc aaaaaa zzzzzz xxxxxx letmein welcome bienvenido bienvenida bienvenidos
bemvindo bienvenue hola hello hallo bonjour salut admin administrator administrador administrateur root user usuario
utilisateur guest invitado convidado test testing prueba teste demo login access acceso acesso default changeme
cambiame master superman batman spiderman ironman starwars pokemon naruto dragon dragonball monkey shadow sunshine
princess princesa princesse football futbol futebol soccer baseball basketball hockey iloveyou teamo teamomucho
teamare tequiero amor amore amour amoreterno meuamor monamour jetaime loveme lovely love forever parasiempre mivida
corazon coracao mariposa estrella estrela estrellita bonita bebe chiquita muneca angel angelito angela jesus
jesuscristo jesusteama diosesamor deusefiel diosmio dios deus dieu cristo virgen familia famille family mama mamita
papa papito hermano hermana amigos amigas alejandro alejandra andrea andres antonio carlos carolina claudia cristina
daniel daniela diego eduardo fernanda fernando francisco gabriel gabriela gustavo isabel javier jessica jorge jose
josefina juan juancarlos julia laura leonardo lucas luis manuel marcelo maria mariana martin miguel natalia nicolas
pablo patricia paula pedro rafael ricardo roberto rodrigo samantha santiago sebastian sofia thomas valentina vanessa
veronica victor michael michelle jennifer ashley charlie robert matthew jordan hunter ranger buster george harley
thunder pepper ginger maggie cookie chocolate banana orange summer winter spring autumn verano invierno monday lunes
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april
june july august september october november december janeiro fevereiro america argentina bolivia brasil brazil canada
chile colombia costarica cuba ecuador guatemala haiti honduras jamaica mexico nicaragua panama paraguay peru
republica salvador trinidad uruguay venezuela caribe barcelona realmadrid bocajuniors boca riverplate river corinthians
flamengo palmeiras santos vasco gremio internacional nacional penarol millonarios trabajo trabalho travail labor
labour ministerio ministry ministere gobierno governo gouvernement government oficina office escritorio secretaria
computer computador computadora internet google facebook instagram whatsapp windows samsung microsoft android apple
freedom libertad liberdade liberte whatever trustno nothing secure seguridad seguranca security minga rial
`

const known = new Set(
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => plain(word)),
)

/** Without case, accents, or digits and signs in the place of letters. */
function plain(text: string): string {
  const swaps: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  }
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[013457@$!]/g, (sign) => swaps[sign] ?? sign)
}

const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '')

/** Two known words side by side, or one twice. */
const isTwoKnown = (text: string): boolean =>
  Array.from({ length: text.length - 1 }, (_, i) => i + 1).some(
    (i) => known.has(text.slice(0, i)) && known.has(text.slice(i)),
  )

/** A short piece over and over: abcabcabcabc. */
const isRepetition = (text: string): boolean => /^(.{1,6}?)\1+.{0,5}$/u.test(text) && new Set(text).size <= 6

/** Each sign one after the other, up or down: 123456789012, abcdefghijkl. */
const isSequence = (text: string): boolean => {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0))
  return [1, -1].some(
    (way) => steps.filter((step) => step === way || step === -9 * way).length === steps.length,
  )
}

/** Whether it is among the first that anybody would try. */
export const isCommonPassword = (password: string): boolean => {
  const lower = password.toLowerCase()
  if (isRepetition(lower) || isSequence(lower)) return true
  // With the digits and signs at its ends taken off, with those inside read as letters, and with none of either.
  const bare = lower.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const readings = [plain(bare), plain(lower), letters(plain(bare)), plain(letters(lower))]
  return readings.some((reading) => reading === '' || known.has(reading) || isTwoKnown(reading))
}
