import pg from 'pg'

/** COPY writes values as these say; without them a server's own settings could change what is written. */
const settings = [
  `set statement_timeout = 0`,
  `set idle_in_transaction_session_timeout = 0`,
  `set client_encoding = 'UTF8'`,
  `set datestyle = 'ISO'`,
  `set intervalstyle = 'postgres'`,
  `set timezone = 'UTC'`,
  `set extra_float_digits = 1`,
  `set bytea_output = 'hex'`,
  `set row_security = off`,
]

/** Runs `work` in one transaction on a connection of its own; an error rolls it back. */
export const inOneTransaction = async <T>(
  url: string,
  mode: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'minga backup' })
  client.on('error', () => {})
  await client.connect()
  try {
    for (const setting of settings) await client.query(setting)
    await client.query(`begin ${mode}`)
    try {
      const result = await work(client)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => {})
      throw error
    }
  } finally {
    await client.end()
  }
}
