import { translator, type Translator } from "@etabli/i18n"
import type { Block, Fact, MailDocument, PieceRow } from "./mail-document"

const RULE = "-".repeat(40)

function factLines(t: Translator<"mail">, facts: Fact[]): string {
  return facts
    .map(({ label, value }) =>
      value.includes("\n") ? `${label}\n${indent(value)}` : t("label_value", { label, value }),
    )
    .join("\n")
}

function pieceLines({ quantity, title, detail, amount }: PieceRow): string {
  const what = `${quantity} ${title.text}`
  return [what, detail && `   ${detail}`, `   ${amount}`].filter(Boolean).join("\n")
}

const indent = (text: string) => text.replace(/^/gm, "   ")

function blockText(t: Translator<"mail">, block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "small":
      return block.text
    case "quote":
      return block.text.replace(/^/gm, "> ")
    case "heading":
      return [`\n${block.text}`, "=".repeat(block.text.length), block.detail].filter(Boolean).join("\n")
    case "pieces":
      return block.rows.map(pieceLines).join("\n")
    case "facts":
    case "totals":
      return factLines(t, block.facts)
    case "button":
    case "link":
      return `${block.label}\n${block.url}`
    case "rule":
      return RULE
  }
}

/** The mail as plain text: same words, same order. */
export function mailText(mail: MailDocument): string {
  const t = translator(mail.locale, "mail")
  const parts = [mail.title, ...mail.blocks.map((block) => blockText(t, block)), RULE, `${t("brand")}. ${t("tagline")}`]
  return `${parts.join("\n\n")}\n`
}
