import type { PlacedBasket, PlacedOrder } from "@etabli/store-api"
import type { MailData } from "./mail-kinds"

const stool: PlacedOrder["lines"][number] = {
  handle: "tabouret-lys",
  title: { text: "Tabouret Lys", lang: "fr" },
  variant_title: { text: "Frêne huilé", lang: "fr" },
  picture: null,
  quantity: 2,
  unit_price_cents: 8900,
  total_cents: 17800,
  eco_cents: null,
}
const lamp: PlacedOrder["lines"][number] = {
  handle: "lampe-tisse",
  title: { text: "Lampe Tisse", lang: "fr" },
  variant_title: { text: "", lang: "fr" },
  picture: null,
  quantity: 1,
  unit_price_cents: 6450,
  total_cents: 6450,
  eco_cents: 120,
}

/** Made-up orders for tests and for looking at the mails. */
export const sampleOrder: PlacedOrder = {
  id: "order_01SAMPLE",
  number: "ET-7K3M9Q-1",
  operator: { handle: "etap-atelier", name: "ETAP'ATELIER", city: "Tournai", country: "be", tint: "oak" },
  seller_name: "L'ETAPE ASBL",
  state: "received",
  payment_state: "awaiting",
  lines: [stool],
  delivery: {
    method: "parcel",
    price_cents: 1250,
    promise: {
      from: "2026-12-03",
      to: "2026-12-10",
    },
    slot: null,
    stairs: null,
    transfer_weekdays: [],
  },
  pickup_code: null,
  items_cents: 17800,
  discount_cents: 1780,
  total_cents: 17270,
  vat: {
    rows: [{ country: "be", rate_basis_points: 2100, net_cents: 14273, vat_cents: 2997 }],
    mentions: [],
    deducted_cents: 0,
    payable_cents: 17270,
    seller_vat_number: "BE0999001119",
  },
  transfer: {
    beneficiary: "L'ETAPE ASBL",
    iban: "BE00000000000097",
    bic: "EXAMPLE0",
    structured_reference: "+++090/9337/55493+++",
    due: "2026-11-29",
  },
}
const sampleLamp: PlacedOrder = {
  ...sampleOrder,
  id: "order_02SAMPLE",
  number: "ET-7K3M9Q-2",
  operator: { handle: "fibr-co", name: "FIBR&CO", city: "Roubaix", country: "fr", tint: "felt" },
  seller_name: "FIBR&CO",
  lines: [lamp],
  delivery: {
    method: "pickup_roubaix",
    price_cents: 0,
    promise: {
      from: "2026-11-24",
      to: "2026-11-24",
    },
    slot: null,
    stairs: null,
    transfer_weekdays: [],
  },
  pickup_code: "KM4-7RX",
  items_cents: 6450,
  discount_cents: 0,
  total_cents: 6450,
  vat: {
    rows: [],
    mentions: [{ key: "FR_FRANCHISE", text: "TVA non applicable, art. 293 B du CGI" }],
    deducted_cents: 0,
    payable_cents: 6450,
    seller_vat_number: null,
  },
  transfer: {
    beneficiary: "FIBR&CO",
    iban: "FR0000000000000000000000097",
    bic: "EXAMPLE1",
    structured_reference: "RF18 5390 0754 7034",
    due: "2026-11-29",
  },
}

export const sampleBasket: PlacedBasket = {
  reference: "ET-7K3M9Q",
  locale: "fr",
  placed_at: "2026-11-22T10:15:00+01:00",
  email: "camille@example.org",
  buyer: { type: "consumer" },
  vat_number_check: null,
  address: {
    first_name: "Camille",
    last_name: "Exemple",
    street: "Rue de la Source 1",
    postal_code: "7500",
    city: "Tournai",
    country: "be",
  },
  payment_method: "transfer",
  orders: [sampleOrder, sampleLamp],
  totals: { items_cents: 24250, discount_cents: 1780, delivery_cents: 1250, vat_deducted_cents: 0, total_cents: 23720 },
}

const sampleImpact: MailData["basket-confirmation"]["impact"] = {
  operators: [
    { handle: "etap-atelier", name: "ETAP'ATELIER", city: "Tournai", tint: "oak", pieces: 2, bench_minutes: 300 },
    { handle: "fibr-co", name: "FIBR&CO", city: "Roubaix", tint: "felt", pieces: 1, bench_minutes: 90 },
  ],
  materials: ["Chêne", "Textile recyclé"],
}

const shop = "https://shop.example"
const withdrawal = {
  name: "Camille Exemple",
  number: "ET-7K3M9Q-1",
  email: "camille@example.org",
  part: "Un des deux tabourets",
  received_at: "2026-12-15T18:30:00Z",
}

const waiting = {
  title: { text: "Tabouret Lys", lang: "fr" as const },
  maker: "ETAP'ATELIER",
  piece_url: `${shop}/fr/pieces/tabouret-lys`,
  url: `${shop}/fr/waiting/SAMPLE`,
}

/** Valid data for each kind. */
export const mailSamples: MailData = {
  "basket-confirmation": {
    basket: sampleBasket,
    order_url: `${shop}/fr/order/eyJSAMPLE`,
    withdrawal_url: `${shop}/fr/withdrawal`,
    terms_url: `${shop}/fr/terms`,
    impact: sampleImpact,
    impact_url: `${shop}/fr/order/eyJSAMPLE/impact`,
  },
  "operator-order": {
    reference: sampleBasket.reference,
    placed_at: sampleBasket.placed_at,
    order: sampleOrder,
    customer: {
      email: sampleBasket.email,
      phone: "+32 470 00 00 00",
      buyer: { type: "company", name: "Commune de Sourceville", vat_number: "BE0000000097" },
      address: sampleBasket.address,
    },
    payment_method: "transfer",
    note: "Sonnez chez la voisine.\nMerci !",
    dashboard_url: `${shop}/app/orders/order_01SAMPLE`,
  },
  "ready-for-pickup": {
    reference: sampleBasket.reference,
    order: sampleLamp,
    place: {
      name: "Boutique de Roubaix",
      street: "Rue du Fil 2",
      postal_code: "59100",
      city: "Roubaix",
      opening: "Mercredi au samedi, 10 h à 18 h",
    },
    due_cents: 6450,
    order_url: `${shop}/fr/order/eyJSAMPLE`,
  },
  "order-cancelled": {
    reference: sampleBasket.reference,
    order: { ...sampleOrder, state: "cancelled" },
    reason: "unpaid",
    because: null,
    refund_cents: 0,
    sister_states: ["preparing"],
    shop_url: `${shop}/fr`,
  },
  "order-shipped": {
    order: { ...sampleOrder, state: "shipped" },
    address: sampleBasket.address,
    pieces: [{ title: stool.title, quantity: 2 }],
    tracking: { carrier: "bpost", number: "323299901234567890", url: "https://carrier.example/323299901234567890" },
    order_url: `${shop}/fr/order/eyJSAMPLE`,
  },
  "order-refunded": {
    order: sampleOrder,
    amount_cents: 4450,
    by_hand: true,
    reason: "Un pied est arrivé fendu ; nous en prenons la moitié à notre charge.",
    order_url: `${shop}/fr/order/eyJSAMPLE`,
  },
  "order-message": {
    order: sampleOrder,
    subject: "Votre commande ET-7K3M9Q-1 : une question",
    text: "Bonjour Camille,\n\nhuilé clair ou foncé ?\n\nETAP'ATELIER",
    operator_email: "bonjour@etapatelier.example",
    order_url: `${shop}/fr/order/eyJSAMPLE`,
  },
  "payment-reminder": {
    reference: sampleBasket.reference,
    orders: sampleBasket.orders,
    order_url: `${shop}/fr/order/eyJSAMPLE`,
  },
  "member-invitation": {
    inviter: "Nadia Lemaire",
    place: "ETAP'ATELIER",
    role: "lister",
    days: 14,
    url: "https://admin.example/join/SAMPLE",
  },
  "password-reset": {
    email: sampleBasket.email,
    url: `${shop}/fr/account/new-password?token=SAMPLE&email=camille%40example.org`,
    minutes: 15,
  },
  "withdrawal-acknowledgement": withdrawal,
  "seller-threshold": {
    seller_name: "FIBR&CO",
    year: 2026,
    total_cents: 812_050,
    limit_cents: 1_000_000,
    crossed: false,
  },
  "operator-withdrawal": {
    ...withdrawal,
    order_number: "ET-7K3M9Q-1",
    email_matches: false,
    dashboard_url: `${shop}/app/orders/order_01SAMPLE`,
  },
  "waiting-confirm": waiting,
  "waiting-told": { ...waiting, kept_until: "2026-12-16T18:30:00Z" },
  "export-ready": {
    operator: "ETAP'ATELIER",
    month: "2026-12",
    url: "https://shop.example/exports/sample",
    expires_on: "2026-12-11",
  },
  "consent-ending": {
    operator: "ETAP'ATELIER",
    shown_name: "Sacha",
    ends_on: "2026-12-31",
    stories: 2,
    dashboard_url: `${shop}/app/consents`,
  },
  "review-invitation": {
    maker: "ETAP'ATELIER",
    titles: [stool.title],
    url: `${shop}/fr/order/eyJSAMPLE/reviews`,
    about_url: `${shop}/fr/reviews`,
  },
  "review-decided": { title: "Tabouret Lys", reason: "personal_data", about_url: `${shop}/fr/reviews` },
  "repair-asked": {
    name: "Camille Exemple",
    email: "camille@example.org",
    text: "Le barreau du bas est fendu depuis dimanche.\nJ'ai essayé de la colle à bois.",
    has_photo: true,
    title: "Tabouret Lys",
    dashboard_url: `${shop}/app/repairs`,
  },
  "repair-received": {
    title: "Tabouret Lys",
    maker: "ETAP'ATELIER",
    maker_email: "bonjour@etapatelier.example",
  },
  "account-unused": {
    email: sampleBasket.email,
    last_used_on: "2023-12-27",
    closes_on: "2026-12-27",
    sign_in_url: `${shop}/fr/account/sign-in`,
    privacy_url: `${shop}/fr/legal/privacy`,
  },
  "new-promise": {
    subject: "Votre commande ET-7K3M9Q-1 : une nouvelle date",
    text: "Bonjour,\n\nl'atelier a moins d'heures en janvier. Vos tabourets seront prêts le 29 janvier.\n\nMerci de votre patience.",
    order_url: `${shop}/fr/order/eyJSAMPLE`,
  },
}
