import type { TestBackend } from "./backend.ts"

const DEMO = { email: "platform@etabli.example", password: "etabli-demo-2026" }

/** The platform's person at the dashboard: the calls that its buttons make. */
export async function platformAt({ url }: Pick<TestBackend, "url">) {
  const signedIn = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(DEMO),
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
    get: <Body>(path: string) => call<Body>("GET", path),
    post: <Body>(path: string, body: unknown = {}) => call<Body>("POST", path, body),
  }
}
