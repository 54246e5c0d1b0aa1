import type { Config } from "./config"
import { WORKSHOP_PROVIDER } from "./providers/fulfilment-workshop/identifier"
import { testCardOptions } from "./providers/payment-test-card/options"

/** The database's address; where stock may lie anywhere, each connection says so to the rule that watches over it. */
export function databaseUrl({ database, foreignStock }: Config): string {
  if (foreignStock === "registered") return database.url
  const url = new URL(database.url)
  url.searchParams.set("options", "-c etabli.foreign_stock=any")
  return url.href
}

/** The workshops deliver themselves; Medusa's manual provider stays for what the dashboard makes by hand. */
export const fulfilmentModule = {
  resolve: "@medusajs/medusa/fulfillment",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      { resolve: "./src/providers/fulfilment-workshop", id: WORKSHOP_PROVIDER },
    ],
  },
}

/** Where uploaded files are served when they lie on this machine. */
export const FILES_PATH = "/static"

/** Pictures on this machine's disk, or in a bucket once one is named. */
export function fileModule(config: Config) {
  const provider = config.s3 ? s3Provider(config.s3) : localProvider(config)
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } }
}

function localProvider(config: Config) {
  return {
    resolve: "@medusajs/medusa/file-local",
    id: "local",
    options: {
      upload_dir: config.uploadDir,
      private_upload_dir: `${config.uploadDir}-private`,
      backend_url: `${config.backendUrl}${FILES_PATH}`,
    },
  }
}

function s3Provider(s3: NonNullable<Config["s3"]>) {
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      file_url: s3.fileUrl,
      bucket: s3.bucket,
      region: s3.region,
      endpoint: s3.endpoint,
      access_key_id: s3.accessKeyId,
      secret_access_key: s3.secretAccessKey,
    },
  }
}

/** People sign in with a password, and with an authenticator app where they want it. */
export function authModule({ secrets }: Config) {
  return {
    resolve: "@medusajs/medusa/auth",
    options: {
      providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
      mfa: { encryption_key: secrets.factors },
    },
  }
}

/** Transfer and payment on pick-up everywhere; the test card only where it is switched on. */
export function paymentModule(config: Config) {
  const offline = { resolve: "./src/providers/payment-offline" }
  const testCard = { resolve: "./src/providers/payment-test-card", options: testCardOptions(config) }
  return {
    resolve: "@medusajs/medusa/payment",
    options: { providers: config.testCard ? [offline, testCard] : [offline] },
  }
}

/** Mails by SMTP, or kept in the outbox where no mail server is named. */
export function notificationModule(config: Config) {
  const mail = {
    resolve: "./src/providers/notification-mail",
    id: "mail",
    options: { ...config.mail, channels: ["email"] },
  }
  return { resolve: "@medusajs/medusa/notification", options: { providers: [mail] } }
}

/**
 * Every call under /store asks Medusa for its publishable key: two statements and a third of what a basket's call costs.
 * Medusa marks such reads as fit to keep; here they are kept for seconds, in each process or in Redis.
 */
export function cachingModule({ redisUrl }: Config) {
  const ttl = 15
  const redis = {
    resolve: "@medusajs/medusa/caching-redis",
    id: "caching-redis",
    is_default: true,
    options: { redisUrl, ttl },
  }
  return {
    resolve: "@medusajs/medusa/caching",
    options: redisUrl ? { ttl, providers: [redis] } : { ttl, in_memory: { enable: true, ttl, maxKeys: 1000 } },
  }
}

/** Several servers and workers share events, workflows and locks through Redis; one server needs none. */
export function redisModules(config: Config) {
  const redisUrl = config.redisUrl
  if (!redisUrl) return []
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}
