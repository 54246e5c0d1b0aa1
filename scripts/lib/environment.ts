import type { Secrets } from "./secrets.ts"

/** Everything the apps are told; docs/settings.md says what each name means. */
export type Stack = {
  databaseUrl: string
  secrets: Secrets
  backendUrl: string
  storefrontUrl: string
  uploadFolder: string
  /** Where the seed reads operators, pieces and pictures. */
  goodsFolder: string
  /** The test card and the demo accounts: the backend refuses them on any address but this machine's. */
  demo: boolean
  system: Record<string, string>
  extra?: Record<string, string>
}

const quiet = { MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1", DISABLE_OPENCOLLECTIVE: "1" }
/** Medusa's log of requests would hold the keys of order and consent links, which are part of the address. */
const discreet = { LOG_LEVEL: "info" }

export function backendEnvironment(stack: Stack): Record<string, string> {
  const { secrets } = stack
  const demo = stack.demo ? "on" : "off"
  return {
    ...stack.system,
    ...quiet,
    ...discreet,
    NODE_ENV: "production",
    DATABASE_URL: stack.databaseUrl,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    LINK_SECRET: secrets.link,
    REVALIDATE_SECRET: secrets.revalidate,
    CONSENT_KEY: secrets.consent,
    STOREFRONT_KEY: secrets.storefrontKey,
    BACKEND_URL: stack.backendUrl,
    STOREFRONT_URL: stack.storefrontUrl,
    UPLOAD_DIR: stack.uploadFolder,
    DATA_DIR: stack.goodsFolder,
    TEST_CARD: demo,
    DEMO: demo,
    ...stack.extra,
  }
}

export function storefrontEnvironment(stack: Stack): Record<string, string> {
  return {
    ...stack.system,
    ...quiet,
    NODE_ENV: "production",
    BACKEND_URL: stack.backendUrl,
    STOREFRONT_URL: stack.storefrontUrl,
    STOREFRONT_KEY: stack.secrets.storefrontKey,
    REVALIDATE_SECRET: stack.secrets.revalidate,
  }
}
