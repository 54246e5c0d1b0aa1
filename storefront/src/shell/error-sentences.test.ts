import { LOCALES, texts } from "@etabli/i18n"
import { expect, it } from "vitest"
import { ERROR_SENTENCES, errorSentences } from "./error-sentences"

it.each(LOCALES)("says in the browser what the texts say: %s", (locale) => {
  expect(ERROR_SENTENCES[locale]).toEqual(texts(locale, "errors").unexpected)
})

it("goes by the address, and speaks French where it says nothing", () => {
  expect(errorSentences("/nl/pieces")).toBe(ERROR_SENTENCES.nl)
  expect(errorSentences("/xx")).toBe(ERROR_SENTENCES.fr)
})
