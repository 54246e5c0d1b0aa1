import { audit, auditDashboard } from "../support/audit.ts"
import { openDashboard } from "../support/dashboard.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { platformAt } from "../support/platform-client.ts"
import { expect, test } from "../support/shop-test.ts"
import { heading } from "./steps/buying.ts"
import { wordsOf } from "./steps/words.ts"

test.setTimeout(180_000)
const PIECE = "plateau-de-service"

test(
  "from trust to what the purchase did: panel, wish, order, receipt, review, answer, repair, figures",
  { tag: "@desktop" },
  async ({ page, stack, database }) => {
    const { impact, repair, review, trust, wishes } = wordsOf("fr")

    // The panel says who answers for the piece, and who recognises that.
    await page.goto(`/fr/pieces/${PIECE}`)
    const panel = page.getByRole("region", { name: trust("title") })
    await expect(panel.getByText(trust("quality.checks"))).toBeVisible()
    await expect(panel.getByTestId("guarantee")).toContainText("2 ans au moins")
    await expect(panel.getByTestId("recognitions")).toContainText("CISP-7500-0311")
    await expect(panel.getByTestId("recognitions").locator("[lang]")).toHaveCount(0)

    // A wish is kept on this device, by keyboard, and shared as a link.
    const heart = page.getByRole("button", { name: wishes("add") })
    await heart.focus()
    await page.keyboard.press("Enter")
    await expect(page.getByRole("button", { name: wishes("remove") })).toHaveAttribute("aria-pressed", "true")
    await page.goto("/fr/wishes")
    await expect(page).toHaveURL(new RegExp(`pieces=${PIECE}`))
    await expect(page.getByLabel(wishes("share"))).toHaveValue(new RegExp(`/fr/wishes\\?pieces=${PIECE}`))
    await audit(page)
    await page.getByRole("button", { name: wishes("remove") }).click()
    await expect(page.getByText(wishes("empty"))).toBeVisible()

    // Somebody buys it and receives it.
    const shopper = shopperAt({ url: stack.backendUrl, publishableKey: stack.publishableKey })
    const [variant] = await database.variantsOf(PIECE)
    await database.setStock(variant.id, 50)
    const placed = await shopper.place(await fillBasket(shopper, { lines: [{ variant_id: variant.id, quantity: 1 }] }))
    const token = "token" in placed.body ? placed.body.token : ""
    const seen = await shopper.get<{ orders: { id: string; pickup_code: string | null }[] }>(`/store/placed/${token}`)
    const order = seen.body.orders[0]
    const manager = await platformAt({ url: stack.backendUrl }, "tournai@etabli.example")
    const [operator] = await database.rows<{ id: string }>("select id from operator where handle = 'etap-atelier'")
    const at = `/admin/operators/${operator?.id ?? ""}/orders/${order?.id ?? ""}`
    await manager.post(`${at}/prepare`, { key: `trust-prepare-${token.slice(0, 9)}` })
    const handed = { key: `trust-hand-${token.slice(0, 9)}`, by: { code: order?.pickup_code ?? "" } }
    expect((await manager.post(`${at}/hand-over`, handed)).status).toBe(200)

    // What it did, as a page and on paper.
    await page.goto(`/fr/order/${token}`)
    await page.getByRole("link", { name: impact("receipt.from_order") }).click()
    await expect(heading(page, impact("receipt.title"))).toBeVisible()
    await expect(page.getByText(impact("receipt.not_claimed"))).toBeVisible()
    await audit(page)
    const paper = await page.request.get(`/fr/order/${token}/impact/pdf`)
    expect(paper.headers()["content-type"]).toBe("application/pdf")

    // A review: refused while incomplete, then sent; what is written is text, whatever it looks like.
    await page.goto(`/fr/order/${token}`)
    await page.getByRole("link", { name: review("write.from_order") }).click()
    await page.getByRole("button", { name: review("write.submit") }).click()
    await expect(
      page
        .getByRole("alert")
        .or(page.getByRole("group", { name: review("write.rating") }))
        .first(),
    ).toBeVisible()
    await audit(page)
    await page.getByLabel(review("write.ratings.5")).check()
    await page.getByLabel(review("write.text")).fill("Le chant est doux. <img src=x onerror=alert(1)>")
    await page.getByLabel(review("write.first_name")).fill("Zoé")
    await page.getByRole("button", { name: review("write.submit") }).click()
    await expect(page.getByText(review("state.submitted"))).toBeVisible()

    // The platform publishes it, the page of the piece shows it within seconds, the maker answers.
    await openDashboard(page, stack, {
      person: { email: "platform@etabli.example", language: "fr" },
      path: "/to-check",
    })
    await expect(page.getByRole("heading", { name: "À vérifier" })).toBeVisible()
    await auditDashboard(page)
    await page.getByRole("button", { name: "Publier (Zoé)" }).first().click()
    await expect(page.getByText("C’est noté ; l’auteur reçoit un e-mail.").first()).toBeVisible()
    await expect(async () => {
      await page.goto(`${stack.shopUrl}/fr/pieces/${PIECE}`)
      await expect(page.getByTestId("reviews")).toContainText("<img src=x onerror=alert(1)>", { timeout: 500 })
    }).toPass({ timeout: 5_000 })
    await expect(page.getByTestId("reviews")).toContainText(review("no_average"))
    await audit(page)
    const tournai = { email: "tournai@etabli.example", language: "fr" } as const
    await openDashboard(page, stack, { person: tournai, path: "/reviews" })
    await page.getByLabel("Votre réponse (Zoé)").fill("Merci, Zoé.")
    await page.getByRole("button", { name: "Publier la réponse" }).click()
    await expect(page.getByText("Merci, Zoé.").first()).toBeVisible()
    await auditDashboard(page)

    // A repair is asked for, first with a fault, and lands on the maker's list.
    await page.goto(`${stack.shopUrl}/fr/repair?piece=${PIECE}&order=${token}`)
    await page.getByLabel(repair("name")).fill("Zoé Exemple")
    await page.getByLabel(repair("email")).fill("zoe@example.org")
    await page.getByLabel(repair("text")).fill("Le bord du plateau est fendu.")
    const notAPhoto = { name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg onload=alert(1)>") }
    await page.getByLabel(repair("photo")).setInputFiles(notAPhoto)
    await page.getByRole("button", { name: repair("submit") }).click()
    await expect(page.getByText(repair("fault.photo"))).toBeVisible()
    await expect(page.getByLabel(repair("text"))).toHaveValue("Le bord du plateau est fendu.")
    await audit(page)
    await page.getByRole("button", { name: repair("submit") }).click()
    await expect(heading(page, repair("asked_title"))).toBeVisible()
    await openDashboard(page, stack, { person: tournai, path: "/repairs" })
    await expect(page.getByText("Le bord du plateau est fendu.")).toBeVisible()
    await page.getByLabel("État").first().selectOption("agreed")
    await page
      .getByRole("button", { name: /^Enregistrer/ })
      .first()
      .click()
    await expect(page.getByText("C’est noté.").first()).toBeVisible()
    await auditDashboard(page)

    // Recognitions: a free badge is refused at its field.
    await openDashboard(page, stack, { person: tournai, path: "/recognitions" })
    await page.getByLabel("Nom, comme l’organisme l’écrit").fill("Atelier éco-responsable")
    await page.getByRole("button", { name: "Envoyer à la plateforme" }).click()
    await expect(page.getByText(/a l’air d’une promesse pour l’environnement/)).toBeVisible()
    await auditDashboard(page)

    // The figures of a month: entered, and the form says so.
    await openDashboard(page, stack, { person: tournai, path: "/impact" })
    await expect(page.getByText(/Mois d’avant\s: \d/).first()).toBeVisible()
    await auditDashboard(page)
    await page.getByLabel("Personnes accueillies").fill("11")
    await page.getByRole("button", { name: "Enregistrer le mois" }).click()
    await expect(page.getByText("Le mois est enregistré.").first()).toBeVisible()
  },
)

test("reads the figures by ear and without JavaScript", { tag: "@desktop" }, async ({ browser, stack }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: stack.shopUrl })
  const page = await context.newPage()
  const { impact } = wordsOf("nl")
  // What a body calls its recognition keeps its language, and whoever hears it is told which.
  await page.goto(`/nl/pieces/${PIECE}`)
  const french = page.getByTestId("recognitions").locator("[lang=fr]")
  await expect(french.filter({ hasText: "Centre d’insertion socioprofessionnelle" })).toHaveCount(2)
  await expect(french.filter({ hasText: "Région wallonne" })).toHaveCount(1)
  await page.goto("/nl/impact")
  await expect(page.getByRole("img", { name: /maand per maand/ }).first()).toBeVisible()
  await page.getByText(impact("table")).first().click()
  await expect(page.getByRole("table").first().getByRole("row")).toHaveCount(14)
  const [csv, json] = await Promise.all(
    ["csv", "json"].map((format) => page.request.get(`/nl/impact/figures.${format}`)),
  )
  expect(csv?.headers()["content-type"]).toContain("text/csv")
  expect((await json?.json()) as { operators: unknown[] }).toMatchObject({ operators: { length: 4 } })
  await context.close()
})
