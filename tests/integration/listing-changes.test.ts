import { catalogueSchema, pieceSchema, type Catalogue, type Piece } from "@etabli/store-api"
import { execa } from "execa"
import { createHmac } from "node:crypto"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest"
import { medusaCli } from "../../scripts/lib/apps.ts"
import { backendServerFolder, root } from "../../scripts/lib/paths.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import { environmentFor, startBackend, type TestBackend } from "../support/backend.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { shopperAt, type Shopper } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
const told = new Set<string>()
let storefront: Server
let storefrontUrl: string
let database: TestDatabase
let backend: TestBackend
let shop: ShopDatabase
let shopper: Shopper
let token: string

/** Plays the storefront: keeps the tags of calls that are rightly signed. */
function playStorefront(secret: string): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString()
      const time = String(request.headers["x-etabli-timestamp"])
      const expected = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")
      const right = request.url === "/api/revalidate" && request.headers["x-etabli-signature"] === expected
      if (right) for (const tag of (JSON.parse(body) as { tags: string[] }).tags) told.add(tag)
      response.writeHead(right ? 200 : 401).end()
    })
  })
}

beforeAll(async () => {
  const port = await freePort()
  storefrontUrl = `http://localhost:${String(port)}`
  storefront = playStorefront(cluster.secrets.revalidate).listen(port)
  database = await cloneDatabase(cluster)
  backend = await startBackend({ cluster, database, storefrontUrl })
  shop = await openShopDatabase(database)
  shopper = shopperAt(backend)
  token = (await admin<{ token: string }>("POST", "/auth/user/emailpass", PLATFORM)).token
})

afterAll(async () => {
  await shop[Symbol.asyncDispose]()
  await backend.stop()
  await database[Symbol.asyncDispose]()
  storefront.close()
})

const PLATFORM = { email: "platform@etabli.example", password: "etabli-demo-2026" }

/** What the dashboard does. */
async function admin<Body>(method: string, path: string, body?: unknown): Promise<Body> {
  const response = await fetch(backend.url + path, {
    method,
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`)
  return (await response.json()) as Body
}

const read = async (handle: string, locale = "fr") =>
  pieceSchema.parse((await shopper.get<Piece>(`/store/pieces/${handle}?locale=${locale}`)).body)
const card = async (handle: string, locale = "fr") => {
  const words = handle.split("-").at(-1) ?? ""
  const found = catalogueSchema.parse((await shopper.get<Catalogue>(`/store/pieces?locale=${locale}&q=${words}`)).body)
  return found.pieces.find((piece) => piece.handle === handle)
}
const soon = { timeout: 10_000, interval: 100 }

describe("a change in the dashboard", () => {
  it("of a name is found, shown and told to the storefront", async () => {
    const { id } = await read("banc-escaut")
    told.clear()
    await admin("POST", `/admin/products/${id}`, { title: "Banc Escaut des bateliers" })
    await vi.waitFor(
      async () => expect((await card("banc-escaut"))?.title.text).toBe("Banc Escaut des bateliers"),
      soon,
    )
    await vi.waitFor(() => expect([...told]).toEqual(expect.arrayContaining(["pieces", "piece:banc-escaut"])), soon)
    expect((await read("banc-escaut", "nl")).title).toEqual({ text: "Bank Escaut", lang: "nl" })
  })

  it("of a translation shows in that language, and falls back marked when it is gone", async () => {
    const { id } = await read("banc-escaut")
    const { translations } = await admin<{ translations: { id: string; locale_code: string }[] }>(
      "GET",
      `/admin/translations?reference_id=${id}`,
    )
    const dutch = translations.find(({ locale_code }) => locale_code === "nl")?.id
    const title = "Schippersbank Escaut"
    await admin("POST", "/admin/translations/batch", { update: [{ id: dutch, translations: { title } }] })
    await vi.waitFor(
      async () => expect((await card("banc-escaut", "nl"))?.title).toEqual({ text: title, lang: "nl" }),
      soon,
    )
    await admin("POST", "/admin/translations/batch", { delete: [dutch] })
    expect((await read("banc-escaut", "nl")).title).toEqual({ text: "Banc Escaut des bateliers", lang: "fr" })
  })

  it("of a price is filtered and shown", async () => {
    const piece = await read("banc-escaut")
    const variant = piece.variants[0]?.id
    await admin("POST", `/admin/products/${piece.id}/variants/${variant ?? ""}`, {
      prices: [{ currency_code: "eur", amount: 251.5 }],
    })
    await vi.waitFor(async () => expect((await card("banc-escaut"))?.price_cents).toBe(25_150), soon)
    expect((await read("banc-escaut")).variants[0]?.price_cents).toBe(25_150)
  })

  it("of the stock is told to the storefront", async () => {
    const { variants } = await read("tabouret-nervien")
    const [level] = await shop.rows<{ inventory_item_id: string; location_id: string }>(
      `select l.inventory_item_id, l.location_id from inventory_level l
         join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
        where i.variant_id = $1 limit 1`,
      [variants[0]?.id],
    )
    if (!level) throw new Error("no stock")
    told.clear()
    const path = `/admin/inventory-items/${level.inventory_item_id}/location-levels/${level.location_id}`
    await admin("POST", path, { stocked_quantity: 77 })
    await vi.waitFor(
      () => expect([...told]).toEqual(expect.arrayContaining(["pieces", "piece:tabouret-nervien"])),
      soon,
    )
  })

  it("that takes a piece out takes it from every page, and back again", async () => {
    const { id } = await read("table-beffroi")
    await admin("POST", `/admin/products/${id}`, { status: "draft" })
    expect((await shopper.get("/store/pieces/table-beffroi?locale=fr")).status).toBe(404)
    await vi.waitFor(async () => expect(await card("table-beffroi")).toBeUndefined(), soon)
    await admin("POST", `/admin/products/${id}`, { status: "published" })
    await vi.waitFor(async () => expect(await card("table-beffroi")).toBeDefined(), soon)
  })
})

describe("a piece that the house wrote by its own statements", () => {
  const FIELDS =
    "*variants,*variants.prices,*variants.options,*variants.inventory_items.inventory,*variants.inventory_items.inventory.location_levels,*options,*options.values,*images,*categories,*sales_channels,*shipping_profile"
  type Product = Record<string, unknown> & { id: string }
  type Raw = Record<string, unknown>
  const readProduct = async (id: string) =>
    (await admin<{ product: Product }>("GET", `/admin/products/${id}?fields=${FIELDS}`)).product

  /** As Medusa tells it, without what differs between any two pieces. */
  function plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(plain)
    if (value === null || typeof value !== "object") return value
    return Object.fromEntries(
      Object.entries(value as Raw)
        .filter(([key]) => !/(^|_)id$|_at$|^(sku|handle)$/.test(key))
        .map(([key, one]) => [key, plain(one)]),
    )
  }

  it("is told by Medusa, field by field, as one that Medusa wrote", async () => {
    const ours = await readProduct((await read("kast-leie")).id)
    const of = (key: string) => ours[key] as Raw[]
    const [variant = {}] = of("variants")
    const [option = {}] = of("options")
    const { product } = await admin<{ product: Product }>("POST", "/admin/products", {
      ...Object.fromEntries(["title", "description", "status", "thumbnail"].map((key) => [key, ours[key]])),
      handle: "kast-van-medusa",
      images: of("images").map(({ url }) => ({ url })),
      categories: of("categories").map(({ id }) => ({ id })),
      sales_channels: of("sales_channels").map(({ id }) => ({ id })),
      shipping_profile_id: (ours.shipping_profile as Raw).id,
      options: [{ title: option.title, values: (option.values as Raw[]).map(({ value }) => value) }],
      variants: [
        {
          ...Object.fromEntries(
            ["title", "width", "length", "height", "weight", "variant_rank", "manage_inventory"].map((key) => [
              key,
              variant[key],
            ]),
          ),
          sku: "VAN-MEDUSA",
          options: { [String(option.title)]: (option.values as Raw[])[0]?.value },
          prices: (variant.prices as Raw[]).map(({ currency_code, amount }) => ({ currency_code, amount })),
        },
      ],
    })
    const [made = {}] = (await readProduct(product.id)).variants as Raw[]
    const [stocked = {}] = made.inventory_items as Raw[]
    const item = (variant.inventory_items as Raw[])[0]?.inventory as Raw
    const [lies = {}] = item.location_levels as Raw[]
    await admin("POST", `/admin/inventory-items/${String(stocked.inventory_item_id)}`, { title: item.title })
    await admin("POST", `/admin/inventory-items/${String(stocked.inventory_item_id)}/location-levels`, {
      location_id: lies.location_id,
      stocked_quantity: lies.stocked_quantity,
    })
    expect(plain(await readProduct(product.id))).toEqual(plain(ours))
    await admin("DELETE", `/admin/products/${product.id}`)
  })
})

describe("importing the files again", () => {
  /** Runs the seed on a folder of data; answers what it said. */
  async function seed(dataDir: string): Promise<string> {
    const options = { cluster, database, storefrontUrl, env: { DATA_DIR: dataDir } }
    const { stdout } = await execa(process.execPath, [medusaCli, "exec", "./src/scripts/seed.js"], {
      cwd: backendServerFolder,
      env: environmentFor(options, backend.url),
    })
    return stdout
  }
  const tables = ["product", "product_variant", "price", "inventory_level", "translation", "picture", "shipping_option"]
  const state = () => Promise.all(tables.map((table) => shop.rows(`select * from ${table} order by id`)))

  const dataDir = mkdtempSync(join(tmpdir(), "etabli-data-"))
  beforeAll(() => {
    cpSync(join(root, "data"), dataDir, { recursive: true })
  })
  afterAll(() => {
    rmSync(dataDir, { recursive: true })
  })

  it("changes nothing, not even what was changed in the dashboard", { timeout: 180_000 }, async () => {
    await seed(dataDir)
    const before = await state()
    expect((await read("banc-escaut")).title.text).toBe("Banc Escaut des bateliers")
    expect(await seed(dataDir)).toMatch(/pieces: 0 new, 0 changed, \d+ as before/)
    expect(await state()).toEqual(before)
  })

  it(
    "takes over what a file now says; stock moves by the difference, whatever was sold",
    { timeout: 120_000 },
    async () => {
      const path = join(dataDir, "pieces", "cubes-a-batir.yaml")
      const file = readFileSync(path, "utf8")
      const [, place = "", listed = "0"] = /stock: *\{? *\n? *([a-z-]+): *(\d+)/.exec(file) ?? []
      writeFileSync(
        path,
        file
          .replace(/price_cents: \d+/, "price_cents: 3550")
          .replace(`${place}: ${listed}`, `${place}: ${String(Number(listed) + 5)}`),
      )
      const [variant] = (await read("cubes-a-batir")).variants
      await shop.rows(
        `update inventory_level l set stocked_quantity = l.stocked_quantity - 1,
              raw_stocked_quantity = jsonb_build_object('value', (l.stocked_quantity - 1)::text, 'precision', 20)
         from product_variant_inventory_item i
        where i.inventory_item_id = l.inventory_item_id and i.variant_id = $1`,
        [variant?.id],
      )
      const sold = await shop.stock(variant?.id ?? "")
      told.clear()
      expect(await seed(dataDir)).toContain("pieces: 0 new, 1 changed")
      const after = await read("cubes-a-batir")
      expect(after.variants.map(({ id }) => id)).toEqual([variant?.id])
      expect(after.price_cents).toBe(3550)
      expect((await shop.stock(variant?.id ?? "")).stocked).toBe(sold.stocked + 5)
      expect((await card("cubes-a-batir"))?.price_cents).toBe(3550)
      expect([...told]).toContain("piece:cubes-a-batir")
    },
  )

  it("refuses stock where its seller is not registered for VAT, says why, and changes nothing", async () => {
    const path = join(dataDir, "pieces", "kast-leie.yaml")
    const file = readFileSync(path, "utf8")
    writeFileSync(path, file.replace("{ stal13: 1 }", "{ roubaix-shop: 1 }"))
    const before = await state()
    await expect(seed(dataDir)).rejects.toThrow(
      "kast-leie would lie in roubaix-shop: BOLWERK needs a VAT number of FR to sell from there",
    )
    expect(await state()).toEqual(before)
    writeFileSync(path, file)
  })

  it("names the field of a seller's tax that cannot be, and changes nothing", async () => {
    const path = join(dataDir, "operators", "qcaf.yaml")
    const file = readFileSync(path, "utf8")
    const status = '- { status: standard, from: "2010-01-01" }'
    writeFileSync(path, file.replace(status, `${status}\n      - { status: franchise, from: "2020-01-01" }`))
    await expect(seed(dataDir)).rejects.toThrow("seller.tax.statuses.1.from: overlaps")
    writeFileSync(path, file)
  })
})
