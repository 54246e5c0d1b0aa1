import { type Reviewable, reviewableSchema, type WriteReview, writeReviewSchema } from "@etabli/store-api"
import { z } from "zod"
import { reviewableLines } from "../../../../../workflows/reviews/reviewable-lines"
import { writeReview } from "../../../../../workflows/reviews/write-review"
import { valueOrThrow } from "../../../../refusal-error"
import { handle } from "../../../../respond"
import { openPlaced } from "../../placed-request"

const token = z.string().max(120)
const asked = z.strictObject({ token })
const written = z.strictObject({ token, body: writeReviewSchema })

/** What was handed over, and what was said of it. */
export const GET = handle<z.infer<typeof asked>, Reviewable>(
  { input: asked, output: reviewableSchema, read: (req) => req.params },
  async (input, req) => ({ lines: await reviewableLines(req.scope, await openPlaced(req, input.token)) }),
)

export const POST = handle<{ token: string; body: WriteReview }, Reviewable>(
  { input: written, output: reviewableSchema, read: (req) => ({ token: req.params.token, body: req.body ?? {} }) },
  async (input, req) => {
    const facts = await openPlaced(req, input.token)
    valueOrThrow(await writeReview(req.scope, facts, input.body))
    return { lines: await reviewableLines(req.scope, facts) }
  },
)
