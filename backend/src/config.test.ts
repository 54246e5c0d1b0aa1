import { describe, expect, test } from "vitest"

const text = (letter: string) => letter.repeat(40)
const environment = {
  DATABASE_URL: "postgres://localhost/shop",
  JWT_SECRET: text("j"),
  COOKIE_SECRET: text("c"),
  LINK_SECRET: text("l"),
  REVALIDATE_SECRET: text("r"),
  STOREFRONT_KEY: `pk_${text("k")}`,
  UPLOAD_DIR: "/srv/uploads",
  DATA_DIR: "/srv/data",
}

// Reading the module reads this process's environment, so it is given one first.
Object.assign(process.env, environment)
const { readConfig } = await import("./config")

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
