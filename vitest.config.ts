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
          // Every suite starts real backends: two cores do not carry more than two at once.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
