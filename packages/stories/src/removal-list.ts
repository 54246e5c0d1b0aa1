import { STORY_LANGUAGES } from "./vocabulary.js"

/** Every kind of copy that a published story has. The page of a language is also what prints. */
export const COPY_KINDS = ["page", "list", "feed", "sitemap", "answer", "qr", "open_graph", "picture"] as const
export type CopyKind = (typeof COPY_KINDS)[number]

/** `address` is a path: of the shop, or of the backend for answers and pictures. */
export type StoryCopy = { kind: CopyKind; address: string; from: "shop" | "backend" }

export type CopiedStory = {
  id: string
  handle: string
  /** Paths of every size of every picture as the backend serves them, the cover's largest first. */
  pictures: readonly string[]
  /** Handles of its workshop and its pieces, whose pages name it, too. */
  operator: string
  pieces: readonly string[]
}

/** All copies that must go when a story goes. */
export function removalList({ id, handle, pictures, operator, pieces }: CopiedStory): StoryCopy[] {
  const [cover] = pictures
  return [
    ...STORY_LANGUAGES.flatMap((language) => [
      inShop("page", `/${language}/stories/${handle}`),
      ...["", "/stories", `/workshops/${operator}`, ...pieces.map((piece) => `/pieces/${piece}`)].map((path) =>
        inShop("list", `/${language}${path}`),
      ),
      inShop("feed", `/${language}/feed.xml`),
    ]),
    inShop("sitemap", "/sitemap.xml"),
    inShop("qr", `/q/${id}`),
    { kind: "answer", address: `/store/stories/${handle}`, from: "backend" },
    ...(cover === undefined ? [] : [{ kind: "open_graph", address: cover, from: "backend" } satisfies StoryCopy]),
    // The shop hands pictures on under its own address.
    ...pictures.flatMap((address): StoryCopy[] => [
      inShop("picture", address),
      { kind: "picture", address, from: "backend" },
    ]),
  ]
}

/** Whether an answer shows that a copy is gone: 410 at its own address, no word of it in what names many. */
export function isGone({ kind }: Pick<StoryCopy, "kind">, handle: string, answer: { status: number; body: string }) {
  switch (kind) {
    case "page":
    case "answer":
    case "qr":
    case "open_graph":
    case "picture":
      return answer.status === 410
    case "list":
    case "feed":
    case "sitemap":
      if (answer.status === 404 || answer.status === 410) return true
      return answer.status === 200 && !new RegExp(`/stories/${handle}(?![a-z0-9-])`).test(answer.body)
  }
}

function inShop(kind: CopyKind, address: string): StoryCopy {
  return { kind, address, from: "shop" }
}
