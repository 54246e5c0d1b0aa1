import { expect, it } from "vitest"
import { mailPage, outboxPage, type ReadMail } from "./outbox-page"

const mail: ReadMail = {
  id: "mail_1",
  to: `"><script>alert(1)</script>@example.org`,
  locale: "fr",
  kind: "password-reset",
  subject: "<b>Sujet</b>",
  created_at: new Date("2026-11-22T10:00:00Z"),
  sent_at: null,
  external_id: null,
  error: null,
  attempts: 0,
  html: `<html><head></head><body>"><script>alert(1)</script></body></html>`,
  text: "</pre><script>alert(1)</script>",
}

it("shows what a stranger wrote as text, in the list and on a mail's page", async () => {
  for (const html of [await outboxPage({ mails: [mail], page: 1, pages: 1 }), await mailPage(mail)]) {
    expect(html).not.toContain("<script>")
    expect(html).not.toContain("<b>Sujet")
  }
})

it("shuts the mail in a frame that runs nothing", async () => {
  const html = await mailPage(mail)
  expect(html).toContain(`sandbox="allow-popups allow-popups-to-escape-sandbox"`)
  expect(html).not.toContain("allow-scripts")
})

it("says what to do when there is no mail, and leads to older and newer ones", async () => {
  expect(await outboxPage({ mails: [], page: 1, pages: 1 })).toContain("No mail yet")
  const middle = await outboxPage({ mails: [mail], page: 2, pages: 3 })
  expect(middle).toContain("/outbox?page=1")
  expect(middle).toContain("/outbox?page=3")
})
