import { LANGUAGES } from "@etabli/listing"
import { Button, DropdownMenu, Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { sendBackend } from "../workshop/call-backend"

type Props = {
  /** Where the addresses of the preview are asked for. */
  path: string
  isReady?: boolean
  hint: string
  failed: string
}

/** A page as the shop would show it, in each language, in a tab of its own. */
export function PreviewMenu({ path, isReady = true, hint, failed }: Props) {
  const { t } = useFormats()
  const [told, setTold] = useState("")
  const open = async (language: string) => {
    // The tab is opened by the click itself: browsers close the door to what comes later.
    const tab = window.open("", "_blank")
    try {
      const { addresses } = await sendBackend<{ addresses: Record<string, string> }>("POST", path)
      if (tab) tab.location.href = addresses[language] ?? ""
      setTold("")
    } catch {
      tab?.close()
      setTold(failed)
    }
  }
  return (
    <div className="flex flex-col items-end gap-1">
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <Button variant="secondary" size="small" disabled={!isReady}>
            {t("piece.preview")}
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          {LANGUAGES.map((language) => (
            <DropdownMenu.Item key={language} onClick={() => void open(language)}>
              {t("piece.preview_in", { language: t(`pieces.language.${language}`) })}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      <Text size="xsmall" className="text-ui-fg-subtle" role="status">
        {told || hint}
      </Text>
    </div>
  )
}
