import { MedusaService } from "@medusajs/framework/utils"
import { Consent } from "./models/consent"
import { ConsentProof } from "./models/consent-proof"

export class ConsentModuleService extends MedusaService({ Consent, ConsentProof }) {}
