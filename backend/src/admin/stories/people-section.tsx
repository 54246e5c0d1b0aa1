import { CHANNELS, type Channel, MEDIA, type Medium } from "@etabli/stories"
import { Trash } from "@medusajs/icons"
import { Checkbox, IconButton, Label, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../pieces/field"
import { Section } from "../pieces/section"
import { useStory } from "./story-context"

/** Who is in the story and what it shows of them; what they have not agreed to stands beside their name. */
export function PeopleSection() {
  const { t, day } = useFormats()
  const { form, typed, change, consents, isFixed, isReadOnly } = useStory()
  const isClosed = isFixed || isReadOnly
  const { people } = typed
  const free = consents.filter(({ id, state }) => state === "valid" && !people.some(({ consent }) => consent === id))
  const toggle = (consent: string, medium: Medium) =>
    change({
      people: people.map((person) =>
        person.consent !== consent
          ? person
          : { ...person, shows: MEDIA.filter((one) => person.shows.includes(one) !== (one === medium)) },
      ),
    })
  return (
    <Section id="people" title={t("stories.section.people")}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("stories.people.intro")}{" "}
        <Link to="/consents" className="text-ui-fg-base underline underline-offset-2">
          {t("consents.title")}
        </Link>
      </Text>
      <ul id="field-people" tabIndex={-1} className="flex flex-col gap-3">
        {people.map(({ consent, shows }) => {
          const known = consents.find(({ id }) => id === consent)
          const name = known?.shown_name ?? t("stories.people.unknown")
          const gaps = form.missing.filter(({ path }) => path === `people.${consent}`)
          return (
            <li
              key={consent}
              id={`field-people.${consent}`}
              tabIndex={-1}
              className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-2 rounded-lg p-3"
            >
              <div className="flex flex-wrap items-center justify-between gap-2">
                <Text weight="plus">
                  {name}
                  {known && (
                    <span className="text-ui-fg-subtle txt-small">
                      {" "}
                      {t("stories.people.until", { day: day(known.valid_to) })}
                    </span>
                  )}
                </Text>
                {!isClosed && (
                  <IconButton
                    size="small"
                    type="button"
                    aria-label={t("stories.people.remove", { name })}
                    onClick={() => change({ people: people.filter((one) => one.consent !== consent) })}
                  >
                    <Trash />
                  </IconButton>
                )}
              </div>
              <fieldset className="flex flex-wrap gap-x-4 gap-y-2">
                <legend className="txt-compact-small text-ui-fg-subtle mb-1">{t("stories.people.shows")}</legend>
                {MEDIA.map((medium) => (
                  <div key={medium} className="flex items-center gap-2">
                    <Checkbox
                      id={`${consent}-${medium}`}
                      checked={shows.includes(medium)}
                      disabled={isClosed}
                      onCheckedChange={() => toggle(consent, medium)}
                    />
                    <Label htmlFor={`${consent}-${medium}`} size="small">
                      {t(`consents.medium.${medium}`)}
                    </Label>
                  </div>
                ))}
              </fieldset>
              {gaps.map(({ code }) => (
                <Text key={code} size="small" className="text-ui-fg-error">
                  <GapWords code={code} />
                </Text>
              ))}
            </li>
          )
        })}
      </ul>
      {!isClosed && (
        <Choice
          id="add-person"
          label={t("stories.people.add")}
          hint={free.length === 0 ? t("stories.people.none") : undefined}
          value=""
          empty={t("stories.field.choose")}
          options={free.map(({ id, shown_name, valid_to }) => ({
            value: id,
            label: `${shown_name} (${t("stories.people.until", { day: day(valid_to) })})`,
          }))}
          onChange={(consent) => change({ people: [...people, { consent, shows: [] }] })}
        />
      )}
      <ChannelChoice isClosed={isClosed} chosen={typed.channels} choose={(channels) => change({ channels })} />
    </Section>
  )
}

/** What is not agreed to, in words. */
export function GapWords({ code }: { code: string }) {
  const { t } = useFormats()
  const [gap = "", medium = "", channel = ""] = code.split(".")
  if (gap !== "not_agreed") return <>{t(`stories.gap.${gap}`, { defaultValue: t("stories.fault.other") })}</>
  return (
    <>
      {t("stories.gap.not_agreed", {
        medium: t(`consents.medium.${medium}`),
        channel: t(`consents.channel.${channel}`),
      })}
    </>
  )
}

type ChannelProps = { isClosed: boolean; chosen: readonly Channel[]; choose: (channels: Channel[]) => void }

function ChannelChoice({ isClosed, chosen, choose }: ChannelProps) {
  const { t } = useFormats()
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-2">
      <legend className="txt-compact-small-plus mb-1">{t("stories.people.channels")}</legend>
      {CHANNELS.map((channel) => (
        <div key={channel} className="flex items-center gap-2">
          <Checkbox
            id={`channel-${channel}`}
            checked={chosen.includes(channel)}
            disabled={isClosed || channel === "site"}
            onCheckedChange={() => choose(CHANNELS.filter((one) => chosen.includes(one) !== (one === channel)))}
          />
          <Label htmlFor={`channel-${channel}`} size="small">
            {t(`consents.channel.${channel}`)}
          </Label>
        </div>
      ))}
    </fieldset>
  )
}
