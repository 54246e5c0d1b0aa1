import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { config } from "../../config"
import { selectRows } from "../../database/select-rows"

/** Makes the configured key the storefront's: Medusa draws the tokens of keys itself, so it is written over. */
export async function saveStorefrontKey(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const keys = container.resolve(Modules.API_KEY)
  const redacted = `${config.storefrontKey.slice(0, 6)}***${config.storefrontKey.slice(-3)}`
  const [known] = await keys.listApiKeys({ token: config.storefrontKey })
  if (known) return
  const [default_] = await keys.listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" }, take: 1 })
  const key = default_ ?? (await keys.createApiKeys({ title: "Storefront", type: "publishable", created_by: "" }))
  await selectRows(container, "update api_key set token = ?, redacted = ?, title = ? where id = ?", [
    config.storefrontKey,
    redacted,
    "Storefront",
    key.id,
  ])
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.API_KEY]: { publishable_key_id: key.id },
    [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
  })
}
