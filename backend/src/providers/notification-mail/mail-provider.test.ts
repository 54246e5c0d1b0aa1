import { createServer, type Socket } from "node:net"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { KEPT, MailNotificationProvider } from "./mail-provider"

const FROM = "Établi <shop@example.org>"
const mail = {
  to: "camille@example.org",
  channel: "email",
  template: "order-cancelled",
  content: { subject: "Commande annulée", html: "<p>bonjour</p>", text: "bonjour" },
}
const opened: { close: () => void }[] = []
afterEach(() => opened.splice(0).forEach((server) => server.close()))

/** Speaks just enough SMTP to take a mail, or to refuse its recipient. */
async function smtpServer({ refuses = false } = {}) {
  const received: string[] = []
  const answer = (socket: Socket, line: string): void => {
    received.push(line)
    if (line === "DATA") socket.write("354 go on\r\n")
    else if (line.startsWith("RCPT") && refuses) socket.write("550 nobody of that name\r\n")
    else if (line === "QUIT") socket.end("221 bye\r\n")
    else if (/^(EHLO|MAIL|RCPT|RSET|\.$)/.test(line)) socket.write("250 ok\r\n")
  }
  const server = createServer((socket) => {
    socket.write("220 test\r\n")
    socket.on("data", (data) => {
      for (const line of data.toString().split("\r\n")) if (line !== "") answer(socket, line)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  opened.push(server)
  return { received, url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}?ignoreTLS=true` }
}

describe("the provider of mails", () => {
  it("leaves a mail where it is when there is no mail server", async () => {
    const provider = new MailNotificationProvider({}, { smtpUrl: null, from: FROM })
    expect(await provider.send(mail)).toEqual({ id: KEPT })
  })

  it("hands HTML and text to the mail server and says under which id", async () => {
    const { url, received } = await smtpServer()
    const provider = new MailNotificationProvider({}, { smtpUrl: url, from: FROM })
    const { id } = await provider.send(mail)
    expect(id).toMatch(/^<.+@.+>$/)
    const sent = received.join("\n")
    expect(sent).toContain("MAIL FROM:<shop@example.org>")
    expect(sent).toContain("RCPT TO:<camille@example.org>")
    expect(sent).toMatch(/multipart\/alternative/)
    expect(sent).toContain("<p>bonjour</p>")
  })

  it("fails when the mail server refuses, so that the mail is tried again", async () => {
    const { url } = await smtpServer({ refuses: true })
    const provider = new MailNotificationProvider({}, { smtpUrl: url, from: FROM })
    await expect(provider.send(mail)).rejects.toThrow(/550/)
  })

  it("refuses a mail that was not written", async () => {
    const provider = new MailNotificationProvider({}, { smtpUrl: null, from: FROM })
    await expect(provider.send({ ...mail, content: null })).rejects.toThrow(/subject/)
  })
})
