import { expect, it } from "vitest"
import { invitationOf } from "./invitation"

it("sends a known seller by its id, a new one by its fields, and degrees however they are written", () => {
  const form = {
    name: "Nord",
    latitude: "50,72",
    longitude: "3.16",
    "manager.email": "n@example.org",
    "manager.locale": "fr",
  }
  expect(invitationOf({ ...form, seller: "sell_1" }, ["fr"])).toMatchObject({
    latitude: 50.72,
    longitude: 3.16,
    languages: ["fr"],
    seller: { id: "sell_1" },
    manager: { email: "n@example.org", locale: "fr" },
  })
  const fresh = invitationOf({ ...form, latitude: "north", "seller.name": "Association" }, [])
  expect(fresh).toMatchObject({ latitude: null, seller: { name: "Association" } })
})
