import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { tokenOf } from "../support/dashboard-people.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
type Texts = Record<string, Record<string, string>>
type Presentation = { texts: Texts; checked: string[]; states: Record<string, string>; version: string }
type Refusal = { fields: { path: string; code: string }[] }
type Listed = {
  id: string
  title: string
  state: string
  version: number
  texts: { field: string; translated: string }[]
}
type Translations = { pieces: Listed[]; count: number; totals: { language: string; missing: number; draft: number }[] }
type Featured = { featured: { id: string; product_id: string; state: string }[] }

describe("texts of workshops, translations to read over, and the home page", () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let manager = ""
  let platform = ""
  let tournai = ""

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database })
    shop = await openShopDatabase(database)
    manager = await tokenOf(backend, "tournai@etabli.example")
    platform = await tokenOf(backend, "platform@etabli.example")
    const [operator] = await shop.rows<{ id: string }>("select id from operator where handle = 'etap-atelier'")
    tournai = operator?.id ?? ""
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  async function call<Body>(token: string, method: string, path: string, body?: unknown) {
    const response = await fetch(backend.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Body }
  }
  const codes = ({ body }: { body: unknown }) => (body as Refusal).fields.map(({ path, code }) => `${path} ${code}`)

  it("a workshop changes its presentation: what was read over is to be read again, and nobody writes over another", async () => {
    const path = `/admin/operators/${tournai}/presentation`
    const { body: before } = await call<Presentation>(manager, "GET", path)
    expect(before.states).toEqual({ fr: "checked", nl: "checked", en: "checked" })
    const summary = { ...before.texts.summary, fr: "Des meubles tournés et huilés à Tournai." }
    const change = { texts: { ...before.texts, summary }, read: [], version: before.version }
    const saved = await call<Presentation>(manager, "POST", path, change)
    expect([saved.status, saved.body.states]).toEqual([200, { fr: "checked", nl: "draft", en: "draft" }])
    const late = await call(manager, "POST", path, change)
    expect([late.status, codes(late)]).toEqual([409, ["form changed_meanwhile"]])
    const again = { ...change, version: saved.body.version }
    const read = await call<Presentation>(manager, "POST", path, { ...again, read: ["nl"] })
    expect(read.body.states).toMatchObject({ nl: "checked", en: "draft" })
    const emptied = { ...before.texts, craft: { ...before.texts.craft, fr: " " } }
    const refused = await call(manager, "POST", path, { texts: emptied, read: [], version: read.body.version })
    expect([refused.status, codes(refused)]).toEqual([400, ["craft.fr emptied"]])
    const long = { ...before.texts, summary: { fr: "a".repeat(301) } }
    const tooLong = await call(manager, "POST", path, { texts: long, read: [], version: read.body.version })
    expect([tooLong.status, codes(tooLong)]).toEqual([400, ["texts.summary.fr too_big"]])
    expect((await call(platform, "POST", path, again)).status).toBe(403)
    const page = await shopperAt(backend).get<{ summary: { text: string } }>("/store/operators/etap-atelier?locale=fr")
    expect(page.body.summary.text).toBe(summary.fr)
    const log = await shop.rows("select 1 from audit_entry where entity = 'presentation' and operator_id = $1", [
      tournai,
    ])
    expect(log).toHaveLength(2)
  })

  it("a translation is listed until somebody has read it over, by the workshop or the platform", async () => {
    const [piece] = await shop.rows<{ id: string }>(
      `select d.product_id as id from piece_details d join product_operator po on po.product_id = d.product_id
        where po.operator_id = $1 and d.language = 'fr' order by d.product_id limit 1`,
      [tournai],
    )
    const id = piece?.id ?? ""
    await shop.rows("update piece_details set checked = '{fr}' where product_id = $1", [id])
    const list = async (language: string) =>
      (await call<Translations>(manager, "GET", `/admin/operators/${tournai}/translations?language=${language}`)).body
    const listed = (await list("nl")).pieces.find((one) => one.id === id)
    expect(listed).toMatchObject({ state: "draft" })
    expect(listed?.texts.every(({ translated }) => translated !== "")).toBe(true)
    const check = `/admin/operators/${tournai}/pieces/${id}/checked`
    const mark = (token: string, language: string, version = listed?.version ?? 0) =>
      call(token, "POST", check, { language, version })
    expect(codes(await mark(manager, "nl", (listed?.version ?? 0) + 1))).toEqual(["language changed_meanwhile"])
    expect((await mark(manager, "nl")).status).toBe(200)
    expect((await list("nl")).pieces.map((one) => one.id)).not.toContain(id)
    const english = (await list("en")).pieces.find((one) => one.id === id)
    expect((await mark(platform, "en", english?.version)).status).toBe(200)
    await shop.rows(
      "update translation set translations = translations - 'title' where reference_id = $1 and locale_code = 'en'",
      [id],
    )
    const missing = (await list("en")).pieces.find((one) => one.id === id)
    expect(missing).toBeDefined()
    expect(codes(await mark(platform, "en", missing?.version))).toEqual(["language incomplete"])
    const { body } = await call<{ unread: { operator_id: string; language: string; missing: number }[] }>(
      ...([platform, "GET", "/admin/unread-translations"] as const),
    )
    const tournais = body.unread.find(({ operator_id, language }) => operator_id === tournai && language === "en")
    expect(tournais?.missing).toBe(1)
    expect((await list("en")).totals.find(({ language }) => language === "en")?.missing).toBe(1)
  })

  it("the home page shows first what the platform chose, on its days and while it can be bought", async () => {
    const rows = await shop.rows<{ id: string; handle: string }>(
      `select distinct on (po.operator_id) p.id, p.handle from product p join product_operator po on po.product_id = p.id
         join product_variant v on v.product_id = p.id join product_variant_inventory_item vi on vi.variant_id = v.id
         join inventory_level l on l.inventory_item_id = vi.inventory_item_id
        where p.status = 'published' and l.stocked_quantity - l.reserved_quantity > 0
        order by po.operator_id, p.id limit 2`,
    )
    const [first, second] = rows
    const day = (days: number) =>
      new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(Date.now() + days * 86_400_000)
    const feature = (product_id = "", from = day(0), to = day(0)) =>
      call<Featured>(platform, "POST", "/admin/featured", { product_id, from, to })
    const shown = async () => {
      const { body } = await shopperAt(backend).get<{ pieces: { handle: string }[] }>("/store/featured?locale=nl")
      return body.pieces.map(({ handle }) => handle).sort()
    }
    expect(await shown()).toEqual([])
    expect((await feature(first?.id)).status).toBe(201)
    expect(codes(await feature(first?.id))).toEqual(["product_id already"])
    expect(codes(await feature("prod_none"))).toEqual(["product_id not_shown"])
    expect(codes(await feature(second?.id, day(1), day(0)))).toEqual(["to dates_reversed"])
    const coming = await feature(second?.id, day(1), day(2))
    expect(coming.body.featured.map(({ state }) => state)).toEqual(["shown", "coming"])
    expect(await shown()).toEqual([first?.handle])
    await shop.rows("update featured_piece set valid_from = $1", [day(-1)])
    expect(await shown()).toEqual([first?.handle, second?.handle].sort())
    await shop.rows(
      `update inventory_level set stocked_quantity = reserved_quantity, raw_stocked_quantity = jsonb_build_object('value', reserved_quantity::text, 'precision', 20)
        where inventory_item_id in (select vi.inventory_item_id from product_variant v
          join product_variant_inventory_item vi on vi.variant_id = v.id where v.product_id = $1)`,
      [second?.id],
    )
    const [detail] = await shop.rows<{ kind: string }>("select kind from piece_details where product_id = $1", [
      second?.id,
    ])
    if (detail?.kind !== "made_to_order") expect(await shown()).toEqual([first?.handle])
    const { body } = await call<Featured>(platform, "GET", "/admin/featured")
    const [entry] = body.featured.filter(({ product_id }) => product_id === first?.id)
    expect((await call(platform, "DELETE", `/admin/featured/${entry?.id ?? ""}`)).status).toBe(200)
    expect((await call(platform, "DELETE", `/admin/featured/${entry?.id ?? ""}`)).status).toBe(404)
    expect(await shown()).not.toContain(first?.handle)
    expect((await call(manager, "GET", "/admin/featured")).status).toBe(403)
  })

  type WordRow = { id: string; handle: string; names: Record<string, string>; is_retired: boolean; pieces: number }
  type Words = { words: WordRow[] }
  const wordsOf = async (kind: string) => (await call<Words>(platform, "GET", `/admin/words/${kind}`)).body.words

  it("a shelf is named by the platform in three languages or in none, and the shop calls it so", async () => {
    const garden = (await wordsOf("category")).find(({ handle }) => handle === "garden")
    expect(Object.keys(garden?.names ?? {}).sort()).toEqual(["en", "fr", "nl"])
    const path = `/admin/words/category/${garden?.id ?? ""}`
    const partial = await call(platform, "POST", path, { names: { fr: "Dehors", nl: " ", en: "Outdoors" } })
    expect([partial.status, codes(partial)]).toEqual([400, ["names.nl too_small"]])
    expect((await call(manager, "POST", path, { names: garden?.names })).status).toBe(403)
    const names = { fr: "Dehors", nl: "Buiten", en: "Outdoors" }
    const saved = await call<Words>(platform, "POST", path, { names })
    expect(saved.body.words.find(({ handle }) => handle === "garden")?.names).toEqual(names)
    for (const locale of ["fr", "nl", "en"] as const) {
      type Categories = { categories: { handle: string; name: { text: string }; sentence: { lang: string } }[] }
      const shown = (await shopperAt(backend).get<Categories>(`/store/categories?locale=${locale}`)).body.categories
      const shelf = shown.find(({ handle }) => handle === "garden")
      expect([shelf?.name.text, shelf?.sentence.lang]).toEqual([names[locale], locale])
    }
  })

  it("a new shelf stands at the end until it is moved, and leaves the shop when it is retired and empty", async () => {
    const names = { fr: "Bureau", nl: "Kantoor", en: "Office" }
    const unsaid = await call(platform, "POST", "/admin/words/category", { names })
    expect([unsaid.status, codes(unsaid)]).toEqual([400, ["sentences invalid_type"]])
    const sentences = { fr: "Pour travailler.", nl: "Om te werken.", en: "To work." }
    const added = await call<Words>(platform, "POST", "/admin/words/category", { names, sentences })
    const office = added.body.words.at(-1)
    expect(office).toMatchObject({ handle: "office", names, sentences, is_retired: false, pieces: 0 })
    const path = `/admin/words/category/${office?.id ?? ""}`
    const moved = await call<Words>(platform, "POST", path, { place: 1 })
    expect(moved.body.words.map(({ handle }) => handle).indexOf("office")).toBe(1)
    const shelves = async () =>
      (await shopperAt(backend).get<{ categories: { handle: string }[] }>("/store/categories?locale=nl")).body
        .categories
    expect((await shelves()).map(({ handle }) => handle)[1]).toBe("office")
    expect((await call(platform, "POST", path, { is_retired: true })).status).toBe(200)
    expect((await shelves()).map(({ handle }) => handle)).not.toContain("office")
  })

  it("a material is added, borne by a piece, renamed and retired: the piece keeps it, and no name stands twice", async () => {
    const names = { fr: "Noyer", nl: "Notelaar", en: "Walnut" }
    const twice = await Promise.all([1, 2].map(() => call<Words>(platform, "POST", "/admin/words/material", { names })))
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 400])
    const added = { body: { words: await wordsOf("material") } }
    const walnut = added.body.words.find(({ handle }) => handle === "walnut")
    expect(walnut).toMatchObject({ names, pieces: 0, is_retired: false })
    const again = await call(platform, "POST", "/admin/words/material", {
      names: { ...names, fr: "NOYER ", en: "Nut" },
    })
    expect([again.status, codes(again)]).toEqual([400, ["names.fr taken", "names.nl taken"]])
    const path = `/admin/words/material/${walnut?.id ?? ""}`
    const oak = (await wordsOf("material")).find(({ handle }) => handle === "oak")
    expect(codes(await call(platform, "POST", path, { names: { ...names, fr: oak?.names.fr } }))).toEqual([
      "names.fr taken",
    ])
    await shop.rows(
      "update piece_details set materials = materials || $1::text[] where product_id = (select min(id) from product)",
      [["walnut"]],
    )
    const gone = await call<Words>(platform, "POST", path, {
      is_retired: true,
      names: { ...names, en: "Black walnut" },
    })
    expect(gone.body.words.find(({ handle }) => handle === "walnut")).toMatchObject({ is_retired: true, pieces: 1 })
    type Told = { words: { material: { handle: string; name: string }[] } }
    const told = (await shopperAt(backend).get<Told>("/store/words?locale=en")).body.words
    expect(told.material.find(({ handle }) => handle === "walnut")?.name).toBe("Black walnut")
    type Chosen = { words: { material: { handle: string; is_retired: boolean }[] } }
    const chosen = await call<Chosen>(manager, "GET", "/admin/words")
    expect(chosen.body.words.material.find(({ handle }) => handle === "walnut")?.is_retired).toBe(true)
    expect((await call(manager, "POST", "/admin/words/material", { names })).status).toBe(403)
    expect((await call(platform, "GET", "/admin/words/cars")).status).toBe(404)
    expect((await call(platform, "POST", "/admin/words/colour/word_none", { is_retired: true })).status).toBe(404)
    const audit = await shop.rows<{ action: string }>(
      "select action from audit_entry where entity_id = $1 order by created_at",
      [walnut?.id],
    )
    expect(audit.map(({ action }) => action)).toEqual(["created", "changed"])
  })
})
