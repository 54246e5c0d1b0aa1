import { LOCALES } from "@etabli/store-api"
import { describe, expect, it } from "vitest"
import type { MailKind } from "./mail-kinds"
import { MAIL_KINDS } from "./mail-kinds"
import { mailSamples, sampleBasket, sampleOrder } from "./mail-samples"
import { renderMail } from "./render-mail"

const KINDS = Object.keys(MAIL_KINDS) as MailKind[]
const every = KINDS.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })))
/** Intl writes no-break spaces; a reader sees spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe.each(every)("$kind in $locale", ({ kind, locale }) => {
  it("has a subject, HTML in its language and text, and leaves no placeholder or key open", async () => {
    const mail = await renderMail({ kind, locale, data: mailSamples[kind] })
    expect(mail.subject.length).toBeGreaterThan(8)
    expect(mail.html).toContain(`lang="${locale}"`)
    for (const part of [mail.subject, mail.html, mail.text]) {
      expect(part).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|Invalid Date/)
      expect(part).not.toMatch(/\b[a-z]+_[a-z_]+\.[a-z_]+\b/)
    }
  })
})

it("says everything that was agreed, in HTML and in text", async () => {
  const mail = await renderMail({
    kind: "basket-confirmation",
    locale: "fr",
    country: "be",
    data: mailSamples["basket-confirmation"],
  })
  for (const part of [mail.text, mail.html.replaceAll("&#x27;", "'").replaceAll("&amp;", "&")]) {
    const read = plain(part)
    for (const fact of ["ET-7K3M9Q-1", "ETAP'ATELIER, Tournai", "FIBR&CO, Roubaix", "Vendu par L'ETAPE ASBL"])
      expect(read).toContain(fact)
    for (const amount of ["178,00 €", "-17,80 €", "12,50 €", "237,20 €"]) expect(read).toContain(amount)
    for (const way of ["BE00 0000 0000 0097", "+++090/9337/55493+++", "RF18 5390 0754 7034", "29 novembre 2026"])
      expect(read).toContain(way)
    expect(read).toContain("entre le 3 décembre 2026 et le 10 décembre 2026")
    expect(read).toContain("le 24 novembre 2026")
    expect(read).toContain("https://shop.example/fr/order/eyJSAMPLE")
    expect(read).toContain("Renoncer au contrat ici")
  }
})

it("speaks of no withdrawal to a company", async () => {
  const data = {
    ...mailSamples["basket-confirmation"],
    basket: { ...sampleBasket, buyer: { type: "company" as const, name: "Atelier Voisin" } },
  }
  const { text } = await renderMail({ kind: "basket-confirmation", locale: "en", data })
  expect(text).toContain("Atelier Voisin")
  expect(text).not.toContain("Withdraw from contract here")
})

it("writes a name with markup as text, never as markup", async () => {
  const name = `<script>alert("1")</script>`
  const { html, text } = await renderMail({
    kind: "operator-order",
    locale: "nl",
    data: {
      ...mailSamples["operator-order"],
      note: `<img src=x onerror="alert(1)">`,
      customer: {
        ...mailSamples["operator-order"].customer,
        address: { ...sampleBasket.address, last_name: name },
      },
    },
  })
  expect(html).not.toMatch(/<script|<img/i)
  expect(html).toContain("&lt;script&gt;")
  expect(text).toContain(name)
})

it("keeps line breaks out of the subject", async () => {
  const { subject } = await renderMail({
    kind: "withdrawal-acknowledgement",
    locale: "en",
    data: { ...mailSamples["withdrawal-acknowledgement"], number: "ET-1\r\nBcc: all@example.org" },
  })
  expect(subject).not.toMatch(/[\r\n]/)
})

it("keeps a piece's own language marked where its name is not translated", async () => {
  const { html } = await renderMail({
    kind: "basket-confirmation",
    locale: "en",
    data: mailSamples["basket-confirmation"],
  })
  expect(html).toContain(`<span lang="fr">Tabouret Lys</span>`)
})

it("takes names of 120 letters without a space", async () => {
  const long = "W".repeat(120)
  const { html } = await renderMail({
    kind: "withdrawal-acknowledgement",
    locale: "fr",
    data: { ...mailSamples["withdrawal-acknowledgement"], name: long },
  })
  expect(html).toContain(long)
  expect(html).toContain("overflow-wrap:anywhere")
})

it("refuses data of another kind", async () => {
  const wrong = { ...mailSamples["password-reset"], url: "javascript:alert(1)" }
  await expect(renderMail({ kind: "password-reset", locale: "fr", data: wrong })).rejects.toThrow(/url/)
})

it("tells what to pay on the spot only when something is left to pay", async () => {
  const paid = { ...mailSamples["ready-for-pickup"], due_cents: 0 }
  const open = await renderMail({ kind: "ready-for-pickup", locale: "en", data: mailSamples["ready-for-pickup"] })
  expect(open.text).toContain("To pay on the spot: €64.50")
  expect((await renderMail({ kind: "ready-for-pickup", locale: "en", data: paid })).text).not.toContain("on the spot")
})

it("says what happens to the money of a cancelled order", async () => {
  const said = async (change: object) =>
    plain(
      (
        await renderMail({
          kind: "order-cancelled",
          locale: "en",
          data: { ...mailSamples["order-cancelled"], ...change },
        })
      ).text,
    )
  expect(await said({})).toContain("You will get all of it back")
  expect(await said({ reason: "other" })).toContain("nothing to pay")
  expect(await said({ reason: "other", refund_cents: sampleOrder.total_cents })).toContain("€172.70")
  expect(await said({ sister_states: ["cancelled"] })).not.toContain("The rest of your basket")
})
