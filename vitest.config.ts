import { defineConfig } from "vitest/config"

const ignored = ["**/node_modules/**", "**/dist/**", "**/.medusa/**", "**/.next/**"]

export default defineConfig({
  // The storefront leaves JSX to Next, the mails are compiled by the backend: here both go to React's own runtime.
  esbuild: { jsx: "automatic" },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.ts",
            "backend/src/**/*.test.{ts,tsx}",
            "storefront/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
            "tests/unit/**/*.test.ts",
          ],
          exclude: ignored,
          environment: "node",
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          exclude: ignored,
          environment: "node",
          globalSetup: ["tests/support/integration-setup.ts"],
          // Suites time races and kill servers: one after the other, so that none disturbs another's clock.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
