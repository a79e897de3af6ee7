import { PgBoss, type Db, type JobResult } from 'pg-boss'
import type { Database, Transaction } from '#platform/database/database.ts'
import { jobCatalogue, type JobName, type QueuedJob } from './job-catalogue.ts'

/** A job on its way into the transaction: a waking of the database less for who sends its COMMIT right behind. */
interface Adding {
  /** The statement has set out: what is asked from now on stands behind it. */
  readonly asked: Promise<void>
  /** It has been answered. */
  readonly kept: Promise<void>
}

/** Background work, kept in the same database and queued in the same transaction as its cause (pg-boss). */
export interface JobQueue {
  add(job: QueuedJob, trx: Transaction): Adding
  /** `together`: what was fetched together is done in one go; if that fails, each by itself says what is wrong with it. */
  work(
    name: string,
    perform: (payload: unknown) => Promise<void>,
    together?: (payloads: readonly unknown[]) => Promise<void>,
  ): Promise<void>
  schedule(name: string, cron: string, perform: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

// After this a job is taken to have died with its worker and begins again: soon for a letter, which then leaves under its
// old key; late for an import, which must not run twice beside itself and can be taken up by hand.
const longestSeconds: Readonly<Record<JobName, number>> = {
  'send-message': 90,
  'understand-arrival': 300,
  'read-message': 300,
  'remove-stored-files': 300,
  'run-import': 6 * 3600,
  'train-promise-model': 3600,
}

// Mail comes in heaps: fetched one by one twice a second, a morning's post would take until noon. What is fetched together
// still succeeds and fails one by one.
const takenTogether: Readonly<Partial<Record<string, number>>> = { 'understand-arrival': 20 }

const isJobName = (name: string): name is JobName => Object.hasOwn(jobCatalogue, name)
const jobNames = Object.keys(jobCatalogue).filter(isJobName)

/**
 * Who queues and who performs are two: queueing is ready after three statements, while the one who performs begins with a
 * dozen of its own (clock, schedules, upkeep), for which neither a first answer nor a command of the machine should wait.
 */
const openBoss = async (
  database: Database,
  report: (error: Error) => void,
  role: 'queues' | 'performs',
): Promise<PgBoss> => {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => database.execute(text, values) } satisfies Db,
    backend: database.engine === 'pglite' ? 'pglite' : 'postgres',
    schema: 'pgboss',
    supervise: role === 'performs',
    schedule: role === 'performs',
  })
  boss.on('error', report)
  return boss.start()
}

const layQueues = async (boss: PgBoss, database: Database): Promise<void> => {
  const laid = new Set((await boss.getQueues([...jobNames])).map(({ name }) => name))
  for (const name of jobNames.filter((one) => !laid.has(one))) {
    const expireInSeconds = longestSeconds[name]
    await boss.createQueue(name, { retryLimit: 10, retryBackoff: true, retryDelay: 5, expireInSeconds })
    // The queue looks itself up when first used; inside the transaction of a cause that would wait for itself.
    await boss.findJobs(name, { key: 'warm' })
  }
  // Jobs are queued inside the transactions of the application's role; the tables belong to the owner who made them.
  await database.execute(
    'grant usage on schema pgboss to hb_app; grant select, insert, update on all tables in schema pgboss to hb_app',
  )
}

export const openJobQueue = async (database: Database, report: (error: Error) => void): Promise<JobQueue> => {
  const queueing = await openBoss(database, report, 'queues')
  await layQueues(queueing, database)
  let starting: Promise<PgBoss> | undefined
  const performing = (): Promise<PgBoss> => (starting ??= openBoss(database, report, 'performs'))
  return {
    add: (job, trx) => {
      const asked = Promise.withResolvers<void>()
      const executeSql = (text: string, values?: unknown[]) => {
        const answer = database.executeIn(trx, text, values)
        asked.resolve()
        return answer
      }
      const kept = queueing.send(job.name, job.payload, { db: { executeSql } }).then(() => undefined)
      // What fails before it sets out never sets out; whoever waits for either hears of it.
      kept.catch(asked.reject)
      asked.promise.catch(() => undefined)
      return { asked: asked.promise, kept }
    },
    work: async (name, perform, together) => {
      const boss = await performing()
      const batchSize = takenTogether[name]
      if (batchSize === undefined) {
        const id = await boss.work(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
          if (job === undefined) return
          await perform(job.data)
          // Where one was found the next is asked for at once: at one per poll a busy counter's letters would pile up.
          boss.notifyWorker(id)
        })
        return
      }
      await boss.work(
        name,
        { pollingIntervalSeconds: 0.5, batchSize, burstWhenBatchFull: true, perJobResults: true },
        async (jobs) => {
          if (
            together !== undefined &&
            jobs.length > 1 &&
            (await succeeds(() => together(jobs.map(({ data }) => data))))
          )
            return jobs.map(({ id }) => ({ id, status: 'completed' as const }))
          const results: JobResult[] = []
          for (const { id, data } of jobs) results.push(await performOne(id, () => perform(data)))
          return results
        },
      )
    },
    schedule: async (name, cron, perform) => {
      const boss = await performing()
      await boss.createQueue(name, { policy: 'singleton', retryLimit: 1 })
      await boss.work(name, { pollingIntervalSeconds: 5 }, () => perform())
      await boss.schedule(name, cron)
    },
    stop: async () => {
      // What is being performed may still queue, so the one who queues leaves last.
      const boss = await starting?.catch(() => undefined)
      await boss?.stop({ graceful: true, timeout: 5000 })
      await queueing.stop({ graceful: true, timeout: 5000 })
    },
  }
}

// Nothing is reported: whatever is wrong shows again when they are done one by one, with its name.
const succeeds = async (perform: () => Promise<void>): Promise<boolean> => {
  try {
    await perform()
    return true
  } catch {
    return false
  }
}

const performOne = async (id: string, perform: () => Promise<void>): Promise<JobResult> => {
  try {
    await perform()
    return { id, status: 'completed' }
  } catch (error) {
    return {
      id,
      status: 'failed',
      output: { message: error instanceof Error ? error.message : String(error) },
    }
  }
}
