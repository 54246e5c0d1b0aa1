import { type Bench, benchFaults, CAP_PERIODS } from "@etabli/capacity"
import { z } from "zod"

const hours = z.number().max(4000).multipleOf(0.25)
const week = z.string()

/** The most pieces to be made that may be ordered in a period; an order counts in the period of its own date. */
export const capFileSchema = z.strictObject({ per: z.enum(CAP_PERIODS), pieces: z.int().min(1).max(100_000) })
export type CapFile = z.infer<typeof capFileSchema>

/** The hours a workshop gives to what is ordered of it: what the pieces made to order are promised from. */
export const benchFileSchema = z
  .strictObject({
    /** Hours of a full week, from an ISO week on until the next entry. */
    weekly_hours: z.array(z.strictObject({ from: week, hours })).min(1),
    /** Hours of single weeks, as they are: neither holidays nor closures are taken off. */
    exceptions: z.array(z.strictObject({ week, hours })).default([]),
    /** Days without work, both included. */
    closures: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })).default([]),
    /** Days, both included, on which no order is taken at all; open-ended without `until`. */
    paused: z.strictObject({ from: z.iso.date(), until: z.iso.date().optional() }).optional(),
    min_promise_weeks: z.int().max(52),
    max_promise_weeks: z.int().max(52),
    /** For all pieces of the operator together. */
    caps: z.array(capFileSchema).max(CAP_PERIODS.length).default([]),
  })
  .superRefine((file, ctx) => {
    if (file.paused?.until && file.paused.until < file.paused.from)
      ctx.addIssue({ code: "custom", path: ["paused", "until"], message: "dates_reversed" })
    for (const { path, code } of benchFaults(benchOf(file, "")))
      ctx.addIssue({ code: "custom", path: path.map(fileField), message: code })
  })
export type BenchFile = z.infer<typeof benchFileSchema>

/** A file's bench as the rules take it: in minutes, at a country's holidays. */
export function benchOf(file: BenchFile, country: string): Bench {
  return {
    country,
    versions: file.weekly_hours.map((entry) => ({ from: entry.from, minutes: entry.hours * 60 })),
    exceptions: file.exceptions.map((entry) => ({ week: entry.week, minutes: entry.hours * 60 })),
    closures: file.closures,
    min_promise_weeks: file.min_promise_weeks,
    max_promise_weeks: file.max_promise_weeks,
  }
}

function fileField(field: string | number): string | number {
  return field === "versions" ? "weekly_hours" : field === "minutes" ? "hours" : field
}
