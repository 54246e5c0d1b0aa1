import type { Page } from "@playwright/test"
import { auditDashboard } from "../support/audit.ts"
import { madeToOrder } from "../support/bench.ts"
import { openDashboard } from "../support/dashboard.ts"
import { join } from "../support/dashboard-people.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { expect, test } from "../support/shop-test.ts"

/** What was refused to somebody's page from now on: nothing is, whatever address is typed. */
function refusedTo(page: Page): string[] {
  const refused: string[] = []
  page.on("response", (response) => {
    if (response.status() === 403) refused.push(response.url())
  })
  return refused
}

/** Adds a material in the platform's Dutch pages, and moves it up the list from the keyboard. */
async function addOliveWood(page: Page, { backendUrl }: { backendUrl: string }): Promise<void> {
  await page.goto(`${backendUrl}/app/words`)
  await page.getByRole("tab", { name: "Materialen" }).click()
  const materials = page.getByRole("tabpanel", { name: "Materialen" })
  const adding = materials.getByRole("form", { name: "Een materiaal toevoegen" })
  await adding.getByLabel("Naam in het Nederlands").fill("Olijfhout")
  await adding.getByRole("button", { name: "Toevoegen" }).click()
  await expect(adding.getByText("Deze tekst ontbreekt.")).toHaveCount(2)
  await expect(adding.getByLabel("Naam in het Frans")).toBeFocused()
  await adding.getByLabel("Naam in het Frans").fill("Chêne")
  await adding.getByLabel("Naam in het Engels").fill("Olive wood")
  await adding.getByRole("button", { name: "Toevoegen" }).click()
  await expect(adding.getByText("Een ander woord heet al zo.")).toBeVisible()
  await auditDashboard(page)
  await adding.getByLabel("Naam in het Frans").fill("Olivier")
  await adding.getByRole("button", { name: "Toevoegen" }).click()
  await expect(materials.getByRole("form", { name: "Olijfhout", exact: true })).toBeVisible()
  const up = materials.getByRole("button", { name: "Olijfhout naar boven" })
  await up.press("Enter")
  await expect(materials.getByText(/^Olijfhout: plaats \d+ van \d+\.$/)).toBeAttached()
  await expect(up).toBeFocused()
}

async function retireOliveWood(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Materialen" }).click()
  const olive = page.getByRole("form", { name: "Olijfhout", exact: true })
  await olive.getByRole("button", { name: "Opzijzetten Olijfhout" }).click()
  const asked = page.getByRole("alertdialog")
  await expect(asked.getByText("Geen enkel stuk draagt het.")).toBeVisible()
  await asked.getByRole("button", { name: "Opzijzetten" }).click()
  await expect(olive.getByRole("button", { name: "Weer opnemen Olijfhout" })).toBeVisible()
  await expect(olive.getByText("opzijgezet", { exact: true })).toBeVisible()
}

const toast = (page: Page, text: string | RegExp) => page.getByText(text).first()

test(
  "a manager in French writes of the workshop, tries a sheet of prices, and is led to their own pages",
  { tag: "@desktop" },
  async ({ page, stack, database }) => {
    test.setTimeout(180_000)
    const person = { email: "tournai@etabli.example", language: "fr" } as const
    // A browser that nobody of a workshop has used yet, and an address of Medusa's own typed by hand.
    const refused = refusedTo(page)
    await openDashboard(page, stack, { person, path: "/orders/order_x" })
    await expect(page).toHaveURL(/\/app\/workshop-orders\/order_x$/)
    await page.goto(`${stack.backendUrl}/app/presentation`)
    await page.getByRole("tab", { name: /Néerlandais/i }).click()
    await page.getByLabel("En une phrase").fill("Meubelen in massief hout, gedraaid en geolied in Doornik.")
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await expect(page.getByText("Enregistré : la page publique suit dans la minute.")).toBeVisible()
    await expect(page.getByRole("tab", { name: /Néerlandais à relire/i })).toBeVisible()
    await page.getByLabel("J’ai relu tout le texte en néerlandais").click()
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await expect(page.getByRole("tab", { name: /Néerlandais relu/i })).toBeVisible()
    // The mark is taken back where no word has changed, too.
    await page.getByLabel("J’ai relu tout le texte en néerlandais").click()
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await expect(page.getByRole("tab", { name: /Néerlandais à relire/i })).toBeVisible()
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/translations`)
    await expect(page.getByRole("heading", { name: "Traductions" })).toBeVisible()
    await expect(page.getByRole("tab", { name: /Anglais · \d/i })).toBeVisible()
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/import`)
    await page.getByRole("radio", { name: /Des prix/ }).click()
    const [variant] = await database.rows<{ sku: string }>(
      `select v.sku from product_variant v join product_operator po on po.product_id = v.product_id
         join operator o on o.id = po.operator_id and o.handle = 'etap-atelier' where v.sku is not null order by v.sku limit 1`,
    )
    const sheet = (price: string) => ({
      name: "prix.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`code_article;prix_ttc\n${variant?.sku ?? ""};${price}\n`),
    })
    await page.getByLabel("Fichier XLSX ou CSV").setInputFiles(sheet("cent"))
    await expect(page.getByText("À corriger").first()).toBeVisible()
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/price-help`)
    await expect(page.getByRole("heading", { name: "Aide au prix" })).toBeVisible()
    await auditDashboard(page)

    // What is the platform's leads on without asking for what is refused, and the palette finds what is one's own.
    for (const platforms of ["team", "story-reviews", "to-check"]) {
      await page.goto(`${stack.backendUrl}/app/${platforms}`)
      await expect(page).toHaveURL(/\/app\/workshop$/)
    }
    await page.goto(`${stack.backendUrl}/app/products`)
    await expect(page).toHaveURL(/\/app\/pieces$/)
    await page.goto(`${stack.backendUrl}/app/settings/users`)
    await expect(page).toHaveURL(/\/app\/settings\/profile$/)
    expect(refused).toEqual([])
    await expect(page.getByRole("heading", { name: "Où vous travaillez" })).toBeVisible()
    await page.getByRole("button", { name: "Partir ETAP'ATELIER" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Partir" }).click()
    await expect(toast(page, "Il faut au moins une personne responsable")).toBeVisible()
    await page.keyboard.press("Control+k")
    await page.getByRole("combobox").fill("tabouret")
    await page
      .getByRole("option", { name: /Tabouret/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/app\/pieces\/prod_/)
  },
)

test(
  "hours are cut in French: the letters to whom it concerns are one step away, and are sent by hand",
  { tag: "@desktop" },
  async ({ page, stack, database }) => {
    test.setTimeout(120_000)
    // A workshop whose hours no other test needs; its manager comes by a letter.
    const [operator] = await database.rows<{ id: string }>("select id from operator where handle = 'qcaf'")
    const email = "etabli.charleroi@etabli.example"
    await join({ url: stack.backendUrl }, database, { operatorId: operator?.id ?? "", email, role: "manager" })
    const shopper = shopperAt({ url: stack.backendUrl, publishableKey: stack.publishableKey })
    const { variant_id } = await madeToOrder(database, "qcaf")
    const basket = await fillBasket(shopper, { lines: [{ variant_id, quantity: 1 }] })
    expect((await shopper.place(basket)).status).toBe(200)
    await openDashboard(page, stack, { person: { email, language: "fr" }, path: "/hours" })
    const weeks = page.getByLabel(/^Heures de la semaine/)
    await expect(weeks.first()).toBeVisible()
    for (let nth = 0; nth < (await weeks.count()); nth += 1) await weeks.nth(nth).fill("0")
    await page.getByRole("button", { name: "Enregistrer les heures" }).click()
    await page.getByRole("link", { name: "Relire et envoyer les lettres" }).click()
    await expect(page.getByRole("heading", { name: "Promesses à risque" })).toBeVisible()
    await expect(page.getByRole("button", { name: "Envoyer et noter la nouvelle date" }).first()).toBeVisible()
    await auditDashboard(page)
  },
)

test(
  "the platform in Dutch invites, features a piece, reads translations and keeps the words; Kortrijk reckons a price",
  { tag: "@desktop" },
  async ({ page, stack, context, database }) => {
    test.setTimeout(150_000)
    const person = { email: "platform@etabli.example", language: "nl" } as const
    const refused = refusedTo(page)
    await openDashboard(page, stack, { person, path: "/team" })
    await page.getByLabel("E-mailadres").fill("winkel.proef@etabli.example")
    await page.getByRole("button", { name: "Uitnodiging versturen" }).click()
    await expect(page.getByRole("heading", { name: "Uitnodigingen zonder antwoord" })).toBeVisible()
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/home-page`)
    await page.getByRole("button", { name: "Vooraan zetten" }).click()
    await expect(page.getByText("Kies een stuk uit de lijst.")).toBeVisible()
    await page.getByLabel("Stuk, op naam").fill("tabouret")
    await page.locator("#featured-piece-found + ul button").first().click()
    await page.getByRole("button", { name: "Vooraan zetten" }).click()
    await expect(page.getByText("op de startpagina", { exact: true })).toBeVisible()
    await auditDashboard(page)
    await page.getByRole("button", { name: /^Weghalen/ }).click()
    await expect(page.getByText("de startpagina volgt de beurtrol")).toBeVisible()

    for (const [path, heading] of [
      ["/translations", "Vertalingen"],
      ["/words", "Woorden van de winkel"],
      ["/operators", "Ateliers"],
      ["/sellers", "Verkopers"],
      ["/baskets", "Mandjes"],
      ["/price-help", "Prijshulp"],
    ] as const) {
      await page.goto(`${stack.backendUrl}/app${path}`)
      await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible()
      await auditDashboard(page)
    }

    await addOliveWood(page, stack)

    // Whoever signs in after the platform, at an address that was the platform's, begins with their own page.
    await context.clearCookies()
    await page.goto(`${stack.backendUrl}/app/products/prod_x`)
    await page.locator("input[name=email]").fill("comptes.tournai@etabli.example")
    await page.locator("input[name=password]").fill("etabli-demo-2026")
    await page.locator("button[type=submit]").click()
    await expect(page).toHaveURL(/\/app\/pieces\/prod_x$/)
    await page.goto(`${stack.backendUrl}/app/members`)
    await expect(page).toHaveURL(/\/app\/workshop$/)
    expect(refused).toEqual([])

    await context.clearCookies()
    const kortrijk = { email: "kortrijk@etabli.example", language: "nl" } as const
    await openDashboard(page, stack, { person: kortrijk, path: "/price-help" })
    await expect(page.getByRole("heading", { name: "Prijshulp" })).toBeVisible()
    await auditDashboard(page)
    await page.goto(`${stack.backendUrl}/app/import`)
    await expect(page.getByRole("heading", { name: "Importeren" })).toBeVisible()
    await auditDashboard(page)

    // The new material can be chosen at once; once it is retired, no more.
    const [chair] = await database.rows<{ id: string }>("select id from product where handle = 'stoel-duif'")
    const form = `/pieces/${chair?.id ?? ""}`
    const material = (name: string) => page.getByRole("checkbox", { name, exact: true })
    await page.goto(`${stack.backendUrl}/app${form}`)
    await expect(material("Olijfhout")).toBeVisible()
    await context.clearCookies()
    await openDashboard(page, stack, { person, path: "/words" })
    await retireOliveWood(page)
    await context.clearCookies()
    await openDashboard(page, stack, { person: kortrijk, path: form })
    await expect(material("Beuk")).toBeChecked()
    await expect(material("Olijfhout")).toHaveCount(0)
  },
)
