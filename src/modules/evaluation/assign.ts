export type ToRate = {
  id: number
  theme: string | null
  /** Who may not rate it: interest found or declared. */
  barred: ReadonlySet<number>
  /** Who has it already. */
  assigned: readonly number[]
}

export type Rater = {
  id: number
  themes: readonly string[]
  /** The most proposals they can take; none when balance decides. */
  capacity: number | null
  /** Of all calls' work in this call: what they have already. */
  load: number
}

export type Pair = { proposalId: number; raterId: number }

export type Assigned = {
  pairs: Pair[]
  /** Proposals that still have too few evaluators, and by how many. */
  missing: { proposalId: number; by: number }[]
}

type Edge = { from: number; to: number; left: number; cost: number; back: number; pair?: Pair }

/** Chance that is always the same. */
const chance = ({ proposalId, raterId }: Pair): number => {
  const mixed = Math.imul(Math.imul(proposalId, 0x9e3779b1) ^ Math.imul(raterId, 0x85ebca6b), 0xc2b2ae35)
  return (mixed >>> 16) & 15
}

/**
 * Gives each proposal the evaluators it still lacks. In this order: as many places as can be filled; the work as even
 * as can be, so that the busiest evaluator has as little as possible, then the next; as many proposals as can be with
 * somebody who knows the theme. The others are chosen by chance, so that evaluators of all themes meet on some
 * proposal and their severity can be compared. It is the cheapest flow through a network, so no better one exists;
 * the same question always has the same answer, in whatever order it is put.
 */
export const assign = (
  proposals: readonly ToRate[],
  raters: readonly Rater[],
  perProposal: number,
): Assigned => {
  const [rows, columns] = [proposals.toSorted(byId), raters.toSorted(byId)]
  const lacking = rows.map(({ assigned }) => Math.max(0, perProposal - assigned.length))
  const places = lacking.reduce((sum, count) => sum + count, 0)
  // What one step of each wish is worth, so that all of the lesser ones together are worth less.
  const knowledge = 15 * places + 1
  const balance = (places + 1) * knowledge

  // Source, sink, then for each proposal one node and one for those who know its theme, then the evaluators.
  const [source, sink] = [0, 1]
  const edges: Edge[] = []
  const leaving: number[][] = Array.from({ length: 2 + 2 * rows.length + columns.length }, () => [])
  const join = (from: number, to: number, left: number, cost: number, pair?: Pair) => {
    leaving[from]?.push(edges.length)
    edges.push({ from, to, left, cost, back: edges.length + 1, pair })
    leaving[to]?.push(edges.length)
    edges.push({ from: to, to: from, left: 0, cost: -cost, back: edges.length - 1 })
  }
  for (const [row, proposal] of rows.entries()) {
    const [node, knowing] = [2 + 2 * row, 3 + 2 * row]
    const { theme, assigned, barred } = proposal
    const knows = ({ themes }: Rater) => theme !== null && themes.includes(theme)
    const hasOne = columns.some((rater) => assigned.includes(rater.id) && knows(rater))
    join(source, node, lacking[row] ?? 0, 0)
    if (!hasOne) join(node, knowing, 1, -knowledge)
    join(node, knowing, perProposal, 0)
    for (const [column, rater] of columns.entries()) {
      if (barred.has(rater.id) || assigned.includes(rater.id)) continue
      const pair = { proposalId: proposal.id, raterId: rater.id }
      join(knows(rater) ? knowing : node, 2 + 2 * rows.length + column, 1, chance(pair), pair)
    }
  }
  for (const [column, { capacity, load }] of columns.entries()) {
    const free = Math.min(places, Math.max(0, (capacity ?? Number.POSITIVE_INFINITY) - load))
    // Each further proposal weighs more than the one before: the sum is that of the squares of the loads.
    for (let more = 1; more <= free; more += 1)
      join(2 + 2 * rows.length + column, sink, 1, (2 * (load + more) - 1) * balance)
  }
  while (push(edges, leaving, source, sink)) {
    // Each round fills one more place in the cheapest way.
  }
  const pairs = edges.flatMap(({ pair, left }) => (pair && left === 0 ? pair : []))
  return {
    pairs,
    missing: rows.flatMap(({ id }, row) => {
      const by = (lacking[row] ?? 0) - pairs.filter(({ proposalId }) => proposalId === id).length
      return by > 0 ? { proposalId: id, by } : []
    }),
  }
}

const byId = (a: { id: number }, b: { id: number }) => a.id - b.id

/** Sends one unit along the cheapest way that is left (Bellman and Ford, with a queue); says whether there was one. */
const push = (edges: Edge[], leaving: number[][], source: number, sink: number): boolean => {
  const cost: number[] = leaving.map(() => Number.POSITIVE_INFINITY)
  const by: (Edge | undefined)[] = leaving.map(() => undefined)
  const isQueued = leaving.map(() => false)
  const queue = [source]
  cost[source] = 0
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? source
    isQueued[node] = false
    for (const index of leaving[node] ?? []) {
      const edge = edges[index]
      const next = (cost[node] ?? 0) + (edge?.cost ?? 0)
      if (!edge || edge.left === 0 || next >= (cost[edge.to] ?? 0)) continue
      cost[edge.to] = next
      by[edge.to] = edge
      if (isQueued[edge.to]) continue
      isQueued[edge.to] = true
      queue.push(edge.to)
    }
  }
  if (by[sink] === undefined) return false
  let edge: Edge | undefined = by[sink]
  while (edge) {
    edge.left -= 1
    const back = edges[edge.back]
    if (back) back.left += 1
    edge = by[edge.from]
  }
  return true
}
