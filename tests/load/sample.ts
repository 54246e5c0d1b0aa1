import { setTimeout as sleep } from "node:timers/promises"
import { cpuMs } from "./cpu-time.ts"

/** Whose CPU time is read: a server and the database it works on. */
export type Meters = { app: number; database: number }
export type Work = { done: number; seconds: number }
/** One round: things done per second, and what one of them took. */
export type Sample = { per_second: number; app_cpu_ms: number; database_cpu_ms: number }
export type Summary = Sample & { cpu_ms: number; rounds: Sample[] }

/** What a server does after it answered, such as writing mails, belongs to the cost. */
const AFTERWARDS_MS = 2_000

/** Does some work and says what a piece of it cost; nothing else may use the same server meanwhile. */
export async function measure(meters: Meters, work: () => Promise<Work>): Promise<Sample> {
  const before = await readMeters(meters)
  const { done, seconds } = await work()
  await sleep(AFTERWARDS_MS)
  const after = await readMeters(meters)
  return {
    per_second: done / seconds,
    app_cpu_ms: (after.app - before.app) / done,
    database_cpu_ms: (after.database - before.database) / done,
  }
}

async function readMeters({ app, database }: Meters): Promise<Meters> {
  return { app: await cpuMs(app), database: await cpuMs(database) }
}

export function summarise(rounds: Sample[]): Summary {
  const of = (name: keyof Sample) => median(rounds.map((round) => round[name]))
  const [app_cpu_ms, database_cpu_ms] = [of("app_cpu_ms"), of("database_cpu_ms")]
  const cpu_ms = median(rounds.map((round) => round.app_cpu_ms + round.database_cpu_ms))
  return { per_second: of("per_second"), cpu_ms, app_cpu_ms, database_cpu_ms, rounds }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return (low + high) / 2
}
