type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
type OpenRoute = `${Method} /store/${string}`

/**
 * What a shopper may call. All else under /store answers 404: Medusa's own carts, payments and orders would go around
 * `place-basket`. A segment that begins with a colon stands for any one segment.
 */
export const OPEN_STORE_ROUTES: readonly OpenRoute[] = [
  "GET /store/pieces",
  "GET /store/pieces/:handle",
  "GET /store/pieces/:handle/delivery",
  "GET /store/pieces/:handle/reviews",
  "GET /store/previews/:token",
  "GET /store/operators",
  "GET /store/operators/:handle",
  "GET /store/operators/:handle/reviews",
  "GET /store/wishes",
  "GET /store/impact",
  "GET /store/impact/csv",
  "POST /store/repairs",
  "GET /store/categories",
  "GET /store/words",
  "GET /store/featured",
  "GET /store/addresses/:section/:handle",
  "GET /store/sitemap",

  "GET /store/stories",
  "GET /store/stories/:handle",
  "GET /store/story-previews/:token",
  "GET /store/qr/:id",
  "GET /store/consents/:token",
  "POST /store/consents/:token",

  "POST /store/baskets",
  "GET /store/baskets/:id",
  "POST /store/baskets/:id/lines",
  "POST /store/baskets/:id/lines/:line_id",
  "POST /store/baskets/:id/checkout",
  "POST /store/baskets/:id/discount",
  "POST /store/baskets/:id/hold",
  "DELETE /store/baskets/:id/hold",
  "POST /store/baskets/:id/place",
  "GET /store/placed/:token",
  "GET /store/placed/:token/reviews",
  "POST /store/placed/:token/reviews",
  "GET /store/placed/:token/impact",
  "GET /store/placed/:token/impact/pdf",

  "POST /store/waiting",
  "GET /store/waiting/:token",
  "POST /store/waiting/:token",

  // Medusa's own: the customer's account. Signing in and a new password go by /auth.
  "POST /store/customers",
  "GET /store/customers/me",
  "POST /store/customers/me",
  "GET /store/customers/me/addresses",
  "POST /store/customers/me/addresses",
  "GET /store/customers/me/addresses/:address_id",
  "POST /store/customers/me/addresses/:address_id",
  "DELETE /store/customers/me/addresses/:address_id",
  "GET /store/customers/me/baskets",
  "GET /store/customers/me/export",
  "GET /store/customers/me/impact-statement",
  "DELETE /store/customers/me",
  "POST /store/withdrawals",
]

const patterns = OPEN_STORE_ROUTES.map((route) => {
  const [method = "", path = ""] = route.split(" ")
  return { method, segments: path.split("/").slice(1) }
})

/** Whether the table opens this request. The path is compared as it was sent: anything unusual is closed. */
export function isOpenStoreRoute(method: string, path: string): boolean {
  const segments = path.replace(/\/$/, "").split("/").slice(1)
  const asked = method === "HEAD" ? "GET" : method
  return patterns.some(
    (pattern) =>
      pattern.method === asked &&
      pattern.segments.length === segments.length &&
      pattern.segments.every((segment, index) =>
        segment.startsWith(":") ? segments[index] !== "" : segment === segments[index],
      ),
  )
}
