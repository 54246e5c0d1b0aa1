import { Agent, request } from "node:http"
import { buffer } from "node:stream/consumers"
import type { Send } from "../support/shop-client.ts"

const agent = new Agent({ keepAlive: true })

/**
 * A request by Node's plain client. The clients of a benchmark share the cores with what they measure: `fetch` would
 * take a millisecond of them for each call.
 */
export const sendLightly: Send = (url, { method, headers, body }) =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) }
    const call = request(url, { method, agent, headers: { ...headers, ...length } }, (response) => {
      buffer(response).then((bytes) => resolve({ status: response.statusCode ?? 0, text: bytes.toString() }), reject)
    })
    call.on("error", reject)
    call.end(body)
  })
