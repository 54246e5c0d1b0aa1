import { execa } from "execa"
import { readFile } from "node:fs/promises"

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return codeOf(error) === "EPERM"
  }
}

/** The command line of a running process, or an empty text. Numbers are used again: never trust a pid alone. */
export async function commandLineOf(pid: number): Promise<string> {
  if (!isAlive(pid)) return ""
  if (process.platform === "linux") {
    const line = await readFile(`/proc/${String(pid)}/cmdline`, "utf8").catch((error: unknown) => {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ESRCH") return ""
      throw error
    })
    return line.replaceAll("\0", " ")
  }
  const { stdout } = await execa("ps", ["-p", String(pid), "-o", "command="], { reject: false })
  return stdout
}

export async function parentOf(pid: number): Promise<number> {
  if (process.platform !== "linux") {
    const { stdout } = await execa("ps", ["-p", String(pid), "-o", "ppid="])
    return Number(stdout.trim())
  }
  const line = await readFile(`/proc/${String(pid)}/stat`, "utf8")
  // The name, in brackets, may hold anything; after it come the state and the parent.
  return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[1])
}

/** Signals a process, or with a negative number its group; one that has ended meanwhile is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error
  }
}
