import type { ShopWords } from "@etabli/store-api"

/** What the shop calls a category, material, colour or finish. One it has no word for shows its handle. */
export function wordLabel(words: ShopWords, kind: keyof ShopWords, handle: string): string {
  return words[kind].find((word) => word.handle === handle)?.name ?? handle
}
