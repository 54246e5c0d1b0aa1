import { storiesQuerySchema, storiesSchema } from "@etabli/store-api"
import { databaseOf } from "../../../database/database-of"
import { listShownStories } from "../../../stories/list-shown-stories"
import { fromQuery, handle } from "../../respond"

export const GET = handle(
  { input: storiesQuerySchema, output: storiesSchema, read: fromQuery({ numbers: ["page"] }) },
  (query, req) => listShownStories(databaseOf(req.scope), query),
)
