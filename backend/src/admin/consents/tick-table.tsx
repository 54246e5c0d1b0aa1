import type { Channel, Medium } from "@etabli/stories"
import { Checkbox, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

type Ticked = Record<Medium, Channel[]>
type Props = {
  ticks: Ticked
  change: (ticks: Ticked) => void
  media: readonly Medium[]
  channels: readonly Channel[]
  fault: string | undefined
}

/** One tick for each thing and each place: what is not ticked is no. */
export function TickTable({ ticks, change, media, channels, fault }: Props) {
  const { t } = useFormats()
  const toggle = (medium: Medium, channel: Channel) =>
    change({ ...ticks, [medium]: channels.filter((one) => ticks[medium].includes(one) !== (one === channel)) })
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("consents.field.ticks")}>
      <table className="txt-small">
        <thead>
          <tr>
            <td />
            {channels.map((channel) => (
              <th key={channel} scope="col" className="px-4 py-2 text-left font-medium">
                {t(`consents.channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {media.map((medium) => (
            <tr key={medium}>
              <th scope="row" className="py-2 pr-4 text-left font-medium">
                {t(`consents.medium.${medium}`)}
              </th>
              {channels.map((channel) => (
                <td key={channel} className="px-4 py-2">
                  <Checkbox
                    aria-label={`${t(`consents.medium.${medium}`)}, ${t(`consents.channel.${channel}`)}`}
                    checked={ticks[medium].includes(channel)}
                    onCheckedChange={() => toggle(medium, channel)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {fault && (
        <Text size="small" className="text-ui-fg-error">
          {fault}
        </Text>
      )}
    </div>
  )
}
