import { Input } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

export type Wanted = { q: string; status: string; kind: string; page: number }
type Props = { wanted: Wanted; change: (wanted: Wanted) => void }

const STATUSES = ["all", "published", "draft"] as const
const KINDS = ["all", "ready", "made_to_order", "unique"] as const
const SELECT = "bg-ui-bg-field shadow-borders-base txt-compact-small h-8 rounded-md px-2"

/** Search and two filters; whatever changes, one begins at the first page. */
export function PieceFilters({ wanted, change }: Props) {
  const { t } = useFormats()
  const set = (part: Partial<Wanted>) => change({ ...wanted, ...part, page: 1 })
  const statusOf = {
    all: "pieces.filter.all_status",
    published: "pieces.filter.published",
    draft: "pieces.filter.draft",
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <select
        className={SELECT}
        aria-label={t("pieces.filter.status")}
        value={wanted.status}
        onChange={(event) => set({ status: event.target.value })}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(statusOf[status])}
          </option>
        ))}
      </select>
      <select
        className={SELECT}
        aria-label={t("pieces.filter.kind")}
        value={wanted.kind}
        onChange={(event) => set({ kind: event.target.value })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(kind === "all" ? "pieces.filter.all_kind" : `pieces.kind.${kind}`)}
          </option>
        ))}
      </select>
      <Input
        role="searchbox"
        size="small"
        value={wanted.q}
        placeholder={t("pieces.search")}
        aria-label={t("pieces.search")}
        onChange={(event) => set({ q: event.target.value })}
      />
    </div>
  )
}
