import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MOST_WISHES, readWishes, toggled, writeWishes } from "./wish-list"

const handle = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/)

describe("a wish list", () => {
  it("is read as it was written, without what is no piece", () => {
    expect(readWishes("table-beffroi,,<b>,../x,lampe-spoel,table-beffroi")).toEqual(["table-beffroi", "lampe-spoel"])
    expect(readWishes(null)).toEqual([])
    fc.assert(
      fc.property(fc.uniqueArray(handle, { maxLength: MOST_WISHES }), (handles) => {
        expect(readWishes(writeWishes(handles))).toEqual(handles)
      }),
    )
  })

  it("takes a piece and gives it back", () => {
    fc.assert(
      fc.property(fc.uniqueArray(handle, { maxLength: MOST_WISHES - 1 }), handle, (handles, one) => {
        const rest = handles.filter((each) => each !== one)
        expect(toggled(toggled(rest, one), one)).toEqual(rest)
      }),
    )
  })
})
