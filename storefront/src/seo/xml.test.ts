import { expect, it } from "vitest"
import { xml } from "./xml"

it.each([
  [`ETAP'ATELIER & "fils" <b>`, "ETAP&apos;ATELIER &amp; &quot;fils&quot; &lt;b&gt;"],
  ["]]>", "]]&gt;"],
  ["a\u0000b\u000Bc\uFFFEd", "abcd"],
  ["Établi 🪑", "Établi 🪑"],
])("escapes %j", (text, escaped) => {
  expect(xml(text)).toBe(escaped)
})
