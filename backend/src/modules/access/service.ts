import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"
import { Invitation } from "./models/invitation"
import { Membership } from "./models/membership"

export class AccessModuleService extends MedusaService({ Membership, Invitation, AuditEntry }) {}
