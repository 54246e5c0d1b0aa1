import { describe, expect, test, vi } from "vitest"
import { readConfig } from "./config"

// Importing the settings reads this process's environment, so it is given one first.
const { environment, text } = vi.hoisted(() => {
  const letters = (letter: string) => letter.repeat(40)
  const complete = {
    DATABASE_URL: "postgres://localhost/shop",
    JWT_SECRET: letters("j"),
    COOKIE_SECRET: letters("c"),
    LINK_SECRET: letters("l"),
    REVALIDATE_SECRET: letters("r"),
    CONSENT_KEY: letters("s"),
    STOREFRONT_KEY: `pk_${letters("k")}`,
    UPLOAD_DIR: "/srv/uploads",
    DATA_DIR: "/srv/data",
  }
  for (const [name, value] of Object.entries(complete)) vi.stubEnv(name, value)
  return { environment: complete, text: letters }
})

const open = { BACKEND_URL: "https://api.etabli.example", STOREFRONT_URL: "https://etabli.example" }

describe("the backend's settings", () => {
  test("have sensible defaults for one's own machine", () => {
    expect(readConfig(environment)).toMatchObject({
      backendUrl: "http://localhost:9000",
      storefrontUrl: "http://localhost:8000",
      demo: false,
      testCard: false,
      workerMode: "shared",
      redisUrl: null,
      s3: null,
    })
  })

  test.each([
    [{ JWT_SECRET: "" }, "JWT_SECRET is missing"],
    [{ COOKIE_SECRET: "short" }, "COOKIE_SECRET is shorter than 32"],
    [{ LINK_SECRET: "supersecret-supersecret-supersecret" }, "LINK_SECRET is a value known from examples"],
    [{ LINK_SECRET: text("j") }, "LINK_SECRET equals another secret"],
    [{ CONSENT_KEY: "" }, "CONSENT_KEY is missing"],
    [{ CONSENT_KEY: text("l") }, "CONSENT_KEY equals another secret"],
    [{ STOREFRONT_KEY: "pk_1" }, "STOREFRONT_KEY must be pk_"],
    [{ UPLOAD_DIR: "uploads" }, "UPLOAD_DIR must be an absolute path"],
    [{ BACKEND_URL: "etabli.example" }, "BACKEND_URL must be an http or https address"],
    [{ DEMO: "yes" }, "DEMO must be on or off"],
    [{ ...open, DEMO: "on" }, "DEMO is on"],
    [{ STOREFRONT_URL: open.STOREFRONT_URL, TEST_CARD: "on" }, "TEST_CARD is on"],
    [{ BACKEND_URL: "http://127.0.0.1.etabli.example", DEMO: "on" }, "DEMO is on"],
    [{ S3_BUCKET: "pictures" }, "S3_FILE_URL is missing"],
  ])("refuse %o", (given, sentence) => {
    expect(() => readConfig({ ...environment, ...given })).toThrow(sentence)
  })

  test("name every variable at fault at once", () => {
    expect(() => readConfig({})).toThrow(/DATABASE_URL[^]*JWT_SECRET[^]*DATA_DIR/)
  })

  test("allow demo on this machine and a public address without it", () => {
    expect(readConfig({ ...environment, DEMO: "on", TEST_CARD: "on", BACKEND_URL: "http://[::1]:9000" }).demo).toBe(
      true,
    )
    expect(readConfig({ ...environment, ...open, BACKEND_URL: "https://api.etabli.example/" }).backendUrl).toBe(
      open.BACKEND_URL,
    )
  })
})
