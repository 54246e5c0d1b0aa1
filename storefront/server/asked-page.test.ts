import { describe, expect, test } from "vitest"
import { askedPage } from "./asked-page"

describe("the page that a request asks for", () => {
  test.each([
    ["/fr/pieces/tabouret-nervien", { locale: "fr", section: "pieces", handle: "tabouret-nervien" }],
    ["/nl/pieces/kruk?_rsc=1x", { locale: "nl", section: "pieces", handle: "kruk" }],
    ["/en/pieces/stool/delivery?country=be", { locale: "en", section: "pieces", handle: "stool" }],
    ["/nl/workshops/stal13", { locale: "nl", section: "workshops", handle: "stal13" }],
    ["/nl/impact/stal13", { locale: "nl", section: "impact", handle: "stal13" }],
    ["/nl/workshops/stal13/", { locale: "nl", section: "workshops", handle: "stal13" }],
    ["/fr/pieces/%3Cscript%3E", { locale: "fr", section: "pieces", handle: null }],
    [`/fr/pieces/${"a".repeat(200)}`, { locale: "fr", section: "pieces", handle: null }],
  ])("%s", (url, page) => {
    expect(askedPage(url)).toEqual(page)
  })

  test.each([
    "/",
    "/fr",
    "/fr/pieces",
    "/fr/pieces?q=x",
    "/de/pieces/x",
    "/fr/basket",
    "/_next/static/x.js",
    "/fr/pieces/a/b",
    "/fr/impact/figures.csv?operator=stal13",
  ])("%s is none", (url) => {
    expect(askedPage(url)).toBeNull()
  })
})
