import { expect, it } from "vitest"
import { clientAddress } from "./client-address"

const SECRET = "s".repeat(40)
const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  clientAddress({ headers, socket: { remoteAddress } }, SECRET)
const named = (address: string, secret = SECRET) =>
  from("127.0.0.1", { "x-etabli-client-ip": address, "x-etabli-proxy-secret": secret })

it("believes the storefront, and nobody without its secret", () => {
  expect(named("203.0.113.9")).toBe("203.0.113.9")
  expect(named("203.0.113.9", "guess")).toBe("127.0.0.1")
  expect(from("127.0.0.1", { "x-etabli-client-ip": "203.0.113.9" })).toBe("127.0.0.1")
  expect(from("127.0.0.1", { "x-forwarded-for": "203.0.113.9" })).toBe("127.0.0.1")
})

it("takes nothing for an address that is none", () => {
  expect(named("'; drop table x")).toBe("127.0.0.1")
  expect(named("")).toBe("127.0.0.1")
})

it("counts an IPv6 network as one visitor, however it is written", () => {
  expect(named("2001:db8:1:2::1")).toBe("2001:db8:1:2::/64")
  expect(named("2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd")).toBe("2001:db8:1:2::/64")
  expect(named("2001:db8::1")).toBe("2001:db8:0:0::/64")
  expect(from("::ffff:198.51.100.7")).toBe("198.51.100.7")
})
