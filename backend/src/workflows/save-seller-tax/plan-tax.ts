import { taxFaults, type SellerTax, type SellerTaxFault } from "@etabli/listing"
import {
  asEntry,
  DATED_LISTS,
  isSameEntry,
  substance,
  type DatedEntry,
  type DatedList,
  type StoredEntry,
} from "./tax-rows"

export type Stored = Record<DatedList, StoredEntry[]>
export type Ending = { list: DatedList; id: string; valid_to: string | null; proof: DatedEntry["proof"] }
export type TaxPlan = { fresh: { list: DatedList; entry: DatedEntry }[]; endings: Ending[] }

/**
 * What has to be written so that the entries given hold beside what is stored. Stored rows get an end or a proof and
 * nothing else: a change of anything that was true once is a fault with the code `history_kept`.
 */
export function planTax(tax: SellerTax, stored: Stored): { faults: SellerTaxFault[] } | { plan: TaxPlan } {
  const plan: TaxPlan = { fresh: [], endings: [] }
  const faults: SellerTaxFault[] = []
  for (const list of DATED_LISTS)
    for (const [index, entry] of tax[list].entries()) {
      const known = stored[list].find((row) => isSameEntry(entry, row))
      if (!known) plan.fresh.push({ list, entry })
      else {
        const field = rewritten(entry, known)
        if (field) faults.push({ path: [list, index, field], message: "history_kept" })
        else if (gains(entry, known))
          plan.endings.push({ list, id: known.id, valid_to: entry.to ?? known.valid_to, proof: entry.proof })
      }
    }
  faults.push(...faultsBesideStored(tax, stored))
  return faults.length > 0 ? { faults } : { plan }
}

/** The field by which an entry contradicts what was written down. */
function rewritten(entry: DatedEntry, known: StoredEntry): string | undefined {
  const changed = Object.entries(substance(entry)).find(([name, value]) => known[name] !== value)
  if (changed) return changed[0]
  return known.valid_to !== null && entry.to !== undefined && entry.to !== known.valid_to ? "to" : undefined
}

function gains(entry: DatedEntry, known: StoredEntry): boolean {
  const endsNow = known.valid_to === null && entry.to !== undefined
  return endsNow || (entry.proof?.file_id ?? null) !== known.proof_file_id
}

/** Checks the entries together with the stored rows they do not speak of; the entries come first, so indexes hold. */
function faultsBesideStored(tax: SellerTax, stored: Stored): SellerTaxFault[] {
  const others = (list: DatedList) =>
    stored[list].filter((row) => !tax[list].some((entry) => isSameEntry(entry, row))).map(asEntry)
  const together = {
    statuses: [...tax.statuses, ...others("statuses")],
    registrations: [...tax.registrations, ...others("registrations")],
    contributions: [...tax.contributions, ...others("contributions")],
    elsewhere: tax.elsewhere,
  } as SellerTax
  return taxFaults(together).map((fault) => atGivenEntry(fault, tax, together))
}

/** A stored row into which a given entry runs cannot be shown at a field: the end of the entry can. */
function atGivenEntry(fault: SellerTaxFault, tax: SellerTax, together: SellerTax): SellerTaxFault {
  const [name, index] = fault.path
  const list = DATED_LISTS.find((candidate) => candidate === name)
  if (!list || typeof index !== "number" || index < tax[list].length) return fault
  const from = together[list][index]?.from ?? ""
  const given = tax[list].findIndex((entry) => entry.from <= from && (entry.to === undefined || entry.to >= from))
  return { path: [list, Math.max(given, 0), "to"], message: fault.message }
}
