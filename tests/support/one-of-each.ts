import type { ShopDatabase } from "./shop-database.ts"

type Ids = Record<string, string>

/**
 * What an operator has besides pieces, orders and members, one of each: a parameter of an address that names no real
 * thing would prove nothing. By the name of the parameter.
 */
export async function oneOfEach(shop: ShopDatabase, handle: string): Promise<Ids> {
  const ids: Ids = {}
  for (const [parameter, { table, columns }] of Object.entries(THINGS)) {
    const id = `${table}_${handle}`
    const names = Object.keys(columns)
    await shop.rows(
      `insert into ${table} (id, ${names.join(", ")})
       select $1, ${names.map((name) => columns[name]).join(", ")} from operator o where o.handle = $2`,
      [id, handle],
    )
    ids[parameter] = id
  }
  return ids
}

const of = "o.id"
/** What each thing is made of, as SQL about its operator `o`. */
const THINGS: Record<string, { table: string; columns: Record<string, string> }> = {
  repair_id: {
    table: "repair_request",
    columns: {
      operator_id: of,
      product_id: "'prod_any'",
      name: "'Zoé'",
      email: "'zoe@example.org'",
      text: "'Een poot is los.'",
      locale: "'nl'",
      photo_key: "'none.webp'",
      state: "'received'",
    },
  },
  review_id: {
    table: "review",
    columns: {
      operator_id: of,
      product_id: "'prod_any'",
      rating: "5",
      text: "'Een mooie stoel.'",
      locale: "'nl'",
      received_on: "'2026-11-01'",
      state: "'published'",
    },
  },
  recognition_id: {
    table: "recognition",
    columns: {
      operator_id: of,
      kind: "'label'",
      name: "'Erkend atelier'",
      issuing_body: "'De overheid'",
      register_url: "'https://register.example'",
      valid_from: "'2026-01-01'",
      state: "'submitted'",
    },
  },
  story_id: {
    table: "story",
    columns: {
      operator_id: of,
      handle: "'tested-' || o.handle",
      kind: "'person'",
      language: "'nl'",
      blocks: "'[]'",
      pictures: "'[]'",
      channels: "'[]'",
      checked: "'[]'",
    },
  },
  consent_id: {
    table: "consent",
    columns: {
      operator_id: of,
      shown_name: "'M.'",
      country: "'be'",
      language: "'nl'",
      text_version: "'1'",
      givers: "'[]'",
      ticks: "'[]'",
      valid_from: "'2026-01-01'",
      valid_to: "'2027-01-01'",
      identity: "'sealed'",
      key_id: "'none'",
    },
  },
  consent_proof_id: {
    table: "consent_proof",
    columns: {
      operator_id: of,
      consent_id: "'consent_' || o.handle",
      file_key: "'none'",
      about: "'sealed'",
      key_id: "'none'",
      bytes: "1",
      uploaded_by: "'nobody'",
    },
  },
  proof_id: {
    table: "seller_proof",
    columns: {
      seller_id: "o.seller_id",
      file_key: "'none'",
      name: "'bewijs.pdf'",
      mime_type: "'application/pdf'",
      bytes: "1",
      uploaded_by: "'nobody'",
    },
  },
  check_id: {
    table: "trader_check",
    columns: { operator_id: of, item: "'identity'", checked_on: "'2026-11-01'", checked_by: "'nobody'" },
  },
  invitation_id: {
    table: "invitation",
    columns: {
      operator_id: of,
      email: "o.handle || '@etabli.example'",
      scope: "'operator'",
      role: "'lister'",
      locale: "'nl'",
      token_hash: "'none-' || o.handle",
      invited_by: "'nobody'",
      expires_at: "now() + interval '1 day'",
    },
  },
  import_id: {
    table: "import_run",
    columns: {
      operator_id: of,
      kind: "'prices'",
      state: "'faulty'",
      file_name: "'prijzen.csv'",
      sha256: "'none'",
      locale: "'nl'",
      content: "'{}'",
      faults: "'[]'",
      preview: "'{}'",
      created_by: "'nobody'",
    },
  },
  transfer_id: {
    table: "stock_transfer",
    columns: {
      operator_id: of,
      number: "900",
      from_place: "'here'",
      to_place: "'there'",
      moved_on: "'2026-11-01'",
      made_by: "'nobody'",
    },
  },
}
