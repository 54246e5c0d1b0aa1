import { platformAt } from "./platform-client.ts"
import type { TestBackend } from "./backend.ts"
import type { ShopDatabase } from "./shop-database.ts"

const password = "etabli-demo-2026"

/** The token that somebody of the dashboard signs in for. */
export async function tokenOf({ url }: Pick<TestBackend, "url">, email: string): Promise<string> {
  const answer = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  return ((await answer.json()) as { token: string }).token
}

type Joining = { operatorId: string; email: string; role: "manager" | "lister" | "accountant" }

/** Has the platform invite somebody, who reads the letter and accepts. Answers the token to call with. */
export async function join(
  backend: Pick<TestBackend, "url">,
  shop: ShopDatabase,
  { operatorId, email, role }: Joining,
) {
  const platform = await platformAt(backend)
  const asked = { email, role, locale: "nl" }
  const invited = await platform.post(`/admin/operators/${operatorId}/invitations`, asked)
  if (invited.status !== 201) throw new Error(`not invited: ${JSON.stringify(invited)}`)
  return acceptLetter(backend, shop, email)
}

/** Reads the last letter of invitation to somebody and accepts it. Answers the token to call with. */
export async function acceptLetter(backend: Pick<TestBackend, "url">, shop: ShopDatabase, email: string) {
  const [letter] = await shop.rows<{ text: string }>(
    `select text from outbox_mail where kind = 'member-invitation' and "to" = $1 order by created_at desc limit 1`,
    [email],
  )
  const url = /https?:\S+\/join\/\S+/.exec(letter?.text ?? "")?.[0]
  if (!url) throw new Error(`no letter for ${email}`)
  const form = new URLSearchParams({ first_name: "Jo", last_name: "Exemple", password })
  const accepted = await fetch(url, { method: "POST", body: form, redirect: "manual" })
  if (accepted.status !== 303) throw new Error(`not accepted: ${String(accepted.status)}`)
  return tokenOf(backend, email)
}
