#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { messageOf, Stop } from '#platform/errors.ts'
import { commands } from '#src/commands.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const help = () => {
  say('minga: the platform on which a cooperation network runs\n')
  say('usage: minga COMMAND [options]\n')
  for (const { name, usage, summary } of commands) say(`  ${`${name} ${usage}`.trim().padEnd(34)} ${summary}`)
  say('\nminga COMMAND --help tells more of each. `minga doctor` explains every environment variable.')
}

const main = async (): Promise<number> => {
  const [first = 'help', ...rest] = process.argv.slice(2)
  if (['help', '--help', '-h'].includes(first)) {
    help()
    return 0
  }
  const command = commands.find(({ name }) => name === first)
  if (!command) {
    throw new Stop(
      `There is no command ${first}.`,
      `The commands are ${commands.map(({ name }) => name).join(', ')}.`,
    )
  }
  const { values, positionals } = parse(rest, command.options)
  if (values.help) {
    say(`usage: minga ${command.name} ${command.usage}\n\n${command.summary}\n\n${command.help}`)
    return 0
  }
  return (await command.run({ values, positionals, say })) ?? 0
}

const parse = (args: string[], options: (typeof commands)[number]['options']) => {
  try {
    return parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new Stop(`${messageOf(error)}.`, 'minga COMMAND --help shows what it takes.')
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    process.stderr.write(
      error instanceof Stop ? `${error.message}\n${error.remedy}\n` : `${(error as Error).stack ?? error}\n`,
    )
    process.exit(1)
  },
)
