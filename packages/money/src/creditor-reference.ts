/**
 * A structured creditor reference (ISO 11649, "RF") that a bank checks when a transfer is keyed in.
 * `body`: 1 to 21 letters and digits, other characters are dropped. Returns it without spaces: `RF57ET7K3M9Q1`.
 * @throws RangeError when nothing or more than 21 characters are left.
 */
export function creditorReference(body: string): string {
  const clean = body.toUpperCase().replace(/[^0-9A-Z]/g, "")
  if (clean.length === 0 || clean.length > 21) throw new RangeError(`cannot be a creditor reference: ${body}`)
  const check = 98 - mod97(`${clean}RF00`)
  return `RF${String(check).padStart(2, "0")}${clean}`
}

/** Whether a reference is a well-formed ISO 11649 one, spaces allowed. */
export function isCreditorReference(reference: string): boolean {
  const clean = reference.replace(/\s/g, "").toUpperCase()
  return /^RF\d{2}[0-9A-Z]{1,21}$/.test(clean) && mod97(clean.slice(4) + clean.slice(0, 4)) === 1
}

/** Whether a text is an IBAN by its shape and check digits (ISO 13616), spaces allowed; its length is not looked up. */
export function isIban(text: string): boolean {
  const clean = text.replace(/\s/g, "").toUpperCase()
  return /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(clean) && mod97(clean.slice(4) + clean.slice(0, 4)) === 1
}

/** Letters count as 10 to 35 (ISO 7064 MOD 97-10). */
function mod97(text: string): number {
  let rest = 0
  for (const char of text) rest = Number(`${rest}${parseInt(char, 36)}`) % 97
  return rest
}
