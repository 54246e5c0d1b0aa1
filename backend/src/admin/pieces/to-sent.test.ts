import { describe, expect, test } from "vitest"
import { type FormState, toState, withChange, withPrice } from "./form-state"
import { missingNow } from "./missing-now"
import { readNumber, writeNumber } from "./numbers-in-fields"
import type { PieceForm } from "./piece-types"
import { toSent } from "./to-sent"

const form: PieceForm = {
  id: "prod_1",
  version: 3,
  status: "published",
  tag_address: null,
  piece: {
    handle: "chaise",
    operator: "etap-atelier",
    language: "fr",
    listed_on: "2026-11-22",
    title: { fr: "Chaise", nl: "Stoel" },
    kind: "ready",
    condition: "second_hand",
    origin: "bought_used",
    purchase_cost_cents: 1250,
    condition_note: { fr: "Une rayure." },
    materials: ["oak"],
    colours: ["natural"],
    guarantee_months: 24,
    eco_participation_cents: 0,
    variants: [
      { sku: "A-1", price_cents: 8950, bench_minutes: 150, weight_g: 4200, width_mm: 455, stock: { bench: 4 } },
    ],
  },
  pictures: [{ url: "/static/a.webp", width: 10, height: 10, alt: { fr: "De face" } }],
  languages: { fr: "checked", nl: "draft", en: "missing" },
  checked: [],
  missing: [],
  availability: null,
  places: [{ handle: "bench", name: "Établi", is_bench: true, country: "be" }],
  reserved: {},
  staying: [],
}

describe("a piece's form", () => {
  test("shows numbers in the units people use and sends back what it was given", () => {
    const state = toState(form, "fr")
    expect(state.variants[0]).toMatchObject({
      price_cents: "89,50",
      bench_minutes: "2,5",
      weight_g: "4,2",
      width_mm: "45,5",
    })
    const { handle: _, operator: __, listed_on: ___, ...piece } = form.piece
    expect(toSent(state, form)).toEqual({
      ok: true,
      body: {
        version: 3,
        piece,
        pictures: [{ url: "/static/a.webp", alt: { fr: "De face" } }],
        read: [],
        seen: { "A-1": { bench: 4 } },
      },
    })
  })

  test("leaves out what does not belong to the kind, and texts that were emptied", () => {
    const state = toState(form, "fr")
    const sent = toSent(
      {
        ...state,
        provenance: "new made_here",
        lead_min: "2",
        lead_max: "3",
        texts: { ...state.texts, title: { fr: "Chaise", nl: " " } },
      },
      form,
    )
    if (!sent.ok) throw new Error("refused")
    expect(Object.keys(sent.body.piece)).not.toEqual(expect.arrayContaining(["purchase_cost_cents"]))
    expect(sent.body.piece).not.toHaveProperty("lead_weeks")
    expect(sent.body.piece).not.toHaveProperty("condition_note")
    expect(sent.body.piece.title).toEqual({ fr: "Chaise" })
  })

  test("takes a new price for the choices that cost the same as the first", () => {
    const [variant] = form.piece.variants
    const variants = [variant!, { ...variant!, sku: "A-2" }, { ...variant!, sku: "A-3", price_cents: 9900 }]
    const state = toState({ ...form, piece: { ...form.piece, variants } }, "fr")
    expect(withPrice(state, 12050, "fr").variants.map(({ price_cents }) => price_cents)).toEqual([
      "120,50",
      "120,50",
      "99",
    ])
  })

  test("names each field that holds no number, and sends nothing", () => {
    const state = toState(form, "fr")
    const [variant] = state.variants
    if (!variant) throw new Error("no variant")
    const typed = { ...state, variants: [{ ...variant, price_cents: "cent", stock: { bench: "1,5" } }] }
    expect(toSent(typed, form)).toEqual({
      ok: false,
      faults: [
        { path: "variants.0.price_cents", code: "not_a_number" },
        { path: "variants.0.stock.bench", code: "not_a_number" },
      ],
    })
  })

  test("reads numbers as they are typed on both sides of the border", () => {
    expect(["1 234,50", "1234.5", "", "12,345", "-3", "abc"].map((text) => readNumber(text, 100))).toEqual([
      123450,
      123450,
      null,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
    expect([writeNumber(8950, 100, "fr"), writeNumber(8950, 100, "en"), writeNumber(undefined, 1, "nl")]).toEqual([
      "89,50",
      "89.50",
      "",
    ])
  })

  test("takes back that a translation was read over once its words or one's own change", () => {
    const state = { ...toState(form, "fr"), read: ["nl", "en"] as FormState["read"] }
    const read = (part: Partial<FormState>) => withChange(state, part).read
    const said = (title: FormState["texts"]["title"]) => ({ texts: { ...state.texts, title } })
    const named = (title: FormState["texts"]["title"]) => ({
      variants: state.variants.map((one) => ({ ...one, title })),
    })
    expect(read(said({ ...state.texts.title, fr: "Une chaise" }))).toEqual([])
    expect(read(said({ ...state.texts.title, nl: "Een stoel" }))).toEqual(["en"])
    expect(read(named({ en: "Long" }))).toEqual(["nl"])
    expect(read(named({ en: "" }))).toEqual(["nl", "en"])
    expect(read({ finish: "oil" })).toEqual(["nl", "en"])
    expect(read({ read: ["nl"] })).toEqual(["nl"])
  })

  test("lacks what is not filled in yet, and no more once it is", () => {
    const state = { ...toState(form, "fr"), provenance: "new made_here" }
    const paths = (part: Partial<FormState>, missing: PieceForm["missing"] = []) =>
      missingNow({ ...state, ...part }, { ...form, missing }).map(({ path }) => path)
    expect(paths({})).toEqual(expect.arrayContaining(["description", "category", "variants.0.depth_mm"]))
    expect(paths({})).not.toContain("variants.0.price_cents")
    const [chair] = state.variants
    if (!chair) throw new Error("no choice")
    // A number that is no number yet is not there.
    expect(paths({ variants: [{ ...chair, price_cents: "89," }] })).toContain("variants.0.price_cents")
    expect(paths({ pictures: [] })).toContain("pictures")
    expect(paths({ category: "seating" })).not.toContain("category")
    expect(paths({}, [{ path: "operator.vat", code: "missing" }])).toContain("operator.vat")
  })
})
