import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { root } from "../../scripts/lib/paths.ts"

const read = (file: string) => readFileSync(join(root, "storefront", file), "utf8")

test("the storefront's image builds every package of ours that the storefront uses", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> }
  const used = Object.keys(dependencies).flatMap((name) => /^@etabli\/(.+)$/.exec(name)?.[1] ?? [])
  const built = /^RUN npx tsc -b (.+)$/m.exec(read("Dockerfile"))?.[1]?.split(" ") ?? []
  expect(built.sort()).toEqual(used.map((name) => `packages/${name}`).sort())
})
