import { Button, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

type Props = { isSaving?: boolean; onCancel: () => void; fault: string | undefined }

/** The end of a form: save, or let it be; and what is wrong with all of it. */
export function FormButtons({ isSaving = false, onCancel, fault }: Props) {
  const { t } = useFormats()
  return (
    <div className="col-span-full flex items-center gap-3" role="status">
      <Button size="small" type="submit" isLoading={isSaving}>
        {t("sellers.save")}
      </Button>
      <Button size="small" type="button" variant="secondary" onClick={onCancel}>
        {t("sellers.cancel")}
      </Button>
      {fault && (
        <Text size="small" className="text-ui-fg-error">
          {fault}
        </Text>
      )}
    </div>
  )
}
