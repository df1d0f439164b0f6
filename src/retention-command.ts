import { foreseeRetention, retain } from '#modules/privacy/index.ts'
import { type Command, withContext } from '#src/command.ts'

export const retentionCommand: Command = {
  name: 'retention',
  usage: '[--apply]',
  summary: 'lets go of data whose period is over',
  help: 'Says how many rows of what the periods of the network no longer keep, and changes nothing; with --apply it does what the job does each night.',
  options: { apply: { type: 'boolean' } },
  run: ({ say, values }) =>
    withContext(say, async (ctx) => {
      const touched = values.apply ? await retain(ctx) : await foreseeRetention(ctx)
      for (const { table, rows } of touched) say(`${table.padEnd(26)} ${rows}`)
      say(values.apply ? 'let go' : 'a dry run: nothing was changed')
    }),
}
