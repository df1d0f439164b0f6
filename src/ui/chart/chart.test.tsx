import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { BarChart, ColumnChart, FlowChart, TileMap, Timeline } from '../index.ts'
import { wrap } from './measure.ts'
import { tileColumns, tileRows, tiles } from './tiles.ts'

const frame = { lang: 'en', id: 'f', title: 'A title', csv: '/f.csv' } as const

const charts: Record<string, VNode> = {
  bars: <BarChart {...frame} bars={[{ label: 'One', value: 3, href: '/one' }]} />,
  'bars of nothing': <BarChart {...frame} bars={[]} />,
  'bars of zero': <BarChart {...frame} bars={[{ label: 'One', value: 0 }]} />,
  columns: <ColumnChart {...frame} columns={[{ label: '2014', value: 3, href: '/2014' }]} />,
  'columns of nothing': <ColumnChart {...frame} columns={[]} />,
  timeline: <Timeline {...frame} until={2026} spans={[{ label: 'One', start: 2019, href: '/one' }]} />,
  'timeline of nothing': <Timeline {...frame} until={2026} spans={[]} />,
  flow: (
    <FlowChart
      {...frame}
      providers={[{ id: 'CR', label: 'Costa Rica', href: '/cr' }]}
      receivers={[
        { id: 'CR', label: 'Costa Rica' },
        { id: 'BB', label: 'Barbados' },
      ]}
      flows={[{ from: 'CR', to: 'BB', value: 2 }]}
    />
  ),
  'flow of nothing': <FlowChart {...frame} providers={[]} receivers={[]} flows={[]} />,
  tiles: (
    <TileMap {...frame} tiles={[{ code: 'BB', name: 'Barbados', href: '/bb', intensity: 0.5, value: '5' }]} />
  ),
}

describe.each(Object.entries(charts))('%s', (_, chart) => {
  const html = renderToString(chart)

  it('is an image with a name, a table and a file', () => {
    expect(html).toMatch(/<svg[^>]*><g role="img" aria-labelledby="f-svg-title f-svg-desc">/)
    expect(html).toContain('<title id="f-svg-title">A title</title>')
    expect(html).toContain('<table class="govuk-table"')
    expect(html).toContain('href="/f.csv"')
  })

  it('draws numbers, and nothing that a strict policy blocks', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
    expect(html).not.toMatch(/ style=| on\w+=|<style/)
  })

  it('offers each of its links to whoever does not see it', () => {
    const drawn = [...html.matchAll(/class="minga-chart__link" href="([^"]+)"/g)].map(([, href]) => href)
    const listed = [...html.matchAll(/class="govuk-link" href="([^"]+)"/g)].map(([, href]) => href)
    expect(listed).toEqual(expect.arrayContaining(drawn))
  })
})

describe('tiles', () => {
  it('gives each of 34 member states a place of its own', () => {
    const places = Object.values(tiles)
    expect(places.length).toBe(34)
    expect(new Set(places.map(String)).size).toBe(34)
    expect(
      places.every(([column, row]) => column >= 1 && column <= tileColumns && row >= 0 && row < tileRows),
    ).toBe(true)
  })
})

describe('wrap', () => {
  it('breaks between words and cuts what does not fit', () => {
    expect(wrap('labor inspection', 20, 1)).toEqual(['labor inspection'])
    expect(wrap('labor inspection', 8, 2)).toEqual(['labor', 'inspection'])
    expect(wrap('labor inspection', 8, 1)).toEqual(['labor…'])
  })
})
