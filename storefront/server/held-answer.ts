import type { ServerResponse } from "node:http"

/**
 * Lets an answer through unless it says 404: such a one is kept back whole, so that a better one can take its place.
 * Next and its compression go on as if they had answered.
 */
export function holdNotFound(response: ServerResponse) {
  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let isHeld = false
  const passes = () => {
    isHeld ||= !response.headersSent && response.statusCode === 404
    return !isHeld
  }
  const ended = new Promise<void>((resolve) => {
    response.once("close", resolve)
    Object.assign(response, {
      writeHead: (...args: Parameters<typeof plain.writeHead>) => {
        response.statusCode = args[0]
        return passes() ? plain.writeHead(...args) : response
      },
      write: (...args: Parameters<typeof plain.write>) => (passes() ? plain.write(...args) : true),
      end: (...args: Parameters<typeof plain.end>) => {
        if (passes()) return plain.end(...args)
        resolve()
        return response
      },
    })
  })
  return {
    isHeld: () => isHeld,
    /** Comes when all of an answer is kept back, or the connection is closed. */
    ended,
    /** The response as it was, past everything that was laid around it since. */
    release: () => {
      Object.assign(response, plain)
    },
  }
}

/** Nothing of the transport: the body is sent plain and whole. */
const OF_TRANSPORT = ["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"]

/** Sends another answer through a response that has said nothing yet. */
export async function passOn(other: Response, response: ServerResponse): Promise<void> {
  const body = Buffer.from(await other.arrayBuffer())
  response.getHeaderNames().forEach((name) => {
    response.removeHeader(name)
  })
  const headers = [...other.headers].filter(([name]) => !OF_TRANSPORT.includes(name))
  response.writeHead(other.status, Object.fromEntries(headers))
  response.end(body)
}
