import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MailNotificationProvider } from "./mail-provider"

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailNotificationProvider] })
