import type { Bound } from './figures.ts'
import { hasMarker, isBroken, markersIn } from './markers.ts'
import {
  annexSources,
  type Block,
  chartSources,
  type Kind,
  listSource,
  longest,
  tableSources,
} from './schema.ts'
import type { ReportsText } from './text/index.ts'

type Known = {
  bound: ReadonlyMap<string, Bound>
  /** The components whose outcomes a list may show. */
  components: ReadonlySet<string>
}

/** What of the record each kind may show; a list may also be written. */
export const sourcesFor = (kind: Kind, components: Iterable<string>): readonly string[] => {
  if (kind === 'table') return tableSources
  if (kind === 'chart') return chartSources
  if (kind === 'annex') return annexSources
  if (kind === 'list') return [...[...components].map((code) => `outcomes/${code}`), 'studies']
  return []
}

/** Why a block cannot be taken, by field; nothing when it can. */
export const problemsOf = (
  block: Block,
  { bound, components }: Known,
  t: ReportsText['problems'],
): Record<string, string> => {
  const { kind, of, text } = block
  const sources = sourcesFor(kind, components)
  if (sources.length > 0 && !(kind === 'list' && of === null)) {
    if (of === null || !sources.includes(of) || (kind === 'list' && !listSource.safeParse(of).success))
      return { of: t.source }
    if (hasMarker(text)) return { text: t.inTitle }
    return text.length > longest.line ? { text: t.tooLong(longest.line) } : {}
  }
  if (text === '') return { text: t.empty[kind === 'title' || kind === 'heading' ? 'title' : 'text'] }
  const isLine = kind === 'title' || kind === 'heading'
  const most = isLine ? longest.line : longest.text
  if (text.length > most) return { text: t.tooLong(most) }
  if (isLine && text.includes('\n')) return { text: t.oneLine }
  if (isLine) return hasMarker(text) ? { text: t.inTitle } : {}
  if (isBroken(text)) return { text: t.broken }
  const unknown = markersIn(text).filter((marker) => !bound.has(marker))
  return unknown.length > 0 ? { text: t.unknown(unknown.map((marker) => `{{${marker}}}`)) } : {}
}
