import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { pieceDraftSchema } from "./piece-draft.js"
import { pieceFileSchema } from "./piece-file.js"
import { missingForPublication, type PublishingOperator } from "./publication.js"

const operator: PublishingOperator = {
  name: "L'Atelier",
  street: "Rue de l'Essai 1",
  postal_code: "7500",
  city: "Tournai",
  email: "atelier@example.org",
  delivery_ways: 2,
  has_bench: true,
  has_vat_status: true,
}
const prose = { fr: "Un texte." }
const chair = pieceFileSchema.parse({
  handle: "chaise",
  operator: "etap-atelier",
  language: "fr",
  category: "seating",
  kind: "ready",
  condition: "new",
  origin: "made_here",
  title: { fr: "Chaise" },
  description: prose,
  care: prose,
  assembly: prose,
  repair: prose,
  materials: ["oak"],
  colours: ["natural"],
  finish: "oiled",
  variants: [
    {
      sku: "EA-CHAISE",
      price_cents: 9000,
      width_mm: 450,
      depth_mm: 500,
      height_mm: 900,
      weight_g: 5000,
      stock: { "etap-atelier": 2 },
      bench_minutes: 240,
    },
  ],
  listed_on: "2026-11-22",
})
const paths = (piece: unknown, pictures: unknown[] = [{}], of = operator) =>
  missingForPublication(pieceDraftSchema.parse(piece), pictures, of).map(({ path }) => path)

describe("what a piece lacks before it may be shown", () => {
  test("is nothing where all is said", () => {
    expect(paths(chair)).toEqual([])
  })

  test("is a fact where it claims something of the environment or gives itself a badge, with the words", () => {
    const claiming = { ...chair, description: { fr: "Une chaise éco-responsable.", nl: "Een groene stoel." } }
    expect(missingForPublication(pieceDraftSchema.parse(claiming), [{}], operator)).toEqual([
      { path: "description.fr", code: "generic_claim", detail: "éco-responsable" },
    ])
  })

  test("is nearly everything where only its name is there, in the order of the form", () => {
    const bare = { handle: "chaise", operator: "etap-atelier", title: { fr: "Chaise" }, listed_on: "2026-11-22" }
    expect(paths({ ...bare, variants: [{ sku: "EA-CHAISE" }] }, [])).toEqual([
      "pictures",
      "description",
      "category",
      "condition",
      "origin",
      "kind",
      ...["price_cents", "width_mm", "depth_mm", "height_mm", "weight_g", "bench_minutes"].map(
        (f) => `variants.0.${f}`,
      ),
      "materials",
      "colours",
      "finish",
      "care",
      "assembly",
      "repair",
    ])
  })

  test("is a picture, the maker's address, a way to hand it over, hours, a VAT status", () => {
    const made = { ...chair, kind: "made_to_order", lead_weeks: { min: 2, max: 3 } }
    const bare = { ...operator, street: "", email: "", delivery_ways: 0, has_bench: false, has_vat_status: false }
    expect(paths(made, [], bare)).toEqual([
      "pictures",
      ...["address", "email", "delivery", "bench", "vat"].map((what) => `operator.${what}`),
    ])
    expect(paths(chair, [{}], { ...operator, has_bench: false })).toEqual([])
  })

  test("follows from what else is said of it", () => {
    expect(paths({ ...chair, kind: "made_to_order" })).toEqual(["lead_weeks"])
    expect(paths({ ...chair, condition: "second_hand", origin: "donated" })).toEqual(["condition_note"])
    expect(paths({ ...chair, safety: { fr: "Attention." } })).toEqual(["safety.nl"])
    expect(paths({ ...chair, language: "nl" })).toEqual(["title.nl", "description.nl"])
    expect(paths({ ...chair, variants: [...chair.variants, { ...chair.variants[0], sku: "B" }] })).toEqual([
      "option",
      "variants.0.title",
      "variants.1.title",
    ])
  })

  test("contradictions are refused even on the way, each at its field", () => {
    const faults = (piece: object) =>
      pieceDraftSchema.safeParse(piece).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)
    expect(faults({ ...chair, lead_weeks: { min: 1, max: 2 } })).toEqual(["lead_weeks only_made_to_order"])
    expect(faults({ ...chair, kind: "made_to_order", lead_weeks: { min: 4, max: 2 } })).toEqual([
      "lead_weeks.max max_below_min",
    ])
    expect(faults({ ...chair, purchase_cost_cents: 100 })).toEqual(["purchase_cost_cents only_bought_used"])
    expect(faults({ ...chair, kind: "unique" })).toEqual(["variants.0.stock exists_once"])
  })
})

const some = <T>(value: T) => fc.constantFrom(value, undefined)
const anyDraft = fc
  .record({
    language: fc.constantFrom("fr", "nl", undefined),
    category: some("seating"),
    kind: fc.constantFrom("ready", "unique", "made_to_order", undefined),
    condition: fc.constantFrom("new", "second_hand", "transformed", undefined),
    origin: fc.constantFrom("made_here", "donated", "bought_used", undefined),
    description: fc.constantFrom(prose, { nl: "Een tekst." }, undefined),
    care: some(prose),
    repair: some(prose),
    condition_note: some(prose),
    safety: fc.constantFrom({ fr: "a" }, { fr: "a", nl: "b" }, undefined),
    materials: fc.constantFrom(["oak"], [], undefined),
    lead_weeks: some({ min: 1, max: 3 }),
    option: some({ fr: "Longueur" }),
    price: some(9000),
    stock: fc.constantFrom({ "etap-atelier": 1 }, {}, undefined),
    count: fc.constantFrom(1, 2),
  })
  .map(({ price, stock, count, ...said }) => {
    const variant = { ...chair.variants[0], price_cents: price, stock, title: count > 1 ? { fr: "Grand" } : undefined }
    return { ...chair, ...said, variants: Array.from({ length: count }, (_, nth) => ({ ...variant, sku: `A-${nth}` })) }
  })

test("nothing is missing exactly where a file would be read: one rule for both", () => {
  fc.assert(
    fc.property(anyDraft, (said) => {
      const draft = pieceDraftSchema.safeParse(said)
      fc.pre(draft.success)
      const points = missingForPublication(draft.data, [{}], operator)
      expect(points.length === 0).toBe(pieceFileSchema.safeParse(said).success)
    }),
    { numRuns: 500 },
  )
})
