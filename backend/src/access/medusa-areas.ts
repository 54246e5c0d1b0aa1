/**
 * Parts of Medusa's own API that the platform's people use through the dashboard: `/admin/<area>` and all below it.
 */
export const MEDUSA_AREAS: readonly string[] = [
  "api-keys",
  "campaigns",
  "claims",
  "collections",
  "currencies",
  "customer-groups",
  "customers",
  "draft-orders",
  "exchanges",
  "fulfillment-providers",
  "fulfillment-sets",
  "fulfillments",
  "inventory-items",
  "layouts",
  "locales",
  "notifications",
  "order-changes",
  "order-edits",
  "orders",
  "payment-collections",
  "payments",
  "plugins",
  "price-lists",
  "price-preferences",
  "product-categories",
  "product-options",
  "product-tags",
  "product-types",
  "product-variants",
  "products",
  "promotions",
  "property-labels",
  "refund-reasons",
  "regions",
  "reservations",
  "return-reasons",
  "returns",
  "sales-channels",
  "search",
  "search-indexes",
  "shipping-option-types",
  "shipping-options",
  "shipping-profiles",
  "stock-locations",
  "stores",
  "tax-providers",
  "tax-rates",
  "tax-regions",
  "translations",
  "uploads",
  "users",
  "views",
  "workflows-executions",
]

/** Areas whose modules are not switched on here: the engine of `query.index`, and roles, which need a licence. */
export const CLOSED_AREAS: readonly string[] = ["index", "rbac"]

const none = (name: string) => ({ [name]: [], count: 0, offset: 0, limit: 20 })

/**
 * What the dashboard asks for by itself, on its way to the page that one wants: its first page is a list of orders, its
 * settings begin with the store. Whoever is not the platform gets nothing there, instead of an error.
 */
export const EMPTY_FOR_OTHERS: Readonly<Record<string, object>> = {
  "GET /admin/orders": none("orders"),
  "GET /admin/products": none("products"),
  "GET /admin/inventory-items": none("inventory_items"),
  "GET /admin/customers": none("customers"),
  "GET /admin/promotions": none("promotions"),
  "GET /admin/price-lists": none("price_lists"),
  "GET /admin/regions": none("regions"),
  "GET /admin/sales-channels": none("sales_channels"),
  "GET /admin/currencies": none("currencies"),
  "GET /admin/price-preferences": none("price_preferences"),
  "GET /admin/notifications": none("notifications"),
  "GET /admin/product-types": none("product_types"),
  "GET /admin/product-tags": none("product_tags"),
  "GET /admin/customer-groups": none("customer_groups"),
  "GET /admin/stock-locations": none("stock_locations"),
  "GET /admin/users": none("users"),
  "GET /admin/workflows-executions": none("workflow_executions"),
  "GET /admin/search-indexes": none("search_indexes"),
  "GET /admin/stores": {
    ...{ count: 1, offset: 0, limit: 1 },
    stores: [
      {
        ...{ id: "store", name: "Établi", metadata: null, supported_currencies: [], supported_locales: [] },
        ...{ default_sales_channel_id: null, default_region_id: null, default_location_id: null },
      },
    ],
  },
}
