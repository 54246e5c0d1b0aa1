import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import type * as Vat from "@etabli/vat"
import { compile } from "./compiler.ts"
import { root } from "./paths.ts"
import { Refusal } from "./refusal.ts"
import { runQuietly } from "./run-quietly.ts"
import { settings } from "./settings.ts"

/**
 * Decides the cases of a file: one line of JSON for each, in the order of the file. All or none: the first case that
 * cannot be read or decided is refused with its id and its field.
 */
export async function answerCases(words: readonly string[]): Promise<string[]> {
  const [name, ...others] = words
  if (name === undefined || others.length > 0) throw new Refusal("usage: npm run --silent vat -- FILE.json")
  const text = await textOf(name)
  const vat = await builtPackage()
  const read = vat.readCaseFile(text)
  if (!read.ok) throw new Refusal(`${name}: ${read.message}`)
  return read.file.cases.map((taxCase) => {
    const answer = vat.answerCase(taxCase, read.file.date)
    if (!answer.ok) throw new Refusal(`${name}: case ${answer.id}: ${problemOf(answer.error)}`)
    const reason = answer.reasons.map((one) => told(vat, one))
    return JSON.stringify({ id: answer.id, expect: answer.expect, reason })
  })
}

const unreadable: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "that is a folder, not a file",
  EACCES: "no right to read it",
}

async function textOf(name: string): Promise<string> {
  return readFile(resolve(settings.callerFolder, name), "utf8").catch((error: unknown) => {
    const { code = "", message } = error as NodeJS.ErrnoException
    throw new Refusal(`${name}: ${unreadable[code] ?? message}`)
  })
}

/** On a fresh clone the package has not been built yet. */
async function builtPackage(): Promise<typeof Vat> {
  const lost = ["money", "vat"].some((name) => !existsSync(join(root, "packages", name, "dist", "index.js")))
  const build = compile("-b", "packages/vat", ...(lost ? ["--force"] : []))
  await runQuietly(build, { cwd: root, env: settings.system })
  return import("@etabli/vat")
}

function problemOf({ code, field, detail }: Vat.VatError): string {
  return `${field}: ${code.replaceAll("_", " ")} (${detail})`
}

function told(vat: typeof Vat, reason: Vat.Reason) {
  const { source, uncertain } = vat.groundOfReason(reason)
  const [fr, nl, en] = (["fr", "nl", "en"] as const).map((language) => vat.explainReason(reason, language))
  return { code: reason.code, fr, nl, en, source, ...(uncertain ? { uncertain } : {}) }
}
