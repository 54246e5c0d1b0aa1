import { createHash, createHmac } from "node:crypto"
import type { BrowserStack } from "../../support/browser-stack.ts"
import type { ShopDatabase } from "../../support/shop-database.ts"

type Card = { token: string; code: string }

/**
 * A card for somebody of the demo. The real one is printed once and kept nowhere, so a test cannot read it: it writes down
 * the hashes of its own, as the dashboard does when it prints one.
 */
export async function giveCard(
  database: ShopDatabase,
  { linkSecret }: BrowserStack,
  { shownName, token, code }: Card & { shownName: string },
): Promise<Card> {
  const [consent] = await database.rows<{ id: string }>("select id from consent where shown_name = $1", [shownName])
  if (!consent) throw new Error(`no consent of ${shownName}`)
  const cardHash = createHash("sha256").update(`consent card ${token}`).digest("hex")
  const codeHash = createHmac("sha256", linkSecret)
    .update(`consent code ${consent.id} ${code.replace(/[^A-Z0-9]/g, "")}`)
    .digest("hex")
  await database.rows("update consent set card_hash = $2, code_hash = $3, card_issued_at = now() where id = $1", [
    consent.id,
    cardHash,
    codeHash,
  ])
  return { token, code }
}
