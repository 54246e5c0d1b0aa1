import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type PagerProps = { count: number; pageSize: number; page: number; setPage: (page: number) => void }

/** Steps through the pages of a list; nothing where there is one page alone. */
export function Pager({ count, pageSize, page, setPage }: PagerProps) {
  const { t } = useTranslation("etabli")
  if (count <= pageSize) return null
  const [from, to] = [page * pageSize + 1, Math.min(count, (page + 1) * pageSize)]
  return (
    <nav className="flex items-center justify-end gap-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("work.page_of", { from, to, count })}
      </Text>
      <Button variant="secondary" size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
        {t("work.page_before")}
      </Button>
      <Button variant="secondary" size="small" disabled={to >= count} onClick={() => setPage(page + 1)}>
        {t("work.page_after")}
      </Button>
    </nav>
  )
}
