import type { Page } from "@playwright/test"
import sharp from "sharp"
import { auditDashboard } from "../support/audit.ts"
import { openDashboard } from "../support/dashboard.ts"
import { expect, test } from "../support/shop-test.ts"

const photo = async (name: string, green: number) => ({
  name,
  mimeType: "image/jpeg",
  buffer: await sharp({ create: { width: 900, height: 700, channels: 3, background: { r: 180, g: green, b: 90 } } })
    .jpeg()
    .toBuffer(),
})
const noPhoto = { name: "notice.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html>") }
const photosOf = (page: Page) => page.locator("#field-pictures li img")
const addressesOf = (page: Page) => photosOf(page).evaluateAll((all) => all.map((one) => one.getAttribute("src")))

test(
  "an educator lists a chair in French with two photos, counts it and takes it to Roubaix",
  { tag: "@desktop" },
  async ({ page, stack, context }) => {
    test.setTimeout(180_000)
    const person = { email: "tournai@etabli.example", language: "fr" } as const
    await openDashboard(page, stack, { person, path: "/pieces" })
    await page.getByRole("button", { name: "Nouvelle pièce" }).click()
    await page.getByLabel("Comment s’appelle-t-elle ?").fill("Chaise du lavoir")
    await page.getByRole("button", { name: "Commencer" }).click()

    await expect(page.getByRole("heading", { name: "Chaise du lavoir" })).toBeVisible()
    await expect(page.getByRole("heading", { name: /Il manque \d+ points/ })).toBeVisible()
    await page
      .getByLabel("Ajouter des photos")
      .first()
      .setInputFiles([await photo("face.jpg", 60), noPhoto, await photo("dos.jpg", 200)])
    await expect(photosOf(page)).toHaveCount(2)
    await expect(page.getByText("notice.jpg n’est pas une photo")).toBeVisible()
    const [face, back] = await addressesOf(page)
    await page.getByRole("button", { name: "Avancer la photo 2" }).press("Enter")
    expect(await addressesOf(page)).toEqual([back, face])
    await page.getByLabel("Ce qu’on y voit").first().fill("La chaise vue de dos")

    await page.getByRole("button", { name: "Enregistrer et montrer en boutique" }).click()
    await expect(page.getByRole("status").filter({ hasText: "Elle n’est pas encore montrée" })).toBeVisible()
    await page.getByRole("link", { name: "Entretien" }).click()
    await expect(page.getByLabel("Entretien", { exact: true })).toBeFocused()
    await auditDashboard(page)

    await page.getByLabel("Texte", { exact: true }).fill("Une chaise de chêne, à dossier droit.")
    await page.getByLabel("Entretien", { exact: true }).fill("Un chiffon sec.")
    await page.getByLabel("Montage", { exact: true }).fill("Livrée montée.")
    await page.getByLabel("Réparation et pièces de rechange").fill("Barreaux et pieds se remplacent.")
    await page.getByLabel("Catégorie").selectOption("Assises")
    await page.getByLabel("État et provenance").selectOption("Neuve, faite ici")
    await page.getByLabel("Finition").selectOption("Huilé")
    await page.getByLabel("Chêne", { exact: true }).click()
    await page.getByLabel("Naturel", { exact: true }).click()
    await page.getByLabel("Prix, TVA comprise (€)").fill("cent")
    await page.getByLabel("Heures d’établi pour une").fill("2,5")
    await page.getByLabel("En stock, ETAP'ATELIER").fill("4")
    for (const [label, value] of [
      ["Largeur (cm)", "45"],
      ["Profondeur (cm)", "50,5"],
      ["Hauteur (cm)", "90"],
      ["Poids (kg)", "4,2"],
    ] as const)
      await page.getByLabel(label).fill(value)
    const publish = page.getByRole("button", { name: "Enregistrer et montrer en boutique" })
    await publish.click()
    await expect(page.getByText("Ce n’est pas un nombre.")).toBeVisible()
    await page.reload()
    await expect(page.getByText("Voici ce que vous n’aviez pas encore enregistré.")).toBeVisible()
    await expect(page.getByLabel("Heures d’établi pour une")).toHaveValue("2,5")
    await page.getByLabel("Prix, TVA comprise (€)").fill("89,50")
    await publish.click()
    await expect(page.getByText("La pièce est en boutique.")).toBeVisible()
    await expect(page.getByText("Rien ne manque.")).toBeVisible()

    const opened = context.waitForEvent("page")
    await page.getByRole("button", { name: "Voir la page" }).click()
    await page.getByRole("menuitem", { name: "La page en français" }).click()
    const preview = await opened
    await expect(preview.getByRole("heading", { level: 1, name: "Chaise du lavoir" })).toBeVisible()
    await expect(preview.getByText("89,50").first()).toBeVisible()
    // Answers that still come when the tab closes cannot be looked at.
    await preview.waitForLoadState("networkidle")
    await preview.close()

    await page.getByRole("button", { name: "Ajouter un choix" }).click()
    await page.getByLabel("Les choix diffèrent par, en français").fill("Assise")
    await page.getByLabel("Nom de ce choix, en français").nth(0).fill("Paille")
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await expect(page.getByRole("link", { name: "Choix 2: Nom de ce choix" })).toBeVisible()
    await page.getByLabel("Nom de ce choix, en français").nth(1).fill("Sangle")
    await page.getByLabel("En stock, ETAP'ATELIER").nth(1).fill("1")
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await expect(page.getByText("Enregistré.")).toBeVisible()
    await auditDashboard(page)
    await page.getByRole("button", { name: "Ôter le choix Sangle" }).click()
    await page.getByLabel("Les choix diffèrent par, en français").fill("")
    await page.getByRole("button", { name: "Retirer de la boutique" }).click()
    await expect(page.getByText("La pièce n’est plus en boutique.")).toBeVisible()
    await expect(page.getByLabel("Nom de ce choix, en français")).toHaveCount(0)

    await page.goto(`${stack.backendUrl}/app/pieces`)
    await page.getByRole("checkbox", { name: "Choisir Chaise du lavoir" }).click()
    await page.getByRole("button", { name: "Montrer en boutique" }).click()
    await expect(page.getByRole("heading", { name: "1 pièce de plus est en boutique." })).toBeVisible()
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/stock`)
    const counted = page.getByLabel("Chaise du lavoir, ETAP'ATELIER")
    await expect(counted).toHaveValue("4")
    await counted.fill("5")
    await page.getByRole("button", { name: "Enregistrer 1 nombre" }).click()
    await expect(page.getByText("1 nombre enregistré.")).toBeVisible()
    await page.getByLabel("Combien de Chaise du lavoir").fill("2")
    await page.getByRole("button", { name: "Déplacer et faire le bon" }).click()
    await expect(page.getByRole("heading", { name: /Bon de transfert n° \d+/ })).toBeVisible()
    await expect(page.getByRole("cell", { name: "Chaise du lavoir" })).toBeVisible()
    await auditDashboard(page)
    await page.getByRole("link", { name: "Stock", exact: true }).last().click()
    await expect(page.getByLabel("Chaise du lavoir, ETAP'ATELIER")).toHaveValue("3")
    await auditDashboard(page)
  },
)

test(
  "a workshop in Kortrijk lists a stool in Dutch on a tablet, hears of a colleague's save, and sets its hours",
  { tag: "@desktop" },
  async ({ page, stack, context }) => {
    test.setTimeout(150_000)
    await page.setViewportSize({ width: 820, height: 1180 })
    const person = { email: "kortrijk@etabli.example", language: "nl" } as const
    await openDashboard(page, stack, { person, path: "/pieces" })
    await page.getByRole("button", { name: "Nieuw stuk" }).click()
    await page.getByLabel("Hoe heet het?").fill("Kruk van de kaai")
    await page.getByRole("radio", { name: "Uniek" }).click()
    await page.getByRole("button", { name: "Beginnen" }).click()
    await expect(page.getByRole("heading", { name: "Kruk van de kaai" })).toBeVisible()

    await page.getByLabel("Staat en herkomst").selectOption("Tweedehands, gekregen")
    await page.getByLabel("Sporen en slijtage").fill("Een kras op de zitting.")
    await page.getByRole("tab", { name: /Frans/i }).click()
    await page.getByLabel("Naam", { exact: true }).fill("Tabouret du quai")
    const colleague = await context.newPage()
    await colleague.goto(page.url())
    await colleague.getByLabel("Categorie").selectOption("Zitten")
    await colleague.getByRole("button", { name: "Bewaren", exact: true }).click()
    await expect(colleague.getByText("Bewaard.")).toBeVisible()
    await colleague.close()
    await page.getByRole("button", { name: "Bewaren", exact: true }).click()
    await expect(page.getByRole("heading", { name: "Iemand anders heeft dit stuk intussen bewaard." })).toBeVisible()
    await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Tabouret du quai")
    await page.getByRole("button", { name: "De mijne eroverheen bewaren" }).click()
    await expect(page.getByText("Bewaard.")).toBeVisible()
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/pieces`)
    // The state stands under the name as well, for a phone: only one of the two is seen.
    const state = page.getByRole("row", { name: /Kruk van de kaai/ }).getByText("Ontwerp")
    await expect(state.filter({ visible: true })).toHaveCount(1)
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/hours`)
    const weeks = page.getByLabel(/^Uren van week/)
    await weeks.nth(2).fill("12,5")
    await page
      .getByRole("button", { name: /^De uren van week/ })
      .nth(2)
      .click()
    await expect(weeks.nth(9)).not.toHaveValue("")
    await page.getByRole("button", { name: "Sluiting toevoegen" }).click()
    await auditDashboard(page)
    await page.getByRole("button", { name: "Uren bewaren" }).click()
    await expect(page.getByText(/Bewaard\. Alle beloften houden stand\.|passen niet meer|past niet meer/)).toBeVisible()
  },
)
