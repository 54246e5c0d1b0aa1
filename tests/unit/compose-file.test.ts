import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

type Service = {
  image: string
  build?: { dockerfile: string }
  environment?: Record<string, string>
  healthcheck?: unknown
  restart: string
  volumes?: string[]
  ports?: string[]
}

const text = readFileSync("docker-compose.yml", "utf8")
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, unknown>
}
const longRunning = Object.entries(services).filter(([, service]) => service.restart !== "no")

describe("the production shape", () => {
  it("holds the stores, both kinds of backend and the shop", () => {
    const expected = ["backend", "meilisearch", "migrate", "postgres", "redis", "seed", "storefront", "worker"]
    expect(Object.keys(services).sort()).toEqual(expected)
    expect(services.backend?.environment?.WORKER_MODE).toBe("server")
    expect(services.worker?.environment?.WORKER_MODE).toBe("worker")
  })

  it.each(longRunning)("asks %s how it is", (_, service) => {
    expect(service.healthcheck).toBeDefined()
  })

  it("does not start without a secret of one's own", () => {
    const secrets = [...text.matchAll(/\$\{(\w*(?:SECRET|PASSWORD|_KEY))(:?[^}]*)\}/g)]
    // One is made from another where it is absent; and of keys of before there are none at first.
    const isOptional = (name: string, rest: string) => name === "FACTOR_SECRET" || rest.startsWith("S_BEFORE")
    const open = secrets.filter(
      ([, name = "", rest = ""]) => !name.startsWith("S3_") && !isOptional(name, rest) && !rest.startsWith(":?"),
    )
    expect(secrets.length).toBeGreaterThan(8)
    expect(open.map(([whole]) => whole)).toEqual([])
  })

  it("names an image's version, a Dockerfile that exists and volumes that are declared", () => {
    for (const service of Object.values(services)) {
      if (service.build) expect(existsSync(service.build.dockerfile)).toBe(true)
      else expect(service.image).toMatch(/:.*\d/)
      for (const volume of service.volumes ?? []) expect(volumes).toHaveProperty(volume.split(":")[0] ?? "")
    }
  })

  it("opens nothing but the shop and the backend, and these to this machine alone", () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined)
    expect(open.map(([name]) => name).sort()).toEqual(["backend", "storefront"])
    for (const [, { ports = [] }] of open) for (const port of ports) expect(port).toContain("127.0.0.1")
  })
})
