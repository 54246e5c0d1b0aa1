import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { startChild } from "./children.ts"
import { commandLineOf } from "./processes.ts"
import { waitUntil } from "./wait-until.ts"

/** Forks itself; the fork waits for a word from its parent, as the server of a development build does. */
const FORKING = `
import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
if (process.argv[2] === "below") process.once("message", (word) => { console.log(word); process.exit(0) })
else fork(fileURLToPath(import.meta.url), ["below"]).on("spawn", function () { setTimeout(() => this.send("heard below"), 300) })
`

/** Starts a program that would run for ever, says its number and ends. */
const LEAVING = `
import { spawn } from "node:child_process"
const left = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" })
console.log(left.pid)
left.unref()
`

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "etabli-children-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

function start(source: string) {
  const program = join(folder, "program.mjs")
  writeFileSync(program, source)
  const logFile = join(folder, "program.log")
  const named = { name: "program", command: process.execPath, args: [program], cwd: folder, env: {}, logFile }
  return { child: startChild({ ...named, endsWithUs: true }), written: () => readFileSync(logFile, "utf8") }
}

// The development shop once ended as soon as it was started: its server took our channel for its own and had nothing to wait for.
test("a child that ends with us may have children of its own", async () => {
  const { child, written } = start(FORKING)
  expect(await child.ended).toBe("exit code 0")
  expect(written()).toBe("heard below\n")
})

// `medusa develop` once left its server behind, which kept the port.
test("what a child leaves behind ends with it", async () => {
  const { child, written } = start(LEAVING)
  expect(await child.ended).toBe("exit code 0")
  const left = Number(written())
  expect(left).toBeGreaterThan(0)
  expect(await waitUntil(async () => (await commandLineOf(left)) === "", { within: 5_000 })).toBe(true)
})
