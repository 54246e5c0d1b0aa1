import type { StoryStep } from "@etabli/stories"
import type { AuditAction } from "../../access/record-change"

/** How the audit log calls each step. */
export const ACTION_OF: Readonly<Record<StoryStep, AuditAction>> = {
  submit: "submitted",
  take_back: "taken_back",
  send_back: "sent_back",
  publish: "published",
  revise: "unpublished",
  withdraw: "withdrawn",
  expire: "expired",
  renew: "renewed",
}
