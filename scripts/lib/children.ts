import { spawn } from "node:child_process"
import { mkdirSync, openSync, closeSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { signal } from "./processes.ts"

export type ChildOptions = {
  name: string
  command: string
  args: readonly string[]
  cwd: string
  env: Record<string, string>
  logFile: string
  user?: { uid: number; gid: number } | undefined
  /** A Node child gets a channel to us and ends by itself when we are gone, even by SIGKILL. */
  endsWithUs?: boolean
}

export type Child = AsyncDisposable & {
  name: string
  pid: number
  ended: Promise<string>
  hasEnded: () => boolean
  lastWords: () => string
  stop: (gently?: NodeJS.Signals) => Promise<void>
  kill: () => Promise<void>
}

const channel = new URL("./end-with-parent.mjs", import.meta.url).href
const patience = 6_000

function spawnWith(options: ChildOptions, log: number) {
  const { args, endsWithUs = false } = options
  return spawn(options.command, endsWithUs ? ["--import", channel, ...args] : args, {
    ...options.user,
    cwd: options.cwd,
    env: options.env,
    stdio: endsWithUs ? ["ignore", log, log, "ipc"] : ["ignore", log, log],
    // Its own group: Ctrl-C at the keyboard reaches us alone, and we end the children in order.
    detached: true,
  })
}

/** Starts a long-running program that writes to a log file. */
export function startChild(options: ChildOptions): Child {
  mkdirSync(dirname(options.logFile), { recursive: true })
  const log = openSync(options.logFile, "w")
  const child = spawnWith(options, log)
  closeSync(log)
  let over = false
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message))
    child.once("exit", (code, name) => resolve(name ?? `exit code ${String(code)}`))
  }).finally(() => {
    over = true
    // Some leave children of their own behind, such as `medusa develop` its server; they share its group.
    if (pid !== 0) signal(-pid, "SIGKILL")
  })
  // A program that could not be spawned has no number; nothing is ever sent to it.
  const pid = child.pid ?? 0
  const send = (name: NodeJS.Signals, target = pid) => (over || pid === 0 ? undefined : signal(target, name))

  const kill = async () => {
    send("SIGKILL", -pid)
    await ended
  }
  const stop = async (gently: NodeJS.Signals = "SIGTERM") => {
    send(gently)
    const timer = setTimeout(() => send("SIGKILL", -pid), patience)
    await ended
    clearTimeout(timer)
  }
  const lastWords = () => readFileSync(options.logFile, "utf8").trim().split("\n").slice(-12).join("\n")
  const { name } = options
  return { name, pid, ended, hasEnded: () => over, lastWords, stop, kill, [Symbol.asyncDispose]: () => stop() }
}
