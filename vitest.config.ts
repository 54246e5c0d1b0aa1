import { defineConfig } from "vitest/config"

const ignored = ["**/node_modules/**", "**/dist/**", "**/.medusa/**", "**/.next/**"]

/** Suites that time races, kill servers or weigh memory: one after the other, so that none disturbs another's clock. */
const timed = ["bench-capacity", "import-export", "place-basket-kill", "place-basket-race", "vat-in-orders"].map(
  (name) => `tests/integration/${name}.test.ts`,
)

const withBackend = {
  environment: "node" as const,
  globalSetup: ["tests/support/integration-setup.ts"],
  testTimeout: 60_000,
  hookTimeout: 180_000,
}

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
          // Rules hold no state between them: loading the modules once a worker takes a third of the time.
          isolate: false,
          unstubEnvs: true,
        },
      },
      {
        extends: true,
        test: {
          ...withBackend,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          exclude: [...ignored, ...timed],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...withBackend,
          name: "timed",
          include: timed,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
