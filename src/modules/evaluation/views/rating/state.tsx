import { Tag, type Tone } from '#ui/index.ts'
import type { RatingState } from '../../schema/rating.ts'
import type { RatingText } from '../../text/rating/index.ts'

const tones: Record<RatingState, Tone> = {
  assigned: 'grey',
  draft: 'yellow',
  final: 'green',
  conflict: 'red',
}

export const StateTag = ({
  t,
  state,
  hasInterest = false,
}: {
  t: RatingText
  state: RatingState
  hasInterest?: boolean
}) => (
  <Tag tone={hasInterest ? 'red' : tones[state]}>
    {hasInterest && state !== 'conflict' ? t.interest : t.states[state]}
  </Tag>
)
