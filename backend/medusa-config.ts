import { defineConfig } from "@medusajs/framework/utils"
import { config } from "./src/config"
import {
  authModule,
  cachingModule,
  databaseUrl,
  fileModule,
  fulfilmentModule,
  notificationModule,
  paymentModule,
  redisModules,
} from "./src/infrastructure"

export default defineConfig({
  projectConfig: {
    databaseUrl: databaseUrl(config),
    // A connection has planned the statements of a purchase (a tenth of a second of the database's time): it is kept
    // over a quiet quarter of an hour.
    databaseDriverOptions: { pool: { min: 2, max: config.database.pool, idleTimeoutMillis: 900_000 } },
    ...(config.redisUrl ? { redisUrl: config.redisUrl } : {}),
    workerMode: config.workerMode,
    // Medusa marks cookies secure in production; over plain http the dashboard could then never sign in.
    cookieOptions: { secure: config.backendUrl.startsWith("https:") },
    http: {
      storeCors: config.storefrontUrl,
      adminCors: config.backendUrl,
      authCors: [config.backendUrl, config.storefrontUrl].join(","),
      jwtSecret: config.secrets.jwt,
      cookieSecret: config.secrets.cookie,
    },
  },
  admin: { disable: !config.dashboard, path: "/app" },
  featureFlags: { translation: true, caching: true },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "./src/modules/access" },
    { resolve: "./src/modules/account" },
    { resolve: "./src/modules/operator" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/stock" },
    { resolve: "./src/modules/basket" },
    { resolve: "./src/modules/vat" },
    { resolve: "./src/modules/capacity" },
    { resolve: "./src/modules/pricing" },
    { resolve: "./src/modules/exchange" },
    { resolve: "./src/modules/workshop-order" },
    { resolve: "./src/modules/outbox" },
    { resolve: "./src/modules/test-card" },
    { resolve: "./src/modules/mail" },
    { resolve: "./src/modules/withdrawal" },
    { resolve: "./src/modules/trader" },
    { resolve: "./src/modules/story" },
    { resolve: "./src/modules/consent" },
    { resolve: "./src/modules/recognition" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/repair" },
    { resolve: "./src/modules/impact" },
    { resolve: "./src/modules/rate-limit" },
    authModule(config),
    cachingModule(config),
    notificationModule(config),
    paymentModule(config),
    fulfilmentModule,
    fileModule(config),
    ...redisModules(config),
  ],
})
