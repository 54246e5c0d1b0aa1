import { MedusaService } from "@medusajs/framework/utils"
import { ExportLink } from "./models/export-link"
import { ExportSchedule } from "./models/export-schedule"
import { ImportRun } from "./models/import-run"

export class ExchangeModuleService extends MedusaService({ ExportLink, ExportSchedule, ImportRun }) {}
