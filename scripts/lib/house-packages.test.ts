import { mkdir, mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"
import { housePackagesIn, housePackagesOf } from "./house-packages.ts"

async function houseWith(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "etabli-house-"))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  return root
}

const house = {
  "backend/package.json": JSON.stringify({ dependencies: { "@etabli/delivery": "0.1.0", zod: "4.0.0" } }),
  "backend/src/admin/routes/page.tsx": `import { formatter } from "@etabli/i18n"`,
  "packages/delivery/package.json": JSON.stringify({ dependencies: { "@etabli/money": "0.1.0" } }),
  "packages/i18n/package.json": JSON.stringify({}),
  "packages/money/package.json": JSON.stringify({}),
}

it("follows what a workspace uses from package to package", async () => {
  expect(await housePackagesOf(await houseWith(house), "backend")).toEqual(["packages/delivery", "packages/money"])
})

it("sees what a part of a workspace imports, and no more", async () => {
  expect(await housePackagesIn(await houseWith(house), "backend/src/admin")).toEqual(["packages/i18n"])
})
