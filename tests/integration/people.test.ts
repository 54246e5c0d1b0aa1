import type { Basket, CheckoutInput, ErrorBody, Placed, Reviewable, Reviews } from "@etabli/store-api"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { platformAt } from "../support/platform-client.ts"
import { TOURNAI } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
const password = "une-longue-phrase"
type Headers = Record<string, string>
type Answer<Body> = { status: number; body: Body; retryAfter: string | null }
type Mail = { kind: string; to: string; locale: string; subject: string; html: string; text: string }

describe("people: mails, accounts, withdrawals, limits", () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database, env: { RATE_LIMITS: "on", TIDY_SCHEDULE: "*/2 * * * * *" } })
    shop = await openShopDatabase(database)
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  type Call = { body?: unknown; headers?: Headers }
  async function call<Body>(method: string, path: string, options: Call = {}): Promise<Answer<Body>> {
    const response = await fetch(backend.url + path, {
      method,
      headers: {
        "x-publishable-api-key": backend.publishableKey,
        "content-type": "application/json",
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
    const text = await response.text()
    const body = (text.startsWith("{") ? JSON.parse(text) : text) as Body
    return { status: response.status, body, retryAfter: response.headers.get("retry-after") }
  }
  /** As the storefront calls for a visitor of that address. */
  const visitor = (address: string): Headers => ({
    "x-etabli-client-ip": address,
    "x-etabli-proxy-secret": cluster.secrets.revalidate,
  })

  async function signIn(email: string): Promise<Headers> {
    const answer = await call<{ token: string }>("POST", "/auth/customer/emailpass", { body: { email, password } })
    return { authorization: `Bearer ${answer.body.token}` }
  }

  async function signUp(email: string): Promise<Headers> {
    const identity = await call<{ token: string }>("POST", "/auth/customer/emailpass/register", {
      body: { email, password },
    })
    await call("POST", "/store/customers", {
      headers: { authorization: `Bearer ${identity.body.token}` },
      body: { email, first_name: "Camille", last_name: "Exemple" },
    })
    return signIn(email)
  }

  type Buying = { email: string; headers?: Headers; address?: CheckoutInput["address"] }

  async function buy({ email, headers = {}, address = TOURNAI }: Buying): Promise<string> {
    const variants = await shop.variantOfEach(["etap-atelier", "fibr-co"])
    const lines = variants.map((variant_id) => ({ variant_id, quantity: 1 }))
    const created = await call<Basket>("POST", "/store/baskets", { headers, body: { locale: "fr", lines } })
    const delivery = Object.fromEntries(
      created.body.groups.map((group) => [group.operator.handle, group.delivery_options[0]?.id]),
    )
    const input = { contact: { email }, address, delivery, payment: "transfer" }
    const filled = await call<Basket>("POST", `/store/baskets/${created.body.id}/checkout`, { body: input })
    const placed = await call<Placed>("POST", `/store/baskets/${created.body.id}/place`, {
      headers,
      body: { total_cents: filled.body.totals.total_cents, accept_terms: true },
    })
    if (placed.body.status !== "placed") throw new Error(`not placed: ${JSON.stringify(placed)}`)
    return placed.body.reference
  }

  const mailsAbout = (text: string) =>
    shop.rows<Mail>(`select * from outbox_mail where text like '%' || $1 || '%' order by kind, "to"`, [text])

  type Aftercare = { token: string; handle: string; orderId: string; open: string; done: string }

  /** A piece of one's only purchase was handed over, one says of it what one thinks, and asks for two repairs: one is done. */
  async function reviewAndAskTwice(headers: Headers): Promise<Aftercare> {
    const { body } = await call<{ baskets: { token: string }[] }>("GET", "/store/customers/me/baskets", { headers })
    const token = body.baskets[0]?.token ?? ""
    const placed = await call<{ orders: { id: string; operator: { handle: string } }[] }>(
      "GET",
      `/store/placed/${token}`,
    )
    const orderId = placed.body.orders.find(({ operator }) => operator.handle === "etap-atelier")?.id ?? ""
    await shop.rows("update order_item set delivered_quantity = quantity where order_id = $1", [orderId])
    const [line] = (await call<Reviewable>("GET", `/store/placed/${token}/reviews`)).body.lines
    const handle = line?.handle ?? ""
    const said = {
      line_id: line?.line_id,
      locale: "fr",
      rating: 5,
      text: "Solide et bien fini.",
      first_name: "Camille",
    }
    expect((await call("POST", `/store/placed/${token}/reviews`, { body: said })).status).toBe(200)
    await shop.rows("update review set state = 'published', decided_at = now() where order_id = $1", [orderId])
    const asked = { locale: "fr", handle, token, name: "Camille Exemple", email: "repair@example.org", photo: null }
    for (const text of ["Un pied qui bouge.", "Une vis perdue."])
      expect((await call("POST", "/store/repairs", { body: { ...asked, text } })).status).toBe(200)
    const [open, done] = await shop.rows<{ id: string }>(
      "select id from repair_request where order_id = $1 order by created_at",
      [orderId],
    )
    await shop.rows("update repair_request set state = 'done' where id = $1", [done?.id])
    const sent = `select 1 from outbox_mail where dedupe_key like 'repair-%' and sent_at is not null`
    await expect.poll(async () => (await shop.rows(sent)).length, { timeout: 20_000 }).toBe(4)
    return { token, handle, orderId, open: open?.id ?? "", done: done?.id ?? "" }
  }

  async function expectForgotten({ token, handle, orderId, open, done }: Aftercare): Promise<void> {
    const { reviews } = (await call<Reviews>("GET", `/store/pieces/${handle}/reviews?locale=fr`)).body
    expect(reviews).toMatchObject([{ first_name: null, text: { text: "Solide et bien fini." } }])
    expect(await shop.rows("select 1 from review where order_id = $1 or basket_id is not null", [orderId])).toEqual([])
    // Its link still opens the purchase, and takes no second review.
    expect((await call<Reviewable>("GET", `/store/placed/${token}/reviews`)).body.lines).toEqual([])
    const kept = () => shop.rows("select id, name, email, text from repair_request order by created_at")
    const asked = { id: open, name: "Camille Exemple", email: "repair@example.org", text: "Un pied qui bouge." }
    const blank = { name: "", email: "", text: "" }
    expect(await kept()).toEqual([asked, { id: done, ...blank }])
    const mails = () =>
      shop.rows(`select dedupe_key from outbox_mail where kind like 'repair-%' and text <> '' order by 1`)
    expect(await mails()).toEqual(
      [`repair-asked:${open}`, `repair-received:${open}`].map((dedupe_key) => ({ dedupe_key })),
    )
    const manager = await platformAt(backend, "tournai@etabli.example")
    const [workshop] = await shop.rows<{ id: string }>("select id from operator where handle = 'etap-atelier'")
    const path = `/admin/operators/${workshop?.id ?? ""}/repairs/${open}`
    const step = async (state: string) => (await manager.post(path, { state, note: "Camille, 0470" })).status
    expect([await step("agreed"), await step("done"), await step("done")]).toEqual([200, 200, 409])
    expect(await kept()).toEqual([open, done].map((id) => ({ id, ...blank })))
    expect(await mails()).toEqual([])
    expect(await shop.rows("select 1 from repair_request where note is not null")).toEqual([])
  }

  it("tells the customer and each workshop of a placed basket, once, whatever its event does", async () => {
    const last_name = "<script>alert(1)</script>"
    const reference = await buy({ email: "mails@example.org", address: { ...TOURNAI, last_name } })
    await expect.poll(async () => (await mailsAbout(reference)).length, { timeout: 20_000 }).toBe(3)
    await shop.rows(
      `update outbox_event set delivered_at = null, attempts = 0
        where name = 'basket.placed' and data ->> 'basket_id' = (select id from basket where reference = $1)`,
      [reference],
    )
    await buy({ email: "another@example.org" })
    await expect
      .poll(() => shop.rows("select 1 from outbox_event where delivered_at is null"), { timeout: 20_000 })
      .toEqual([])
    const mails = await mailsAbout(reference)
    expect(mails.map(({ kind }) => kind)).toEqual(["basket-confirmation", "operator-order", "operator-order"])
    expect(mails[0]).toMatchObject({ to: "mails@example.org", locale: "fr" })
    for (const { html, text } of mails) {
      expect(html).not.toContain("<script>")
      expect(text).toContain(last_name)
    }
    expect(mails[0]?.text).toMatch(/IBAN\s: BE/)
    expect(mails[0]?.text).toContain(`/fr/order/${reference}.`)
  })

  it("writes the mails of a basket whose event was lost", async () => {
    const reference = await buy({ email: "lost@example.org" })
    await expect.poll(async () => (await mailsAbout(reference)).length, { timeout: 20_000 }).toBe(3)
    await shop.rows("delete from outbox_mail where text like '%' || $1 || '%'", [reference])
    await shop.rows("update basket set placed_at = now() - interval '5 minutes' where reference = $1", [reference])
    await expect.poll(async () => (await mailsAbout(reference)).length, { timeout: 90_000, interval: 2000 }).toBe(3)
  }, 120_000)

  it("shows the outbox, with what people wrote as text", async () => {
    const list = await call<string>("GET", "/outbox")
    expect(list.status).toBe(200)
    expect(list.body).toContain("mails@example.org")
    const [mail] = await shop.rows<{ id: string }>(
      "select id from outbox_mail where kind = 'basket-confirmation' limit 1",
    )
    const page = await call<string>("GET", `/outbox/${String(mail?.id)}`)
    expect(page.body).toContain(`sandbox="allow-popups`)
    expect((await call("GET", "/outbox/mail_none")).status).toBe(404)
  })

  it("sends a link for a new password in the language of the page, and the same answer for nobody", async () => {
    await signUp("forgot@example.org")
    const ask = (identifier: string) =>
      call("POST", "/auth/customer/emailpass/reset-password", { body: { identifier, metadata: { locale: "nl" } } })
    expect([(await ask("forgot@example.org")).status, (await ask("nobody@example.org")).status]).toEqual([201, 201])
    await expect
      .poll(() => shop.rows<Mail>(`select * from outbox_mail where kind = 'password-reset'`), { timeout: 20_000 })
      .toHaveLength(1)
    const [mail] = await shop.rows<Mail>(`select * from outbox_mail where kind = 'password-reset'`)
    expect(mail).toMatchObject({ to: "forgot@example.org", locale: "nl" })
    expect(mail?.text).toMatch(/\/nl\/account\/reset\/new\?token=ey/)
  })

  it("sends who works in a workshop a link to the dashboard, in the language it writes", async () => {
    const to = "kortrijk@etabli.example"
    expect((await call("POST", "/auth/user/emailpass/reset-password", { body: { identifier: to } })).status).toBe(201)
    const mails = () => shop.rows<Mail>(`select * from outbox_mail where kind = 'password-reset' and "to" = $1`, [to])
    await expect.poll(mails, { timeout: 20_000 }).toMatchObject([{ locale: "nl" }])
    expect((await mails())[0]?.text).toMatch(/\/app\/reset-password\?token=ey/)
  })

  it("gives an account the baskets placed while signed in, and no guest's of the same address", async () => {
    const email = "owner@example.org"
    const guest = await buy({ email })
    const headers = await signUp(email)
    const own = await buy({ email, headers })
    const { body } = await call<{ baskets: { reference: string; operators: string[]; quantity: number }[] }>(
      "GET",
      "/store/customers/me/baskets",
      { headers },
    )
    expect(body.baskets).toMatchObject([{ reference: own, quantity: 2, operators: ["ETAP'ATELIER", "FIBR&CO"] }])
    await expect.poll(async () => (await mailsAbout(own)).length, { timeout: 20_000 }).toBe(3)
    const exported = await call<object>("GET", "/store/customers/me/export", { headers })
    expect(exported.body).toMatchObject({ profile: { email }, mails: [{ kind: "basket-confirmation" }] })
    expect(JSON.stringify(exported.body)).toContain(own)
    expect(JSON.stringify(exported.body)).not.toContain(guest)
  })

  it("deletes an account for who knows its password: open sessions end, orders stay", async () => {
    const email = "leaving@example.org"
    const headers = await signUp(email)
    const reference = await buy({ email, headers })
    await expect.poll(async () => (await mailsAbout(reference)).length, { timeout: 20_000 }).toBe(3)
    // An account's address is proven by nobody: who waits under it confirmed it by mail, and may be somebody else.
    await shop.rows(
      `insert into waiting_entry (id, variant_id, product_id, operator_id, email, locale, state, token_hash, asked_at, confirmed_at)
       values ('wait_other', 'variant_none', 'prod_none', 'oper_none', $1, 'fr', 'waiting', 'hash', now(), now())`,
      [email],
    )
    const aftercare = await reviewAndAskTwice(headers)
    const erase = (given: string) => call("DELETE", "/store/customers/me", { headers, body: { password: given } })
    expect((await erase("wrong-password")).status).toBe(400)
    const erased = await erase(password)
    expect(erased.body).toEqual({ deleted: true, kept: { orders: 2, years: 10, reason: "accounting" } })
    for (const path of ["", "/baskets", "/export", "/addresses"])
      expect((await call("GET", `/store/customers/me${path}`, { headers })).status).toBe(401)
    expect((await call("POST", "/auth/token/refresh", { headers, body: {} })).status).toBeGreaterThanOrEqual(400)
    expect(await signIn(email)).toEqual({ authorization: "Bearer undefined" })
    const left = `select 1 from customer where email = $1 or last_name = 'Exemple' and id in (select customer_id from basket where reference = $2)
       union all select 1 from provider_identity where entity_id = $1
       union all select 1 from outbox_mail where "to" = $1
       union all select 1 from notification where "to" = $1`
    // A confirmation that waits is sent first.
    await expect.poll(() => shop.rows(left, [email, reference]), { timeout: 10_000 }).toEqual([])
    expect(await shop.rows(`select 1 from "order" where custom_display_id like $1`, [`${reference}-%`])).toHaveLength(2)
    expect(await shop.rows("delete from waiting_entry where id = 'wait_other' returning email, state")).toEqual([
      { email, state: "waiting" },
    ])
    await expectForgotten(aftercare)
  })

  it("closes what nobody used for three years, a month after a letter that left, and no account whose owner came back", async () => {
    const names = ["gone", "back", "unsent", "soon"]
    const [gone, back] = names.map((name) => `${name}@example.org`) as [string, string]
    const accounts = await Promise.all(names.map((name) => signUp(`${name}@example.org`)))
    const reference = await buy({ email: gone, headers: accounts[0] })
    await expect.poll(async () => (await mailsAbout(reference)).length, { timeout: 20_000 }).toBe(3)
    const visit = (index: number, language: string) =>
      call<{ last_use?: { locale: string } }>("GET", "/store/customers/me/export", {
        headers: { ...accounts[index], "accept-language": language },
      })
    await visit(0, "nl")
    // A program that names no language of ours leaves the one that was noted.
    expect((await visit(0, "de-AT, de;q=0.9")).body.last_use?.locale).toBe("nl")
    const idle = (email: string, years: string) =>
      shop.rows(
        `with c as (update customer set created_at = now() - $2::interval where email = $1 and has_account returning id)
         update account_use u set last_used_at = now() - $2::interval from c where u.customer_id = c.id`,
        [email, years],
      )
    for (const name of names) await idle(`${name}@example.org`, name === "soon" ? "2 years 345 days" : "3 years 2 days")
    const letters = () =>
      shop.rows<Mail>(`select * from outbox_mail where kind = 'account-unused' and sent_at is not null order by "to"`)
    await expect
      .poll(async () => (await letters()).map(({ to }) => to), { timeout: 20_000 })
      .toEqual(names.map((name) => `${name}@example.org`).sort())
    const letter = (await letters()).find(({ to }) => to === gone)
    expect(letter).toMatchObject({ locale: "nl", subject: expect.stringMatching(/sluit op \d+ \w+ \d{4}/) as string })
    expect(letter?.text).toContain("/nl/account/sign-in")
    const open = async () =>
      (await shop.rows<{ email: string }>("select email from customer where has_account order by email"))
        .map(({ email }) => email.replace("@example.org", ""))
        .filter((name) => names.includes(name))
    // Nobody is closed on the day of the letter, however long ago the account was used.
    expect(await open()).toEqual([...names].sort())
    await shop.rows(
      `update outbox_mail set sent_at = null, attempts = 10 where "to" = 'unsent@example.org' and kind = 'account-unused'`,
    )
    await visit(1, "en")
    await shop.rows(`update outbox_mail set sent_at = sent_at - interval '32 days' where kind = 'account-unused'`)
    await expect.poll(open, { timeout: 20_000 }).toEqual(["back", "soon", "unsent"])
    expect((await visit(0, "nl")).status).toBe(401)
    expect(await signIn(gone)).toEqual({ authorization: "Bearer undefined" })
    const left = `select 1 from customer where email = $1 union all select 1 from provider_identity where entity_id = $1
       union all select 1 from outbox_mail where "to" = $1 union all select 1 from notification where "to" = $1`
    await expect.poll(() => shop.rows(left, [gone]), { timeout: 10_000 }).toEqual([])
    expect(await shop.rows(`select 1 from "order" where custom_display_id like $1`, [`${reference}-%`])).toHaveLength(2)
    expect((await letters()).map(({ to }) => to.replace("@example.org", ""))).toEqual(["", "back", "soon"])
    // Out of use once more, it gets a letter of its own; a purchase alone says when it was used.
    expect(await signIn(back)).not.toEqual({ authorization: "Bearer undefined" })
    await idle(back, "3 years 40 days")
    await expect.poll(async () => (await letters()).length, { timeout: 20_000 }).toBe(4)
    expect(await open()).toEqual(["back", "soon", "unsent"])
  })

  it("acknowledges a withdrawal with its date, and says no more about a number that exists", async () => {
    const email = "regret@example.org"
    const reference = await buy({ email })
    const send = (number: string, from = email) =>
      call<{ received_at: string }>("POST", "/store/withdrawals", {
        body: { locale: "nl", name: "Camille", number, email: from, part: "De lamp" },
      })
    const [known, unknown] = [await send(`${reference}-1`), await send("ET-NOTHING")]
    expect([known.status, unknown.status]).toEqual([200, 200])
    expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body))
    const mails = () => shop.rows<Mail>(`select * from outbox_mail where kind like '%withdrawal%' order by created_at`)
    await expect.poll(async () => (await mails()).length, { timeout: 20_000 }).toBe(3)
    const acknowledgements = (await mails()).filter(({ kind }) => kind === "withdrawal-acknowledgement")
    expect(acknowledgements[0]?.text).toContain("De lamp")
    expect(acknowledgements[0]?.text).toMatch(/Verstuurd op: \d+ \w+ \d{4}/)
    const stored = await shop.rows(`select number, email_matches from withdrawal where basket_id is not null`)
    expect(stored).toEqual([{ number: `${reference}-1`, email_matches: true }])
    // From another address than the order's it is received too, and the workshop is warned.
    await send(`${reference}-1`, "stranger@example.org")
    await expect.poll(async () => (await mails()).length, { timeout: 20_000 }).toBe(5)
    const told = (await mails()).filter(({ kind }) => kind === "operator-withdrawal")
    expect(told.map(({ text }) => text.includes("n’est pas celle de la commande"))).toEqual([false, true])
    expect(await shop.rows("select email from withdrawal where basket_id is not null and not email_matches")).toEqual([
      { email: "stranger@example.org" },
    ])
  })

  it("lets one visitor put only so many questions to the register of VAT numbers", async () => {
    const ask = (address: string) =>
      call<ErrorBody>("POST", "/store/baskets/cart_unknown/checkout", {
        headers: visitor(address),
        body: { buyer: { type: "consumer" } },
      })
    const statuses = []
    for (let nth = 0; nth < 60; nth++) statuses.push((await ask("203.0.113.8")).status)
    expect(new Set(statuses)).toEqual(new Set([404]))
    expect((await ask("203.0.113.8")).status).toBe(429)
    expect((await ask("203.0.113.9")).status).toBe(404)
  })

  it("lets one visitor keep only so many pieces from everybody that exist once", async () => {
    const [unique] = await shop.rows<{ id: string }>(
      `select v.id from product_variant v join piece_details d on d.product_id = v.product_id and d.kind = 'unique'
         join product p on p.id = v.product_id and p.status = 'published' where v.deleted_at is null order by v.id limit 1`,
    )
    const keep = async (address: string) => {
      const body = { locale: "fr", lines: [{ variant_id: unique?.id, quantity: 1 }] }
      const { id } = (await call<Basket>("POST", "/store/baskets", { body })).body
      const hold = () => call("POST", `/store/baskets/${id}/hold`, { headers: visitor(address), body: {} })
      const statuses = [(await hold()).status, (await hold()).status]
      await shop.endHolds(unique?.id ?? "")
      return statuses
    }
    // Renewing what one holds counts for nothing.
    for (let nth = 0; nth < 12; nth++) expect(await keep("203.0.113.20")).toEqual([200, 200])
    expect(await keep("203.0.113.20")).toEqual([429, 429])
    expect(await keep("203.0.113.21")).toEqual([200, 200])
  })

  it.each([
    { what: "letters of invitation", method: "POST", path: "/join/guess", answer: 410 },
    { what: "links to a workshop's data", method: "GET", path: "/exports/guess", answer: 404 },
  ])("lets nobody try $what one after another", async ({ method, path, answer }) => {
    const ask = async (address: string) => {
      const response = await fetch(`${backend.url}${path}`, { method, headers: visitor(address) })
      return response.status
    }
    for (let nth = 0; nth < 20; nth++) expect(await ask("203.0.113.30")).toBe(answer)
    expect(await ask("203.0.113.30")).toBe(429)
    expect(await ask("203.0.113.31")).toBe(answer)
  })

  it("refuses what comes too often from one visitor, and only from that one", async () => {
    const attempt = (address: string, email: string) =>
      call<ErrorBody>("POST", "/auth/customer/emailpass", {
        headers: visitor(address),
        body: { email, password: "wrong" },
      })
    const statuses = []
    for (let nth = 0; nth < 10; nth++) statuses.push((await attempt("203.0.113.5", "x@example.org")).status)
    expect(new Set(statuses)).toEqual(new Set([401]))
    const refused = await attempt("203.0.113.5", "X@example.org ")
    expect(refused).toMatchObject({ status: 429, body: { error: { code: "too_many_requests" } } })
    expect(Number(refused.retryAfter)).toBeGreaterThan(0)
    expect((await attempt("203.0.113.6", "x@example.org")).status).toBe(401)
    const rows = await shop.rows<{ key: string }>("select key from rate_limit")
    expect(JSON.stringify(rows)).not.toMatch(/203\.0|example/)
  })

  it("shows baskets and their orders to who signs in to the dashboard, and to nobody else", async () => {
    expect((await call("GET", "/admin/baskets")).status).toBe(401)
    const body = { email: "platform@etabli.example", password: "etabli-demo-2026" }
    const { body: session } = await call<{ token: string }>("POST", "/auth/user/emailpass", { body })
    const headers = { authorization: `Bearer ${session.token}` }
    const reference = await buy({ email: "seen@example.org" })
    const found = await call<{ baskets: { id: string; orders: { id: string }[] }[]; count: number }>(
      "GET",
      `/admin/baskets?q=${reference.slice(3).toLowerCase()}`,
      { headers },
    )
    expect(found.body).toMatchObject({ count: 1, baskets: [{ reference, payment_state: "awaiting" }] })
    expect(found.body.baskets[0]?.orders).toMatchObject([{ number: `${reference}-1` }, { number: `${reference}-2` }])
    const order = found.body.baskets[0]?.orders[0]?.id ?? ""
    const byOrder = await call<object>("GET", `/admin/baskets?order_id=${order}`, { headers })
    expect(byOrder.body).toMatchObject({ count: 1, baskets: [{ reference }] })
    expect((await call("GET", `/admin/baskets/${String(found.body.baskets[0]?.id)}`, { headers })).status).toBe(200)
    expect((await call("GET", "/admin/baskets/bskt_none", { headers })).status).toBe(404)
    expect((await call<{ count: number }>("GET", "/admin/baskets?q=%25", { headers })).body.count).toBe(0)
  })
})
