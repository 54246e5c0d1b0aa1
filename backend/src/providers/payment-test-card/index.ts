import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { TestCardProvider } from "./test-card-provider"

export default ModuleProvider(Modules.PAYMENT, { services: [TestCardProvider] })
