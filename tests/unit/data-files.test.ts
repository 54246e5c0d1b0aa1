import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { makeable, openMinutes, readyFor, summariseBench } from "@etabli/capacity"
import { benchOf, type DeliveryTable, operatorFileSchema, pieceFileSchema, type PieceFile } from "@etabli/listing"
import { startValuesSchema, subsidisedYear } from "@etabli/pricing"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { startWords } from "../support/shop-words.ts"

const DATA = join(import.meta.dirname, "../../data")
const LANGUAGES = ["fr", "nl", "en"] as const
/** Kept without an English description, so that the visible fallback can be seen. */
const WITHOUT_ENGLISH_DESCRIPTION = ["kist-hoogstam", "plateau-galet"]
const PROSE = ["description", "care", "assembly", "repair", "condition_note", "safety"] as const

const read = (path: string): unknown => parse(readFileSync(join(DATA, path), "utf8"))
const filesOf = (folder: string) => readdirSync(join(DATA, folder)).filter((name) => name.endsWith(".yaml"))
const operators = filesOf("operators").map((file) => ({
  file,
  operator: operatorFileSchema.parse(read(`operators/${file}`)),
}))
const pieces = filesOf("pieces").map((file) => {
  const parsed = pieceFileSchema.safeParse(read(`pieces/${file}`))
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`)
  return { file, piece: parsed.data }
})

function bracketsOf(table: DeliveryTable) {
  if ("countries" in table) return Object.values(table.countries)
  return "zones" in table ? table.zones.map((zone) => zone.brackets) : []
}

/** Sentences long enough that two pieces would not share them by chance. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(/\s+/).length >= 6)
}

function textsOf(piece: PieceFile) {
  return [...PROSE, "title" as const].flatMap((field) => {
    const text = piece[field]
    return text ? [{ field, text }] : []
  })
}

describe("operator files", () => {
  it("hold the four workshops, each under its own name", () => {
    expect(operators.map(({ file }) => file).sort()).toEqual([
      "etap-atelier.yaml",
      "fibr-co.yaml",
      "qcaf.yaml",
      "stal13.yaml",
    ])
    for (const { file, operator } of operators) expect(file).toBe(`${operator.handle}.yaml`)
  })

  it("let every workshop hand over at its bench and in Roubaix, by parcel and by van", () => {
    for (const { operator } of operators)
      expect(operator.delivery.map(({ method }) => method)).toEqual([
        "pickup_workshop",
        "pickup_roubaix",
        "parcel",
        "van",
      ])
  })

  it("rise in weight and price within each country and zone", () => {
    for (const { operator } of operators)
      for (const table of operator.delivery)
        for (const brackets of bracketsOf(table))
          brackets.slice(1).forEach((bracket, index) => {
            expect(bracket.up_to_g).toBeGreaterThan(brackets[index]?.up_to_g ?? Infinity)
            expect(bracket.price_cents).toBeGreaterThan(brackets[index]?.price_cents ?? Infinity)
          })
  })

  it("keep the bench closed at Christmas and some weeks in summer, and open in between", () => {
    for (const { operator } of operators) {
      const minutes = (week: string) => openMinutes(benchOf(operator.bench, operator.country), week)
      expect(minutes("2026-W53"), operator.handle).toBeLessThan(minutes("2026-W49") / 2)
      expect(["2027-W29", "2027-W30", "2027-W31"].map(minutes), operator.handle).toContain(0)
      expect(minutes("2027-W06"), operator.handle).toBeGreaterThan(0)
    }
  })

  it("name no address or number that somebody could really have", () => {
    for (const { operator } of operators) {
      expect(operator.email).toMatch(/@example\.org$/)
      expect(operator.seller.email).toMatch(/@example\.org$/)
      expect(operator.phone).toMatch(/^\+(32 56 00 00 \d\d|33 3 53 01 \d\d \d\d|33 1 99 00 \d\d \d\d)$/)
    }
  })
})

describe("file of words", () => {
  it("has every word that a piece is sorted and described by", () => {
    const known = (kind: keyof typeof startWords) => startWords[kind].map(({ handle }) => handle)
    for (const { piece } of pieces) {
      expect(known("category"), piece.handle).toContain(piece.category)
      expect(known("material"), piece.handle).toEqual(expect.arrayContaining(piece.materials))
      expect(known("colour"), piece.handle).toEqual(expect.arrayContaining(piece.colours))
      expect(known("finish"), piece.handle).toContain(piece.finish)
    }
  })
})

describe("piece files", () => {
  it("are 56, each under its own name", () => {
    expect(pieces).toHaveLength(56)
    for (const { file, piece } of pieces) expect(file).toBe(`${piece.handle}.yaml`)
  })

  it("belong to a known operator and lie on its bench or in the Roubaix shop", () => {
    const known = new Map(operators.map(({ operator }) => [operator.handle, operator]))
    for (const { piece } of pieces) {
      const operator = known.get(piece.operator)
      expect(operator, piece.handle).toBeDefined()
      const places = piece.variants.flatMap(({ stock }) => Object.keys(stock ?? {}))
      for (const place of places) expect([piece.operator, operator?.shop], piece.handle).toContain(place)
    }
  })

  it("have SKUs that occur once", () => {
    const skus = pieces.flatMap(({ piece }) => piece.variants.map(({ sku }) => sku))
    expect(new Set(skus).size).toBe(skus.length)
  })

  it("cost 8 to 1,400 euros", () => {
    for (const { piece } of pieces)
      for (const { price_cents, sku } of piece.variants) {
        expect(price_cents, sku).toBeGreaterThanOrEqual(800)
        expect(price_cents, sku).toBeLessThanOrEqual(140_000)
      }
  })

  it("are written in three languages, but for two descriptions known by name", () => {
    const missing = pieces.flatMap(({ piece }) =>
      textsOf(piece).flatMap(({ field, text }) =>
        LANGUAGES.filter((language) => !text[language]).map((language) => `${piece.handle} ${field} ${language}`),
      ),
    )
    expect(missing.sort()).toEqual(WITHOUT_ENGLISH_DESCRIPTION.map((handle) => `${handle} description en`))
  })

  it("are described in 60 to 110 words", () => {
    for (const { piece } of pieces)
      for (const language of LANGUAGES) {
        const words = piece.description[language]?.split(/\s+/).length
        if (words === undefined) continue
        expect(words, `${piece.handle} ${language}`).toBeGreaterThanOrEqual(60)
        expect(words, `${piece.handle} ${language}`).toBeLessThanOrEqual(110)
      }
  })

  it("do not repeat each other's sentences", () => {
    const seen = new Map<string, string>()
    const repeated: string[] = []
    for (const { piece } of pieces)
      for (const { text } of textsOf(piece))
        for (const sentence of Object.values(text).flatMap(sentencesOf)) {
          const first = seen.get(sentence) ?? piece.handle
          if (first !== piece.handle) repeated.push(`${first}, ${piece.handle}: ${sentence}`)
          seen.set(sentence, first)
        }
    expect(repeated).toEqual([])
  })

  it("make no ecological or quality claim without proof", () => {
    const claim =
      /écologique|écoresponsable|durable\b|ecologisch|duurzaam|milieuvriendelijk|eco-?friendly|sustainab|label/i
    for (const { piece } of pieces)
      for (const { text, field } of textsOf(piece))
        expect(Object.values(text).join(" "), `${piece.handle} ${field}`).not.toMatch(claim)
  })

  it("can be made in time on an untouched bench when made to order", () => {
    const benches = new Map(operators.map(({ operator }) => [operator.handle, operator]))
    for (const { piece } of pieces.filter(({ piece }) => piece.kind === "made_to_order")) {
      const operator = benches.get(piece.operator)!
      const state = { operator_id: "one", bench: benchOf(operator.bench, operator.country), taken: new Map() }
      const summary = summariseBench(state, "2027-01-18")
      for (const { bench_minutes, batch = null, sku } of piece.variants) {
        const work = { minutes_each: bench_minutes, batch, lead: piece.lead_weeks ?? null }
        expect(makeable(summary, work), sku).toBeGreaterThan(3)
        expect(readyFor(summary, work, 1)?.weeks_min, sku).toBe(piece.lead_weeks?.min)
      }
    }
  })

  it("say how long they take when made to order, and warn where a child uses them", () => {
    for (const { piece } of pieces) {
      if (piece.kind === "made_to_order") expect(piece.lead_weeks?.max, piece.handle).toBeGreaterThanOrEqual(2)
      if (piece.category === "children" || piece.category === "lighting")
        expect(piece.safety, piece.handle).toBeDefined()
    }
  })

  it("owe no éco-participation when they lived before", () => {
    for (const { piece } of pieces)
      if (piece.condition !== "new") expect(piece.eco_participation_cents, piece.handle).toBe(0)
  })
})

describe("pricing files", () => {
  it("give each workshop its own figures to begin with", () => {
    const files = filesOf("pricing").map((file) => startValuesSchema.parse(read(`pricing/${file}`)))
    expect(files.map(({ operator }) => operator).sort()).toEqual(
      operators.map(({ operator }) => operator.handle).sort(),
    )
    for (const { workshop } of files) expect(subsidisedYear(workshop).unused_cents).toBe(0)
  })
})
