import { MedusaService } from "@medusajs/framework/utils"
import { Recognition } from "./models/recognition"
import { RecognitionProof } from "./models/recognition-proof"

export class RecognitionModuleService extends MedusaService({ Recognition, RecognitionProof }) {}
