import { promise, quoteDelivery } from "@etabli/delivery"
import { operatorFileSchema } from "@etabli/listing"
import {
  catalogueSchema,
  categoriesSchema,
  deliveryEstimateSchema,
  LOCALES,
  operatorSchema,
  operatorsSchema,
  pieceSchema,
  sitemapSchema,
  SORTS,
  type Catalogue,
  type ErrorBody,
  type Piece,
} from "@etabli/store-api"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { parse } from "yaml"
import { root } from "../../scripts/lib/paths.ts"
import { countingStatements } from "../load/statements.ts"
import type { TestBackend } from "../support/backend.ts"
import { type RunningShop, startShop } from "../support/running-shop.ts"
import { type Shopper, shopperAt } from "../support/shop-client.ts"
import type { ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
let running: RunningShop
let backend: TestBackend
let shop: ShopDatabase
let shopper: Shopper

beforeAll(async () => {
  running = await startShop(cluster)
  ;({ backend, shop, shopper } = running)
})

afterAll(() => running[Symbol.asyncDispose]())

const list = async (query: string) =>
  catalogueSchema.parse((await shopper.get<Catalogue>(`/store/pieces?locale=fr&${query}`)).body)
const read = async (handle: string, locale = "fr") =>
  pieceSchema.parse((await shopper.get<Piece>(`/store/pieces/${handle}?locale=${locale}`)).body)

describe("the catalogue", () => {
  it.each(LOCALES)("answers by its contract in %s", async (locale) => {
    const answer = await shopper.get(`/store/pieces?locale=${locale}`)
    const catalogue = catalogueSchema.parse(answer.body)
    expect(catalogue.total).toBeGreaterThan(0)
    for (const piece of catalogue.pieces) expect(piece.title.text).not.toBe("")
    const { operators } = operatorsSchema.parse((await shopper.get(`/store/operators?locale=${locale}`)).body)
    expect(operators.map(({ handle }) => handle).sort()).toEqual(["etap-atelier", "fibr-co", "qcaf", "stal13"])
    for (const { handle } of operators)
      operatorSchema.parse((await shopper.get(`/store/operators/${handle}?locale=${locale}`)).body)
    const { categories } = categoriesSchema.parse((await shopper.get(`/store/categories?locale=${locale}`)).body)
    expect(categories.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(catalogue.total)
  })

  it("finds a page in each order by an index, without sorting all there is", async () => {
    const name = new URL(running.database.url).pathname.slice(1)
    const logged = { info: cluster, postgres: { url: (other: string) => running.database.url.replace(name, other) } }
    const planner = new pg.Client({ connectionString: running.database.url })
    await planner.connect()
    // There are too few pieces here for an index to be worth it.
    await planner.query("set enable_sort = off; set enable_seqscan = off")
    await countingStatements(logged, async ({ texts }) => {
      // Names alone are sorted otherwise in each language.
      for (const path of [
        ...SORTS.map((sort) => `locale=fr&sort=${sort}`),
        "locale=nl&sort=name",
        "locale=en&sort=name",
      ]) {
        const sent = await texts(name, () => shopper.get(`/store/pieces?${path}`))
        const page = sent.filter((text) => /FROM "search_\w+".* ORDER BY .* LIMIT 24/.test(text))
        expect(page, path).toHaveLength(1)
        const plan = (await planner.query(`explain ${page[0]!}`)).rows
        expect(JSON.stringify(plan), path).toMatch(/Index Scan using \S*_order_\d/)
        expect(JSON.stringify(plan), path).not.toContain("Sort")
      }
    })
    await planner.end()
  })

  it("knows whether a page stands at an address, as the pages themselves do", async () => {
    const stateOf = async (address: string) => (await shopper.get(`/store/addresses/${address}`)).body
    expect(await stateOf("pieces/tabouret-nervien")).toEqual({ state: "here" })
    expect(await stateOf("workshops/stal13")).toEqual({ state: "here" })
    expect(await stateOf("pieces/stal13")).toEqual({ state: "unknown" })
    expect(await stateOf("workshops/nobody")).toEqual({ state: "unknown" })
    await shop.rows("update product set status = 'draft' where handle = 'kast-leie'")
    expect(await stateOf("pieces/kast-leie")).toEqual({ state: "unknown" })
    expect((await shopper.get("/store/pieces/kast-leie?locale=fr")).status).toBe(404)
    await shop.rows("update product set status = 'published' where handle = 'kast-leie'")
    expect((await shopper.get("/store/addresses/orders/1")).status).toBe(400)
  })

  it.each(SORTS)("shows each piece once over all pages, sorted by %s", async (sort) => {
    const first = await list(`sort=${sort}`)
    const pages = await Promise.all(
      Array.from({ length: first.pages }, (_, index) => list(`sort=${sort}&page=${String(index + 1)}`)),
    )
    const pieces = pages.flatMap((page) => page.pieces)
    expect(new Set(pieces.map(({ handle }) => handle)).size).toBe(first.total)
    const prices = pieces.map(({ price_cents }) => price_cents)
    if (sort === "price_asc") expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    if (sort === "price_desc") expect(prices).toEqual(prices.toSorted((a, b) => b - a))
    if (sort === "recommended") expect(new Set(pieces.slice(0, 4).map(({ maker }) => maker.handle)).size).toBe(4)
  })

  it("finds under each facet value as many pieces as it says", async () => {
    const { facets } = await list("")
    for (const [facet, values] of Object.entries(facets))
      for (const { value, count } of values) expect((await list(`${facet}=${value}`)).total, value).toBe(count)
  })

  it("counts a facet without its own choice, and the others with it", async () => {
    const all = await list("")
    const ready = await list("kind=ready")
    expect(ready.facets.kind).toEqual(all.facets.kind)
    expect(ready.facets.operator.reduce((sum, { count }) => sum + count, 0)).toBe(ready.total)
    const both = await list("kind=ready,unique")
    expect(both.total).toBe((await list("kind=ready")).total + (await list("kind=unique")).total)
    expect(await list("kind=ready&kind=unique")).toEqual(both)
  })

  it("keeps to the price and the room there is", async () => {
    const { pieces } = await list("price_max=10000&height_max=600&width_max=500")
    expect(pieces.length).toBeGreaterThan(0)
    for (const { handle } of pieces) {
      const { variants } = await read(handle)
      expect(variants.some((v) => v.price_cents <= 10_000 && v.height_mm <= 600 && v.width_mm <= 500)).toBe(true)
    }
    expect((await list("price_min=99999999")).pieces).toEqual([])
    expect((await list("price_min=99999999")).price_range).toEqual((await list("")).price_range)
  })

  it("finds words without their accents, half typed and misspelt, in any of the languages", async () => {
    const found = async (words: string) => (await list(`q=${encodeURIComponent(words)}`)).pieces.map((p) => p.handle)
    expect(await found("tabouret nerv")).toContain("tabouret-nervien")
    expect(await found("tabourret")).toContain("tabouret-nervien")
    expect(await found("stool")).toContain("tabouret-nervien")
    expect(await found("etagere")).toEqual(await found("étagère"))
    expect(await found("xyzzyq")).toEqual([])
    expect((await shopper.get(`/store/pieces?locale=fr&q=${encodeURIComponent("' | & : * ( \0 %")}`)).status).toBe(200)
  })
})

describe("a piece", () => {
  it("is told in full in each language, or marked with the language it is told in", async () => {
    const { pieces } = sitemapSchema.parse((await shopper.get("/store/sitemap")).body)
    expect(pieces.length).toBe((await list("")).total)
    const told = pieces.flatMap(({ handle }) =>
      LOCALES.map(async (locale) => ({ handle, piece: await read(handle, locale) })),
    )
    for (const { handle, piece } of await Promise.all(told)) {
      expect(piece.description.text.length).toBeGreaterThan(40)
      expect(piece.pictures.length).toBeGreaterThan(0)
      expect(piece.similar.map((other) => other.handle)).not.toContain(handle)
    }
  })

  it("serves its pictures for good", async () => {
    const { picture } = await read("tabouret-nervien")
    const response = await fetch(picture?.url ?? "")
    expect(response.headers.get("content-type")).toBe("image/webp")
    expect(response.headers.get("cache-control")).toContain("immutable")
  })

  it("tells live what is in stock, on its page and on its card", async () => {
    const { variants } = await read("tabouret-nervien")
    for (const variant of variants) await shop.setStock(variant.id, 0)
    expect((await read("tabouret-nervien")).availability).toEqual({ state: "sold_out" })
    const card = (await list("q=nervien")).pieces.find(({ handle }) => handle === "tabouret-nervien")
    expect(card?.availability).toEqual({ state: "sold_out" })
    await shop.setStock(variants[0]?.id ?? "", 3)
    const back = await read("tabouret-nervien")
    expect(back.availability).toEqual({ state: "in_stock", quantity: 3 })
    expect(back.variants.map((variant) => variant.max_quantity)).toEqual([3, ...variants.slice(1).map(() => 0)])
  })

  it("is delivered at the price and in the time that the package of rules says", async () => {
    const { variants, maker } = await read("tabouret-nervien")
    const file = operatorFileSchema.parse(
      parse(readFileSync(join(root, `data/operators/${maker.handle}.yaml`), "utf8")),
    )
    const answer = await shopper.get("/store/pieces/tabouret-nervien/delivery?country=fr&postal_code=59100")
    const estimate = deliveryEstimateSchema.parse(answer.body)
    const quotes = quoteDelivery(file.delivery, {
      country: "fr",
      postal_code: "59100",
      items: [{ ...(variants[0] ?? expect.fail("no variant")), quantity: 1 }],
    })
    expect(estimate.options.map(({ method, price_cents }) => ({ method, price_cents }))).toEqual(
      quotes.map(({ method, price_cents }) => ({ method, price_cents })),
    )
    const workshop = { country: file.country }
    for (const [index, quote] of quotes.entries())
      expect(estimate.options[index]?.promise).toEqual(
        promise(estimate.today, { state: "in_stock" }, { quote, workshop }),
      )
  })
})

describe("bad input", () => {
  it.each([
    ["/store/pieces", 400, "unsupported_language"],
    ["/store/pieces?locale=de", 400, "unsupported_language"],
    ["/store/pieces?locale=fr&surprise=1", 400, "invalid_input"],
    ["/store/pieces?locale=fr&page=0", 400, "invalid_input"],
    ["/store/pieces?locale=fr&price_min=-1", 400, "invalid_input"],
    ["/store/pieces?locale=fr&kind=stolen", 400, "invalid_input"],
    ["/store/pieces?locale=fr&sort=name&sort=newest", 400, "invalid_input"],
    ["/store/pieces/no-such-piece?locale=fr", 404, "not_found"],
    ["/store/pieces/No%20Handle?locale=fr", 404, "not_found"],
    ["/store/operators/nobody?locale=fr", 404, "not_found"],
    ["/store/pieces/tabouret-nervien/delivery?country=us&postal_code=10001", 400, "invalid_input"],
    ["/store/pieces/tabouret-nervien/delivery?country=be&postal_code=59100", 400, "invalid_input"],
    ["/store/pieces/no-such-piece/delivery?country=be&postal_code=7500", 404, "not_found"],
    ["/store/products", 404, "not_found"],
    ["/store/carts/cart_01ABC", 404, "not_found"],
    ["/store/orders", 404, "not_found"],
    ["/store/search", 404, "not_found"],
  ])("%s is refused with %i %s", async (path, status, code) => {
    const answer = await shopper.get<ErrorBody>(path)
    expect({ status: answer.status, code: answer.body.error.code }).toEqual({ status, code })
  })

  it("names the fields at fault", async () => {
    const { body } = await shopper.get<ErrorBody>("/store/pieces?locale=fr&price_min=cheap&colour=Bl%C3%BCe&surprise=1")
    expect(body.error.fields?.map(({ path }) => path).sort()).toEqual(["colour.0", "price_min", "surprise"])
  })

  it("is refused before it is read when it is too large or no JSON", async () => {
    expect(await shopper.post("/store/baskets", "{")).toEqual({
      status: 400,
      body: { error: { code: "unreadable_body" } },
    })
    expect(await shopper.post("/store/baskets", `"${"a".repeat(2_000_000)}"`)).toEqual({
      status: 413,
      body: { error: { code: "too_large" } },
    })
  })

  it("gets nothing without the storefront's key", async () => {
    for (const publishableKey of ["", "pk_another"]) {
      const stranger = shopperAt({ url: backend.url, publishableKey })
      expect((await stranger.get("/store/pieces?locale=fr")).status).toBe(404)
    }
  })
})
