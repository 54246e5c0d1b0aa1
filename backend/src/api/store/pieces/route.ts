import { catalogueQuerySchema, catalogueSchema } from "@etabli/store-api"
import { readCatalogue } from "../../../catalogue/read-catalogue"
import { FACETS } from "../../../catalogue/search-query"
import { fromQuery, handle } from "../../respond"

const numbers = ["price_min", "price_max", "width_max", "height_max", "depth_max", "page"]

export const GET = handle(
  { input: catalogueQuerySchema, output: catalogueSchema, read: fromQuery({ many: FACETS, numbers }) },
  (query, req) => readCatalogue(req.scope, query),
)
