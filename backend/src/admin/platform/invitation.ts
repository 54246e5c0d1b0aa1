export const WORKSHOP_FIELDS = [
  "name",
  "street",
  "postal_code",
  "city",
  "country",
  "latitude",
  "longitude",
  "email",
  "phone",
] as const
export const NEW_SELLER = "new"

/** What the form holds: each field by its path. */
export type InvitationForm = Record<string, string>

/** The form as the backend wants it; numbers with a comma or a point. */
export function invitationOf(form: InvitationForm, languages: readonly string[]) {
  const { seller = NEW_SELLER } = form
  return {
    ...Object.fromEntries(WORKSHOP_FIELDS.map((name) => [name, form[name] ?? ""])),
    latitude: degrees(form.latitude),
    longitude: degrees(form.longitude),
    languages,
    seller: seller === NEW_SELLER ? partOf(form, "seller.") : { id: seller },
    manager: partOf(form, "manager."),
  }
}

function partOf(form: InvitationForm, prefix: string): Record<string, string> {
  const own = Object.entries(form).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]))
}

/** Null where nothing or no number was written: the backend says so at the field. */
function degrees(text = ""): number | null {
  const plain = text.trim().replace(",", ".")
  return /^-?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null
}
