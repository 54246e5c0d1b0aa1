import type { TestBackend } from "./backend.ts"

const PLATFORM = "platform@etabli.example"
const password = "etabli-demo-2026"

/** Somebody of the demo at the dashboard, the platform unless said: the calls that its buttons make. */
export async function platformAt({ url }: Pick<TestBackend, "url">, email = PLATFORM) {
  const signedIn = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await signedIn.json()) as { token: string }
  async function call<Body>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }> {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Body }
  }
  return {
    authorization: `Bearer ${token}`,
    get: <Body>(path: string) => call<Body>("GET", path),
    delete: <Body>(path: string) => call<Body>("DELETE", path),
    post: <Body>(path: string, body: unknown = {}) => call<Body>("POST", path, body),
  }
}
