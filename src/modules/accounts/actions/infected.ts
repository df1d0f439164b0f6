import { createHash } from 'node:crypto'
import { networkProfile, postHolders } from '#modules/directory/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import { accountById } from '../queries/account.ts'
import { accountsText } from '../text/index.ts'

type Infected = { name: string; accountId: number | null; finding: string; wasKept: boolean }

/** Tells whoever sent a file, and the Secretariat, that a virus was in it; of the same file each is told once a day. */
export const tellOfInfected = (ctx: Ctx, { name, accountId, finding, wasKept }: Infected): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const today = ctx.now.toISOString().slice(0, 10)
    const [sender, secretariat, network] = await Promise.all([
      accountId === null ? undefined : accountById(ctx.db, accountId),
      postHolders(ctx.db, { role: 'secretariat', on: today }),
      networkProfile(ctx.db),
    ])
    const file = createHash('sha256').update(`${accountId} ${name} ${finding}`).digest('hex').slice(0, 32)
    const people = [...(sender ? [sender] : []), ...secretariat]
    for (const person of new Map(people.map((one) => [one.personId, one])).values()) {
      const t = accountsText(person.language).mail
      const isSender = person.personId === sender?.personId
      await queueMail(ctx, {
        key: `infected/${file}/${today}/${person.personId}`,
        to: { name: person.name, address: person.email },
        lang: person.language,
        subject: t.infected.subject(network.shortName[person.language]),
        text: [
          t.greeting(untrusted(person.name)),
          isSender
            ? t.infected.own(untrusted(name), untrusted(finding))
            : t.infected.others(untrusted(sender?.name ?? '–'), untrusted(name), untrusted(finding)),
          wasKept ? t.infected.taken : t.infected.refused,
          isSender ? t.infected.clean : t.infected.ask,
          network.shortName[person.language],
        ].join('\n\n'),
      })
    }
  })
