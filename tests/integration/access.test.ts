import { createHmac } from "node:crypto"
import { mkdtemp, readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join as joinPath } from "node:path"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { root } from "../../scripts/lib/paths.ts"
import { adminTable } from "../support/admin-table.ts"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { acceptLetter, join, tokenOf } from "../support/dashboard-people.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { oneOfEach } from "../support/one-of-each.ts"
import { openOwnership } from "../support/ownership.ts"
import { platformAt } from "../support/platform-client.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
const AT_ONCE = 12

type Answer = { status: number; text: string }
type Ids = Record<string, string>
/** A call and what is wrong with its answer, if anything is. */
type Call = { as: string; method: string; path: string; body?: unknown; wrong: (answer: Answer) => string | null }

/** The code that an authenticator app shows; `later` seconds ahead, since a code is taken once. */
function oneTimeCode(secret: string, later = 0): string {
  const bits = Array.from(secret.replace(/=+$/, ""), (sign) => BASE32.indexOf(sign).toString(2).padStart(5, "0")).join(
    "",
  )
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor((Date.now() / 1000 + later) / 30)))
  const digest = createHmac("sha1", key).update(counter).digest()
  const at = (digest[19] ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

describe("who may call what", () => {
  const table = adminTable()
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let routes: string[] = []
  let tokens: Record<string, string> = {}
  /** Ids by the name of the parameter that they stand for: Tournai's, and Kortrijk's. */
  let own: Ids = {}
  let foreign: Ids = {}
  /** Tournai's, with one of each thing that only the rules of ownership are asked about. */
  let ownThings: Ids = {}
  let suspended = ""
  let calls = 0

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    const folder = await mkdtemp(joinPath(tmpdir(), "etabli-routes-"))
    const routesFile = joinPath(folder, "routes.json")
    const hook = `--require ${joinPath(root, "tests/support/list-routes.cjs")}`
    backend = await startBackend({ cluster, database, env: { NODE_OPTIONS: hook, ROUTES_FILE: routesFile } })
    shop = await openShopDatabase(database)
    routes = [...new Set(JSON.parse(await readFile(routesFile, "utf8")) as string[])]
    await placeOrders()
    own = await idsOf("etap-atelier")
    foreign = { ...(await idsOf("stal13")), ...(await oneOfEach(shop, "stal13")) }
    ownThings = { ...own, ...(await oneOfEach(shop, "etap-atelier")) }
    await signInAll()
  })
  afterAll(async () => {
    console.log(`routes: ${String(routes.length)}, calls: ${String(calls)}`)
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  async function placeOrders(): Promise<void> {
    const shopper = shopperAt(backend)
    for (const operator of ["etap-atelier", "stal13"]) {
      const [variant_id = ""] = await shop.variantOfEach([operator])
      const basket = await fillBasket(shopper, { lines: [{ variant_id, quantity: 1 }] })
      expect((await shopper.place(basket)).status).toBe(200)
    }
  }

  async function signInAll(): Promise<void> {
    const [fibre] = await shop.rows<{ id: string }>("select id from operator where handle = 'fibr-co'")
    suspended = fibre?.id ?? ""
    tokens = {
      nobody: "",
      manager: await tokenOf(backend, "tournai@etabli.example"),
      lister: await tokenOf(backend, "atelier.tournai@etabli.example"),
      accountant: await tokenOf(backend, "comptes.tournai@etabli.example"),
      staff: await tokenOf(backend, "boutique.roubaix@etabli.example"),
      suspended: await join(backend, shop, { operatorId: suspended, email: "sus@etabli.example", role: "manager" }),
      platform: await tokenOf(backend, "platform@etabli.example"),
    }
    const platform = await platformAt(backend)
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date())
    const state = { state: "suspended", from: today }
    expect((await platform.post(`/admin/operators/${suspended}/state`, state)).status).toBe(200)
  }

  async function idsOf(handle: string): Promise<Ids> {
    const [ids] = await shop.rows<Ids>(
      `select o.id as operator_id, po.product_id as piece_id, v.id as variant_id, oo.order_id, oi.item_id as line_id,
              m.id as membership_id, m.user_id as user_id, l.stock_location_id as location_id, o.seller_id
         from operator o
         join product_operator po on po.operator_id = o.id
         join product_variant v on v.product_id = po.product_id
         join order_operator oo on oo.operator_id = o.id
         join order_item oi on oi.order_id = oo.order_id
         join membership m on m.operator_id = o.id and m.role = 'manager'
         join stock_location_operator l on l.operator_id = o.id
        where o.handle = $1 limit 1`,
      [handle],
    )
    if (!ids) throw new Error(`${handle} has nothing to show`)
    return ids
  }

  async function call({ as, method, path, body }: Pick<Call, "as" | "method" | "path" | "body">): Promise<Answer> {
    calls += 1
    const response = await fetch(backend.url + path, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
      headers: {
        ...(tokens[as] ? { authorization: `Bearer ${tokens[as]}` } : {}),
        ...(method === "GET" ? {} : { "content-type": "application/json" }),
      },
      ...(method === "GET" ? {} : { body: JSON.stringify(body ?? { unknown_field: 1 }) }),
    })
    return { status: response.status, text: await response.text() }
  }

  /** Makes the calls, some at a time, and answers what was wrong, never more than a screen can hold. */
  async function faults(all: readonly Call[]): Promise<string[]> {
    const queue = [...all]
    const found: string[] = []
    const work = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const answer = await call(next).catch((error: unknown) => ({ status: 599, text: String(error) }))
        const wrong = answer.status >= 500 ? "5xx" : (next.wrong(answer) ?? leak(next.as, answer))
        if (wrong) found.push(`${wrong}: ${next.as} ${next.method} ${next.path} -> ${String(answer.status)}`)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    return found.slice(0, 40)
  }

  /** What is Kortrijk's must never stand in an answer to anybody but its own people and the platform. */
  function leak(as: string, { text }: Answer): string | null {
    if (as === "platform") return null
    const marks = Object.keys(foreign).filter((name) => name !== "operator_id" && name !== "seller_id")
    const found = marks.find((mark) => text.includes(foreign[mark] ?? "none"))
    return found ? `leaks ${found}` : null
  }

  const filled = (path: string, ids: Ids) =>
    path
      // Medusa asks the provider itself, and falls over one that is none.
      .replace("/fulfillment-providers/:id/", "/fulfillment-providers/manual_manual/")
      .replace(/:(\w+)/g, (_, name: string) => ids[name] ?? "none_01")
  const only =
    (...allowed: number[]) =>
    (answer: Answer) =>
      allowed.includes(answer.status) ? null : `wants ${allowed.join("/")}`
  const platformMay = (access?: { who: string; platform?: boolean }) =>
    access?.who === "operator" ? access.platform === true : access?.who !== "closed"
  const adminRoutes = () =>
    routes.filter((route) => / \/admin(\/|$)/.test(route) && !/[*()]/.test(route)).map((route) => route.split(" "))
  const ofOperators = (path: string) => path.startsWith("/admin/operators/:operator_id")

  it("holds no route that no table declares", () => {
    expect(routes.length).toBeGreaterThan(450)
    const isClosed = (path: string) => /^\/admin\/invites(\/|$)/.test(path)
    const undeclared = adminRoutes().filter(
      ([method = "", path = ""]) => !isClosed(path) && !table.findAdminRoute(method, filled(path, {})),
    )
    expect(undeclared).toEqual([])
    const elsewhere = routes
      .map((route) => route.split(" ")[1] ?? "")
      .filter((path) => !/^\/(admin|store)(\/|$)/.test(path))
      .map((path) => `/${path.split("/")[1] ?? ""}`)
    // Signing in, the bank's and the register's calls, links with a key of their own, pictures of stories, and
    // the outbox of the demo.
    const open = ["/auth", "/cloud", "/exports", "/health", "/hooks", "/join", "/outbox", "/story-pictures"]
    expect([...new Set(elsewhere)].sort()).toEqual(open)
  })

  it("lets nobody in who is not signed in, and nobody below the platform into Medusa's own", async () => {
    const all = adminRoutes().flatMap(([method = "", path = ""]): Call[] => {
      const found = table.findAdminRoute(method, filled(path, foreign))
      const address = { method, path: filled(path, foreign) }
      const isOpen = found?.access.who === "open"
      const outsiders: Call[] = [{ as: "nobody", ...address, wrong: isOpen ? only(200) : only(401) }]
      if (found?.access.who === "signed_in" || isOpen) return outsiders
      const closed = found?.instead
        ? ({ text }: Answer) => (text === JSON.stringify(found.instead) ? null : "wants nothing in its place")
        : only(401, 403, 404)
      return [...outsiders, ...["manager", "staff"].map((as): Call => ({ as, ...address, wrong: closed }))]
    })
    expect(await faults(all)).toEqual([])
  })

  it("answers 404 to every address of another operator, and to another's thing under one's own", async () => {
    const all = adminRoutes()
      .filter(([, path = ""]) => ofOperators(path))
      .flatMap(([method = "", path = ""]): Call[] => {
        const roles = ["manager", "lister", "accountant"]
        // What is the platform's is refused before anything is looked up.
        const isPlatforms = table.findAdminRoute(method, filled(path, foreign))?.access.who === "platform"
        const strange = only(isPlatforms ? 403 : 404)
        const theirs = roles.map((as): Call => ({ as, method, path: filled(path, foreign), wrong: strange }))
        const mixed = { method, path: filled(path, { ...foreign, operator_id: own.operator_id ?? "" }) }
        const isMixed = (path.match(/:/g) ?? []).length > 1
        const { access } = table.findAdminRoute(method, mixed.path) ?? {}
        const smuggled = roles.map((as): Call => ({
          as,
          ...mixed,
          wrong: access?.roles?.includes(as) ? only(404) : only(403),
        }))
        const byPlatform: Call = { as: "platform", ...mixed, wrong: only(platformMay(access) ? 404 : 403) }
        return [...theirs, ...(isMixed ? [...smuggled, byPlatform] : [])]
      })
    expect(await faults(all)).toEqual([])
  })

  it("knows of a real thing for every parameter whose it is, and gives up what is deleted", async () => {
    expect(table.parameters.filter((name) => !(name in foreign) || !(name in ownThings))).toEqual([])
    const found: string[] = []
    for (const name of table.parameters) {
      const sql = table.ownershipSql([name])
      await using rule = await openOwnership({ sql, name, url: database.url })
      found.push(...(await rule.faults(ownThings, foreign)))
    }
    expect(found).toEqual([])
  })

  it("lets each role read what the table says, and the platform whatever there is to read", async () => {
    // Medusa streams the events of a workflow and writes nothing until there is one.
    const reading = adminRoutes().filter(([method, path = ""]) => method === "GET" && !path.endsWith("/subscribe"))
    const all = reading.flatMap(([method = "", path = ""]): Call[] => {
      const address = { method, path: filled(path, own) }
      const { access } = table.findAdminRoute(method, address.path) ?? {}
      const may = (isAllowed: boolean | undefined) => (isAllowed ? only(200, 304, 400, 404, 409) : only(403))
      const platform: Call = { as: "platform", ...address, wrong: may(platformMay(access)) }
      if (!ofOperators(path)) return access ? [platform] : []
      const members = ["manager", "lister", "accountant"].map((as): Call => ({
        as,
        ...address,
        wrong: may(access?.roles?.includes(as)),
      }))
      return [...members, platform]
    })
    expect(await faults(all)).toEqual([])
  })

  it("answers the platform's calls that make no sense by saying so, whatever the method", async () => {
    const all = adminRoutes()
      .filter(([method, path = ""]) => method !== "GET" && !path.includes("configuration"))
      .flatMap(([method = "", path = ""], at): Call[] => {
        const address = { method, path: filled(path, ofOperators(path) ? { operator_id: own.operator_id ?? "" } : {}) }
        const { access } = table.findAdminRoute(method, address.path) ?? {}
        // A body that is no JSON object is refused before anybody asks who sends it.
        const wrong = platformMay(access) ? () => null : only(400, 403, 404)
        // Each call is about a thing of its own: Medusa locks things by their id, and gives up after five seconds.
        return [{ unknown_field: 1 }, [], "not an object"].map((body, nth): Call => ({
          as: "platform",
          method,
          path: address.path.replaceAll("none_01", `none_${String(at)}_${String(nth)}`),
          body,
          wrong,
        }))
      })
    expect(await faults(all)).toEqual([])
  })

  it("holds a suspended operator to what its state allows", async () => {
    const ids = { operator_id: suspended }
    const all = adminRoutes()
      .filter(([, path = ""]) => ofOperators(path) && (path.match(/:/g) ?? []).length === 1)
      .map(([method = "", path = ""]): Call => {
        const address = { method, path: filled(path, ids) }
        const { who, act = "" } = table.findAdminRoute(method, address.path)?.access ?? {}
        if (who === "platform") return { as: "suspended", ...address, wrong: only(403) }
        const isKept = ({ status, text }: Answer) =>
          status === 409 && text.includes("operator_suspended") ? null : "wants operator_suspended"
        const isOpen = ({ status }: Answer) => (status === 401 || status === 403 ? "wants to be let in" : null)
        return { as: "suspended", ...address, wrong: ["see", "prepare"].includes(act) ? isOpen : isKept }
      })
    expect(await faults(all)).toEqual([])
  })

  it("gives nothing away and falls over nothing, whatever is asked of it", async () => {
    const before = await everythingOfKortrijk()
    const odd = [
      "fields=*operators,*orders,+orders.customer.*,*seller.iban,id",
      "fields=*,*.*,product.operator.*&limit=1000000",
      `operator_id=${foreign.operator_id ?? ""}`,
      `filters[operator_id]=${foreign.operator_id ?? ""}&$or[0][id][$ne]=x`,
      `id=${foreign.order_id ?? ""}&ids[]=${foreign.piece_id ?? ""}`,
      "q=%27%20or%201%3D1%20--%20&limit=-1&offset=NaN",
      "q[]=a&q[$ilike]=%25&order=-password&page=99999999999999999999",
      `q=${encodeURIComponent("a".repeat(3000))}&kind[]=%00&from=0000-99-99&week=x`,
    ]
    const reading = adminRoutes().filter(([method, path = ""]) => method === "GET" && !path.includes("configuration"))
    const readers = reading.flatMap(([method = "", path = ""]): Call[] => {
      const { access } = table.findAdminRoute(method, filled(path, own)) ?? {}
      if (access?.who !== "operator" && access?.who !== "signed_in") return []
      return odd.flatMap((query) =>
        ["manager", "accountant"].map((as): Call => ({
          as,
          method,
          path: `${filled(path, own)}?${query}`,
          wrong: () => null,
        })),
      )
    })
    const ids = [foreign.piece_id, foreign.order_id, foreign.variant_id]
    const bodies = [
      { operator_id: foreign.operator_id, operator: { id: foreign.operator_id }, id: foreign.piece_id },
      { ids, create: [{ operator_id: foreign.operator_id }], update: [{ id: foreign.piece_id }], delete: ids },
      { piece_id: foreign.piece_id, variants: [{ id: foreign.variant_id, stock: 0, price_cents: 1 }] },
      { lines: [{ line_id: foreign.line_id, variant_id: foreign.variant_id, quantity: 1 }], from: foreign.location_id },
      [],
      "not an object",
      null,
    ]
    const writers = adminRoutes().flatMap(([method = "", path = ""]): Call[] => {
      const { access } = table.findAdminRoute(method, filled(path, own)) ?? {}
      if (method === "GET" || access?.who !== "operator") return []
      // What may be done with its own things is not asked here: an order stays as it is, and so do the members.
      const target = filled(path, { ...own, order_id: "none_01", membership_id: "none_01" })
      return bodies.map((body): Call => ({ as: "manager", method, path: target, body, wrong: () => null }))
    })
    expect(await faults([...readers, ...writers])).toEqual([])
    expect(await everythingOfKortrijk()).toEqual(before)
  })

  /** What a body could have moved or changed: all that is Kortrijk's. */
  async function everythingOfKortrijk() {
    return shop.rows(
      `select po.product_id, p.title, p.status, p.updated_at::text, v.id as variant_id, v.updated_at::text as variant_at,
              l.stocked_quantity::int, pr.amount::text
         from product_operator po
         join product p on p.id = po.product_id
         join product_variant v on v.product_id = p.id
         left join product_variant_inventory_item vi on vi.variant_id = v.id
         left join inventory_level l on l.inventory_item_id = vi.inventory_item_id
         left join product_variant_price_set ps on ps.variant_id = v.id
         left join price pr on pr.price_set_id = ps.price_set_id
        where po.operator_id = $1 and po.deleted_at is null
        order by 1, 5, l.id, pr.id`,
      [foreign.operator_id],
    )
  }

  it("an ended membership opens nothing from the answer on, in the midst of calls", async () => {
    const operatorId = own.operator_id ?? ""
    const path = `/admin/operators/${operatorId}/state`
    const platform = await platformAt(backend)
    for (const round of [1, 2, 3, 4]) {
      const email = `gone${String(round)}@etabli.example`
      tokens.leaving = await join(backend, shop, { operatorId, email, role: "lister" })
      const [membership] = await shop.rows<{ id: string }>(
        `select m.id from membership m join "user" u on u.id = m.user_id where u.email = $1`,
        [email],
      )
      let endedAt = Infinity
      const passed: { began: number; status: number }[] = []
      const knocking = Array.from({ length: 6 }, async () => {
        while (performance.now() < endedAt + 150) {
          const began = performance.now()
          const { status } = await call({ as: "leaving", method: "GET", path })
          passed.push({ began, status })
        }
      })
      const removed = await fetch(`${backend.url}/admin/operators/${operatorId}/members/${membership?.id ?? ""}`, {
        method: "DELETE",
        headers: { authorization: platform.authorization },
      })
      endedAt = performance.now()
      await Promise.all(knocking)
      expect(removed.status).toBe(200)
      expect(passed.filter(({ began, status }) => began >= endedAt && status !== 401)).toEqual([])
      expect(passed.some(({ began }) => began >= endedAt)).toBe(true)
    }
  })

  it("the platform invites its own people and the shops', who leave by themselves; nobody is last to leave", async () => {
    const email = "nouvelle@etabli.example"
    const invite = (shop_: string | null) =>
      call({
        as: "platform",
        method: "POST",
        path: "/admin/team/invitations",
        body: { email, locale: "nl", shop: shop_ },
      })
    expect([(await invite("no-shop")).status, (await invite("roubaix-shop")).status]).toEqual([400, 201])
    const [letter] = await shop.rows<{ locale: string; subject: string }>(
      `select locale, subject from outbox_mail where "to" = $1`,
      [email],
    )
    expect(letter).toMatchObject({ locale: "nl", subject: expect.stringContaining("Boutique de Roubaix") as string })
    tokens.fresh = await acceptLetter(backend, shop, email)
    const mine = async () => {
      const { text } = await call({ as: "fresh", method: "GET", path: "/admin/me/memberships" })
      return (JSON.parse(text) as { memberships: { id: string; role: string; place: string | null }[] }).memberships
    }
    expect(await mine()).toMatchObject([{ role: "staff", place: "Boutique de Roubaix" }])
    expect((await call({ as: "fresh", method: "GET", path: "/admin/team" })).status).toBe(403)
    // Another's membership is nothing that one could leave.
    const leave = (as: string, id = "") => call({ as, method: "DELETE", path: `/admin/me/memberships/${id}` })
    expect((await leave("fresh", own.membership_id)).status).toBe(404)
    expect((await leave("manager", own.membership_id)).text).toContain("last_manager")
    expect((await leave("fresh", (await mine())[0]?.id)).text).toBe(`{"memberships":[]}`)
    expect((await call({ as: "fresh", method: "GET", path: "/admin/me" })).status).toBe(401)
    expect((await invite(null)).status).toBe(201)
    await acceptLetter(backend, shop, email)
    const ofPlatform = () =>
      shop.rows<{ id: string }>("select id from membership where scope = 'platform' and ended_at is null order by id")
    const both = await ofPlatform()
    expect(both).toHaveLength(2)
    const removed = await Promise.all(
      both.map(({ id }) => call({ as: "platform", method: "DELETE", path: `/admin/team/members/${id}` })),
    )
    expect(removed.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([401, 409])])
    expect(await ofPlatform()).toHaveLength(1)
    await shop.rows("update membership set ended_at = null where id = $1", [both[0]?.id])
    const [log] = await shop.rows<{ n: number }>(
      "select count(*)::int as n from audit_entry where label = $1 and action in ('invited', 'accepted', 'left')",
      [email],
    )
    expect(log?.n).toBe(5)
  })

  it("whoever wants it is asked for a second factor from then on", async () => {
    const email = "deux@etabli.example"
    tokens.careful = await join(backend, shop, { operatorId: own.operator_id ?? "", email, role: "lister" })
    const asCareful = async (method: string, path: string, body?: unknown) =>
      JSON.parse((await call({ as: "careful", method, path, body })).text) as Record<string, unknown>
    const begun = await asCareful("POST", "/auth/mfa/factors", { provider: "totp", issuer: "Établi" })
    const { id } = begun.mfa_factor as { id: string }
    await asCareful("POST", `/auth/mfa/factors/${id}/verify`, { code: oneTimeCode(String(begun.secret)) })
    const signIn = { email, password: "etabli-demo-2026" }
    const half = JSON.parse(
      (await call({ as: "nobody", method: "POST", path: "/auth/user/emailpass", body: signIn })).text,
    ) as { mfa_required?: boolean; token: string; mfa_challenge: { id: string } }
    expect(half.mfa_required).toBe(true)
    tokens.careful = half.token
    expect((await call({ as: "careful", method: "GET", path: "/admin/me" })).status).toBe(401)
    const code = oneTimeCode(String(begun.secret), 30)
    const whole = await asCareful("POST", `/auth/mfa/challenges/${half.mfa_challenge.id}/verify`, {
      method: "totp",
      code,
    })
    tokens.careful = String(whole.token)
    expect((await call({ as: "careful", method: "GET", path: "/admin/me" })).status).toBe(200)
  })

  it("the search palette finds one's own pieces and orders, and nobody else's", async () => {
    const find = async (as: string, q: string) => {
      const { text } = await call({ as, method: "GET", path: `/admin/search?q=${encodeURIComponent(q)}&limit=50` })
      const { results } = JSON.parse(text) as { results: { entity: string; data: { id: string; page: string }[] }[] }
      return results.flatMap(({ data }) => data)
    }
    const [named] = await shop.rows<{ id: string; title: string; number: string }>(
      `select p.id, p.title, o.custom_display_id as number from product p, "order" o where p.id = $1 and o.id = $2`,
      [own.piece_id, own.order_id],
    )
    const { title, number } = named ?? { title: "", number: "" }
    expect(await find("manager", title)).toContainEqual(
      expect.objectContaining({ page: `/pieces/${own.piece_id ?? ""}?workshop=${own.operator_id ?? ""}` }),
    )
    expect((await find("accountant", `#${number}`)).map(({ id }) => id)).toEqual([own.order_id])
    const theirs = await shop.rows<{ title: string }>("select title from product where id = $1", [foreign.piece_id])
    expect((await find("manager", theirs[0]?.title ?? "")).map(({ id }) => id)).not.toContain(foreign.piece_id)
    expect(await find("staff", "a")).toEqual([])
  })

  it("an operator sells on the first and the last day of its activity, and on no other", async () => {
    const [piece] = await shop.rows<{ handle: string }>("select handle from product where id = $1", [own.piece_id])
    const day = (days: number) =>
      new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(Date.now() + days * 86_400_000)
    const shopper = shopperAt(backend)
    const states: [from: number, to: number | null, isSold: boolean][] = [
      [0, 0, false],
      [-3, -1, true],
      [1, null, true],
      [-2, 0, false],
      [0, 5, false],
    ]
    for (const [from, to, isSold] of states) {
      await shop.rows("delete from operator_state where operator_id = $1 and state = 'paused'", [own.operator_id])
      await shop.rows(
        "insert into operator_state (id, operator_id, state, valid_from, valid_to) values ('ost_test', $1, 'paused', $2, $3)",
        [own.operator_id, day(from), to === null ? null : day(to)],
      )
      const lines = [{ variant_id: own.variant_id, quantity: 1 }]
      const added = await shopper.post<{ error?: { code: string } }>("/store/baskets", { locale: "fr", lines })
      const page = await shopper.get<{ availability: { state: string } }>(
        `/store/pieces/${piece?.handle ?? ""}?locale=fr`,
      )
      expect(
        [added.body.error?.code, page.body.availability.state === "paused"],
        `${String(from)} to ${String(to)}`,
      ).toEqual(isSold ? [undefined, false] : ["piece_unavailable", true])
    }
    await shop.rows("delete from operator_state where operator_id = $1 and state = 'paused'", [own.operator_id])
  })

  it("a basket that was filled before is not placed once its operator sells no more", async () => {
    const shopper = shopperAt(backend)
    const [variant_id = ""] = await shop.variantOfEach(["etap-atelier"])
    const basket = await fillBasket(shopper, { lines: [{ variant_id, quantity: 1 }] })
    await shop.rows(
      `insert into operator_state (id, operator_id, state, valid_from)
       values ('ost_test', $1, 'suspended', to_char(now() at time zone 'Europe/Brussels', 'YYYY-MM-DD'))`,
      [own.operator_id],
    )
    const refused = await shopper.place(basket)
    expect([refused.status, refused.body.error.code]).toEqual([409, "piece_unavailable"])
    await shop.rows("delete from operator_state where id = 'ost_test'")
    expect((await shopper.place(basket)).status).toBe(200)
  })
})
