/** The mark: a workbench with its vise, drawn in four strokes. */
export function Logo({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" aria-hidden="true">
      <path d="M3 11h26" stroke="var(--wood)" strokeWidth="4" strokeLinecap="round" />
      <path
        d="M7 13v14M25 13v14M7 22h18M12 9V5h7v4"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
