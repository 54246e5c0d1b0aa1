import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createGzip } from "node:zlib"
import type { AddressState } from "@etabli/store-api"
import { afterEach, expect, test, vi } from "vitest"
import { frontDoor } from "./front-door"
import { knownAddresses } from "./known-addresses"

let close = () => {}
afterEach(() => {
  close()
})

/** A door before a Next that has pages at the addresses given, and answers, packed, with the path it was led to. */
async function openDoor(pages: readonly string[], states: AddressState[]) {
  const ask = vi.fn(async () => states.shift()!)
  let origin = ""
  const door = frontDoor({
    next: async ({ url = "" }, response) => {
      response.setHeader("content-encoding", "gzip")
      response.writeHead(url.endsWith("/gone") ? 410 : pages.includes(url) ? 200 : 404, { "x-of": url })
      const packed = createGzip()
      packed.on("data", (chunk) => response.write(chunk)).on("end", () => response.end())
      packed.end(url)
    },
    known: knownAddresses(ask),
    fetchOwn: (path) => (path.startsWith("/en") ? Promise.reject(new Error("deaf")) : fetch(origin + path)),
  })
  const server = createServer(door)
  close = () => server.close()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = async (path: string) => {
    const answer = await fetch(origin + path)
    return [answer.status, await answer.text(), answer.headers.get("x-of")]
  }
  return { get, ask }
}

test("a page that Next has lost while we believed in it is asked for anew, and said to be gone at once", async () => {
  const pages = ["/fr/stories/lou"]
  const { get, ask } = await openDoor(pages, ["here", "gone"])
  expect(await get("/fr/stories/lou")).toEqual([200, "/fr/stories/lou", "/fr/stories/lou"])
  pages.pop()
  expect(await get("/fr/stories/lou")).toEqual([410, "/fr/gone", "/fr/gone"])
  expect(await get("/fr/stories/lou")).toEqual([410, "/fr/gone", "/fr/gone"])
  expect(ask).toHaveBeenCalledTimes(2)
})

test("what Next has not and the backend has, for now, is a whole page that says so", async () => {
  const { get } = await openDoor([], ["here", "here"])
  expect(await get("/nl/pieces/stool")).toEqual([404, "/nl/unknown-address", "/nl/unknown-address"])
})

test("an address that can be none is asked of nobody", async () => {
  const { get, ask } = await openDoor([], [])
  expect(await get("/nl/pieces/%3Cb%3E")).toEqual([404, "/nl/unknown-address", "/nl/unknown-address"])
  expect(ask).not.toHaveBeenCalled()
})

test("a door that cannot reach its own pages answers 500, and ends", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const { get } = await openDoor([], ["here", "gone"])
  expect((await get("/en/stories/lou"))[0]).toBe(500)
  logged.mockRestore()
})
