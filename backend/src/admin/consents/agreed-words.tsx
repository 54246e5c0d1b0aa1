import { MEDIA, type Ticks } from "@etabli/stories"
import { useFormats } from "../baskets/use-formats"

/** What was ticked, in words: each medium with its places. */
export function AgreedWords({ ticks }: { ticks: Ticks }) {
  const { t } = useFormats()
  return (
    <ul className="txt-small">
      {MEDIA.filter((medium) => (ticks[medium]?.length ?? 0) > 0).map((medium) => (
        <li key={medium}>
          {t("consents.agreed_line", {
            medium: t(`consents.medium.${medium}`),
            channels: (ticks[medium] ?? []).map((channel) => t(`consents.channel.${channel}`)).join(", "),
          })}
        </li>
      ))}
    </ul>
  )
}
