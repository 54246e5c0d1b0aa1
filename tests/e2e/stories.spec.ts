import { platformAt } from "../support/platform-client.ts"
import { expect, test } from "../support/shop-test.ts"
import { heading, refusal } from "./steps/buying.ts"
import { giveCard } from "./steps/consent-card.ts"
import { ask, copiesOf, listsWith } from "./steps/story-copies.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

const WEDGE = "le-coin-qui-serre"

test("a visitor chooses a kind, reads a story in three languages, and goes from it to a piece and to the next", async ({
  page,
}) => {
  const { common, story } = wordsOf("fr")
  await page.goto("/fr")
  await page
    .getByRole("link", { name: common("nav.stories"), exact: true })
    .first()
    .click()
  await expect(heading(page, story("title"))).toBeVisible()
  await page.getByRole("link", { name: new RegExp(`^${story("kind.gesture")}`) }).click()
  await expect(page).toHaveURL("/fr/stories?kind=gesture")
  await page.getByRole("link", { name: "ETAP'ATELIER" }).click()
  await expect(page).toHaveURL("/fr/stories?kind=gesture&operator=etap-atelier")
  await expect(page.getByRole("status")).toHaveText(story("count", { count: 1 }))
  await page.getByRole("link", { name: "Le coin qui serre" }).click()

  await expect(heading(page, "Le coin qui serre")).toBeVisible()
  await expect(page.locator(".story-cover img")).toHaveJSProperty("complete", true)
  expect(
    await page.locator(".story-cover img").evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0)
  await expect(page.getByRole("figure").filter({ hasText: "Maintenant j’écoute" })).toContainText("Sacha")
  await expect(page.getByRole("link", { name: "Tabouret Nervien" })).toBeVisible()
  await expect(heading(page, story("next"))).toBeVisible()
  await page.getByRole("link", { name: common("languages.nl") }).click()
  await expect(heading(page, "De wig die alles vasthoudt")).toBeVisible()
  await page.getByRole("link", { name: "Kruk Nervien" }).click()
  await expect(page).toHaveURL("/nl/pieces/tabouret-nervien")
  await expect(page.getByRole("link", { name: "De wig die alles vasthoudt" })).toBeVisible()
})

test(
  "what a language lacks is said in another and marked, an empty choice leads on",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.goto("/en/stories/sacha-au-tour")
    await expect(page.locator('main [lang="fr"]')).toHaveCount(0)
    await page.goto("/en/stories?kind=result&operator=stal13")
    await page
      .getByRole("main")
      .getByRole("link", { name: wordsOf("en").story("empty.all") })
      .click()
    await expect(page).toHaveURL("/en/stories")
  },
)

test(
  "what search engines, feeds and shared links are told of a story",
  { tag: "@desktop" },
  async ({ page, stack }) => {
    await page.goto(`/fr/stories/${WEDGE}`)
    const href = (selector: string) => page.locator(selector).getAttribute("href")
    expect(await href('link[rel="canonical"]')).toBe(`${stack.shopUrl}/fr/stories/${WEDGE}`)
    expect(await href('link[hreflang="nl"]')).toBe(`${stack.shopUrl}/nl/stories/${WEDGE}`)
    const shared = await page.locator('meta[property="og:image"]').getAttribute("content")
    expect(shared).toMatch(new RegExp(`^${stack.shopUrl}/story-pictures/`))
    expect((await page.request.get(shared!)).headers()["content-type"]).toBe("image/webp")
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as object
    expect(data).toMatchObject({ "@type": "Article", headline: "Le coin qui serre", inLanguage: "fr" })
    expect(await (await page.request.get("/fr/feed.xml")).text()).toContain(`/fr/stories/${WEDGE}</id>`)
    expect(await (await page.request.get("/sitemap.xml")).text()).toContain(`/nl/stories/${WEDGE}</loc>`)
  },
)

test("on paper stand the words, the pictures and a code that leads back", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(`/fr/stories/${WEDGE}`)
  const code = page.locator(".printed-code img")
  await expect(code).toBeHidden()
  await page.emulateMedia({ media: "print" })
  await expect(code).toBeVisible()
  await expect(page.getByRole("banner").first()).toBeHidden()
  await expect(page.getByRole("link", { name: "Tabouret Nervien" })).toBeHidden()
  await expect(page.locator(".story-cover img")).toBeVisible()
  await page.emulateMedia({ media: "screen" })
})

test(
  "a printed code leads a reader to the page in their language; its tag is printed from the piece's page",
  {
    tag: "@desktop",
  },
  async ({ page, database }) => {
    const [bench] = await database.rows<{ id: string }>("select id from product where handle = 'banc-escaut'")
    const [story] = await database.rows<{ id: string }>("select id from story where handle = $1", [WEDGE])
    const led = async (id: string, language: string) => {
      const headers = { "accept-language": language }
      const answer = await page.request.get(`/q/${id}`, { headers, maxRedirects: 0 })
      return [answer.status(), answer.headers().location]
    }
    expect(await led(bench!.id, "nl-BE")).toEqual([307, "/nl/pieces/banc-escaut"])
    expect(await led(story!.id, "de, en;q=0.5")).toEqual([307, `/en/stories/${WEDGE}`])
    expect((await led("prod_unknown", "fr"))[0]).toBe(404)
    expect(await (await page.request.get(`/qr/${bench!.id}.svg`)).text()).toContain("<svg")
    expect((await page.request.get(`/qr/${story!.id}.png`)).headers()["content-type"]).toBe("image/png")
    await page.goto("/fr/pieces/banc-escaut/tag")
    await expect(
      page.getByRole("img", { name: wordsOf("fr").story("tag.code", { title: "Banc Escaut" }) }),
    ).toBeVisible()
    await expect(page.locator(".tag")).toHaveCount(8)
  },
)

test(
  "a story that its workshop takes up again leaves the shop; published, it is back within five seconds",
  {
    tag: "@desktop",
  },
  async ({ page, stack, database }) => {
    const handle = "la-semaine-ou-l-on-regarde"
    const [story] = await database.rows<{ id: string; operator_id: string }>(
      "select id, operator_id from story where handle = $1",
      [handle],
    )
    const steps = `/admin/operators/${story!.operator_id}/stories/${story!.id}/steps`
    const at = { url: stack.backendUrl }
    const [workshop, platform] = [await platformAt(at, "kortrijk@etabli.example"), await platformAt(at)]
    const listed = async () => (await (await page.request.get("/fr/stories?operator=stal13")).text()).includes(handle)
    const shown = async () => (await page.request.get(`/fr/stories/${handle}`)).status()
    expect(await shown()).toBe(200)
    expect((await workshop.post(steps, { step: "revise" })).status).toBe(200)
    await expect.poll(shown, { timeout: 40_000 }).toBe(404)
    expect(await listed()).toBe(false)
    expect((await workshop.post(steps, { step: "submit" })).status).toBe(200)
    expect((await platform.post(`/admin/story-reviews/${story!.id}`, { step: "publish" })).status).toBe(200)
    const published = performance.now()
    await expect.poll(async () => [await shown(), await listed()], { timeout: 10_000 }).toEqual([200, true])
    expect(performance.now() - published).toBeLessThan(5_000)
  },
)

test.describe("with the card, without a script", () => {
  test.use({ javaScriptEnabled: false, audited: false })

  test(
    "a person takes their consent back: every copy of the story is gone within a minute",
    {
      tag: "@desktop",
    },
    async ({ page, stack, database, request, watch }) => {
      test.setTimeout(120_000)
      watch.expect(/status of 410/)
      const { consent, errors, problem } = wordsOf("fr")
      const card = { shownName: "Lou", token: "lou-card-of-the-browser-test", code: "ABCD-2345" }
      await giveCard(database, stack, card)
      const [lou] = await database.rows<{ id: string }>("select id from story where handle = 'lou-et-la-pulpe'")
      const copies = await copiesOf(page, { handle: "lou-et-la-pulpe", id: lou!.id })
      expect(copies.length).toBeGreaterThan(6)
      expect((await ask(request, copies)).filter(({ status }) => status !== 200)).toEqual([])
      const lists = listsWith("suspension-dome", "fibr-co")
      const named = async () => (await ask(request, lists)).filter(({ body }) => body.includes("lou-et-la-pulpe"))
      expect(await named()).toHaveLength(lists.length)

      const answer = await page.goto(`/fr/consent/${card.token}`)
      expect(answer?.headers()["cache-control"]).toContain("no-store")
      expect(answer?.headers()["x-robots-tag"]).toBe("noindex")
      await expect(page.getByText(consent("hello", { name: "Lou" }))).toBeVisible()
      await expect(page.getByRole("link", { name: "Lou et la pulpe" })).toBeVisible()
      await page.getByLabel(consent("withdraw.code")).fill("WXYZ-9999")
      await page.getByRole("button", { name: consent("withdraw.submit") }).click()
      await expect(refusal(page)).toContainText(problem("code.wrong_code"))
      await expect(refusal(page).getByRole("link", { name: consent("withdraw.code") })).toBeVisible()
      const code = page.getByLabel(consent("withdraw.code"))
      await expect(code).toHaveValue("WXYZ-9999")
      await expect(code).toHaveAttribute("aria-invalid", "true")
      await expect(code).toHaveAccessibleDescription(new RegExp(problem("field.wrong_code")))
      await page.getByLabel(consent("withdraw.code")).fill("abcd 2345")
      await page.getByRole("button", { name: consent("withdraw.submit") }).click()
      await expect(heading(page, consent("goodbye.title"))).toBeVisible()

      const asked = performance.now()
      const lost = new Set<string>()
      const remaining = async () => {
        const standing = (await ask(request, copies)).filter(({ status }) => status !== 410)
        standing.filter(({ status }) => status === 404).forEach(({ address }) => lost.add(address))
        return [...standing, ...(await named())].map(({ address }) => address)
      }
      await expect.poll(remaining, { timeout: 60_000, intervals: [1_000] }).toEqual([])
      expect(lost, "taken back is never said to be unknown").toEqual(new Set())
      expect(performance.now() - asked).toBeLessThan(60_000)
      for (const locale of LOCALES) {
        await page.goto(`/${locale}/stories/lou-et-la-pulpe`)
        await expect(heading(page, wordsOf(locale).errors("gone.title"))).toBeVisible()
      }
      await page.goto(`/fr/consent/${card.token}`)
      await expect(heading(page, consent("goodbye.title"))).toBeVisible()
      await page.goto("/fr/consent/nobody-has-this-card-in-hand")
      await expect(heading(page, consent("unknown_title"))).toBeVisible()
      expect(await page.getByText(errors("gone.title")).count()).toBe(0)
    },
  )
})
