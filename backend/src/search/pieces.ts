import { container } from "@medusajs/framework"
import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { PIECE_EVENTS, piecesOfEvent } from "../catalogue/pieces-of-event"
import { selectDocuments } from "../catalogue/piece-document"
import { refreshMutations } from "../catalogue/refresh-pieces"

const facet = () => search.keyword().filterable().facetable()
const size = () => search.integer().filterable()
const title = () => search.text().searchable({ weight: 3 })
const description = () => search.text().searchable().retrievable(false)

/** What a card, a filter, a facet and a sort order need of each piece for sale. Stock is not here: it is read live. */
export default defineSearchIndex({
  name: "pieces",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    language: search.keyword(),
    title_fr: title(),
    title_nl: title(),
    title_en: title(),
    description_fr: description(),
    description_nl: description(),
    description_en: description(),
    sort_fr: search.keyword().sortable(),
    sort_nl: search.keyword().sortable(),
    sort_en: search.keyword().sortable(),
    words: search.text().searchable({ weight: 2 }).retrievable(false),
    category: facet(),
    operator: facet(),
    operator_name: search.keyword(),
    city: search.keyword(),
    country: search.keyword(),
    tint: search.keyword(),
    material: facet().array(),
    colour: facet().array(),
    kind: facet(),
    condition: facet(),
    pickup: facet().array(),
    price_cents: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["stats"] }),
    price_from: search.boolean(),
    width_mm: size(),
    depth_mm: size(),
    height_mm: size(),
    picture_url: search.keyword(),
    picture_width: search.integer(),
    picture_height: search.integer(),
    listed: search.integer().sortable(),
    turn: search.integer().sortable(),
    tie: search.integer().sortable(),
    promoted: search.boolean().filterable(),
  }),
  events: PIECE_EVENTS,
  consume: async (event) => refreshMutations(container, await piecesOfEvent(container, event)),
  seed: async function* (): AsyncIterable<SearchTypes.SearchMutation[]> {
    yield [{ action: "upsert", documents: await selectDocuments(container, null) }]
  },
})
