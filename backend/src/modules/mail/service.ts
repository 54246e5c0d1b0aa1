import { MedusaService } from "@medusajs/framework/utils"
import { OutboxMail } from "./models/outbox-mail"

export class MailModuleService extends MedusaService({ OutboxMail }) {}
