import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitUniqueHolds } from "./limit-unique-holds"
import { byAddress, byAddressAndField, byField, byParameter, limited } from "./limited"

const post = (matcher: string, ...rules: Parameters<typeof limited>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [limited(...rules)],
})

const signIn = [byAddress("sign_in_address"), byAddressAndField("sign_in", "email")] as const
const reset = [byAddress("password_reset_address"), byField("password_reset", "identifier")] as const

/** Routes with a limit. Those that may be refused from memory are asked first: at most one statement a call. */
export const limitedRoutes: MiddlewareRoute[] = [
  post("/auth/customer/emailpass", ...signIn),
  post("/auth/user/emailpass", ...signIn),
  post("/auth/customer/emailpass/register", byAddress("register")),
  post("/auth/customer/emailpass/reset-password", ...reset),
  post("/auth/user/emailpass/reset-password", ...reset),
  post("/join/:token", byAddress("join")),
  // Each opening of a link gathers all of a workshop's data anew.
  { matcher: "/exports/:token", methods: ["GET"], middlewares: [limited(byAddress("export_link"))] },
  post("/store/withdrawals", byAddress("withdrawal_address"), byField("withdrawal", "email")),
  // A code is short: few tries for one card, whoever makes them, and few for one address.
  post("/store/consents/:token", byAddress("consent_address"), byParameter("consent_card", "token")),
  post("/store/waiting", byAddress("waiting_address"), byField("waiting", "email")),
  post("/store/placed/:token/reviews", byAddress("review")),
  // Its body may be a photo and is not read before: a call counts for its address alone.
  post("/store/repairs", byAddress("repair")),
  { matcher: "/store/placed/:token/impact/pdf", methods: ["GET"], middlewares: [limited(byAddress("impact_paper"))] },
  {
    matcher: "/store/customers/me/impact-statement",
    methods: ["GET"],
    middlewares: [limited(byAddress("impact_paper"))],
  },
  post("/store/baskets", byAddress("basket")),
  // A company's number is asked of another body's register.
  post("/store/baskets/:id/checkout", byAddress("checkout")),
  {
    matcher: "/store/baskets/:id/hold",
    methods: ["POST"],
    middlewares: [limited(byAddress("hold")), limitUniqueHolds],
  },
  post("/store/baskets/:id/place", byAddress("place")),
  { matcher: "/store/customers/me", methods: ["DELETE"], middlewares: [limited(byAddress("account_deletion"))] },
]
