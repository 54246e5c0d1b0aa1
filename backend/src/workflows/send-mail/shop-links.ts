import type { Locale } from "@etabli/store-api"
import { config } from "../../config"
import { orderToken } from "../../order-link/order-token"

/** Addresses that mails lead to. The shop's are pages of the storefront, in the reader's language. */
export function shopLinks(locale: Locale) {
  const shop = `${config.storefrontUrl}/${locale}`
  return {
    shop: `${shop}/pieces`,
    order: (reference: string) =>
      `${shop}/order/${orderToken(reference, { secret: config.secrets.link, from: new Date() })}`,
    withdrawal: `${shop}/withdrawal`,
    terms: `${shop}/legal/terms`,
    privacy: `${shop}/legal/privacy`,
    signIn: `${shop}/account/sign-in`,
    aboutReviews: `${shop}/reviews`,
    method: `${shop}/impact#method`,
    waiting: (token: string) => `${shop}/waiting/${token}`,
    piece: (handle: string) => `${shop}/pieces/${handle}`,
    newPassword: (token: string) => `${shop}/account/reset/new?${new URLSearchParams({ token }).toString()}`,
  }
}

export function dashboardOrder(orderId: string): string {
  return `${config.backendUrl}/app/workshop-orders/${orderId}`
}

export function dashboardPassword(token: string, email: string): string {
  return `${config.backendUrl}/app/reset-password?${new URLSearchParams({ token, email }).toString()}`
}
