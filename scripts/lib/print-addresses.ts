import type { Account } from "./demo-accounts.ts"
import type { Stack } from "./environment.ts"

/** The last lines of a start: where to go, and with which name. */
export function addresses(stack: Stack, accounts: readonly Account[]): string {
  const lines = [
    "",
    "  Établi is open.",
    "",
    `  Shop        ${stack.storefrontUrl}`,
    `  Dashboard   ${stack.backendUrl}/app`,
    ...accounts.map(({ where, email, password }) => `  Sign in     ${where}: ${email} / ${password}`),
    "",
    "  Ctrl-C closes it; what was written stays. `npm run reset` returns to the first day.",
    "",
  ]
  return lines.join("\n")
}
