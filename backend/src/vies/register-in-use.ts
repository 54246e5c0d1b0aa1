import { config } from "../config"
import { silentRegister, type VatRegister } from "./vat-register"
import { viesRegister } from "./vies-register"

/** The register that the settings name. */
export function registerInUse(): VatRegister {
  const { url, requester } = config.vies
  return url ? viesRegister({ url, requester }) : silentRegister
}
