import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import type { TestBackend } from "../support/backend.ts"
import { platformAt } from "../support/platform-client.ts"
import { type RunningShop, startShop } from "../support/running-shop.ts"
import type { ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
type Dated = { id: string; from: string; to: string | null; proof: { id: string; name: string } | null }
type Seller = {
  id: string
  name: string
  iban: string
  operators: { id: string; name: string }[]
  statuses: (Dated & { status: string })[]
  registrations: (Dated & { kind: string; country: string; number: string })[]
  thresholds: { year: number; counted_cents: number; elsewhere_cents: number }[]
  threshold: { limit_cents: number; near_cents: number }
}
type Refused = { type: string; message: string; fields: { path: string; code: string }[] }
type Person = Awaited<ReturnType<typeof platformAt>>

describe("legal sellers, as the platform keeps them", () => {
  let running: RunningShop
  let backend: TestBackend
  let shop: ShopDatabase
  let platform: Person
  let manager: Person
  let accountant: Person
  let seller: Seller
  let stranger: Seller

  beforeAll(async () => {
    running = await startShop(cluster)
    ;({ backend, shop } = running)
    platform = await platformAt(backend)
    manager = await platformAt(backend, "tournai@etabli.example")
    accountant = await platformAt(backend, "comptes.tournai@etabli.example")
    seller = await sellerOf("etap-atelier")
    stranger = await sellerOf("stal13")
  })
  afterAll(() => running[Symbol.asyncDispose]())

  async function sellerOf(handle: string): Promise<Seller> {
    const [row] = await shop.rows<{ seller_id: string }>("select seller_id from operator where handle = $1", [handle])
    return (await platform.get<{ seller: Seller }>(`/admin/sellers/${row?.seller_id ?? ""}`)).body.seller
  }

  async function upload(to: Seller, bytes: Buffer, name: string, person = platform) {
    const response = await fetch(`${backend.url}/admin/sellers/${to.id}/proofs?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { authorization: person.authorization, "content-type": "application/octet-stream" },
      body: new Uint8Array(bytes),
    })
    return { status: response.status, body: (await response.json()) as { proof: { id: string } } & Refused }
  }
  const fetchAs = (person: Person, path: string) =>
    fetch(backend.url + path, { headers: { authorization: person.authorization } })
  const saveTax = (tax: unknown, id = seller.id) =>
    platform.post<{ seller: Seller } & Refused>(`/admin/sellers/${id}/tax`, tax)

  it("are listed and read by the platform; a workshop's manager and accountant read their own and no other", async () => {
    const { body } = await platform.get<{ sellers: { id: string; status: string; operators: string[] }[] }>(
      "/admin/sellers",
    )
    expect(body.sellers.find(({ id }) => id === seller.id)).toMatchObject({ operators: ["ETAP'ATELIER"] })
    const [own] = seller.operators
    const [other] = stranger.operators
    for (const person of [manager, accountant]) {
      const read = await person.get<{ seller: Seller }>(`/admin/operators/${own?.id ?? ""}/seller`)
      expect(read.body.seller.id).toBe(seller.id)
      expect((await person.get(`/admin/operators/${other?.id ?? ""}/seller`)).status).toBe(404)
      expect((await person.get("/admin/sellers")).status).toBe(403)
      expect((await person.post(`/admin/sellers/${seller.id}/tax`, {})).status).toBe(403)
    }
  })

  it("keep a proof out of the public folder, cleaned, for platform and manager alone", async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: "white" } })
      .withExif({ IFD0: { ImageDescription: "a home address" } })
      .jpeg()
      .toBuffer()
    const kept = await upload(seller, photo, "Statut TVA.JPG")
    expect(kept.status).toBe(200)
    const { id } = kept.body.proof
    expect((await readdir(cluster.uploads, { recursive: true })).filter((name) => name.includes(id))).toEqual([])
    const hidden = `${cluster.uploads}-private`
    const [file = ""] = (await readdir(hidden, { recursive: true })).filter((name) => name.includes(id))
    expect((await readFile(join(hidden, file))).includes("a home address")).toBe(false)
    expect((await fetch(`${backend.url}/static/${file}`)).status).toBe(404)

    const read = await fetchAs(platform, `/admin/sellers/${seller.id}/proofs/${id}`)
    expect([read.status, read.headers.get("content-type"), read.headers.get("content-disposition")]).toEqual([
      200,
      "image/jpeg",
      "attachment; filename*=UTF-8''Statut%20TVA.jpg",
    ])
    const own = `/admin/operators/${seller.operators[0]?.id ?? ""}/seller/proofs/${id}`
    expect((await fetchAs(manager, own)).status).toBe(200)
    expect((await fetchAs(accountant, own)).status).toBe(403)
    expect((await fetch(backend.url + own)).status).toBe(401)
    // A paper of another seller is not there, whoever's address it is asked by.
    expect((await fetchAs(platform, `/admin/sellers/${stranger.id}/proofs/${id}`)).status).toBe(404)
    const kortrijk = await platformAt(backend, "kortrijk@etabli.example")
    const elsewhere = `/admin/operators/${stranger.operators[0]?.id ?? ""}/seller/proofs/${id}`
    expect((await fetchAs(kortrijk, elsewhere)).status).toBe(404)

    const page = await upload(seller, Buffer.from("<html><script>1</script></html>"), "statut.pdf")
    expect([page.status, page.body.fields]).toEqual([400, [{ path: "file", code: "not_a_proof" }]])
    const huge = await upload(seller, Buffer.alloc(11 * 1024 * 1024), "statut.pdf")
    expect([huge.status, huge.body.fields]).toEqual([400, [{ path: "file", code: "too_large" }]])
    expect((await upload(seller, photo, "a.jpg", manager)).status).toBe(403)
  })

  it("take a status to an end and another in its place, with its proof, and keep what was", async () => {
    const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
    const file_id = (await upload(seller, pdf, "avis.pdf")).body.proof.id
    const [standing] = seller.statuses
    if (!standing) throw new Error("no status")
    const tax = {
      statuses: [
        { status: standing.status, from: standing.from, to: "2027-06-30" },
        { status: "franchise", from: "2027-07-01", proof: { file_id, note: "avis du SPF" } },
      ],
      elsewhere: [{ year: 2026, cents: 812_300 }],
    }
    const saved = await saveTax(tax)
    expect(saved.status).toBe(200)
    expect(saved.body.seller.statuses.map(({ status, from, to }) => [status, from, to])).toEqual([
      ["franchise", "2027-07-01", null],
      [standing.status, standing.from, "2027-06-30"],
    ])
    expect(saved.body.seller.statuses[0]?.proof).toEqual({ id: file_id, name: "avis.pdf" })
    expect(saved.body.seller.thresholds).toMatchObject([{ year: 2026, elsewhere_cents: 812_300 }])
    expect(saved.body.seller.threshold).toEqual({ limit_cents: 1_000_000, near_cents: 800_000 })
    const log = await shop.rows<{ after: { list: string } }>(
      "select after from audit_entry where entity = 'seller' and operator_id = $1 order by id",
      [seller.operators[0]?.id],
    )
    expect(log.map(({ after }) => after.list).sort()).toEqual(["elsewhere", "statuses", "statuses"])
  })

  it("are told at the field what cannot be, and nothing is saved by half", async () => {
    const foreign = (await upload(stranger, Buffer.from("%PDF-1.7 %%EOF"), "a.pdf")).body.proof.id
    const before = await sellerOf("etap-atelier")
    const other = { kind: "sme_ex", country: "de", number: "EX-1", from: "2026-01-01" }
    const vat = { kind: "vat", from: "2026-02-01" }
    for (const [tax, path, code] of [
      [{ statuses: [{ status: "margin", from: "2027-08-01" }] }, "statuses.0.from", "overlaps"],
      [{ registrations: [{ ...other, to: "2025-01-01" }] }, "registrations.0.to", "dates_reversed"],
      [
        { registrations: [{ ...vat, country: "fr", number: "BE0999001911" }] },
        "registrations.0.number",
        "vat_number_of_other_country",
      ],
      [
        { registrations: [{ ...vat, country: "fr", number: "FR83999001018" }] },
        "registrations.0.number",
        "vat_number_malformed",
      ],
      [{ registrations: [other, { ...other, proof: { file_id: foreign } }] }, "registrations.1.from", "overlaps"],
      [{ registrations: [{ ...other, proof: { file_id: foreign } }] }, "registrations.0.proof.file_id", "unknown_file"],
      [
        { registrations: [{ ...other, proof: { file_id: "sprf_none" } }] },
        "registrations.0.proof.file_id",
        "unknown_file",
      ],
      [
        { contributions: [{ kind: "fixed_monthly", from: "2027-01-01" }] },
        "contributions.0.monthly_cents",
        "needs_monthly_cents",
      ],
    ] as const) {
      const refused = await saveTax(tax)
      expect([refused.status, refused.body.fields]).toEqual([400, [{ path, code }]])
    }
    const { status, body } = await platform.post<Refused>(`/admin/sellers/${seller.id}`, { name: "" })
    expect([status, body.fields.some(({ path, code }) => path === "name" && code === "required")]).toEqual([400, true])
    expect(await sellerOf("etap-atelier")).toEqual(before)
  })

  it("have no stock where they are not registered, whoever writes it, and are told why", async () => {
    const [item] = await shop.rows<{ id: string }>(
      `select vi.inventory_item_id as id from product_variant_inventory_item vi
         join product_variant v on v.id = vi.variant_id join product_operator po on po.product_id = v.product_id
        where po.operator_id = $1 order by vi.id limit 1`,
      [stranger.operators[0]?.id],
    )
    const [roubaix] = await shop.rows<{ id: string }>(
      "select id from stock_location where metadata ->> 'handle' = 'roubaix-shop'",
    )
    const levels = `/admin/inventory-items/${item?.id ?? ""}/location-levels`
    const put = () => platform.post<Refused>(levels, { location_id: roubaix?.id, stocked_quantity: 2 })
    const refused = await put()
    expect([refused.status, refused.body.fields]).toEqual([400, [{ path: "stocked_quantity", code: "foreign_stock" }]])
    expect(refused.body.message).toMatch(/BOLWERK.*France/)
    // An empty place is no stock; filling it is.
    expect((await platform.post(levels, { location_id: roubaix?.id, stocked_quantity: 0 })).status).toBe(200)
    expect((await platform.post(`${levels}/${roubaix?.id ?? ""}`, { stocked_quantity: 2 })).status).toBe(400)
    const registered = await saveTax(
      { registrations: [{ kind: "vat", country: "fr", number: "FR83999001019", from: "2026-01-01" }] },
      stranger.id,
    )
    expect(registered.status).toBe(200)
    expect((await platform.post(`${levels}/${roubaix?.id ?? ""}`, { stocked_quantity: 2 })).status).toBe(200)
  })

  it("come with workshops that are invited, prepare, and sell once all the law asks for was seen", async () => {
    type Overview = { operators: { id: string; name: string; state: string; checks: { done: number; of: number } }[] }
    type Checks = { items: string[]; missing: string[]; checks: { id: string; item: string; checked_by: string }[] }
    const invitation = {
      name: "L'Établi du Nord",
      street: "Rue de l'Essai 1",
      postal_code: "59200",
      city: "Tourcoing",
      country: "fr",
      latitude: 50.72,
      longitude: 3.16,
      email: "nord@example.org",
      phone: "+33 3 00 00 00 00",
      languages: ["fr"],
      seller: {
        name: "Association du Nord",
        legal_form: "association",
        street: "Rue de l'Essai 1",
        postal_code: "59200",
        city: "Tourcoing",
        country: "fr",
        register_number: "RNA W590000000",
        siren: "999 999 907",
        siret: "",
        enterprise_number: "",
        email: "compta@example.org",
        iban: "FR14 2004 1010 0505 0001 3M02 606",
        bic: "PSSTFRPP",
      },
      manager: { email: "nina@example.org", locale: "nl" },
    }
    const invite = (change: object) =>
      platform.post<{ operator: { id: string } } & Refused>("/admin/operators", { ...invitation, ...change })
    const wrong = await invite({ name: "", latitude: null, seller: { ...invitation.seller, siren: "999999908" } })
    expect([wrong.status, wrong.body.fields.map(({ path, code }) => `${path} ${code}`)]).toEqual([
      400,
      ["name required", "latitude invalid_type", "seller.siren wrong_checksum"],
    ])
    expect((await invite({ name: "QCAF" })).body.fields).toEqual([{ path: "name", code: "name_taken" }])
    expect((await manager.post("/admin/operators", invitation)).status).toBe(403)
    const invited = await invite({})
    expect(invited.status).toBe(201)
    const { id } = invited.body.operator
    const own = async () =>
      (await platform.get<Overview>("/admin/operators")).body.operators.find((operator) => operator.id === id)
    expect(await own()).toMatchObject({ state: "invited", checks: { done: 0, of: 6 } })
    const shown = async () => (await running.shopper.get("/store/operators/l-etabli-du-nord?locale=fr")).status
    expect(await shown()).toBe(404)
    expect(
      await shop.rows(`select locale from outbox_mail where kind = 'member-invitation' and "to" = 'nina@example.org'`),
    ).toEqual([{ locale: "nl" }])

    const today = new Date().toISOString().slice(0, 10)
    const open = () => platform.post<Refused>(`/admin/operators/${id}/state`, { state: "active", from: today })
    const early = await open()
    expect([early.status, early.body.fields.length, early.body.fields[0]]).toEqual([
      409,
      6,
      { path: "trader.contact", code: "not_checked" },
    ])
    const trader = `/admin/operators/${id}/trader`
    const check = (item: string) =>
      platform.post<Checks & Refused>(trader, { item, checked_on: "2026-11-20", note: "vu" })
    expect((await check("vat_status")).body.fields).toEqual([{ path: "item", code: "no_vat_status" }])
    const [seller_id] = await shop.rows<{ seller_id: string }>("select seller_id from operator where id = $1", [id])
    await saveTax({ statuses: [{ status: "franchise", from: "2026-01-01" }] }, seller_id?.seller_id)
    for (const item of (await platform.get<Checks>(trader)).body.items) expect((await check(item)).status).toBe(200)
    expect((await check("contact")).body.fields).toEqual([{ path: "item", code: "checked_already" }])
    expect((await manager.get(trader)).status).toBe(404)
    expect((await open()).status).toBe(200)
    expect(await own()).toMatchObject({ state: "active", checks: { done: 6, of: 6 } })
    expect(await shown()).toBe(200)

    const { checks } = (await platform.get<Checks>(trader)).body
    const identity = checks.find(({ item }) => item === "identity")
    expect(identity?.checked_by).toMatch(/tabli/)
    expect((await platform.delete(`${trader}/${identity?.id ?? ""}`)).status).toBe(200)
    expect((await platform.delete(`${trader}/${identity?.id ?? ""}`)).status).toBe(404)
    expect((await platform.get<Checks>(trader)).body.missing).toEqual(["identity"])
    const log = await shop.rows("select action from audit_entry where operator_id = $1 and entity = 'operator'", [id])
    expect(log.length).toBeGreaterThanOrEqual(9)
  })
})
