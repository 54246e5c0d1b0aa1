import { execa } from "execa"
import { root } from "../../scripts/lib/paths.ts"
import { settings } from "../../scripts/lib/settings.ts"
import { waitUntil } from "../../scripts/lib/wait-until.ts"

export type StartCommand = { ports: { shop: number; backend: number }; dataFolder: string }

function environment({ ports, dataFolder }: StartCommand): Record<string, string> {
  const { shop, backend } = ports
  return { ...settings.system, PORT: String(shop), BACKEND_PORT: String(backend), DATA_FOLDER: dataFolder }
}

/** `npm start` without npm: what the launcher does, with data and ports of its own. */
export function runStart(where: StartCommand) {
  const child = execa(process.execPath, ["scripts/launch.mjs", "start"], {
    cwd: root,
    env: environment(where),
    extendEnv: false,
    all: true,
    reject: false,
    buffer: true,
  })
  let said = ""
  child.all.on("data", (part: Buffer) => (said += part.toString()))
  let over = false
  const ended = child.then(({ exitCode, signal }) => {
    over = true
    return { exitCode, signal }
  })
  return {
    ended,
    said: () => said,
    isOpen: async () => {
      await waitUntil(() => over || said.includes("Établi is open"), { within: 600_000 })
      if (!said.includes("Établi is open")) throw new Error(`It did not open:\n${said}`)
    },
    signal: (name: NodeJS.Signals) => child.kill(name),
  }
}

export async function runReset(where: StartCommand): Promise<{ exitCode: number | undefined; said: string }> {
  const options = { cwd: root, env: environment(where), extendEnv: false, all: true, reject: false } as const
  const { exitCode, all } = await execa(process.execPath, ["scripts/launch.mjs", "reset"], options)
  return { exitCode, said: all }
}
