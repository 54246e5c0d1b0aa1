import type { Basket, ErrorBody, Piece, WaitingPlace } from "@etabli/store-api"
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { benchTruth, madeToOrder, openMinutes, weekIn, withoutCaps } from "../support/bench.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { platformAt } from "../support/platform-client.ts"
import { fillBasket, shopperAt, type Shopper } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")

describe("what a workshop promised", () => {
  const env = { TEST_CARD: "on" }
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let shopper: Shopper
  let platform: Awaited<ReturnType<typeof platformAt>>
  let work: Awaited<ReturnType<typeof madeToOrder>>
  const wish = (quantity = 1) => ({ lines: [{ variant_id: work.variant_id, quantity }] })
  const truth = () => benchTruth(shop, work.operator_id)
  const order = async (quantity = 1) => {
    const basket = await fillBasket(shopper, wish(quantity))
    expect((await shopper.place(basket)).status).toBe(200)
    const [row] = await shop.rows<{ order_id: string }>(
      "select order_id from basket_order bo join basket b on b.id = bo.basket_id where b.cart_id = $1",
      [basket.id],
    )
    return row?.order_id ?? ""
  }

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database, env })
    shop = await openShopDatabase(database)
    shopper = shopperAt(backend)
    platform = await platformAt(backend)
    await withoutCaps(shop)
    work = await madeToOrder(shop, "qcaf")
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    await shop.rows(
      `delete from goods_hold; delete from bench_take; delete from bench_week; delete from line_promise; delete from waiting_entry`,
    )
    await openMinutes(shop, work.operator_id, { minutes: 4 * work.minutes, from: 8 })
  })

  const hours = (weeks: { week: string; minutes: number }[], more: object = {}) => ({
    bench: {
      weekly_hours: [{ from: "2026-W01", hours: 0 }],
      exceptions: weeks.map(({ week, minutes }) => ({ week, hours: minutes / 60 })),
      closures: [],
      min_promise_weeks: 1,
      max_promise_weeks: 40,
      caps: [],
      ...more,
    },
  })
  const setHours = (body: unknown) =>
    platform.post<{
      at_risk: {
        line_id: string
        number: string
        possible: { week: string; to: string } | null
        draft: { subject: string; text: string }
      }[]
      fields?: { path: string; code: string }[]
    }>(`/admin/operators/${work.operator_id}/bench`, body)

  it("is listed with a letter when hours are cut, moves by a person's click alone, and says who moved it", async () => {
    const orders = [await order(), await order()]
    const [before] = await shop.rows<{ promise: unknown }>(
      `select m.data -> 'promise' as promise from order_shipping os join order_shipping_method m on m.id = os.shipping_method_id where os.order_id = $1`,
      [orders[1]],
    )
    const cut = await setHours(
      hours([
        { week: weekIn(8), minutes: work.minutes },
        { week: weekIn(9), minutes: 15 },
        { week: weekIn(10), minutes: 15 },
        { week: weekIn(11), minutes: 15 },
        { week: weekIn(20), minutes: 3 * work.minutes },
      ]),
    )
    expect(cut.status).toBe(200)
    expect(cut.body.at_risk).toHaveLength(1)
    const [risk] = cut.body.at_risk
    expect(risk?.possible?.week).toBe(weekIn(20))
    const promiseOf = async () =>
      (
        await shop.rows<{ promise: unknown }>(
          `select m.data -> 'promise' as promise from order_shipping os join order_shipping_method m on m.id = os.shipping_method_id where os.order_id = $1`,
          [orders[1]],
        )
      )[0]
    expect(await promiseOf()).toEqual(before)
    expect((await platform.get<{ promises: unknown[] }>("/admin/promises-at-risk")).body.promises).toHaveLength(1)

    const letter = { subject: "Une nouvelle date", text: "Bonjour,\n\nce sera plus tard." }
    const path = `/admin/promises-at-risk/${risk?.line_id ?? ""}`
    expect((await platform.post(path, { ...letter, extra: 1 })).status).toBe(400)
    expect((await platform.post(path, letter)).status).toBe(200)
    expect((await platform.post(path, letter)).status).toBe(409)
    const promises = await shop.rows<{ changed_by: string | null; last_week: string }>(
      "select changed_by, last_week from line_promise where line_id = $1 order by created_at",
      [risk?.line_id],
    )
    expect(promises).toMatchObject([{ changed_by: null }, { last_week: weekIn(20) }])
    expect(promises[1]?.changed_by).toMatch(/^user_/)
    expect(await promiseOf()).not.toEqual(before)
    const mails = await shop.rows<{ subject: string; text: string }>(
      "select subject, text from outbox_mail where kind = 'new-promise'",
    )
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain("ce sera plus tard")
    expect((await platform.get<{ promises: unknown[] }>("/admin/promises-at-risk")).body.promises).toEqual([])
  })

  it("holds when a closure falls into it but its work still fits", async () => {
    await order(2)
    const kept = await setHours(
      hours([
        { week: weekIn(8), minutes: 0 },
        { week: weekIn(9), minutes: 2 * work.minutes },
        ...[10, 11, 12, 13].map((week) => ({ week: weekIn(week), minutes: 15 })),
      ]),
    )
    expect(kept.body.at_risk).toEqual([])
    expect(await truth()).toMatchObject({ taken: 2 * work.minutes, takes: 2 * work.minutes })
    expect(await shop.rows("select week from bench_week where taken_minutes > 0")).toEqual([{ week: weekIn(9) }])
  })

  it("names the field of hours that cannot be, and saves nothing of them", async () => {
    const [before] = await shop.rows("select plan from bench where operator_id = $1", [work.operator_id])
    const bad = [
      [hours([{ week: weekIn(8), minutes: -60 }]), "bench.exceptions.0.hours"],
      [hours([], { closures: [{ from: "2027-02-02", to: "2027-02-01" }] }), "bench.closures.0.to"],
      [hours([], { min_promise_weeks: 9, max_promise_weeks: 3 }), "bench.max_promise_weeks"],
      [hours([], { surprise: 1 }), "bench"],
    ] as const
    for (const [body, path] of bad) {
      const answer = await setHours(body)
      expect(answer).toMatchObject({ status: 400 })
      expect(answer.body.fields?.[0]?.path).toBe(path)
    }
    await order(2)
    const low = await setHours(
      hours([{ week: weekIn(8), minutes: 4 * work.minutes }], { caps: [{ per: "year", pieces: 1 }] }),
    )
    expect(low.body.fields).toMatchObject([{ path: "bench.caps.0.pieces", code: "below_sold" }])
    expect(await shop.rows("select plan from bench where operator_id = $1", [work.operator_id])).toEqual([before])
    expect((await platform.post("/admin/operators/oper_none/bench", hours([]))).status).toBe(404)
  })

  describe("the waiting list of a full piece", () => {
    const ask = (email: string) =>
      shopper.post<ErrorBody>("/store/waiting", { locale: "nl", variant_id: work.variant_id, email })
    const tokenOf = async (email: string, kind = "waiting-confirm") => {
      const mail = async () =>
        (
          await shop.rows<{ text: string }>(`select text from outbox_mail where kind = $1 and "to" = $2`, [kind, email])
        )[0]?.text ?? ""
      await expect.poll(mail, { timeout: 15_000 }).toMatch(/\/nl\/waiting\//)
      return /\/nl\/waiting\/([\w-]+)/.exec(await mail())?.[1] ?? ""
    }
    const step = (token: string, which: string) =>
      shopper.post<WaitingPlace>(`/store/waiting/${token}`, { step: which })
    const place = async (token: string) => (await shopper.get<WaitingPlace>(`/store/waiting/${token}`)).body

    it("tells who confirmed first, keeps the place for a day, then passes it on", { timeout: 90_000 }, async () => {
      const sold = await order(4)
      const piece = (await shopper.get<Piece>(`/store/pieces/${work.handle}?locale=nl`)).body
      expect(piece.availability).toMatchObject({ state: "full", reason: "hours" })
      expect((await ask("no address")).status).toBe(400)
      const people = ["anke@example.org", "bram@example.org", "cato@example.org"]
      for (const email of people) expect(await ask(email)).toMatchObject({ status: 200, body: { asked: true } })
      const tokens = await Promise.all(people.map((email) => tokenOf(email)))
      const [anke = "", bram = "", cato = ""] = tokens
      expect((await step(bram, "confirm")).body).toMatchObject({ state: "waiting", place: 1 })
      expect((await step(anke, "confirm")).body).toMatchObject({ state: "waiting", place: 2 })
      expect((await step(cato, "leave")).body).toMatchObject({ state: "left" })
      expect((await shopper.get(`/store/waiting/${"x".repeat(43)}`)).status).toBe(404)
      expect(await shop.rows("select 1 from waiting_entry where token_hash = $1", [bram])).toEqual([])

      const platformCancels = await platform.post(`/admin/orders/${sold}/cancel`)
      expect(platformCancels.status).toBe(200)
      await expect.poll(async () => (await place(bram)).state, { timeout: 15_000 }).toBe("told")
      await tokenOf("bram@example.org", "waiting-told")
      // Four places came free, so both are told; only the list of those who confirmed counts.
      await expect.poll(async () => (await place(anke)).state, { timeout: 15_000 }).toBe("told")
      const told = await shop.rows<{ email: string }>(
        "select email from waiting_entry where state = 'told' order by told_at",
      )
      expect(told.map(({ email }) => email)).toEqual(["bram@example.org", "anke@example.org"])
      expect(await truth()).toMatchObject({ taken: 2 * work.minutes, holds: 2 })

      const { basket_id, kept_until } = await place(bram)
      expect(Date.parse(kept_until ?? "") - Date.now()).toBeGreaterThan(23 * 3_600_000)
      const basket = (await shopper.get<Basket>(`/store/baskets/${basket_id ?? ""}`)).body
      expect(basket.lines[0]).toMatchObject({ quantity: 1, max_quantity: expect.any(Number) as number })

      await shop.rows(
        "update waiting_entry set kept_until = now() - interval '1 second' where email = 'anke@example.org'",
      )
      await shop.rows(
        "update goods_hold set expires_at = now() - interval '1 second' where cart_id = (select cart_id from waiting_entry where email = 'anke@example.org')",
      )
      expect((await place(anke)).state).toBe("passed")
      await openMinutes(shop, work.operator_id, { minutes: 2 * work.minutes, from: 8 })
      // Bram's place stays his; the one that passed can be bought by anybody.
      expect((await shopper.place(await fillBasket(shopper, wish()))).status).toBe(200)
      expect(await shopper.post("/store/baskets", { locale: "fr", ...wish() })).toMatchObject({ status: 409 })
      expect((await place(bram)).state).toBe("told")
    })
  })
})
