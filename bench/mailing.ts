import { openDatabase } from '../src/platform/db/index.ts'
import { underWay } from '../src/platform/mail/under-way.ts'
import { playMailing } from '../test/mailing/play.ts'
import { withScratchDatabase } from '../tools/database.ts'

// npm run bench:mailing [RECIPIENTS] [KILLS]: two workers, a real SMTP server, and kill -9 in between.
const [recipients = 5_000, kills = 8] = process.argv.slice(2).map(Number)

await withScratchDatabase(async (url) => {
  const database = await openDatabase(url, { max: 4 })
  const mailed = await playMailing(database, { recipients, kills, answerAfter: 20, endsWithin: 1_800 })
  await database.close()
  const { missing, repeated, strangers, seconds } = mailed
  const bound = kills * underWay
  process.stdout.write(
    [
      `recipients  ${recipients}, ${kills} workers killed`,
      `missing     ${missing}`,
      `repeated    ${repeated}, of at most ${bound}; ${strangers} under another Message-ID`,
      `time        ${seconds.toFixed(1)} s, ${(recipients / seconds).toFixed(0)} mails a second`,
      '',
    ].join('\n'),
  )
  if (missing > 0 || strangers > 0 || repeated > bound) process.exitCode = 1
})
