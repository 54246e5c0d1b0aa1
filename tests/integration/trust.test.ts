import type { PieceDraft } from "@etabli/listing"
import type { ErrorBody, Impact, ImpactReceipt, Operator, PlacedBasket, Reviewable, Reviews } from "@etabli/store-api"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { platformAt } from "../support/platform-client.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
const XSS = `<script>alert("1")</script>'"><img src=x onerror=alert(2)>`

type Person = Awaited<ReturnType<typeof platformAt>>
type Refused = { fields?: { path: string; code: string; detail?: string }[] }
type Listed = { recognitions: { id: string; name: string; state: string; proof_name: string | null }[] }
type Repairs = {
  repairs: { id: string; text: string; state: string; has_photo: boolean; order_number: string | null }[]
}
type Waiting = { reviews: { id: string; text: string; state: string }[] }

const day = (offset: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(Date.now() + offset * 86_400_000)

describe("trust, and what a purchase does", () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let manager: Person
  let lister: Person
  let platform: Person
  let kortrijk: Person
  let operatorId: string
  let variant: string
  let piece: { id: string; handle: string }

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database })
    shop = await openShopDatabase(database)
    ;[manager, lister, platform, kortrijk] = await Promise.all(
      [
        "tournai@etabli.example",
        "atelier.tournai@etabli.example",
        "platform@etabli.example",
        "kortrijk@etabli.example",
      ].map((email) => platformAt(backend, email)) as [
        Promise<Person>,
        Promise<Person>,
        Promise<Person>,
        Promise<Person>,
      ],
    )
    const [operator] = await shop.rows<{ id: string }>("select id from operator where handle = 'etap-atelier'")
    operatorId = operator?.id ?? ""
    ;[variant = ""] = await shop.variantOfEach(["etap-atelier"])
    await shop.setStock(variant, 100)
    const [row] = await shop.rows<{ id: string; handle: string }>(
      "select p.id, p.handle from product p join product_variant v on v.product_id = p.id where v.id = $1",
      [variant],
    )
    piece = row ?? { id: "", handle: "" }
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  const own = (path: string) => `/admin/operators/${operatorId}${path}`
  const faults = ({ body }: { body: Refused }) => (body.fields ?? []).map(({ path, code }) => `${path}:${code}`)
  const trustOf = async (locale = "fr") =>
    (await shopperAt(backend).get<Operator>(`/store/operators/etap-atelier?locale=${locale}`)).body.trust
  const mails = (key: string) =>
    shop.rows<{ kind: string; to: string; html: string; text: string }>(
      `select kind, "to", html, text from outbox_mail where dedupe_key like $1 order by kind`,
      [`${key}%`],
    )
  const sendBytes = async (person: Person, path: string, bytes: Uint8Array<ArrayBuffer>) => {
    const response = await fetch(backend.url + path, {
      method: "POST",
      headers: { authorization: person.authorization, "content-type": "application/octet-stream" },
      body: bytes,
    })
    return { status: response.status, body: (await response.json()) as Refused }
  }

  /** Buys one piece; gives the signed link of the purchase. */
  async function buy(quantity = 1) {
    const shopper = shopperAt(backend)
    const basket = await fillBasket(shopper, { lines: [{ variant_id: variant, quantity }] })
    const placed = await shopper.place(basket)
    const token = "token" in placed.body ? placed.body.token : ""
    const seen = (await shopper.get<PlacedBasket>(`/store/placed/${token}`)).body
    return { token, orderId: seen.orders[0]?.id ?? "", number: seen.orders[0]?.number ?? "" }
  }
  let keys = 0
  async function handOver(orderId: string, token: string) {
    const at = own(`/orders/${orderId}`)
    const key = () => ({ key: `trust-key-${String((keys += 1))}` })
    await manager.post(`${at}/prepare`, key())
    const seen = (await shopperAt(backend).get<PlacedBasket>(`/store/placed/${token}`)).body
    const code = seen.orders[0]?.pickup_code ?? ""
    const done = await manager.post(`${at}/hand-over`, { ...key(), by: { code } })
    expect(done.status).toBe(200)
  }

  const agreement = {
    kind: "agreement",
    name: "Centre de formation au bois",
    issuing_body: "Région de l’Essai",
    language: "fr",
    number: "CF-1",
    register_url: "https://registre.example.org/cf-1",
    valid_from: day(0),
    valid_to: day(0),
  }

  it("shows how a workshop answers for its pieces, and says where there are no spare parts", async () => {
    const trust = await trustOf("nl")
    expect(trust.assurance?.checks).toMatchObject({ lang: "nl" })
    expect(trust.assurance?.spare_parts).not.toBeNull()
    const stal13 = await shopperAt(backend).get<Operator>("/store/operators/stal13?locale=nl")
    expect(stal13.body.trust.assurance?.spare_parts).toBeNull()
  })

  it("takes a recognition from entry to the public page, on its first and last day alone", async () => {
    const refused = await manager.post<Refused>(own("/recognitions"), { ...agreement, name: "Green Maker" })
    expect([refused.status, faults(refused)]).toEqual([400, ["name:generic_claim"]])
    const ownLabel = { ...agreement, kind: "label", issuing_body: "Etap’Atelier" }
    expect(faults(await manager.post<Refused>(own("/recognitions"), ownLabel))).toEqual(["issuing_body:own_label"])
    const http = { ...agreement, register_url: "http://registre.example.org" }
    expect(faults(await manager.post<Refused>(own("/recognitions"), http))[0]).toMatch(/^register_url:/)
    expect((await lister.post(own("/recognitions"), agreement)).status).toBe(403)
    expect((await kortrijk.post(own("/recognitions"), agreement)).status).toBe(404)

    const { body, status } = await manager.post<{ id: string }>(own("/recognitions"), agreement)
    expect(status).toBe(201)
    const decide = (decision: object) => platform.post<Refused>(`/admin/recognitions/${body.id}/decision`, decision)
    expect(faults(await decide({ decision: "confirm" }))).toEqual(["recognition:no_proof"])
    const proofPath = own(`/recognitions/${body.id}/proof`)
    const disguised = await sendBytes(manager, `${proofPath}?name=proof.pdf`, Buffer.from("<html>not a PDF</html>"))
    expect([disguised.status, faults(disguised)]).toEqual([400, ["file:not_a_proof"]])
    const large = await sendBytes(manager, `${proofPath}?name=large.pdf`, Buffer.alloc(20 * 1024 * 1024, "%PDF-"))
    expect(large.status).toBe(400)
    const paper = Buffer.from("%PDF-1.4\nfictive\n%%EOF")
    expect((await sendBytes(manager, `${proofPath}?name=${encodeURIComponent(XSS)}`, paper)).status).toBe(200)
    expect((await manager.post(`/admin/recognitions/${body.id}/decision`, { decision: "confirm" })).status).toBe(403)
    expect((await trustOf()).recognitions.map(({ name }) => name)).not.toContain(agreement.name)

    expect((await decide({ decision: "confirm" })).status).toBe(200)
    expect((await decide({ decision: "refuse", note: "trop tard" })).status).toBe(409)
    const isShown = async () => (await trustOf()).recognitions.some(({ name }) => name === agreement.name)
    expect(await isShown()).toBe(true)
    const move = (from: number, to: number | null) =>
      shop.rows("update recognition set valid_from = $2, valid_to = $3 where id = $1", [
        body.id,
        day(from),
        to === null ? null : day(to),
      ])
    await move(1, null)
    expect(await isShown()).toBe(false)
    await move(-9, -1)
    expect(await isShown()).toBe(false)
    await move(0, null)
    expect(await isShown()).toBe(true)

    const foreign = await fetch(`${backend.url}${proofPath}`, { headers: { authorization: kortrijk.authorization } })
    expect(foreign.status).toBe(404)
    const kept = await fetch(`${backend.url}${proofPath}`, { headers: { authorization: manager.authorization } })
    expect([kept.status, kept.headers.get("content-security-policy")]).toEqual([200, "default-src 'none'; sandbox"])
    const { recognitions } = (await manager.get<Listed>(own("/recognitions"))).body
    expect(recognitions.find(({ id }) => id === body.id)?.proof_name).not.toContain("<")

    expect((await manager.delete(own(`/recognitions/${body.id}`))).status).toBe(200)
    expect(await isShown()).toBe(false)
    const audit = await shop.rows<{ action: string }>(
      "select action from audit_entry where entity_id = $1 order by at",
      [body.id],
    )
    expect(audit.map(({ action }) => action)).toEqual(["created", "confirmed", "removed"])
  })

  it("never shows the demo's recognition that is over", async () => {
    const fibr = await shopperAt(backend).get<Operator>("/store/operators/fibr-co?locale=fr")
    const names = fibr.body.trust.recognitions.map(({ name }) => name)
    expect(names).toContain("Entreprise solidaire d’utilité sociale")
    expect(names).not.toContain("Atelier d’art de Roubaix")
  })

  it("takes one review a line, of what was handed over alone, and publishes it after a look", async () => {
    const { token, orderId } = await buy(2)
    const shopper = shopperAt(backend)
    const path = `/store/placed/${token}/reviews`
    expect((await shopper.get<Reviewable>(path)).body.lines).toEqual([])
    const [line] = await shop.rows<{ item_id: string }>("select item_id from order_item where order_id = $1", [orderId])
    const review = { line_id: line?.item_id ?? "", locale: "fr", rating: 4, text: `Solide. ${XSS}`, first_name: "Zoé" }
    expect((await shopper.post(path, review)).status).toBe(404)
    await handOver(orderId, token)

    const wrong = await shopper.post<ErrorBody>(path, { ...review, rating: 6, first_name: XSS })
    expect([...new Set(wrong.body.error.fields?.map((field) => field.path))].sort()).toEqual([
      "body.first_name",
      "body.rating",
    ])
    const written = await shopper.post<Reviewable>(path, review)
    expect(written.body.lines[0]?.review).toMatchObject({ state: "submitted", rating: 4 })
    await shopper.post(path, { ...review, rating: 1, text: "Une seconde fois." })
    const stranger = await buy()
    expect((await shopper.post(`/store/placed/${stranger.token}/reviews`, review)).status).toBe(404)
    expect((await shopper.get(`/store/placed/${token.slice(0, -3)}abc/reviews`)).status).toBe(404)

    const shown = () => shopper.get<Reviews>(`/store/pieces/${piece.handle}/reviews?locale=fr`)
    expect((await shown()).body).toEqual({ summary: { count: 0, average_tenths: null }, reviews: [] })
    const waiting = (await platform.get<Waiting>("/admin/reviews")).body.reviews
    expect(waiting).toHaveLength(1)
    const id = waiting[0]?.id ?? ""
    expect((await manager.get<Waiting>(own("/reviews"))).body.reviews).toEqual([])
    expect((await manager.post(`/admin/reviews/${id}/decision`, { decision: "publish" })).status).toBe(403)
    const decide = (decision: object) => platform.post<Refused>(`/admin/reviews/${id}/decision`, decision)
    expect((await decide({ decision: "refuse", reason: "too_bad" })).status).toBe(400)
    expect((await decide({ decision: "refuse", reason: "insult" })).status).toBe(200)
    await expect.poll(() => mails(`review-decided:${id}`)).toHaveLength(1)
    expect((await decide({ decision: "publish" })).status).toBe(200)
    expect((await decide({ decision: "publish" })).status).toBe(409)
    const { reviews, summary } = (await shown()).body
    expect(summary).toEqual({ count: 1, average_tenths: null })
    expect(reviews[0]).toMatchObject({ rating: 4, first_name: "Zoé", text: { text: review.text, lang: "fr" } })
    expect(JSON.stringify(reviews)).not.toContain("camille@")

    expect((await kortrijk.post(own(`/reviews/${id}/answer`), { text: "Non." })).status).toBe(404)
    expect((await lister.post(own(`/reviews/${id}/answer`), { text: XSS })).status).toBe(200)
    expect((await lister.post(own(`/reviews/${id}/answer`), { text: "Encore." })).status).toBe(409)
    expect((await shown()).body.reviews[0]?.answer?.text.text).toBe(XSS)
    const ofWorkshop = await shopper.get<Reviews>("/store/operators/etap-atelier/reviews?locale=nl")
    expect(ofWorkshop.body.reviews[0]?.piece.handle).toBe(piece.handle)
  })

  it("tells an average from the third review on", async () => {
    const [known] = await shop.rows<Record<string, unknown>>("select * from review where state = 'published' limit 1")
    for (const rating of [5, 3])
      await shop.rows(
        `insert into review (id, product_id, operator_id, basket_id, order_id, line_id, rating, text, locale, first_name, received_on, state, decided_at)
         select $2, product_id, operator_id, basket_id, order_id, $2, $3, 'Un texte de plus.', 'fr', 'Ali', received_on, 'published', now()
           from review where id = $1`,
        [known?.id, `rvw_more${String(rating)}`, rating],
      )
    const { body } = await shopperAt(backend).get<Reviews>(`/store/pieces/${piece.handle}/reviews?locale=fr`)
    expect(body.summary).toEqual({ count: 3, average_tenths: 40 })
  })

  it("asks a week after the hand-over what became of the pieces, once", async () => {
    const { token, orderId } = await buy()
    await handOver(orderId, token)
    const asked = () => mails(`review-invitation:${orderId}`)
    await shop.rows(
      `update fulfillment set delivered_at = now() - interval '8 days'
        where id in (select fulfillment_id from order_fulfillment where order_id = $1)`,
      [orderId],
    )
    await expect.poll(asked, { timeout: 20_000, interval: 500 }).toHaveLength(1)
    const [mail] = await asked()
    expect(mail?.text).toMatch(/\/fr\/order\/[^/]+\/reviews/)
    const link = /\/fr\/order\/([^/\s]+)\/reviews/.exec(mail?.text ?? "")?.[1] ?? ""
    expect((await shopperAt(backend).get<Reviewable>(`/store/placed/${link}/reviews`)).body.lines).toHaveLength(1)
  })

  it("passes a request for repair to the maker, with a photo that no longer says where it was taken", async () => {
    const { token, orderId, number } = await buy()
    await handOver(orderId, token)
    const shopper = shopperAt(backend)
    const photo = await sharp({ create: { width: 400, height: 400, channels: 3, background: "#884422" } })
      .withExif({ IFD0: { Copyright: "secret-place" } })
      .jpeg()
      .toBuffer()
    const asked = {
      locale: "nl",
      handle: piece.handle,
      token,
      name: XSS,
      email: "zoe@example.org",
      text: `De poot is gespleten. ${XSS}`,
      photo: photo.toString("base64"),
    }
    const sent = await shopper.post<{ maker: string }>("/store/repairs", asked)
    expect(sent).toEqual({ status: 200, body: { maker: "ETAP'ATELIER" } })
    const disguised = { ...asked, photo: Buffer.from("<svg onload=alert(1)>").toString("base64") }
    expect((await shopper.post<ErrorBody>("/store/repairs", disguised)).body.error.fields).toEqual([
      { path: "photo", code: "not_a_photo" },
    ])
    expect((await shopper.post("/store/repairs", { ...asked, photo: "A".repeat(20 * 1024 * 1024) })).status).toBe(413)
    expect((await shopper.post("/store/repairs", { ...asked, handle: "nothing-here" })).status).toBe(404)
    expect((await shopper.post<ErrorBody>("/store/repairs", "{")).body.error.code).toBe("unreadable_body")

    const { repairs } = (await lister.get<Repairs>(own("/repairs"))).body
    expect(repairs).toHaveLength(1)
    const [repair] = repairs
    expect(repair).toMatchObject({ text: asked.text, state: "received", has_photo: true, order_number: number })
    const told = await mails(`repair-`)
    expect(told.map(({ kind, to }) => [kind, to])).toEqual([
      ["repair-asked", "etap-atelier@example.org"],
      ["repair-received", "zoe@example.org"],
    ])
    for (const { html } of told) expect(html).not.toContain("<script>")
    // The address of whoever asks is proved by nobody: what a stranger writes is not sent on to it.
    expect(told.map(({ text }) => text.includes("De poot is gespleten."))).toEqual([true, false])
    const kept = await fetch(`${backend.url}${own(`/repairs/${repair?.id ?? ""}/photo`)}`, {
      headers: { authorization: lister.authorization },
    })
    const bytes = Buffer.from(await kept.arrayBuffer())
    expect((await sharp(bytes).metadata()).format).toBe("webp")
    expect(bytes.includes("secret-place")).toBe(false)

    const step = (state: string) =>
      lister.post<Repairs & Refused>(own(`/repairs/${repair?.id ?? ""}`), { state, note: null })
    expect((await step("done")).status).toBe(409)
    expect((await step("agreed")).body.repairs[0]?.state).toBe("agreed")
    expect((await kortrijk.post(own(`/repairs/${repair?.id ?? ""}`), { state: "done", note: null })).status).toBe(404)
    expect((await step("done")).status).toBe(200)
    expect((await step("received")).status).toBe(409)
  })

  it("gives the cards of a wish list in its order, without what is not there", async () => {
    const query = `locale=en&pieces=${piece.handle},no-such-piece,table-beffroi`
    const { body } = await shopperAt(backend).get<{ pieces: { handle: string }[] }>(`/store/wishes?${query}`)
    expect(body.pieces.map(({ handle }) => handle)).toEqual([piece.handle, "table-beffroi"])
    expect((await shopperAt(backend).get(`/store/wishes?locale=en&pieces=${XSS}`)).status).toBe(400)
  })

  it("refuses to publish a text that claims without proof, and names the words", async () => {
    type Form = {
      version: number
      piece: PieceDraft & { handle: string; operator: string; listed_on: string }
      pictures: { url: string }[]
    }
    const at = own(`/pieces/${piece.id}`)
    const { version, pictures, piece: form } = (await manager.get<Form>(at)).body
    const { handle: _handle, operator: _operator, listed_on: _listed, ...said } = form
    const description = { ...form.description, fr: "Un tabouret éco-responsable et solide." }
    const answer = await manager.post<Refused>(`${at}/publication`, {
      version,
      published: true,
      read: [],
      piece: {
        ...said,
        description,
      },
      pictures: pictures.map(({ url }) => ({ url })),
      seen: Object.fromEntries(form.variants.map(({ sku, stock = {} }) => [sku, stock])),
    })
    expect(answer.body.fields, JSON.stringify(answer.body)).toContainEqual({
      path: "description.fr",
      code: "generic_claim",
      detail: "éco-responsable",
    })
  })

  it("refuses a presentation that claims without proof, at its field", async () => {
    type Told = { texts: Record<string, Record<string, string>>; version: string }
    const told = (await manager.get<Told>(own("/presentation"))).body
    const texts = { ...told.texts, craft: { ...told.texts.craft, nl: "Wij werken milieuvriendelijk." } }
    const answer = await manager.post<Refused>(own("/presentation"), { texts, read: [], version: told.version })
    expect([answer.status, faults(answer)]).toEqual([400, ["craft.nl:generic_claim"]])
  })

  it("counts a month in one call, and tells the second of two who save at once", async () => {
    type Month = {
      month: string
      values: Record<string, number>
      version: number
      before: Record<string, number> | null
    }
    const month = "2026-09"
    const form = (await lister.get<Month>(own(`/impact?month=${month}`))).body
    expect(form.before?.people_welcomed).toBeGreaterThan(0)
    const save = (body: object) =>
      lister.post<Month & Refused>(own("/impact"), { month, version: form.version, ...body })
    const values = { ...form.values, people_welcomed: 12 }
    expect(faults(await save({ values: { people_welcomed: -1, secret_name: 2 } })).sort()).toEqual([
      "values.people_welcomed:not_a_count",
      "values.secret_name:unknown",
    ])
    expect((await save({ values })).body.values.people_welcomed).toBe(12)
    expect(faults(await save({ values }))).toEqual(["month:changed"])
    expect((await kortrijk.get(own("/impact"))).status).toBe(404)
    expect((await lister.post(own("/impact"), { month: "2999-01", version: 0, values: {} })).status).toBe(400)
  })

  it("tells the public twelve months of four workshops and no group of one to four", async () => {
    const { body } = await shopperAt(backend).get<Impact>("/store/impact?locale=nl")
    expect([body.months.length, body.operators.length]).toEqual([12, 4])
    const people = body.indicators.filter(({ unit }) => unit === "people").map(({ id }) => id)
    for (const figures of [body.whole, ...body.operators.map((one) => one.figures)])
      for (const id of people) {
        const figure = figures[id]
        if (!figure) continue
        const numbers =
          figure.shape === "monthly"
            ? [...figure.months, figure.total]
            : figure.shape === "kinds"
              ? figure.kinds.map(({ value }) => value)
              : figure.moments.flatMap(({ asked, well }) => [asked, well])
        for (const number of numbers) expect(number === null || number === 0 || number >= 5).toBe(true)
      }
    const csv = await fetch(`${backend.url}/store/impact/csv?locale=nl`, {
      headers: { "x-publishable-api-key": backend.publishableKey },
    })
    expect(csv.headers.get("content-type")).toContain("text/csv")
    expect(await csv.text()).toMatch(/De vier ateliers samen;Onthaalde mensen;20\d\d-\d\d;;\d+;mensen/)
  })

  it("tells what a purchase did: bench hours, places, materials, as data and on paper", async () => {
    const { token } = await buy(2)
    const shopper = shopperAt(backend)
    const { body } = await shopper.get<ImpactReceipt>(`/store/placed/${token}/impact`)
    const [bench] = await shop.rows<{ bench_minutes: number }>(
      "select bench_minutes from variant_details where variant_id = $1",
      [variant],
    )
    expect(body.bench_minutes).toBe(2 * (bench?.bench_minutes ?? 0))
    expect(body.operators.map(({ handle }) => handle)).toEqual(["etap-atelier"])
    expect(body.materials.length).toBeGreaterThan(0)
    const headers = { "x-publishable-api-key": backend.publishableKey }
    const pdf = await fetch(`${backend.url}/store/placed/${token}/impact/pdf?locale=en`, { headers })
    expect(pdf.headers.get("content-type")).toBe("application/pdf")
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-")
    const signedIn = await fetch(`${backend.url}/auth/customer/emailpass`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ email: "camille@etabli.example", password: "etabli-demo-2026" }),
    })
    const { token: bearer } = (await signedIn.json()) as { token: string }
    const year = `${backend.url}/store/customers/me/impact-statement?locale=fr&year=2026`
    expect((await fetch(year, { headers })).status).toBe(401)
    const statement = await fetch(year, { headers: { ...headers, authorization: `Bearer ${bearer}` } })
    expect([statement.status, statement.headers.get("content-type")]).toEqual([200, "application/pdf"])
    const [confirmation] = await mails("basket-confirmation:")
    expect(confirmation?.text).toMatch(
      /Le travail que votre commande donne\s[\s\S]+heures d’établi[\s\S]+\/fr\/order\/[^/]+\/impact/,
    )
  })
})
