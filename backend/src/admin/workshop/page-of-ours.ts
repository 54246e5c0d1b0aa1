const LISTS: Readonly<Record<string, string>> = {
  orders: "/workshop-orders",
  products: "/pieces",
  customers: "/workshop-customers",
  inventory: "/stock",
}
const DETAILS = ["orders", "products"]
const CORE = [
  "campaigns",
  "categories",
  "collections",
  "customer-groups",
  "draft-orders",
  "price-lists",
  "product-options",
  "promotions",
  "reservations",
  ...Object.keys(LISTS),
]
/** Pages of ours that are the platform's. */
export const PLATFORMS = ["baskets", "home-page", "operators", "sellers", "story-reviews", "team", "to-check", "words"]

/**
 * Where a workshop's person is led on to from a page that is the platform's, most of them Medusa's own; null where the page is
 * theirs. The dashboard opens with the list of orders: that leads to the workshop's first page.
 */
export function pageOfOurs(path: string): string | null {
  const [area = "", id] = path.split("/").filter((part) => part !== "")
  if (area === "") return "/workshop"
  if (area === "settings") return id === "profile" ? null : "/settings/profile"
  if (PLATFORMS.includes(area)) return "/workshop"
  if (!CORE.includes(area)) return null
  if (id === undefined) return area === "orders" ? "/workshop" : (LISTS[area] ?? "/workshop")
  return DETAILS.includes(area) && id !== "create" ? `${LISTS[area] ?? ""}/${id}` : (LISTS[area] ?? "/workshop")
}
