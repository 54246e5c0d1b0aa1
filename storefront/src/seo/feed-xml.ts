import { type Locale, translator } from "@etabli/i18n"
import type { Text } from "@etabli/store-api"
import { xml } from "./xml"

/** `path` below the language, with a leading slash. */
export type FeedEntry = { path: string; title: Text; author: string; summary: string; createdAt: string }
type Feed = { origin: string; locale: Locale; entries: FeedEntry[] }

/** Atom feed of the newest pieces and stories, in one language. */
export function feedXml({ origin, locale, entries }: Feed): string {
  const t = translator(locale, "common")
  const self = `${origin}/${locale}/feed.xml`
  const updated = entries[0]?.createdAt ?? "2026-01-01T00:00:00Z"
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${xml(self)}</id>`,
    `<title>${xml(`${t("site.name")} – ${t("footer.feed")}`)}</title>`,
    `<updated>${xml(updated)}</updated>`,
    `<author><name>${xml(t("site.name"))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(`${origin}/${locale}/pieces?sort=newest`)}"/>`,
    ...entries.map((entry) => entryElement(origin, locale, entry)),
    "</feed>",
  ].join("\n")
}

function entryElement(origin: string, locale: Locale, entry: FeedEntry): string {
  const { path, title, author, summary, createdAt } = entry
  const url = `${origin}/${locale}${path}`
  return [
    "<entry>",
    `<id>${xml(url)}</id>`,
    `<title xml:lang="${title.lang}">${xml(title.text)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    `<published>${xml(createdAt)}</published><updated>${xml(createdAt)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<summary>${xml(summary)}</summary>`,
    "</entry>",
  ].join("")
}
