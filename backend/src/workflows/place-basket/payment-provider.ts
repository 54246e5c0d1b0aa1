import type { PaymentMethod } from "@etabli/store-api"
import type { IPaymentProvider, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../config"
import { OnPickupProvider, TransferProvider } from "../../providers/payment-offline/offline-provider"
import { testCardOptions } from "../../providers/payment-test-card/options"
import { TestCardProvider } from "../../providers/payment-test-card/test-card-provider"

const PROVIDER_IDS: Record<PaymentMethod, string> = {
  transfer: "pp_transfer",
  on_pickup: "pp_on-pickup",
  test_card: "pp_test-card",
}

/** The id under which Medusa knows the provider of a way of payment. */
export function providerIdOf(method: PaymentMethod): string {
  return PROVIDER_IDS[method]
}

/** Ways of payment of this installation, in the order in which they are offered. */
export function offeredMethods(): PaymentMethod[] {
  return config.testCard ? ["test_card", "transfer", "on_pickup"] : ["transfer", "on_pickup"]
}

/** Whether the provider answers from what it was given alone: nothing outside the shop has to be undone then. */
export function isSettledLater(method: PaymentMethod): boolean {
  return method === "transfer" || method === "on_pickup"
}

/**
 * The same provider class that Medusa's Payment module holds. Medusa opens one session for one payment; a basket is one
 * charge for several orders, so the charge is asked for here and each order's payment points at it.
 */
export function paymentProvider(container: MedusaContainer, method: PaymentMethod): IPaymentProvider {
  const cradle = {
    [ContainerRegistrationKeys.PG_CONNECTION]: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  }
  switch (method) {
    case "transfer":
      return new TransferProvider(cradle)
    case "on_pickup":
      return new OnPickupProvider(cradle)
    case "test_card":
      return new TestCardProvider(cradle, testCardOptions(config))
  }
}
