import { seconds } from "./progress.ts"

type Stoppable = { name: string; stop: () => Promise<void> }

/** What has been started, ended in the reverse order: those who use the database before the database. */
export class Started {
  readonly #running: Stoppable[] = []
  #stopping: Promise<void> | undefined

  /** A nameless thing is ended without a word. */
  add(name: string, stop: () => Promise<void>): void {
    this.#running.push({ name, stop })
  }

  stopAll(): Promise<void> {
    this.#stopping ??= this.#stopInOrder()
    return this.#stopping
  }

  async #stopInOrder(): Promise<void> {
    for (let next = this.#running.pop(); next !== undefined; next = this.#running.pop()) {
      const started = performance.now()
      await next.stop()
      if (next.name !== "") console.log(`✓ ${next.name} stopped (${seconds(started)})`)
    }
  }
}

/** Settles when a person or the system asks us to end, or, run by npm, when npm itself is gone. */
export function untilAskedToStop({ startedByNpm }: { startedByNpm: boolean }): Promise<string> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve(name))
    if (!startedByNpm) return
    const npm = process.ppid
    setInterval(() => {
      if (process.ppid !== npm) resolve("npm is gone")
    }, 1_000).unref()
  })
}
