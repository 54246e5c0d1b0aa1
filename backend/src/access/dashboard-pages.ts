import type { OperatorRole, Principal } from "./principal"

type Reader = "platform" | "manager" | "lister" | "accountant" | "staff"

const members: readonly Reader[] = ["manager", "lister", "accountant"]
const workers: readonly Reader[] = ["manager", "lister"]
const managers: readonly Reader[] = ["manager"]
const nobody: readonly Reader[] = []

/**
 * Who finds which of our pages in the dashboard's sidebar; the platform finds all of them. The name is the page's folder
 * in `admin/routes`. This only clears the view: what a page can read and do is said in `admin-routes.ts`.
 */
export const OUR_PAGES: Readonly<Record<string, readonly Reader[]>> = {
  audit: managers,
  baskets: nobody,
  "home-page": nobody,
  consents: workers,
  hours: members,
  impact: workers,
  import: ["manager", "lister"],
  members: managers,
  "my-data": ["manager", "accountant"],
  "my-seller": ["manager", "accountant"],
  pieces: members,
  presentation: members,
  "price-help": members,
  operators: nobody,
  promises: workers,
  recognitions: members,
  repairs: workers,
  reviews: members,
  sellers: nobody,
  stock: members,
  team: nobody,
  translations: workers,
  stories: workers,
  "story-reviews": nobody,
  "to-check": nobody,
  words: nobody,
  workshop: members,
  "workshop-customers": members,
  "workshop-orders": members,
}

/** What Medusa's dashboard has by itself: whoever is not the platform has our pages for it. */
const CORE_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  sidebar: ["Searchbar", ...["orders", "products", "inventory", "customers", "promotions", "price-lists"].map(nav)],
  topbar: ["Notifications"],
  "settings.sidebar": [
    "store",
    "users",
    "regions",
    "tax-regions",
    "return-reasons",
    "refund-reasons",
    "sales-channels",
    "product-types",
    "product-tags",
    "locations",
    "translations",
    "publishable-api-keys",
    "secret-api-keys",
    "workflows",
    "search",
  ].map((name) => `settings-nav:/settings/${name}`),
}

/** Entries of a part of the dashboard that this person does not need, by the names under which the dashboard knows them. */
export function hiddenEntries(zone: string, principal: Principal): string[] {
  const core = CORE_ENTRIES[zone]
  if (!core || principal.platform) return []
  const own: Reader[] = [...principal.operators.map(({ role }) => role), ...principal.shops.map(() => "staff" as const)]
  const ours = Object.entries(OUR_PAGES).filter(([, readers]) => !readers.some((reader) => own.includes(reader)))
  const hidden = zone === "sidebar" ? [...core, ...ours.map(([page]) => nav(page))] : core
  return hidden.map((id) => `core:${id}`)
}

/** What stays between a workshop's own people: the platform, who sees the rest as they do, sees none of it. */
const OWN_PEOPLE_ONLY: readonly string[] = ["consents", "my-data", "price-help"]

/** Pages of ours that are not for this role: in a workshop where one has it, they are not opened either. */
export function closedPages(role: OperatorRole | "platform"): readonly string[] {
  if (role === "platform") return OWN_PEOPLE_ONLY
  return Object.entries(OUR_PAGES).flatMap(([page, readers]) => (readers.includes(role) ? [] : [page]))
}

function nav(page: string): string {
  return `nav:/${page}`
}
