import { type Locale, translator } from "@etabli/i18n"
import { MAX_FLOOR } from "@etabli/store-api"
import { Select } from "@/ui/select"

type StairsFieldsProps = { locale: Locale; floor?: string; lift?: boolean }

/** How far up the van's crew would carry, and whether by a lift. */
export function StairsFields({ locale, floor = "0", lift = false }: StairsFieldsProps) {
  const t = translator(locale, "delivery")
  const floors = Array.from({ length: MAX_FLOOR }, (_, index) => String(index + 1))
  return (
    <div className="col-span-2 grid items-end gap-3 sm:grid-cols-2">
      <Select
        id="delivery-floor"
        name="floor"
        label={t("stairs.floor")}
        defaultValue={floor}
        options={[{ value: "0", label: t("stairs.ground") }, ...floors.map((value) => ({ value, label: value }))]}
      />
      <label htmlFor="delivery-lift" className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          id="delivery-lift"
          name="lift"
          value="yes"
          defaultChecked={lift}
          className="size-6 shrink-0 accent-action"
        />
        <span>{t("stairs.lift")}</span>
      </label>
    </div>
  )
}
