import { addToBasket } from "@/basket/add-to-basket.server"

/** Takes the form of a piece's page: answers a script with JSON, a plain form with the basket's page. */
export function POST(request: Request): Promise<Response> {
  return addToBasket(request)
}
