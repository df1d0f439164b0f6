/**
 * The least sum of squared loads that is left when each of `wanting` is put into one of the months it could be in, on
 * top of what is there: an optimal semi-matching (Harvey, Ladner, Lovász, Tamir, 2006). Each newcomer goes where the
 * least crowded month can be reached, moving others on the way.
 */
export const evenly = (there: ReadonlyMap<number, number>, wanting: readonly number[][]): number => {
  const loads = new Map(there)
  const guests = new Map<number, number[]>()
  for (const [at, months] of wanting.entries()) {
    const from = new Map<number, { month: number; guest: number } | null>()
    const queue = [...months]
    for (const month of months) from.set(month, null)
    for (let next = 0; next < queue.length; next += 1) {
      const month = queue[next] as number
      for (const guest of guests.get(month) ?? [])
        for (const other of wanting[guest] ?? [])
          if (!from.has(other)) {
            from.set(other, { month, guest })
            queue.push(other)
          }
    }
    const goal = queue.reduce<number | undefined>(
      (low, month) => (low === undefined || loadOf(loads, month) < loadOf(loads, low) ? month : low),
      undefined,
    )
    if (goal === undefined) continue
    loads.set(goal, loadOf(loads, goal) + 1)
    let month = goal
    for (let step = from.get(month); step; step = from.get(month)) {
      guests.set(month, [...(guests.get(month) ?? []), step.guest])
      guests.set(
        step.month,
        (guests.get(step.month) ?? []).filter((guest) => guest !== step.guest),
      )
      month = step.month
    }
    guests.set(month, [...(guests.get(month) ?? []), at])
  }
  return [...loads.values()].reduce((sum, load) => sum + load ** 2, 0)
}

const loadOf = (loads: ReadonlyMap<number, number>, month: number): number => loads.get(month) ?? 0
