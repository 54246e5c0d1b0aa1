import { expect, it } from "vitest"
import texts from "../admin/i18n"
import { AUDIT_ACTIONS, AUDIT_ENTITIES } from "./record-change"

it("has a word in each language for everything the log tells", () => {
  for (const { etabli } of Object.values(texts)) {
    const { entity, action } = etabli.access.audit
    expect(AUDIT_ENTITIES.filter((name) => !entity[name])).toEqual([])
    expect(AUDIT_ACTIONS.filter((name) => !action[name])).toEqual([])
  }
})
