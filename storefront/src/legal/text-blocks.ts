export type Inline = { kind: "text" | "fill_in"; text: string }
export type Block = { kind: "paragraph"; content: Inline[] } | { kind: "list"; items: Inline[][] }

/** Parts a legal text: blank lines between paragraphs, `- ` before list items, `[[…]]` around what is to be filled in. */
export function textBlocks(body: string): Block[] {
  return body.split(/\n\s*\n/).map((block) => {
    const lines = block.split("\n")
    return lines.every((line) => line.startsWith("- "))
      ? { kind: "list", items: lines.map((line) => inline(line.slice(2))) }
      : { kind: "paragraph", content: inline(lines.join(" ")) }
  })
}

function inline(text: string): Inline[] {
  return text
    .split(/(\[\[.+?\]\])/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("[[") ? { kind: "fill_in", text: part.slice(2, -2) } : { kind: "text", text: part },
    )
}
