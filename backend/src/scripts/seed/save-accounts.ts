import { randomBytes } from "node:crypto"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../config"
import { DEMO_MEMBERS } from "./demo-members"
import { giveFirstUsersThePlatform, saveMembership } from "./save-memberships"

const DEMO_PASSWORD = "etabli-demo-2026"
const PLATFORM = { email: "platform@etabli.example", first_name: "Établi" }
const DEMO_CUSTOMER = { email: "camille@etabli.example", first_name: "Camille", last_name: "Desmet" }

/** Creates the platform's account, and those to try the house with where demo is on. Says what to sign in with, once. */
export async function saveAccounts(container: MedusaContainer): Promise<string[]> {
  await giveFirstUsersThePlatform(container)
  const password = config.demo ? DEMO_PASSWORD : randomBytes(15).toString("base64url")
  const said = await saveUser(container, PLATFORM, password)
  await saveMembership(container, PLATFORM.email, { scope: "platform", role: "platform" })
  if (!config.demo) return said
  for (const { user, membership } of DEMO_MEMBERS) {
    said.push(...(await saveUser(container, user, DEMO_PASSWORD)))
    await saveMembership(container, user.email, membership)
  }
  return [...said, ...(await saveCustomer(container))]
}

type NewUser = { email: string; first_name: string; last_name?: string }

async function saveUser(container: MedusaContainer, user: NewUser, password: string): Promise<string[]> {
  if ((await container.resolve(Modules.USER).listUsers({ email: user.email })).length > 0) return []
  const authIdentityId = await register(container, user.email, password)
  await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: user } })
  return [`dashboard ${config.backendUrl}/app: ${user.email} / ${password}`]
}

async function saveCustomer(container: MedusaContainer): Promise<string[]> {
  if ((await container.resolve(Modules.CUSTOMER).listCustomers(DEMO_CUSTOMER)).length > 0) return []
  const authIdentityId = await register(container, DEMO_CUSTOMER.email, DEMO_PASSWORD)
  await createCustomerAccountWorkflow(container).run({ input: { authIdentityId, customerData: DEMO_CUSTOMER } })
  return [`shop ${config.storefrontUrl}: ${DEMO_CUSTOMER.email} / ${DEMO_PASSWORD}`]
}

async function register(container: MedusaContainer, email: string, password: string): Promise<string> {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`${email} cannot be registered: ${error}`)
  return authIdentity.id
}
