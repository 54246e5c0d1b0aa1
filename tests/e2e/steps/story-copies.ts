import type { APIRequestContext, Page } from "@playwright/test"
import { LOCALES } from "./words.ts"

export type Answer = { address: string; status: number; body: string }

/** Every address at which a story or something of it stands: itself, all sizes of its pictures, shared picture, code. */
export async function copiesOf(page: Page, { handle, id }: { handle: string; id: string }): Promise<string[]> {
  await page.goto(`/fr/stories/${handle}`)
  const sources = await page
    .locator(".story-cover img, .story-body img")
    .evaluateAll((images) => images.flatMap((image) => (image.getAttribute("srcset") ?? "").split(", ")))
  const shared = await page.locator('meta[property="og:image"]').getAttribute("content")
  const pictures = sources.map((source) => source.split(" ")[0] ?? "")
  return [
    ...LOCALES.map((locale) => `/${locale}/stories/${handle}`),
    `/q/${id}`,
    ...new Set([...pictures, new URL(shared ?? "", page.url()).pathname]),
  ]
}

/** Lists in which it is named while it is shown. */
export function listsWith(piece: string, workshop: string): string[] {
  return [
    ...LOCALES.flatMap((locale) => [
      `/${locale}/stories`,
      `/${locale}/feed.xml`,
      `/${locale}/pieces/${piece}`,
      `/${locale}/workshops/${workshop}`,
    ]),
    "/sitemap.xml",
  ]
}

export async function ask(request: APIRequestContext, addresses: readonly string[]): Promise<Answer[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const answer = await request.get(address, { headers: { "accept-language": "fr" } })
      const type = answer.headers()["content-type"] ?? ""
      return { address, status: answer.status(), body: /text|xml|html/.test(type) ? await answer.text() : "" }
    }),
  )
}
