import type { OrderPaper } from "./order-paper"

const line = {
  ...{ ordered: 2, packed: 2, shipped: 0, delivered: 0, sku: "LYS-FRE", thumbnail: null, unit_price_cents: 8900 },
  ...{ work: [], ready_to: "2026-12-10", places: [], pieces: { to_prepare: 0, ready: 2, shipped: 0, handed_over: 0 } },
}

/** An invented order for tests and for looking at the papers: long names, letters from several alphabets. */
export const samplePaper: OrderPaper = {
  sender: {
    ...{ name: "ETAP'ATELIER", street: "Rue de la Source 12", postal_code: "7500", city: "Tournai", country: "be" },
    ...{ email: "bonjour@etapatelier.example", phone: "+32 69 00 00 00" },
  },
  order: {
    ...{ id: "order_1", number: "ET-7K3M9Q-1", created_at: "2026-11-22T10:15:00+01:00", locale: "fr", country: "be" },
    ...{ email: "camille@example.org", cancelled: false, basket_id: "bskt_1", reference: "ET-7K3M9Q" },
    ...{ payment_method: "transfer", due_on: null, total_cents: 17800, seller_name: "L'ETAPE ASBL", way: "parcel" },
    ...{
      promised_from: "2026-12-03",
      promised_to: "2026-12-10",
      company: "Maison de l’Œuvre & Cie",
      phone: "+32 470 00 00 00",
    },
    ...{ customer_name: "Łukasz Ωmega-Çelik Привет", to_prepare: 0, ready: 3, shipped: 0, handed_over: 0, quantity: 3 },
    ...{
      payment_id: "pay_1",
      captured_cents: 0,
      refunded_cents: 0,
      payment_open: true,
      state: "ready",
      money: "awaited",
    },
    delivery: {
      ...{ method: "parcel", price_cents: 1250, promise: { from: "2026-12-03", to: "2026-12-10" }, slot: null },
      ...{ stairs: null, transfer_weekdays: [] },
    },
    lines: [
      { ...line, id: "ordli_1", title: "Tabouret Lys", own_title: "Tabouret Lys", variant_title: "Frêne huilé" },
      {
        ...line,
        id: "ordli_2",
        ordered: 1,
        packed: 1,
        title: "Étagère à chaussures « " + "W".repeat(90) + " »",
        variant_title: "",
        own_title: "Étagère",
      },
    ],
    parcels: [
      {
        ...{ id: "ful_1", packed_at: "2026-11-23T09:00:00Z", shipped_at: null, delivered_at: null, tracking: null },
        items: [{ line_id: "ordli_1", title: "Tabouret Lys", quantity: 2 }],
      },
    ],
    history: [],
    address: {
      ...{
        first_name: "Łukasz",
        last_name: "Ωmega-Çelik Привет",
        street: "Chaussée de l’Hôtel-de-Ville 245, boîte 12 B",
      },
      ...{ postal_code: "7500", city: "Tournai", country: "be" },
    },
    deeds: [],
  },
}
