import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { describe, expect, test } from "vitest"
import { answerWithPage, isOwnPage } from "./refusal-page"
import { REFUSAL_WORDS } from "./refusal-words"

async function answered(
  code: "too_many_requests" | "link_expired" | "not_found" | "too_large",
  spoken: string | false,
) {
  const said = { status: 0, type: "", html: "", headers: {} as Record<string, string> }
  const res = {
    getHeader: () => (code === "too_many_requests" ? "130" : undefined),
    status: (status: number) => ((said.status = status), res),
    set: (headers: Record<string, string>) => (Object.assign(said.headers, headers), res),
    type: (type: string) => ((said.type = type), res),
    send: (html: string) => ((said.html = html), res),
  }
  const req = { acceptsLanguages: () => spoken } as unknown as MedusaRequest
  await answerWithPage(req, res as unknown as MedusaResponse, { code, status: 418 })
  return said
}

describe("a refusal that a person reads in a browser", () => {
  test.each(["fr", "nl", "en"] as const)("is a page in %s that says what to do", async (locale) => {
    const { status, type, html, headers } = await answered("too_many_requests", locale)
    expect([status, type, headers["cache-control"]]).toEqual([418, "html", "no-store"])
    expect(html).toContain(`<html lang="${locale}"`)
    expect(html).toContain(REFUSAL_WORDS[locale].too_many_requests.title)
    expect(html).toContain("3 min")
    expect(html).not.toMatch(/too_many_requests|\{minutes\}|<script/)
  })

  test("is French where no language of ours is asked for, and plain where its code has no words", async () => {
    expect((await answered("not_found", false)).html).toContain(REFUSAL_WORDS.fr.not_found.title)
    expect((await answered("too_large", "nl")).html).toContain(REFUSAL_WORDS.nl.server_error.title)
  })

  test("stands at addresses that letters lead to, and nowhere else", () => {
    const paths = ["/join/abc", "/EXPORTS/abc?x", "/store/pieces", "/admin/me", "/joiners/abc"]
    expect(paths.map((originalUrl) => isOwnPage({ originalUrl }))).toEqual([true, true, false, false, false])
  })
})
