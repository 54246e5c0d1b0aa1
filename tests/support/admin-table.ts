import { createRequire } from "node:module"
import { join } from "node:path"
import { backendServerFolder } from "../../scripts/lib/paths.ts"

type Access = { who: string; roles?: string[]; act?: string; platform?: boolean }
type Found = { access: Access; params: Record<string, string>; instead?: object }
type Find = (method: string, path: string) => Found | null

/** The built backend's own table of who may call what. */
export function adminTable() {
  const fromServer = createRequire(join(backendServerFolder, "package.json"))
  const { findAdminRoute } = fromServer("./src/access/find-admin-route.js") as { findAdminRoute: Find }
  return { findAdminRoute }
}
