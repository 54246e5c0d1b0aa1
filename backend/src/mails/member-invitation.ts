import type { MemberInvitation } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To somebody who is asked to work with a workshop, the shop or the platform: a link that works once. */
export function memberInvitation({ locale, t }: MailVoice, data: MemberInvitation): MailDocument {
  const { inviter, place, role, days } = data
  return {
    locale,
    subject: t("member_invitation.subject", { place }),
    title: t("member_invitation.title", { place }),
    blocks: [
      { type: "paragraph", text: t("member_invitation.intro", { inviter, place }) },
      { type: "paragraph", text: t(`member_invitation.role.${role}`) },
      { type: "button", label: t("member_invitation.button"), url: data.url },
      { type: "small", text: t("member_invitation.ignore", { days }) },
    ],
  }
}
