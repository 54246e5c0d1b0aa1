import { commandLineOf, isAlive, parentOf } from "./processes.ts"
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

/** The process whose end is ours: npm, which may stand behind the shell that it runs a script in. */
async function npmAbove(): Promise<number> {
  const shell = /^(\S*\/)?(sh|bash|dash) -c /
  return shell.test(await commandLineOf(process.ppid)) ? parentOf(process.ppid) : process.ppid
}

/** Settles when a person or the system asks us to end, or, run by npm, when npm itself is gone. */
export function untilAskedToStop({ startedByNpm }: { startedByNpm: boolean }): Promise<string> {
  return new Promise((resolve, reject) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve(name))
    if (!startedByNpm) return
    const watch = (npm: number) =>
      setInterval(() => {
        if (!isAlive(npm)) resolve("npm is gone")
      }, 1_000).unref()
    npmAbove().then(watch, reject)
  })
}
