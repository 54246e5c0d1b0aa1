import type { Locale, Text } from "@etabli/store-api"

/** One row of a list of pieces: how many, what, a second line of detail, what it costs. */
export type PieceRow = { quantity: string; title: Text; detail: string; amount: string }
export type Fact = { label: string; value: string }

export type Block =
  | { type: "paragraph"; text: string }
  | { type: "small"; text: string }
  | { type: "heading"; text: string; detail?: string }
  | { type: "pieces"; rows: PieceRow[] }
  | { type: "facts"; facts: Fact[] }
  /** Amounts; the last one is the sum. */
  | { type: "totals"; facts: Fact[] }
  /** Words of a person, shown as they were written. */
  | { type: "quote"; text: string }
  | { type: "button"; label: string; url: string }
  | { type: "link"; label: string; url: string }
  | { type: "rule" }

/** What a mail says, before it is dressed as HTML or as plain text: both come from here, so both say the same. */
export type MailDocument = { locale: Locale; subject: string; title: string; blocks: Block[] }
