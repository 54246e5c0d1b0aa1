import { type ErrorCode, localeSchema } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { REFUSAL_WORDS } from "./refusal-words"
import { renderPage } from "./render-page"

/** Whether people open these addresses in a browser, by a link of a letter: a refusal is then a page. */
export function isOwnPage({ originalUrl }: Pick<MedusaRequest, "originalUrl">): boolean {
  return /^\/(join|exports)\//i.test(originalUrl)
}

/** Says what happened and what to do next, in the language that the browser asks for. */
export async function answerWithPage(
  req: MedusaRequest,
  res: MedusaResponse,
  { code, status }: { code: ErrorCode; status: number },
): Promise<void> {
  const locale = localeSchema.catch("fr").parse(req.acceptsLanguages("fr", "nl", "en"))
  const words = REFUSAL_WORDS[locale]
  const { title, text } = code in words ? words[code as keyof typeof words] : words.server_error
  const minutes = Math.max(1, Math.ceil(Number(res.getHeader("retry-after") ?? 60) / 60))
  const html = await renderPage({ locale, title }, <p>{text.replace("{minutes}", String(minutes))}</p>)
  res
    .status(status)
    .set({ "cache-control": "no-store", "referrer-policy": "no-referrer", vary: "accept-language" })
    .type("html")
    .send(html)
}
