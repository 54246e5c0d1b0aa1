import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"

const TONES = {
  info: { frame: "border-line bg-raised", icon: "info" },
  success: { frame: "border-action bg-action-wash", icon: "check" },
  warning: { frame: "border-ochre bg-ochre-band", icon: "warning" },
  error: { frame: "border-signal bg-signal-wash", icon: "warning" },
} as const

type NoticeProps = {
  tone?: keyof typeof TONES
  title?: ReactNode
  children?: ReactNode
  className?: string
  /** `alert` is read out at once; leave it out for what is there when the page opens. */
  role?: "alert" | "status"
}

export function Notice({ tone = "info", title, children, className, role }: NoticeProps) {
  const { frame, icon } = TONES[tone]
  return (
    <div role={role} className={classNames("flex gap-3 rounded border p-4", frame, className)}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
