import pg from "pg"

type Ids = Record<string, string>
type Rule = { sql: string; name: string; url: string }

/** Asks the database itself whether things belong to an operator, as the guard asks it. */
export async function openOwnership({ sql, name, url }: Rule) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  async function owned(ids: Ids): Promise<boolean> {
    const values: string[] = []
    const text = sql.replace(
      /:(\w+)/g,
      (_, parameter: string) => `$${String(values.push(ids[parameter] ?? "none_01"))}`,
    )
    return (await client.query<{ owned: boolean }>(text, values)).rows[0]?.owned === true
  }
  /** Whether they still do once one of the rule's tables has lost these very rows, or all of its rows; nothing stays lost. */
  async function ownedWithout(table: string, ids: Ids): Promise<boolean> {
    const answers: boolean[] = []
    for (const which of ["where id = any($1)", "where $1::text[] is not null"]) {
      await client.query("begin")
      const lost = await client.query(`update "${table}" set deleted_at = now() ${which}`, [Object.values(ids)])
      answers.push(lost.rowCount !== 0 && (await owned(ids)))
      await client.query("rollback")
    }
    return answers.includes(true)
  }
  /** What is wrong with the rule, about a real thing of one operator and a real one of another. */
  async function faults(own: Ids, foreign: Ids): Promise<string[]> {
    const smuggled = { ...foreign, operator_id: own.operator_id ?? "" }
    const cases: [says: string, isOwned: boolean, wanted: boolean][] = [
      ["does not know one's own", await owned(own), true],
      ["does not know another's own", await owned(foreign), true],
      ["gives another's away", await owned(smuggled), false],
      ["knows what is not there", await owned({ operator_id: own.operator_id ?? "" }), false],
    ]
    const tables = new Set(["operator", ...[...sql.matchAll(/(?:from|join) (\w+)/g)].map(([, table = ""]) => table)])
    for (const table of tables) cases.push([`knows a deleted ${table}`, await ownedWithout(table, own), false])
    return cases.flatMap(([says, isOwned, wanted]) => (isOwned === wanted ? [] : `${name}: ${says}`))
  }
  return { faults, [Symbol.asyncDispose]: () => client.end() }
}
