import type { NextConfig } from "next"
import { env } from "./src/env.server"
import { securityHeaders } from "./src/security-headers"

const backend = new URL(env.BACKEND_URL)

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Hashing a kept page again for each visitor takes a third of the time of serving it.
  generateEtags: false,
  // Titles and canonical links belong in <head>, also for who reads without JavaScript.
  htmlLimitedBots: /.*/,
  // A page that was cached for an earlier database must not outlive a restart.
  experimental: { isrFlushToDisk: false, sri: { algorithm: "sha256" } },
  cacheMaxMemorySize: 256 * 1024 * 1024,
  images: {
    remotePatterns: [
      { protocol: backend.protocol === "https:" ? "https" : "http", hostname: backend.hostname, port: backend.port },
    ],
    // The optimizer refuses loopback addresses unless told; only the pattern above is ever fetched.
    dangerouslyAllowLocalIP: ["localhost", "127.0.0.1", "[::1]"].includes(backend.hostname),
    deviceSizes: [480, 640, 828, 1080, 1280],
    imageSizes: [96, 160, 240, 320],
    minimumCacheTTL: 86_400,
  },
  headers: () => Promise.resolve([{ source: "/:path*", headers: securityHeaders }]),
}

export default config
