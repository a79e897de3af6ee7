// A process for embedded-database.test.ts to kill: acknowledges on standard output what it has committed.
import { openDatabase } from '#platform/database/database.ts'

const [dataDirectory = '', migrationsDirectory = ''] = process.argv.slice(2)
const database = await openDatabase({
  dataDirectory,
  migrationsDirectory,
  describeHolder: () => 'the writer',
})
process.stdout.write('open\n')
const { rows } = await database.execute('select coalesce(max(id), 0) as last from things')
for (let id = Number(rows[0]?.['last']) + 1; ; id += 1) {
  await database.transaction({}, async (trx) => {
    await database.executeIn(trx, 'insert into things values ($1, $2)', [id, 'x'.repeat(2_000)])
    await database.executeIn(trx, 'insert into shadows values ($1)', [id])
  })
  process.stdout.write(`${id}\n`)
}
