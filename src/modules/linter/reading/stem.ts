import { pattern } from './fold.ts'
import type { Words } from './words/index.ts'

/** Words of the field that are in every topic, whatever it is about; by their stems. */
const everywhere =
  /^(?:trabaj|trabal|labora|labour|labor$|worker|work$|travai|minist|progra|servic|sistem|system|public|fortal|streng|gestio|manage|activi|ativid|cooper|asiste|assist|tecnic|techni|nacion|nation|politi|policy|polici|proces|desarr|develo|direcc|unidad|capaci|accion|calida|experi|mejora|improv|area|tema|temas|social|relaci|relati|region|americ|intern|depart|inform|instit|taller|semina|worksh|oficin|atelie|hemisp|fase|phase|visita|visite|proyec|modelo|model|region|funcio|offici|foncti|viaje|viajar|travel)/

/** The beginnings of the words that carry a topic. */
export const stemsOf = (folded: string, words: Words): Set<string> => {
  const common = pattern(`^(?:${words.common})$`)
  return new Set(
    folded
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !common.test(word))
      .map((word) => word.slice(0, 6))
      .filter((stem) => !everywhere.test(stem)),
  )
}

/** With the general words of the field too: titles and components are told in little else. */
export const wideStems = (folded: string, words: Words): Set<string> =>
  new Set([
    ...stemsOf(folded, words),
    ...folded
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 5)
      .map((word) => word.slice(0, 6)),
  ])

/** How much of the first is in the second. */
export const shareOfStems = (of: Set<string>, among: Set<string>): number =>
  of.size === 0 ? 0 : [...of].filter((stem) => among.has(stem)).length / of.size
