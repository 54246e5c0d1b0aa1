import type { BrowserContext, Request, Response } from "@playwright/test"
import type { BrowserStack } from "./browser-stack.ts"

type Addresses = Pick<BrowserStack, "shopUrl" | "backendUrl">

const ofOnePerson = /^\/(fr|nl|en)\/(basket|checkout|order|account|withdrawal)(\/|$)/
const isWeb = ({ protocol }: URL) => /^(https?|wss?):$/.test(protocol)

/**
 * Looks over the shoulder of every page of a test: errors in the console, calls to other hosts, answers of 500 and
 * more, documents without a content security policy, cookies set by public pages. Whatever it finds fails the test.
 */
export class PageWatch {
  private readonly found: string[] = []
  private readonly expected: RegExp[] = []
  private readonly reading: Promise<void>[] = []

  constructor(
    context: BrowserContext,
    private readonly addresses: Addresses,
  ) {
    context.on("console", (message) => {
      const { url } = message.location()
      // The test bank's page and the outbox are no pages of the shop; a mail shown there lies in a frame without scripts,
      // and the browser says so when the test itself looks into it.
      const isElsewhere = url.startsWith(this.addresses.backendUrl) || url === "about:srcdoc"
      if (message.type() === "error" && !isElsewhere) this.found.push(`console: ${message.text()} (${url})`)
    })
    context.on("weberror", (error) => this.found.push(`script: ${String(error.error())}`))
    context.on("request", (request) => this.lookAtRequest(request))
    context.on("response", (response) => this.reading.push(this.lookAtResponse(response)))
  }

  /** Lets a complaint pass that the test is about, such as the browser's own word for a 404. */
  expect(complaint: RegExp): void {
    this.expected.push(complaint)
  }

  /** What was found and not expected. */
  async complaints(): Promise<string[]> {
    await Promise.all(this.reading)
    return this.found.filter((complaint) => !this.expected.some((known) => known.test(complaint)))
  }

  private lookAtRequest(request: Request): void {
    const url = new URL(request.url())
    // Only the address bar may leave the shop, for the test bank, the outbox and the dashboard; that one calls its own server.
    const leads = request.isNavigationRequest() || request.frame().url().startsWith(this.addresses.backendUrl)
    const known = leads ? Object.values(this.addresses) : [this.addresses.shopUrl]
    if (isWeb(url) && !known.some((address) => new URL(address).host === url.host)) {
      this.found.push(`request to another host: ${request.url()}`)
    }
  }

  private async lookAtResponse(response: Response): Promise<void> {
    const url = new URL(response.url())
    if (url.host !== new URL(this.addresses.shopUrl).host) return
    if (response.status() >= 500) this.found.push(`answer ${response.status()}: ${response.url()}`)
    const headers = await response.allHeaders()
    if (!(headers["content-type"] ?? "").startsWith("text/html")) return
    if (!headers["content-security-policy"]?.includes("default-src 'self'"))
      this.found.push(`no content security policy: ${response.url()}`)
    if (headers["set-cookie"] !== undefined && !ofOnePerson.test(url.pathname))
      this.found.push(`a public page sets a cookie: ${response.url()}`)
  }
}
