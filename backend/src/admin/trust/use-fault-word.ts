import { useFormats } from "../baskets/use-formats"
import { BackendRefusal } from "../workshop/call-backend"

/** Sentences for the faults of an area of texts; a code without one has that of `other`. */
export function useFaultWord(area: string) {
  const { t } = useFormats()
  const word = (code: string) => t(`${area}.fault.${code}`, { defaultValue: t(`${area}.fault.other`) })
  return {
    word,
    /** Of a refusal: a sentence for each field, under its path. */
    byField: (error: unknown): Record<string, string> =>
      error instanceof BackendRefusal && error.fields.length > 0
        ? Object.fromEntries(error.fields.map(({ path, code }) => [path, word(code)]))
        : { form: word("other") },
  }
}
