import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OnPickupProvider, TransferProvider } from "./offline-provider"

export default ModuleProvider(Modules.PAYMENT, { services: [TransferProvider, OnPickupProvider] })
