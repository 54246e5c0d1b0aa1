import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { settings } from "./settings.ts"

export const root = fileURLToPath(new URL("../../", import.meta.url))
export const dataFolder = settings.dataFolder ?? join(root, ".data")
export const backendFolder = join(root, "backend")
export const backendServerFolder = join(backendFolder, ".medusa", "server")
export const dashboardFolder = join(backendFolder, ".medusa", "admin")
export const storefrontFolder = join(root, "storefront")
