/** A name as it may stand in an address: small letters, digits and hyphens; `otherwise` where nothing is left of it. */
export function slugOf(name: string, otherwise: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80) || otherwise
  )
}
