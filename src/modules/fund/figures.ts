import { type ContributionKind, contributionKinds } from './schema.ts'

type Amount = {
  kind: ContributionKind
  amountUsd: number | null
  includedIn: string | null
  sameAs: string | null
}

/** Whether the amount may stand in a sum: it is stated, and no other row already holds it. */
export const isAddable = ({ amountUsd, includedIn, sameAs }: Amount): boolean =>
  amountUsd !== null && includedIn === null && sameAs === null

type ContributionTotal = { kind: ContributionKind; amountUsd: number; over: number }

/** The declared amounts that may be added, by kind: money and kind are not one sum. */
export const totals = (contributions: Amount[]): ContributionTotal[] =>
  contributionKinds.flatMap((kind) => {
    const added = contributions.filter(
      (contribution) => contribution.kind === kind && isAddable(contribution),
    )
    const amountUsd = added.reduce((sum, { amountUsd }) => sum + (amountUsd ?? 0), 0)
    return added.length === 0 ? [] : [{ kind, amountUsd, over: added.length }]
  })
