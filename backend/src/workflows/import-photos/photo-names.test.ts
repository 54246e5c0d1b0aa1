import { expect, test } from "vitest"
import { namePhotos } from "./photo-names"

const productOf = new Map([
  ["at-stool", "prod_1"],
  ["at-stool-45", "prod_2"],
  ["tabouret", "prod_1"],
])
const named = (...files: string[]) =>
  namePhotos(
    files.map((fileName) => ({ fileName })),
    productOf,
  )

test("names mean pieces, by code or reference, with a number to order them", () => {
  const { photos, faults } = named("AT-STOOL-2.JPG", "photos/at-stool.jpg", "AT-STOOL-45.png", "tabouret (3).webp")
  expect(faults).toEqual([])
  expect(photos.map(({ file, productId, place }) => [file, productId, place])).toEqual([
    ["AT-STOOL-45.png", "prod_2", 1],
    ["photos/at-stool.jpg", "prod_1", 1],
    ["AT-STOOL-2.JPG", "prod_1", 2],
    ["tabouret (3).webp", "prod_1", 3],
  ])
})

test("what computers add is passed over, what is no photo is named", () => {
  const { photos, faults } = named("__MACOSX/._a.jpg", ".DS_Store", "photos/", "more.zip", "note.txt", "chair.jpg")
  expect(photos).toEqual([])
  expect(faults.map(({ code }) => code)).toEqual(["nested_archive", "not_a_photo", "no_such_piece"])
})

test("no more than twelve of a piece", () => {
  const files = Array.from({ length: 13 }, (_, n) => `tabouret-${String(n + 1)}.jpg`)
  expect(named(...files).faults).toEqual([{ file: "tabouret-13.jpg", code: "too_many_photos" }])
})
