import { randomBytes } from "node:crypto"
import { z } from "zod"

/**
 * `next build`, its workers and `next typegen` load the settings but serve nobody: they work on a machine that has no
 * secret. Next names the phase only after it has read its settings.
 */
const isBuilding =
  ["build", "typegen"].includes(process.argv[2] ?? "") || process.env.NEXT_PHASE === "phase-production-build"
const secret = z.string("is missing: give it the backend's value").min(32)

const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Where the backend answers. */
  BACKEND_URL: z.url().default("http://localhost:9000"),
  /** Publishable key of the sales channel; no secret. */
  STOREFRONT_KEY: z.string().default("pk_etabli_storefront"),
  /** Shared with the backend: signs the calls that refresh cached pages. */
  REVALIDATE_SECRET: isBuilding ? secret.default(randomBytes(32).toString("hex")) : secret,
  /** The address customers type; canonical links, feeds and the sitemap carry it. */
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
})

/** The only reader of the process's environment in the storefront, apart from Next's own NODE_ENV. */
export const env = envSchema.parse(process.env)
