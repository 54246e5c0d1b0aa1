import { randomBytes } from "node:crypto"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../config"

const DEMO_PASSWORD = "etabli-demo-2026"
const PLATFORM_EMAIL = "platform@etabli.example"
const DEMO_CUSTOMER = { email: "camille@etabli.example", first_name: "Camille", last_name: "Desmet" }

/** Creates the platform's account, and the demo customer where demo is on. Says what to sign in with, once. */
export async function saveAccounts(container: MedusaContainer): Promise<string[]> {
  const said: string[] = []
  if ((await container.resolve(Modules.USER).listUsers({ email: PLATFORM_EMAIL })).length === 0) {
    const password = config.demo ? DEMO_PASSWORD : randomBytes(15).toString("base64url")
    const authIdentityId = await register(container, PLATFORM_EMAIL, password)
    await createUserAccountWorkflow(container).run({
      input: { authIdentityId, userData: { email: PLATFORM_EMAIL, first_name: "Établi" } },
    })
    said.push(`dashboard ${config.backendUrl}/app: ${PLATFORM_EMAIL} / ${password}`)
  }
  if (config.demo && (await container.resolve(Modules.CUSTOMER).listCustomers(DEMO_CUSTOMER)).length === 0) {
    const authIdentityId = await register(container, DEMO_CUSTOMER.email, DEMO_PASSWORD)
    await createCustomerAccountWorkflow(container).run({ input: { authIdentityId, customerData: DEMO_CUSTOMER } })
    said.push(`shop ${config.storefrontUrl}: ${DEMO_CUSTOMER.email} / ${DEMO_PASSWORD}`)
  }
  return said
}

async function register(container: MedusaContainer, email: string, password: string): Promise<string> {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`${email} cannot be registered: ${error}`)
  return authIdentity.id
}
