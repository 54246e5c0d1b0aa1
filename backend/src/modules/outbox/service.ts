import { MedusaService } from "@medusajs/framework/utils"
import { OutboxEvent } from "./models/outbox-event"

export class OutboxModuleService extends MedusaService({ OutboxEvent }) {}
