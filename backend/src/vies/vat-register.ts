/** What a register of VAT numbers answers, with the answer as it came. `silent`: no answer, or none in time. */
export type RegisterAnswer = {
  state: "valid" | "invalid" | "silent"
  /** The register's own number for the question. */
  request_id: string | null
  name: string | null
  address: string | null
  answer: Record<string, unknown>
}

/** Whoever knows whether a VAT number is valid. Never throws: silence is an answer. */
export type VatRegister = {
  /** In whose name it is asked; null when nobody is named. */
  requester: string | null
  /** `number` with its country, without spaces: `FR83999001019`. */
  check: (number: string) => Promise<RegisterAnswer>
}

export const SILENT: Omit<RegisterAnswer, "answer"> = { state: "silent", request_id: null, name: null, address: null }

/** Where no register is set: VAT is charged, as the law wants it when a number was not confirmed. */
export const silentRegister: VatRegister = {
  requester: null,
  check: () => Promise.resolve({ ...SILENT, answer: { reason: "no register is set" } }),
}
