import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"
import { RoomPicture } from "./room-picture"

/** One sentence and one room. */
export function HomeHero({ locale }: { locale: Locale }) {
  const t = translator(locale, "home")
  return (
    <div className="page-width pt-10 sm:pt-16">
      <div className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1.6fr_1fr]">
        <h1 className="max-w-4xl text-3xl lg:text-[3.6rem]">{t("headline")}</h1>
        <div>
          <p className="text-lg text-soft">{t("lead")}</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <ButtonLink href={`/${locale}/pieces`}>{t("see_pieces")}</ButtonLink>
            <ButtonLink href={`/${locale}/workshops`} variant="quiet">
              {t("see_workshops")}
            </ButtonLink>
          </div>
        </div>
      </div>
      <RoomPicture alt={t("room_alt")} />
    </div>
  )
}
