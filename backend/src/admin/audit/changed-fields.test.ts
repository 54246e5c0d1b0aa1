import { expect, it } from "vitest"
import { changedFields } from "./changed-fields"

it("names what differs, and nothing that stayed", () => {
  const entry = {
    before: { role: "lister", place: "Tournai" },
    after: { role: "manager", place: "Tournai", note: "x" },
  }
  expect(changedFields(entry)).toEqual([
    { name: "role", before: "lister", after: "manager" },
    { name: "note", before: null, after: "x" },
  ])
})

it("passes over lists and things with parts: nobody reads those", () => {
  expect(changedFields({ before: { states: [] }, after: { states: [{}], state: "active" } })).toEqual([
    { name: "state", before: null, after: "active" },
  ])
  expect(changedFields({ before: null, after: null })).toEqual([])
})
