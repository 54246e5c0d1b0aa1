import { LOCALES, translator } from "@etabli/i18n"
import { ERROR_CODES } from "@etabli/store-api"
import { describe, expect, it } from "vitest"
import { fieldSentence, lineSentences, problemSentence } from "./problem-sentences"

describe("problemSentence", () => {
  it.each(LOCALES)("has its own sentence for every code in %s", (locale) => {
    const sentences = ERROR_CODES.map((code) => problemSentence(locale, { code }))
    expect(new Set(sentences).size).toBe(ERROR_CODES.length)
    expect(sentences.every((sentence) => sentence.includes(" "))).toBe(true)
  })
})

describe("lineSentences", () => {
  it("says what is gone and what is left", () => {
    const lines = [
      { line_id: "a", title: "Lampe", available: 0 },
      { line_id: "b", title: "Banc", available: 2 },
    ]
    expect(lineSentences("fr", { code: "quantity_unavailable", lines })).toEqual([
      "«\u00a0Lampe\u00a0» n’est plus disponible.",
      "«\u00a0Banc\u00a0»\u00a0: il en reste 2.",
    ])
  })
})

describe("fieldSentence", () => {
  const t = translator("fr", "problem")

  it("shows the form a postcode has in the country chosen", () => {
    const sentence = fieldSentence("nl", {
      path: "address.postal_code",
      code: "postcode_of_other_country",
      country: "nl",
    })
    expect(sentence).toContain("1012 AB")
    expect(sentence).toContain("Nederland")
  })

  it("tells an empty field from a wrong one", () => {
    expect(fieldSentence("fr", { path: "contact.email", code: "invalid_format" })).toBe(t("field.required"))
    expect(fieldSentence("fr", { path: "contact.email", code: "invalid_format", value: "x" })).toBe(
      t("field.invalid_email"),
    )
  })

  it("asks for a longer password", () => {
    expect(fieldSentence("fr", { path: "password", code: "password_too_short" })).toBe(t("field.password_too_short"))
  })
})
