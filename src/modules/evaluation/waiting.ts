import { cyclesHere } from '#modules/calls/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Waiting } from '#platform/module.ts'
import { mayRunEvaluation } from './policy.ts'
import { secondRoundSteps } from './steps.ts'
import { secondRoundText } from './text/second-round/index.ts'
import { urls } from './urls.ts'

/** What the second round of each call under way asks of the Secretariat next, by when the decision is due. */
export const secondRoundWaiting = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  if (!mayRunEvaluation(ctx.actor)) return []
  const t = secondRoundText(lang)
  const calls = (await cyclesHere(ctx.db)).filter(
    ({ state }) => state !== 'published' && state !== 'withdrawn',
  )
  const found = await Promise.all(
    calls.map(async (call): Promise<Waiting[]> => {
      const steps = await secondRoundSteps(ctx, call)
      const subject = call.title[lang]
      const step = (name: keyof typeof pages, due: Date | null): Waiting => ({
        due,
        title: t.steps[name],
        subject,
        action: { text: t.waiting[name], path: pages[name](call.year) },
      })
      if (steps.rules === 'todo') return [step('rules', call.opensAt)]
      if (call.state === 'decided') return [step('release', call.decisionDueAt)]
      if (call.state !== 'under_evaluation' || steps.ratings !== 'done') return []
      if (steps.decisions === 'todo') return [step('decisions', call.decisionDueAt)]
      return [step('selection', call.decisionDueAt)]
    }),
  )
  return found.flat()
}

const pages = {
  rules: urls.whatIf,
  selection: urls.secondRound,
  decisions: urls.decisions,
  release: urls.release,
}
