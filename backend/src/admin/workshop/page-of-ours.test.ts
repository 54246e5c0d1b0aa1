import { expect, it } from "vitest"
import { pageOfOurs } from "./page-of-ours"

it("leads from each of Medusa's pages to the one of ours that stands for it", () => {
  const led = ["/orders", "/orders/order_1", "/products", "/products/prod_1/edit", "/products/create", "/inventory/i_1"]
  expect(led.map(pageOfOurs)).toEqual([
    "/workshop",
    "/workshop-orders/order_1",
    "/pieces",
    "/pieces/prod_1",
    "/pieces",
    "/stock",
  ])
  expect(["/settings", "/settings/users/u_1", "/promotions", "/team", "/"].map(pageOfOurs)).toEqual([
    "/settings/profile",
    "/settings/profile",
    "/workshop",
    "/workshop",
    "/workshop",
  ])
})

it("leaves a person on their own pages", () => {
  const own = ["/workshop", "/pieces/prod_1", "/workshop-orders", "/settings/profile", "/settings/profile/edit"]
  expect(own.map(pageOfOurs)).toEqual(own.map(() => null))
})
