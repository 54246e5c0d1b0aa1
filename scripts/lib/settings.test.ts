import { describe, expect, it } from "vitest"
import { readSettings } from "./settings.ts"

describe("the settings of a start", () => {
  it("have sensible values without any environment", () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ storefrontPort: 8000, backendPort: 9000, host: "127.0.0.1", handedOn: {} })
    expect(settings.databasePort).toBeUndefined()
    expect(settings.startedByNpm).toBe(false)
  })

  it("name each wrong value in a sentence", () => {
    expect(() => readSettings({ PORT: "abc" })).toThrow("PORT must be a number.")
    expect(() => readSettings({ BACKEND_PORT: "70000" })).toThrow("BACKEND_PORT must be at most 65535.")
  })

  it("hand on the services of the production shape, and nothing else of a person's environment", () => {
    const variables = { REDIS_URL: "redis://r", S3_BUCKET: "b", AWS_SECRET: "mine", PATH: "/bin", JWT_SECRET: "stray" }
    const settings = readSettings(variables)
    expect(settings.handedOn).toEqual({ REDIS_URL: "redis://r", S3_BUCKET: "b" })
    expect(settings.system).toEqual({ PATH: "/bin" })
  })
})
