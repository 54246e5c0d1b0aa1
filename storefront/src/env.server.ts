import { z } from "zod"

/** Known to everybody who can read this repository: good for a developer's machine only. */
const DEMO_SECRET = "etabli-demo-secret-for-this-machine-only"

const isLoopback = (url: string) => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname)

const envSchema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    /** Where the backend answers. */
    BACKEND_URL: z.url().default("http://localhost:9000"),
    /** Publishable key of the sales channel; no secret. */
    STOREFRONT_KEY: z.string().default("pk_etabli_storefront"),
    /** Shared with the backend: signs the calls that refresh cached pages. */
    REVALIDATE_SECRET: z.string().min(24).default(DEMO_SECRET),
    /** The address customers type; canonical links, feeds and the sitemap carry it. */
    STOREFRONT_URL: z.url().default("http://localhost:8000"),
  })
  .refine((env) => isLoopback(env.STOREFRONT_URL) || env.REVALIDATE_SECRET !== DEMO_SECRET, {
    path: ["REVALIDATE_SECRET"],
    message: "must be set to a secret of your own when STOREFRONT_URL is a public address",
  })

/** The only reader of the process's environment in the storefront, apart from Next's own NODE_ENV. */
export const env = envSchema.parse(process.env)
