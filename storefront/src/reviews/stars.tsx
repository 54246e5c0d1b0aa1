/** Five drawn stars, the first of them filled; what they say stands beside them in words. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span className="inline-flex text-wood-ink" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((star) => (
        <svg key={star} viewBox="0 0 24 24" className="size-5" stroke="currentColor" strokeWidth="1.5">
          <path
            d="m12 3.5 2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-3-5.3 3 1.1-6L3.4 9.8l6-.8L12 3.5Z"
            fill={star <= rating ? "currentColor" : "none"}
            strokeLinejoin="round"
          />
        </svg>
      ))}
    </span>
  )
}
