/** Where nobody gets mail (RFC 2606). */
const NOWHERE = "closed.invalid"

/** What stands in place of the address of a customer who closed their account. */
export function closedAddress(customerId: string): string {
  return `${customerId.toLowerCase()}@${NOWHERE}`
}

/** Whether the account of the named customer id, a piece of SQL, was closed. */
export function isClosedSql(customerId: string): string {
  return `exists (select 1 from customer closed where closed.id = ${customerId} and closed.email like '%@${NOWHERE}')`
}
