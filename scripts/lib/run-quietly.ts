import { execa } from "execa"
import { Refusal } from "./refusal.ts"

type Command = { command: string; args: readonly string[] }
type Where = { cwd: string; env: Record<string, string> }

/** Runs a command to its end and gives back what it wrote; throws the end of that if it fails. */
export async function runQuietly({ command, args }: Command, { cwd, env }: Where): Promise<string> {
  const result = await execa(command, args, {
    cwd,
    env,
    extendEnv: false,
    preferLocal: true,
    localDir: cwd,
    all: true,
    reject: false,
    stdin: "ignore",
  })
  if (result.exitCode === 0) return result.all
  const why = result.exitCode === undefined ? (result.shortMessage ?? "") : `exit code ${String(result.exitCode)}`
  const lines = result.all.trim().split("\n").slice(-40).join("\n")
  throw new Refusal(`${command} ${args.join(" ")} failed (${why}):\n${lines}`)
}
