import { defineConfig, devices } from "@playwright/test"
import { systemChromium } from "../scripts/lib/browser.ts"
import { reportFiles } from "../scripts/lib/report-files.ts"

const executablePath = systemChromium()

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results/browser",
  globalSetup: "./support/browser-setup.ts",
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: reportFiles.browser }]],
  use: {
    // A trace of every test takes a good part of its time: ask for one with `--trace on`.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  // What the width of the window does not change is tried once, under a tag.
  projects: [
    {
      name: "desktop",
      grepInvert: /@phone/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    { name: "phone", grepInvert: /@desktop/, use: { ...devices["Pixel 7"] } },
  ],
})
