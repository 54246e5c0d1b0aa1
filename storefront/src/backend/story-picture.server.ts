import "server-only"
import { idSchema } from "@etabli/store-api"
import { env } from "@/env.server"
import { loggablePath } from "./loggable-path"

const FILE = /^\d{2,4}\.webp$/
const TIMEOUT_MS = 10_000
const PASSED_ON = ["content-type", "content-length", "cache-control", "etag", "last-modified"]
/** Where the backend says nothing of it; what was taken back must be gone within a minute everywhere. */
const SHORTLY = "public, max-age=30"

/**
 * The backend's answer for a picture of a story as it is: bytes, 404 or 410, and how long it may be kept.
 * @param key opens, in a preview, a picture that no story shows yet
 */
export async function sendStoryPicture(
  { id, file }: { id: string; file: string },
  key: string | null,
): Promise<Response> {
  if (!idSchema.safeParse(id).success || !FILE.test(file)) return new Response(null, { status: 404 })
  const answer = await ask(`/story-pictures/${id}/${file}${key === null ? "" : `?key=${encodeURIComponent(key)}`}`)
  if (answer === null) return new Response(null, { status: 503, headers: { "cache-control": "no-store" } })
  const headers = new Headers({ "cache-control": answer.ok ? SHORTLY : "no-store" })
  if (!answer.ok) return new Response(null, { status: answer.status, headers })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}

async function ask(path: string): Promise<Response | null> {
  try {
    return await fetch(new URL(path, env.BACKEND_URL), {
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    console.error(`The backend did not answer for ${loggablePath(path)}: ${String(error)}`)
    return null
  }
}
