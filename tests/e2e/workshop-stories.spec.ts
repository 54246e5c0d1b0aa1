import sharp from "sharp"
import { auditDashboard } from "../support/audit.ts"
import { openDashboard } from "../support/dashboard.ts"
import { expect, test } from "../support/shop-test.ts"

const photo = async () => ({
  name: "etabli.jpg",
  mimeType: "image/jpeg",
  buffer: await sharp({ create: { width: 900, height: 700, channels: 3, background: { r: 180, g: 120, b: 90 } } })
    .jpeg()
    .toBuffer(),
})

test(
  "an educator writes a story on a tablet, with a person's consent, and the platform shows it",
  { tag: "@desktop" },
  async ({ page, stack }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: 820, height: 1180 })
    const manager = { email: "tournai@etabli.example", language: "fr" } as const
    await openDashboard(page, stack, { person: manager, path: "/consents/new" })
    await page.getByLabel("Pseudonyme ou prénom choisi").fill("Mika")
    await page.getByLabel("Âge").selectOption("Mineur·e")
    await page.getByLabel("Année de naissance").fill(String(new Date().getFullYear() - 16))
    await page.getByLabel("Vrai nom").fill("Une personne inventée")
    await page.getByRole("checkbox", { name: "ses mots, site", exact: true }).click()
    await page.getByRole("checkbox", { name: "ce nom, site", exact: true }).click()
    await page.getByRole("button", { name: "Garder cet accord" }).click()
    await expect(page.getByText("Il faut les deux parents, le seul titulaire ou le tuteur.")).toBeVisible()
    await auditDashboard(page)
    await page.getByRole("checkbox", { name: "un parent seul titulaire de l’autorité" }).click()
    await page.getByRole("button", { name: "Garder cet accord" }).click()
    await expect(page.getByRole("heading", { name: "Mika" })).toBeVisible()
    await expect(page.getByText("Une personne inventée")).toBeVisible()
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/stories`)
    await page.getByRole("button", { name: "Nouvelle histoire" }).click()
    await page.getByLabel("Comment s’appelle-t-elle ?").fill("La gouge de Mika")
    await page.getByLabel("Elle raconte").selectOption("Une personne")
    await page.getByRole("button", { name: "Commencer" }).click()
    await expect(page.getByRole("heading", { name: "La gouge de Mika" })).toBeVisible()
    await expect(page.getByRole("heading", { name: /Il manque \d+ choses/ })).toBeVisible()

    await page
      .getByLabel("Ajouter une image")
      .first()
      .setInputFiles(await photo())
    await page.getByRole("button", { name: "Placer un carré" }).press("Enter")
    await page.getByRole("application", { name: "L’image, 1 endroit couvert" }).press("Shift+ArrowRight")
    await page.getByRole("button", { name: "Envoyer l’image couverte" }).click()
    await page.getByLabel("Ce que l’image montre").fill("Deux mains tiennent une gouge.")
    await page.getByLabel("En une ou deux phrases").fill("Une matinée au tour.")

    await page.getByLabel("Ajouter une personne").selectOption({ index: 1 })
    await page.getByRole("checkbox", { name: "ce nom", exact: true }).click()
    await page.getByRole("button", { name: "Paragraphe", exact: true }).press("Enter")
    await page.getByLabel("Paragraphe", { exact: true }).fill("Malgré son handicap, la gouge suit le trait.")
    await expect(page.getByText("« handicap » :")).toBeVisible()
    await page.getByLabel("Paragraphe", { exact: true }).fill("La gouge suit le trait, le copeau s’enroule.")
    await page.getByRole("button", { name: "Citation", exact: true }).press("Enter")
    await page.getByLabel("Ce qui a été dit").fill("Quand ça chante, c’est rond.")
    await page.getByRole("button", { name: "Monter : 2. Citation" }).press("Enter")
    await page.getByRole("button", { name: "Enregistrer" }).click()
    await page.getByRole("link", { name: "Partie 1 : qui l’a dit" }).click()
    await expect(page.getByLabel("Qui l’a dit")).toBeFocused()
    await page.getByLabel("Qui l’a dit").selectOption("Mika")
    await page.getByRole("button", { name: "néerlandais" }).click()
    await page.getByLabel("Titre (néerlandais)").fill("De guts van Mika")
    await auditDashboard(page)
    await page.reload()
    await expect(page.getByText("Voici ce que vous n’aviez pas encore enregistré.")).toBeVisible()
    await page.getByRole("button", { name: "Proposer à la relecture" }).click()
    await expect(page.getByText("La plateforme la relit.", { exact: false })).toBeVisible()

    const platform = { email: "platform@etabli.example", language: "fr" } as const
    await openDashboard(page, stack, { person: platform, path: "/story-reviews" })
    await auditDashboard(page)
    await page.getByRole("link", { name: "La gouge de Mika" }).click()
    await expect(page.getByText("Quand ça chante, c’est rond.")).toBeVisible()
    await auditDashboard(page)
    await page.getByRole("button", { name: "Publier" }).click()
    await expect(page.getByText("C’est fait.")).toBeVisible()
    const handle = await page.evaluate(async () => {
      const id = location.pathname.split("/").at(-1) ?? ""
      const review = await fetch(`/admin/story-reviews/${id}`).then(
        (answer) => answer.json() as Promise<{ story: { handle: string } }>,
      )
      return review.story.handle
    })
    // Publishing reaches the shop within five seconds.
    await expect(async () => {
      const answer = await page.request.get(`${stack.shopUrl}/fr/stories/${handle}`)
      expect(answer.status()).toBe(200)
      expect(await answer.text()).toContain("Quand ça chante, c’est rond.")
    }).toPass({ timeout: 5_000 })
  },
)
