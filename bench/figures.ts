type Row = Record<string, string | number>

const runs = 10
const goal = 500

/** How long an address takes, from the request to its last byte, every query run. */
const timesOf = async (address: string): Promise<number[]> => {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    // A session that does not exist: the page is drawn for it anew each time.
    const response = await fetch(address, { headers: { cookie: 'minga=nobody' } })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

const measured = (name: string, times: readonly number[]): Row => {
  const worst = times.at(-1) ?? 0
  return {
    figures: name,
    'median ms': middle(times).toFixed(1),
    'worst ms': worst.toFixed(1),
    'goal ms': goal,
    'worst / goal': (worst / goal).toFixed(3),
  }
}

const middle = (times: readonly number[]) => times[Math.floor(times.length / 2)] ?? 0

/** The dashboard, all figures at once, and of the single ones the heaviest, beside each other. */
export const figureTimes = async (base: string): Promise<Row[]> => {
  const all = `${base}/api/v1/figures`
  const { items }: { items: { code: string }[] } = await (await fetch(all)).json()
  let heaviest = { code: '', times: [] as number[] }
  for (const { code } of items) {
    const times = await timesOf(`${all}/${code}`)
    if (middle(times) > middle(heaviest.times)) heaviest = { code, times }
  }
  return [
    measured('the dashboard, as a page', await timesOf(`${base}/es/results/dashboard`)),
    measured(`all ${items.length} figures, as JSON`, await timesOf(all)),
    measured(`the heaviest with its rows: ${heaviest.code}`, heaviest.times),
  ]
}

if (import.meta.main) console.table(await figureTimes(process.argv[2] ?? 'http://localhost:3000'))
