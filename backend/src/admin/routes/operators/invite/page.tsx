import { Container, Heading, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { useFormats } from "../../../baskets/use-formats"
import { InviteForm } from "../../../platform/invite-form"

/** Invites a workshop, for the platform. */
export default function InvitePage() {
  const { t } = useFormats()
  const navigate = useNavigate()
  return (
    <div className="flex flex-col gap-3">
      <Link className="txt-small text-ui-fg-base underline px-6" to="/operators">
        {t("platform.all")}
      </Link>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("platform.invite.title")}</Heading>
          <Text className="text-ui-fg-subtle">{t("platform.invite.intro")}</Text>
        </div>
        <InviteForm onInvited={(id) => void navigate(`/operators/${id}`)} />
      </Container>
    </div>
  )
}
