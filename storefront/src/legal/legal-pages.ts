import { type Locale, texts } from "@etabli/i18n"

/** Last segment of the address of each legal page. */
export const LEGAL_PAGES = ["notice", "terms", "privacy", "accessibility", "ranking"] as const
export type LegalPage = (typeof LEGAL_PAGES)[number]

export type LegalText = { title: string; description: string; sections: { id: string; title: string; body: string }[] }

export function isLegalPage(value: string): value is LegalPage {
  return LEGAL_PAGES.some((page) => page === value)
}

export function legalText(locale: Locale, page: LegalPage): LegalText {
  const { title, description, sections } = texts(locale, "legal")[page]
  const list: [string, { title: string; body: string }][] = Object.entries(sections)
  return { title, description, sections: list.map(([id, section]) => ({ id, ...section })) }
}
