import "server-only"
import {
  type ConsentCard,
  consentCardSchema,
  type ConsentWithdrawn,
  consentWithdrawnSchema,
  type Locale,
} from "@etabli/store-api"
import { callBackend, type Result } from "./call-backend.server"

const pathOf = (token: string, locale: Locale) => `/store/consents/${encodeURIComponent(token)}?locale=${locale}`

/** What a person agreed to, read with the secret link of their card; never kept. */
export function readConsent(token: string, locale: Locale): Promise<Result<ConsentCard>> {
  return callBackend({ path: pathOf(token, locale), schema: consentCardSchema })
}

type Withdrawal = { token: string; code: string; locale: Locale }

export function withdrawConsent({ token, code, locale }: Withdrawal): Promise<Result<ConsentWithdrawn>> {
  return callBackend({ method: "POST", path: pathOf(token, locale), body: { code }, schema: consentWithdrawnSchema })
}
