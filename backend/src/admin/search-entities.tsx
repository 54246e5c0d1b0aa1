import { clearSearchEntities, defineSearchEntity } from "@medusajs/dashboard/lib"

/** What a search answers of a thing. `page` is where a workshop's person finds it; the platform has Medusa's own pages. */
type Found = { id: string; page?: string }
type Order = Found & { display_id: string | number; custom_display_id?: string | null; email?: string | null }
type Product = Found & { title: string; thumbnail?: string | null }
type Customer = Found & { first_name?: string | null; last_name?: string | null; email: string }

clearSearchEntities()

defineSearchEntity<Order>("order", {
  shortcut: {
    keys: { Mac: ["G", "O"] },
    label: (t) => t("app.keyboardShortcuts.navigation.goToOrders"),
    to: "/orders",
  },
  transform: ({ id, page, display_id, custom_display_id, email }) => ({
    id,
    title: custom_display_id ?? String(display_id),
    ...(email ? { subtitle: email } : {}),
    to: page ?? `/orders/${id}`,
    value: `order:${id}`,
  }),
})

defineSearchEntity<Product>("product", {
  shortcut: {
    keys: { Mac: ["G", "P"] },
    label: (t) => t("app.keyboardShortcuts.navigation.goToProducts"),
    to: "/products",
  },
  transform: ({ id, page, title, thumbnail }) => ({
    id,
    title,
    ...(thumbnail ? { thumbnail } : {}),
    to: page ?? `/products/${id}`,
    value: `product:${id}`,
  }),
})

defineSearchEntity<Customer>("customer", {
  shortcut: {
    keys: { Mac: ["G", "U"] },
    label: (t) => t("app.keyboardShortcuts.navigation.goToCustomers"),
    to: "/customers",
  },
  transform: ({ id, first_name, last_name, email }) => {
    const name = [first_name, last_name].filter(Boolean).join(" ")
    return {
      id,
      title: name || email,
      ...(name ? { subtitle: email } : {}),
      to: `/customers/${id}`,
      value: `customer:${id}`,
    }
  },
})
