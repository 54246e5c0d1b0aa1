import { createRequire } from "node:module"
import { join } from "node:path"
import { backendServerFolder } from "../../scripts/lib/paths.ts"

type Access = { who: string; roles?: string[]; act?: string; platform?: boolean }
type Found = { access: Access; params: Record<string, string>; instead?: object }
type Find = (method: string, path: string) => Found | null

/** The built backend's own table of who may call what, and its rules of what belongs to an operator. */
export function adminTable() {
  const fromServer = createRequire(join(backendServerFolder, "package.json"))
  const { findAdminRoute } = fromServer("./src/access/find-admin-route.js") as { findAdminRoute: Find }
  const { ADMIN_ROUTES } = fromServer("./src/access/admin-routes.js") as { ADMIN_ROUTES: Record<string, Access> }
  const { ownershipSql } = fromServer("./src/access/owned.js") as { ownershipSql: (names: string[]) => string }
  return { findAdminRoute, ownershipSql, parameters: parametersOf(Object.keys(ADMIN_ROUTES)) }
}

/** Every parameter below an operator's address that the table declares. */
function parametersOf(routes: readonly string[]): string[] {
  const below = routes.flatMap((route) => route.split("/admin/operators/:operator_id")[1] ?? [])
  return [...new Set(below.flatMap((path) => [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name)))]
}
