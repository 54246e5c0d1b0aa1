import type { PieceDraft } from "@etabli/listing"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { fillBasket, shopperAt, type Shopper } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

type Answer<T> = { status: number; body: T & { fields?: { path: string; code: string; detail?: string }[] } }
type Form = {
  id: string
  version: number
  status: string
  piece: PieceDraft
  pictures: { url: string; thumb_url?: string; alt?: Record<string, string> }[]
  languages: Record<string, string>
  missing: { path: string }[]
  reserved: Record<string, Record<string, number>>
  staying: { sku: string; why: string }[]
}
type Person = { token: string; operator: string }

const cluster = inject("cluster")
let database: TestDatabase
let backend: TestBackend
let shop: ShopDatabase
let shopper: Shopper
let nadia: Person
let lotte: Person

async function signIn(email: string): Promise<Person> {
  const answer = await fetch(`${backend.url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: "etabli-demo-2026" }),
  })
  const { token } = (await answer.json()) as { token: string }
  const me = await call<{ operators: { id: string }[] }>({ token, operator: "" }, "GET", "/admin/me")
  return { token, operator: me.body.operators[0]?.id ?? "" }
}

async function call<T>(who: Person, method: string, path: string, body?: unknown): Promise<Answer<T>> {
  const isFile = body instanceof Uint8Array
  const response = await fetch(backend.url + path, {
    method,
    headers: {
      authorization: `Bearer ${who.token}`,
      "content-type": isFile ? "application/octet-stream" : "application/json",
    },
    ...(body === undefined ? {} : { body: isFile ? new Blob([new Uint8Array(body)]) : JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Answer<T>["body"] }
}

const own = (who: Person, path: string) => `/admin/operators/${who.operator}${path}`
const read = async (who: Person, id: string) => (await call<Form>(who, "GET", own(who, `/pieces/${id}`))).body

/** What the form sends when one part of it was changed. */
function sent(form: Form, part: Partial<PieceDraft> = {}) {
  const { handle: _, operator: __, listed_on: ___, ...piece } = form.piece
  return {
    version: form.version,
    piece: { ...piece, ...part },
    pictures: form.pictures.map(({ url, alt }) => ({ url, ...(alt ? { alt } : {}) })),
    read: [] as string[],
    seen: Object.fromEntries(form.piece.variants.map(({ sku, stock = {} }) => [sku, stock])),
  }
}
const save = (who: Person, id: string, body: object, to = "") =>
  call<Form>(who, "POST", own(who, `/pieces/${id}${to}`), body)
const begin = async (who: Person, name: string) =>
  (await call<{ id: string }>(who, "POST", own(who, "/pieces"), { name, language: "fr", kind: "ready" })).body.id

const wood = (width = 1200, height = 900) => sharp({ create: { width, height, channels: 3, background: "#b98a5a" } })
let shade = 0
/** A photo like no other: the same bytes would be the same picture. */
const photo = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: { r: (shade += 9) % 255, g: 120, b: 80 } } })
    .jpeg()
    .toBuffer()
const upload = (who: Person, bytes: Buffer) =>
  call<{ url: string; thumb_url: string }>(who, "POST", own(who, "/pictures"), bytes)

const text = { fr: "Un texte assez long." }
const whole = (sku: string, stock: Record<string, number>): Partial<PieceDraft> => ({
  category: "seating",
  condition: "new",
  origin: "made_here",
  description: text,
  care: text,
  assembly: text,
  repair: text,
  materials: ["oak"],
  colours: ["natural"],
  finish: "oiled",
  variants: [
    {
      sku,
      price_cents: 8950,
      bench_minutes: 150,
      width_mm: 450,
      depth_mm: 500,
      height_mm: 900,
      weight_g: 4200,
      stock,
    },
  ],
})
/** A piece in the shop with so many on the bench. */
async function listed(who: Person, name: string, stock: Record<string, number>): Promise<Form> {
  const id = await begin(who, name)
  const form = await read(who, id)
  const { url } = (await upload(who, await photo())).body
  const body = sent(form, whole(form.piece.variants[0]?.sku ?? "", stock))
  const shown = await save(who, id, { ...body, pictures: [{ url }], published: true }, "/publication")
  if (shown.status !== 200) throw new Error(JSON.stringify(shown.body))
  return shown.body
}
const variantOf = async (form: Form) => {
  const [found] = await shop.rows<{ id: string }>("select id from product_variant where sku = $1", [
    form.piece.variants[0]?.sku,
  ])
  return found?.id ?? ""
}
const inShop = async (form: Form, locale = "fr") =>
  shopper.get<{ title: { text: string; lang: string } }>(`/store/pieces/${form.piece.handle}?locale=${locale}`)

beforeAll(async () => {
  database = await cloneDatabase(cluster)
  backend = await startBackend({ cluster, database })
  shop = await openShopDatabase(database)
  shopper = shopperAt(backend)
  nadia = await signIn("tournai@etabli.example")
  lotte = await signIn("kortrijk@etabli.example")
})

afterAll(async () => {
  await shop[Symbol.asyncDispose]()
  await backend.stop()
  await database[Symbol.asyncDispose]()
})

describe("a piece from its name to the shop", () => {
  it("is a draft that says what it lacks, cannot be shown before, and is found in the shop after", async () => {
    const id = await begin(nadia, "Chaise Éloïse")
    const form = await read(nadia, id)
    expect([form.status, form.missing.map(({ path }) => path)]).toEqual([
      "draft",
      [
        "pictures",
        "description",
        "category",
        "condition",
        "origin",
        ...["price_cents", "width_mm", "depth_mm", "height_mm", "weight_g", "bench_minutes", "stock"].map(
          (f) => `variants.0.${f}`,
        ),
        "materials",
        "colours",
        "finish",
        "care",
        "assembly",
        "repair",
      ],
    ])
    const early = await save(nadia, id, { ...sent(form), published: true }, "/publication")
    expect([early.status, early.body.fields]).toEqual([409, form.missing])
    expect((await inShop(form)).status).toBe(404)
    expect((await call(nadia, "POST", own(nadia, `/pieces/${id}/preview`))).status).toBe(409)

    const sku = form.piece.variants[0]?.sku ?? ""
    const { url } = (await upload(nadia, await photo())).body
    const alt = { fr: "Une chaise claire" }
    const kept = await save(nadia, id, { ...sent(form, whole(sku, { "etap-atelier": 3 })), pictures: [{ url, alt }] })
    expect([kept.status, kept.body.status, kept.body.missing, kept.body.version]).toEqual([200, "draft", [], 2])
    const preview = await call<{ addresses: { fr: string } }>(nadia, "POST", own(nadia, `/pieces/${id}/preview`))
    const token = preview.body.addresses.fr.split("/").at(-1) ?? ""
    expect((await shopper.get(`/store/previews/${token}?locale=fr`)).status).toBe(200)
    expect((await shopper.get(`/store/previews/${token.replace(".", "x.")}?locale=fr`)).status).toBe(404)
    expect((await inShop(form)).status).toBe(404)

    const shown = await save(nadia, id, { ...sent(kept.body), published: true }, "/publication")
    expect([shown.status, shown.body.status]).toEqual([200, "published"])
    const page = await shopper.get<{ price_cents: number; picture: { alt: string }; availability: object }>(
      `/store/pieces/${form.piece.handle}?locale=fr`,
    )
    expect(page.body).toMatchObject({
      price_cents: 8950,
      picture: { alt: "Une chaise claire" },
      availability: { state: "in_stock", quantity: 3 },
    })
    await vi.waitFor(async () => {
      const found = await shopper.get<{ pieces: { handle: string }[] }>("/store/pieces?locale=fr&q=eloise")
      expect(found.body.pieces.map(({ handle }) => handle)).toContain(form.piece.handle)
    })

    const gone = await save(nadia, id, { ...sent(shown.body), published: false }, "/publication")
    expect([gone.body.status, (await inShop(form)).status]).toEqual(["draft", 404])
    const told = await shop.rows<{ entity: string; action: string }>(
      "select entity, action from audit_entry where entity_id in ($1, $2) order by at, id",
      [id, form.piece.handle],
    )
    expect(told.map(({ entity, action }) => `${entity} ${action}`)).toEqual(
      expect.arrayContaining([
        "piece created",
        "price changed",
        "stock counted",
        "piece published",
        "piece unpublished",
      ]),
    )
  })

  it("is told in three languages: a translation is missing, a draft, read over, and a draft again once its original changed", async () => {
    const form = await listed(nadia, "Tabouret", { "etap-atelier": 1 })
    expect(form.languages).toEqual({ fr: "checked", nl: "missing", en: "missing" })
    const both = (fr: string) => ({ fr, nl: "Een tekst." })
    const dutch = {
      title: {
        fr: "Tabouret",
        nl: "Kruk",
      },
      description: both("Un."),
      care: both("Un."),
      assembly: both("Un."),
      repair: both("Un."),
    }
    const draft = (await save(nadia, form.id, sent(form, dutch))).body
    expect(draft.languages.nl).toBe("draft")
    const checked = (await save(nadia, form.id, { ...sent(draft), read: ["nl"] })).body
    expect(checked.languages.nl).toBe("checked")
    const unread = (await save(nadia, form.id, sent(checked))).body
    expect(unread.languages.nl).toBe("draft")
    expect((await inShop(form, "nl")).body.title).toEqual({ text: "Kruk", lang: "nl" })
    const changed = (await save(nadia, form.id, sent(unread, { title: { fr: "Haut tabouret", nl: "Kruk" } }))).body
    expect(changed.languages.nl).toBe("draft")
    const french = (await save(nadia, form.id, sent(changed, { title: { fr: "Haut tabouret" } }))).body
    expect(french.piece.title).toEqual({ fr: "Haut tabouret" })
    expect((await inShop(form, "nl")).body.title).toEqual({ text: "Haut tabouret", lang: "fr" })
  })

  it("is copied as a draft with nothing in stock", async () => {
    const form = await listed(nadia, "Banc", { "etap-atelier": 4 })
    const copy = await call<{ id: string }>(nadia, "POST", own(nadia, `/pieces/${form.id}/copy`), {
      names: { fr: "Banc long" },
    })
    const copied = await read(nadia, copy.body.id)
    expect([copied.status, copied.piece.title, copied.piece.variants[0]?.stock, copied.pictures.length]).toEqual([
      "draft",
      { fr: "Banc long" },
      undefined,
      1,
    ])
    expect(copied.missing).toMatchObject([{ path: "variants.0.stock" }])
  })
})

describe("a save", () => {
  it("tells the second of two people, changes nothing for them, and says which fields cannot be", async () => {
    const form = await listed(nadia, "Étagère", { "etap-atelier": 2 })
    const price = (cents: number) =>
      sent(form, { variants: form.piece.variants.map((one) => ({ ...one, price_cents: cents })) })
    const outcomes = await Promise.all([save(nadia, form.id, price(9000)), save(nadia, form.id, price(9900))])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = outcomes.find(({ status }) => status === 409)
    expect(lost?.body.fields).toEqual([{ path: "", code: "changed_meanwhile" }])
    const now = await read(nadia, form.id)
    expect([now.version, now.piece.variants[0]?.price_cents]).toEqual([
      form.version + 1,
      outcomes[0].status === 200 ? 9000 : 9900,
    ])
    const faultsOf = async (said: object) => {
      const { status, body } = await save(nadia, form.id, sent(now, said))
      return [status, body.fields?.map(({ path, code }) => `${path} ${code}`)]
    }
    expect(await faultsOf({ lead_weeks: { min: 1, max: 2 } })).toEqual([400, ["lead_weeks only_made_to_order"]])
    const unheard = { category: "cars", materials: ["gold"] }
    expect(await faultsOf(unheard)).toEqual([400, ["category unknown", "materials unknown"]])
    expect((await read(nadia, form.id)).version).toBe(now.version)
  })

  it("moves stock by the difference, so that a sale meanwhile is not undone, and never below what is promised", async () => {
    const form = await listed(nadia, "Coffre", { "etap-atelier": 5 })
    const variant_id = await variantOf(form)
    await shopper.place(await fillBasket(shopper, { lines: [{ variant_id, quantity: 3 }] }))
    const stock = (bench: number) =>
      sent(form, { variants: form.piece.variants.map((one) => ({ ...one, stock: { "etap-atelier": bench } })) })
    const before = await read(nadia, form.id)
    const cheap = before.piece.variants.map((one) => ({ ...one, price_cents: 100, stock: { "etap-atelier": 2 } }))
    const texts = { title: { fr: "Malle", nl: "Kist" }, description: { fr: "Autre" }, category: "storage" as const }
    const less = await save(nadia, form.id, { ...sent(before, { ...texts, variants: cheap }), pictures: [] })
    expect([less.status, less.body.fields?.[0]?.code]).toEqual([409, "missing"])
    expect((await save(nadia, form.id, sent(before, { ...texts, variants: cheap }))).body.fields).toEqual([
      { path: "variants.0.stock.etap-atelier", code: "below_reserved", detail: "3" },
    ])
    expect(await read(nadia, form.id)).toEqual(before)
    expect((await inShop(form)).body.title.text).toBe("Coffre")
    expect((await save(nadia, form.id, stock(3))).status).toBe(200)
    expect(await shop.stock(variant_id)).toEqual({ stocked: 3, reserved: 3, reservations: 3 })
  })

  it("that fails half-way leaves everything as it was", async () => {
    const form = await listed(nadia, "Bureau", { "etap-atelier": 2 })
    await shop.rows(`create function break_details() returns trigger language plpgsql as $$
      begin if new.finish = 'polished' then raise exception 'the disk is full'; end if; return new; end $$`)
    await shop.rows(
      "create trigger break_details before update on piece_details for each row execute function break_details()",
    )
    const variants = form.piece.variants.map((one) => ({ ...one, price_cents: 100, stock: { "etap-atelier": 9 } }))
    const change = {
      title: { fr: "Autre", nl: "Ander" },
      category: "storage" as const,
      finish: "polished" as const,
      variants,
    }
    expect((await save(nadia, form.id, { ...sent(form, change) })).status).toBe(500)
    expect(await read(nadia, form.id)).toEqual(form)
    expect((await save(nadia, form.id, sent(form, { ...change, finish: "raw" }))).status).toBe(200)
    expect((await read(nadia, form.id)).piece).toMatchObject({ category: "storage", variants: [{ price_cents: 100 }] })
  })

  it("belongs to its operator: foreign pieces and pictures are not there, and a body moves nothing to another", async () => {
    const form = await listed(nadia, "Lampe", { "etap-atelier": 1 })
    const paths = ["", "/copy", "/preview", "/publication"]
    const foreign = await Promise.all(
      paths.map((path) => call(lotte, "POST", own(lotte, `/pieces/${form.id}${path}`), sent(form))),
    )
    const strange = await Promise.all(
      paths.map((path) => call(lotte, "POST", own(nadia, `/pieces/${form.id}${path}`), sent(form))),
    )
    expect([...foreign, ...strange].map(({ status }) => status)).toEqual(Array(8).fill(404))
    expect((await call(lotte, "GET", own(lotte, `/pieces/${form.id}`))).status).toBe(404)
    for (const alien of [{ operator: "stal13" }, { handle: "autre" }, { operator_id: lotte.operator }]) {
      const moved = await save(nadia, form.id, sent(form, alien))
      expect([moved.status, moved.body.fields?.[0]?.code]).toEqual([400, "unknown"])
    }
    const theirs = (await upload(lotte, await photo())).body.url
    const taken = await save(nadia, form.id, { ...sent(form), pictures: [{ url: theirs }] })
    expect([taken.status, taken.body.fields]).toEqual([400, [{ path: "pictures", code: "unknown" }]])
    const elsewhere = { variants: form.piece.variants.map((one) => ({ ...one, stock: { stal13: 1 } })) }
    const put = await save(nadia, form.id, sent(form, elsewhere))
    expect(put.body.fields).toEqual([{ path: "variants.0.stock.stal13", code: "unknown" }])
  })
})

describe("the choices of a piece", () => {
  type Variants = PieceDraft["variants"]
  const withChoices = (form: Form, variants: Variants) =>
    sent(form, { variants, option: { fr: "Longueur", nl: "Lengte" } })
  /** A listed bench in two lengths; the second has so many in stock. */
  async function inTwo(name: string, second: number): Promise<Form> {
    const form = await listed(nadia, name, { "etap-atelier": 2 })
    const [one] = form.piece.variants
    if (!one) throw new Error("no variant")
    const long = { ...one, sku: `${one.sku}-L`, title: { fr: "120 cm" }, price_cents: 12000 }
    const both = [
      { ...one, title: { fr: "90 cm", nl: "90 cm, kort" } },
      { ...long, stock: { "etap-atelier": second } },
    ]
    const saved = await save(nadia, form.id, withChoices(form, both))
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    return saved.body
  }
  const offered = async (form: Form, locale = "fr") =>
    (
      await shopper.get<{ variants: { id: string; title: { text: string } | null; price_cents: number }[] }>(
        `/store/pieces/${form.piece.handle}?locale=${locale}`,
      )
    ).body.variants
  const idOf = async (sku: string) =>
    (await shop.rows<{ id: string }>("select id from product_variant where sku = $1 and deleted_at is null", [sku]))[0]
      ?.id ?? ""

  it("are added with name, price and stock of their own, renamed, and change names with each other", async () => {
    const form = await inTwo("Banc à longueurs", 3)
    expect(form.piece).toMatchObject({
      option: { fr: "Longueur", nl: "Lengte" },
      variants: [
        { title: { fr: "90 cm", nl: "90 cm, kort" }, price_cents: 8950, stock: { "etap-atelier": 2 } },
        { title: { fr: "120 cm" }, price_cents: 12000, stock: { "etap-atelier": 3 } },
      ],
    })
    expect((await offered(form)).map(({ title, price_cents }) => [title?.text, price_cents])).toEqual([
      ["90 cm", 8950],
      ["120 cm", 12000],
    ])
    const [one, two] = form.piece.variants
    const swapped = [
      { ...one!, title: { fr: "120 cm" } },
      { ...two!, title: { fr: "90 cm" } },
    ]
    const saved = await save(nadia, form.id, withChoices(form, swapped))
    expect(saved.body.piece.variants.map(({ title }) => title)).toEqual([{ fr: "120 cm" }, { fr: "90 cm" }])
    const values = await shop.rows<{ title: string; value: string }>(
      `select v.title, ov.value from product_variant v join product_variant_option vo on vo.variant_id = v.id
         join product_option_value ov on ov.id = vo.option_value_id where v.product_id = $1 order by v.variant_rank`,
      [form.id],
    )
    expect(values.map(({ title, value }) => [title, value])).toEqual([
      ["120 cm", "120 cm"],
      ["90 cm", "90 cm"],
    ])
  })

  it("are known by their codes until they have a name, and cannot be shown before", async () => {
    const form = await listed(nadia, "Banc sans nom", { "etap-atelier": 1 })
    const [one] = form.piece.variants
    const two = [one!, { ...one!, sku: `${one!.sku}-L` }]
    expect((await save(nadia, form.id, sent(form, { variants: two }))).body.fields?.map(({ path }) => path)).toEqual([
      "option",
      "variants.0.title",
      "variants.1.title",
    ])
    const draft = (await save(nadia, form.id, { ...sent(form), published: false }, "/publication")).body
    const kept = (await save(nadia, form.id, sent(draft, { variants: two }))).body
    expect([kept.piece.option, kept.piece.variants.map(({ title }) => title)]).toEqual([
      undefined,
      [undefined, undefined],
    ])
    const back = (await save(nadia, form.id, sent(kept, { variants: [one!] }))).body
    expect(back.missing).toEqual([])
  })

  it("are taken out while nobody bought, pays for or waits for them", async () => {
    const form = await inTwo("Banc court et long", 3)
    const [one, two] = form.piece.variants
    const gone = await idOf(two!.sku)
    const basket = await fillBasket(shopper, { lines: [{ variant_id: gone, quantity: 1 }] })
    const less = await save(nadia, form.id, withChoices(form, [one!]))
    expect([less.status, less.body.piece.variants.map(({ sku }) => sku)]).toEqual([200, [one!.sku]])
    expect((await offered(form)).map(({ price_cents }) => price_cents)).toEqual([8950])
    expect((await shopper.place(basket)).status).toBe(409)
    const again = await save(nadia, form.id, withChoices(less.body, [one!, { ...two!, stock: { "etap-atelier": 1 } }]))
    expect(again.body.piece.variants[1]).toMatchObject({ sku: two!.sku, stock: { "etap-atelier": 1 } })

    const staysAs = async (why: string) => {
      const before = await read(nadia, form.id)
      expect(before.staying).toEqual([{ sku: two!.sku, why }])
      const refused = await save(nadia, form.id, withChoices(before, [{ ...one!, price_cents: 100 }]))
      expect([refused.status, refused.body.fields]).toEqual([
        409,
        [{ path: "variants", code: `choice_${why}`, detail: two!.sku }],
      ])
      expect(await read(nadia, form.id)).toEqual(before)
    }
    const lines = [{ variant_id: await idOf(two!.sku), quantity: 1 }]
    const paying = await fillBasket(shopper, { lines })
    expect((await shopper.post(`/store/baskets/${paying.id}/hold`, {})).status).toBe(200)
    await staysAs("kept")
    const asked = { locale: "nl", variant_id: lines[0]!.variant_id, email: "wacht@example.org" }
    expect((await shopper.post("/store/waiting", asked)).status).toBe(200)
    await shop.endHolds(lines[0]!.variant_id)
    await staysAs("awaited")
    await shop.rows("delete from waiting_entry where email = 'wacht@example.org'")
    await shopper.place(await fillBasket(shopper, { lines }))
    await staysAs("sold")
  })

  it("have codes that nobody else has", async () => {
    const form = await listed(nadia, "Banc codé", { "etap-atelier": 1 })
    const [one] = form.piece.variants
    const taken = async (sku: string) =>
      (
        await save(
          nadia,
          form.id,
          withChoices(form, [
            { ...one!, title: { fr: "A" } },
            { ...one!, sku, title: { fr: "B" } },
          ]),
        )
      ).body.fields
    const fault = (detail: string) => [{ path: "variants.1.sku", code: "sku_taken", detail }]
    expect(await taken("QC-SAMBRE")).toEqual(fault("QC-SAMBRE"))
    expect(await taken(one!.sku)).toEqual(fault(one!.sku))
    expect((await taken("not a code"))?.map(({ path }) => path)).toEqual(["variants.1.sku"])
  })
})

describe("drafts that are shown together", () => {
  const show = (who: Person, body: object, operator = who) =>
    call<{ published: number; waiting: { id: string; missing: { path: string }[] }[] }>(
      who,
      "POST",
      own(operator, "/publications"),
      body,
    )

  it("are those that lack nothing; the others are told what they lack", async () => {
    const ready = await listed(nadia, "Tréteau prêt", { "etap-atelier": 1 })
    await save(nadia, ready.id, { ...sent(ready), published: false }, "/publication")
    const bare = await begin(nadia, "Tréteau nu")
    const both = await show(nadia, { piece_ids: [ready.id, bare] })
    expect([both.status, both.body.published]).toEqual([200, 1])
    expect(both.body.waiting.map(({ id, missing }) => [id, missing.map(({ path }) => path)])).toEqual([
      [bare, (await read(nadia, bare)).missing.map(({ path }) => path)],
    ])
    expect((await inShop(ready)).status).toBe(200)
    const now = await read(nadia, ready.id)
    expect([now.status, now.piece, now.pictures]).toEqual(["published", ready.piece, ready.pictures])
    await vi.waitFor(async () => {
      // Also where somebody asked a moment too early: what is found tells when the numbers are of before.
      const found = await shopper.get<{ pieces: { handle: string }[] }>("/store/pieces?locale=fr&q=treteau")
      expect(found.body.pieces.map(({ handle }) => handle)).toEqual([ready.piece.handle])
    })
    expect((await show(nadia, { drafts: { q: "tréteau" } })).body).toMatchObject({
      published: 0,
      waiting: [{ id: bare }],
    })
    const told = await shop.rows("select 1 from audit_entry where entity_id = $1 and action = 'published'", [ready.id])
    expect(told).toHaveLength(2)
  })

  it("are one's own", async () => {
    const bare = await begin(nadia, "Tréteau d’ici")
    const accountant = await signIn("comptes.tournai@etabli.example")
    expect([
      (await show(lotte, { piece_ids: [bare] })).status,
      (await show(lotte, { piece_ids: [bare] }, nadia)).status,
      (await show(nadia, { piece_ids: [] })).status,
      (await show(accountant, { piece_ids: [bare] })).status,
    ]).toEqual([404, 404, 400, 403])
  })
})

describe("photos", () => {
  it("are refused by what they hold, whatever they are called", async () => {
    const jpeg = await wood().jpeg().toBuffer()
    const tried: [string, Buffer][] = [
      ["not_a_photo", Buffer.from("<!doctype html><script>alert(1)</script>")],
      ["not_a_photo", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
      ["not_a_photo", Buffer.from("PK\u0003\u0004\u0014\u0000")],
      ["broken", jpeg.subarray(0, jpeg.length / 2)],
      ["broken", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from("<html>")])],
      ["too_small", await wood(90, 90).png().toBuffer()],
      ["too_large", Buffer.concat([jpeg, Buffer.alloc(20 * 1024 * 1024)])],
    ]
    const answers = await Promise.all(tried.map(([, bytes]) => upload(nadia, bytes)))
    expect(answers.map(({ body }) => body.fields?.[0]?.code)).toEqual(tried.map(([code]) => code))
    expect(answers.at(-1)?.status).toBe(413)
  })

  it("lose the place they were taken at, stand upright, and are served in two sizes", async () => {
    const shot = await wood(1200, 800)
      .withExif({ IFD0: { Make: "Telephone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 36/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { url, thumb_url } = (await upload(nadia, shot)).body
    for (const address of [url, thumb_url]) {
      const served = await fetch(backend.url + address)
      const bytes = Buffer.from(await served.arrayBuffer())
      const { format, exif, width, height } = await sharp(bytes).metadata()
      expect([served.headers.get("content-type"), format, exif, height > width]).toEqual([
        "image/webp",
        "webp",
        undefined,
        true,
      ])
      expect(bytes.includes("Telephone")).toBe(false)
    }
  })

  it("keep the order they were put in; there are twelve at most", async () => {
    const id = await begin(nadia, "Miroir")
    const form = await read(nadia, id)
    const urls: string[] = []
    for (let nth = 0; nth < 13; nth++) urls.push((await upload(nadia, await photo())).body.url)
    expect(new Set(urls).size).toBe(13)
    const many = await save(nadia, id, { ...sent(form), pictures: urls.map((url) => ({ url })) })
    expect([many.status, many.body.fields]).toEqual([400, [{ path: "pictures", code: "too_big" }]])
    const order = urls.slice(0, 12).reverse()
    const kept = await save(nadia, id, { ...sent(form), pictures: order.map((url) => ({ url })) })
    expect(kept.body.pictures.map(({ url }) => url)).toEqual(order)
  })
})

describe("stock", () => {
  const count = (who: Person, counts: object[]) => call<{ saved: number }>(who, "POST", own(who, "/stock"), { counts })

  it("is counted while it is sold: never below what is promised, all numbers or none", async () => {
    const [shelf, stool] = [
      await listed(nadia, "Console", { "etap-atelier": 6 }),
      await listed(nadia, "Patère", { "etap-atelier": 2 }),
    ]
    const [first, second] = [await variantOf(shelf), await variantOf(stool)]
    const counts = [
      { variant_id: second, place: "etap-atelier", seen: 2, counted: 9 },
      { variant_id: first, place: "etap-atelier", seen: 6, counted: 1 },
    ]
    const basket = await fillBasket(shopper, { lines: [{ variant_id: first, quantity: 3 }] })
    const [placed, counted] = await Promise.all([shopper.place(basket), count(nadia, counts)])
    const stock = await shop.stock(first)
    expect(stock.stocked).toBeGreaterThanOrEqual(stock.reserved)
    expect(stock.reserved).toBe(stock.reservations)
    // Whoever came first: the sale holds its three and the count is told, or the count holds and the sale is refused.
    if (counted.status === 200) expect([placed.status, stock.stocked, stock.reserved]).toEqual([409, 1, 0])
    else {
      expect(counted.body.fields).toEqual([{ path: "1", code: "below_reserved", detail: "3" }])
      expect([placed.status, stock.stocked, (await shop.stock(second)).stocked]).toEqual([200, 6, 2])
    }
    const late = await count(nadia, [{ ...counts[0], seen: 5 }])
    expect(late.body.fields).toEqual([
      { path: "0", code: "counted_meanwhile", detail: String((await shop.stock(second)).stocked) },
    ])
    expect((await count(lotte, [counts[0] ?? {}])).body.fields).toEqual([{ path: "0", code: "unknown" }])
  })

  it("moves between bench and shop under a note; two moves at once lose no piece", async () => {
    const form = await listed(nadia, "Plateau", { "etap-atelier": 5 })
    const variant_id = await variantOf(form)
    const move = (quantity: number, from: string, to: string, who = nadia) =>
      call<{ id: string }>(who, "POST", own(who, "/transfers"), { from, to, lines: [{ variant_id, quantity }] })
    const there = () => move(2, "etap-atelier", "roubaix-shop")
    const moved = await Promise.all([there(), there(), there()])
    expect(moved.map(({ status }) => status).sort()).toEqual([200, 200, 409])
    expect(moved.find(({ status }) => status === 409)?.body.fields).toEqual([
      { path: "lines.0.quantity", code: "not_there", detail: "1" },
    ])
    expect((await move(1, "roubaix-shop", "etap-atelier")).status).toBe(200)
    const levels = (await read(nadia, form.id)).piece.variants[0]?.stock
    expect(levels).toEqual({ "etap-atelier": 2, "roubaix-shop": 3 })
    const note = moved.find(({ status }) => status === 200)?.body.id ?? ""
    const { transfer } = (
      await call<{ transfer: { number: number; made_by: string; lines: object[] } }>(
        nadia,
        "GET",
        own(nadia, `/transfers/${note}`),
      )
    ).body
    expect([transfer.made_by, transfer.lines]).toMatchObject(["Nadia Lemaire", [{ title: "Plateau", quantity: 2 }]])
    const { transfers } = (await call<{ transfers: { number: number }[] }>(nadia, "GET", own(nadia, "/transfers"))).body
    expect(transfers.map(({ number }) => number)).toEqual([3, 2, 1])
    expect((await call(lotte, "GET", own(lotte, `/transfers/${note}`))).status).toBe(404)
    expect((await move(1, "etap-atelier", "roubaix-shop", lotte)).status).toBe(409)
  })

  it("hours come as a form has them and go back the same", async () => {
    const path = own(nadia, "/bench")
    const { bench, weeks } = (await call<{ bench: object; weeks: { open_minutes: number }[] }>(nadia, "GET", path)).body
    expect(weeks).toHaveLength(26)
    expect((await call(nadia, "POST", path, { bench, note: "Comme avant" })).status).toBe(200)
    expect((await call<{ bench: object }>(nadia, "GET", path)).body.bench).toEqual(bench)
  })
})
