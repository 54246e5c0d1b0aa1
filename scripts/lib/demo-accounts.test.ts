import { expect, it } from "vitest"
import { accountsIn } from "./demo-accounts.ts"

it("finds the accounts among everything else that the seed says", () => {
  const said = [
    `{"level":"info","message":"Executing script at ./src/scripts/seed.js..."}`,
    "[seed 4.2 s] pieces: 48 new, 0 changed, 0 as before",
    "[seed 5.0 s] dashboard http://localhost:9000/app: platform@etabli.example / a-Password_1",
    "[seed 5.1 s] shop http://localhost:8000: camille@etabli.example / another",
  ].join("\n")
  expect(accountsIn(said)).toEqual([
    { where: "dashboard", email: "platform@etabli.example", password: "a-Password_1" },
    { where: "shop", email: "camille@etabli.example", password: "another" },
  ])
})
