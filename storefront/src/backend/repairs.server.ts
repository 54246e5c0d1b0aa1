import "server-only"
import { type AskRepair, repairAskedSchema } from "@etabli/store-api"
import { callBackend, type Result } from "./call-backend.server"

/** Passes a request for repair to the maker of the piece. */
export function askRepair(body: AskRepair): Promise<Result<{ maker: string }>> {
  return callBackend({ method: "POST", path: "/store/repairs", body, schema: repairAskedSchema })
}
