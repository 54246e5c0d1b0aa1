import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { AddressState } from "@etabli/store-api"
import { afterEach, expect, test, vi } from "vitest"
import { frontDoor } from "./front-door"
import { knownAddresses } from "./known-addresses"

let close = () => {}
afterEach(() => {
  close()
})

/** A door before a Next that has pages at the addresses given, and answers with the path it was led to. */
async function openDoor(pages: readonly string[], states: AddressState[]) {
  const ask = vi.fn(async () => states.shift()!)
  const door = frontDoor(async ({ url = "" }, response) => {
    response.statusCode = url.endsWith("/gone") ? 410 : pages.includes(url) ? 200 : 404
    response.end(url)
  }, knownAddresses(ask))
  const server = createServer(door)
  close = () => server.close()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    return [answer.status, await answer.text()]
  }
  return { get, ask }
}

test("a page that Next has lost while we believed in it is asked for anew, and is gone for the next who comes", async () => {
  const pages = ["/fr/stories/lou"]
  const { get, ask } = await openDoor(pages, ["here", "gone"])
  expect(await get("/fr/stories/lou")).toEqual([200, "/fr/stories/lou"])
  pages.pop()
  expect(await get("/fr/stories/lou")).toEqual([404, "/fr/stories/lou"])
  expect(await get("/fr/stories/lou")).toEqual([410, "/fr/gone"])
  expect(ask).toHaveBeenCalledTimes(2)
})

test("an address that can be none is asked of nobody", async () => {
  const { get, ask } = await openDoor([], [])
  expect(await get("/nl/pieces/%3Cb%3E")).toEqual([404, "/nl/unknown-address"])
  expect(ask).not.toHaveBeenCalled()
})
