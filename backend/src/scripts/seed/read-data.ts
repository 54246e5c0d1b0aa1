import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import {
  operatorFileSchema,
  pieceFileSchema,
  wordsFileSchema,
  type OperatorFile,
  type PieceFile,
  type WordsFile,
} from "@etabli/listing"
import { parse } from "yaml"
import { impactFileSchema } from "../../workflows/impact/import-impact"
import { recognitionsFileSchema } from "../../workflows/recognitions/import-recognitions"
import type { z } from "zod"

export function readStartWords(dataDir: string): Promise<WordsFile> {
  return readYaml(join(dataDir, "words.yaml"), wordsFileSchema)
}

export function readOperators(dataDir: string): Promise<OperatorFile[]> {
  return readFolder(join(dataDir, "operators"), operatorFileSchema)
}

export function readPieces(dataDir: string): Promise<PieceFile[]> {
  return readFolder(join(dataDir, "pieces"), pieceFileSchema)
}

/** Recognitions of all operators; none where the file is not there. */
export async function readRecognitions(dataDir: string) {
  const path = join(dataDir, "recognitions.yaml")
  return existsSync(path) ? readYaml(path, recognitionsFileSchema) : []
}

export function readImpactFiles(dataDir: string) {
  return readFolder(join(dataDir, "impact"), impactFileSchema)
}

/** Every YAML file of a folder, by name; none where there is no folder. */
export async function readFolder<T>(folder: string, schema: z.ZodType<T>): Promise<T[]> {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort()
  return Promise.all(names.map((name) => readYaml(join(folder, name), schema)))
}

/** @throws Error that names the file and each field at fault. */
async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(parse(await readFile(path, "utf8")))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`${path} cannot be read:\n${faults.join("\n")}`)
}
