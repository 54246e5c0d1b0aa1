/**
 * The one way of any text into a document: no control characters, no marks that turn the direction of what follows, no
 * line longer than a page can hold. What a customer typed stays what it says.
 */
export function printable(text: string, longest = 600): string {
  const clean = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Control}\n]/gu, "")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .trim()
  const letters = Array.from(new Intl.Segmenter().segment(clean), ({ segment }) => segment)
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : clean
}
