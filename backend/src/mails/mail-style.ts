import type { CSSProperties } from "react"

const PAPER = "#F7F3EA"
const SHEET = "#FFFDF9"
const INK = "#1E2320"
const SOFT_INK = "#4F5650"
const WOOD = "#B98A5A"
const LINE = "#DDD3C2"
const ACTION = "#1F4D3A"
const ON_ACTION = "#FFFFFF"

// The shop's faces where the reader has them, else faces that every system has.
const TEXT_FACE = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, Geneva, sans-serif"
const DISPLAY_FACE = "'Bricolage Grotesque', 'Trebuchet MS', Verdana, sans-serif"

const text: CSSProperties = { color: INK, fontFamily: TEXT_FACE, fontSize: "16px", lineHeight: "25px", margin: "0" }
const amount: CSSProperties = { ...text, textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" }
const wrap: CSSProperties = { overflowWrap: "anywhere", wordBreak: "break-word" }

/** Every look of a mail: mail programs drop style sheets, so each element carries its own. */
export const look = {
  body: { backgroundColor: PAPER, margin: "0", padding: "24px 8px" },
  sheet: {
    backgroundColor: SHEET,
    border: `1px solid ${LINE}`,
    borderTop: `4px solid ${WOOD}`,
    maxWidth: "600px",
    width: "100%",
    margin: "0 auto",
  },
  inside: { padding: "28px 24px 32px" },
  brand: { ...text, fontFamily: DISPLAY_FACE, fontSize: "22px", fontWeight: 700, margin: "0 0 28px" },
  title: { ...text, ...wrap, fontFamily: DISPLAY_FACE, fontSize: "28px", lineHeight: "34px", margin: "0 0 16px" },
  heading: { ...text, ...wrap, fontFamily: DISPLAY_FACE, fontSize: "20px", lineHeight: "26px", margin: "32px 0 2px" },
  headingDetail: { ...text, ...wrap, color: SOFT_INK, fontSize: "14px", lineHeight: "20px", margin: "0 0 8px" },
  paragraph: { ...text, ...wrap, margin: "12px 0" },
  small: { ...text, ...wrap, color: SOFT_INK, fontSize: "14px", lineHeight: "21px", margin: "16px 0" },
  quote: {
    ...text,
    ...wrap,
    borderLeft: `3px solid ${WOOD}`,
    margin: "12px 0",
    padding: "2px 0 2px 14px",
    whiteSpace: "pre-wrap",
  },
  table: { borderCollapse: "collapse", margin: "8px 0" },
  cell: { ...text, ...wrap, borderBottom: `1px solid ${LINE}`, padding: "8px 12px 8px 0", verticalAlign: "top" },
  quantity: {
    ...text,
    borderBottom: `1px solid ${LINE}`,
    padding: "8px 10px 8px 0",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    width: "1%",
  },
  amount: { ...amount, borderBottom: `1px solid ${LINE}`, padding: "8px 0", verticalAlign: "top" },
  detail: { ...text, color: SOFT_INK, fontSize: "14px", lineHeight: "20px" },
  label: { ...text, color: SOFT_INK, fontSize: "14px", lineHeight: "20px", margin: "10px 0 0" },
  value: { ...text, ...wrap, whiteSpace: "pre-line" },
  sumLabel: { ...text, padding: "4px 12px 4px 0" },
  sum: { ...amount, padding: "4px 0" },
  strong: { fontWeight: 700, fontSize: "18px", paddingTop: "10px" },
  button: {
    ...text,
    backgroundColor: ACTION,
    borderRadius: "4px",
    color: ON_ACTION,
    display: "inline-block",
    fontWeight: 700,
    padding: "13px 22px",
    textDecoration: "none",
  },
  buttonBox: { margin: "20px 0 8px" },
  link: { ...text, ...wrap, color: ACTION, textDecoration: "underline" },
  linkBox: { ...text, margin: "8px 0" },
  address: { ...text, color: SOFT_INK, fontSize: "13px", lineHeight: "19px", wordBreak: "break-all" },
  rule: { border: "0", borderTop: `1px solid ${LINE}`, margin: "28px 0 12px" },
  footer: {
    ...text,
    color: SOFT_INK,
    fontSize: "13px",
    lineHeight: "19px",
    margin: "16px auto 0",
    textAlign: "center",
  },
} as const satisfies Record<string, CSSProperties>
