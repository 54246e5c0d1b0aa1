import { MedusaService } from "@medusajs/framework/utils"

/** Owns the table of counted calls and nothing else: rate-limiter-flexible reads and writes it by itself. */
export class RateLimitModuleService extends MedusaService({}) {}
