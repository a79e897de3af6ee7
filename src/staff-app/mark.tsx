/** The house's sign: the hour between shadow and light, one hand on the horizon. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 shrink-0" fill="none" strokeLinecap="round">
    <path d="M3 20a13 13 0 0 1 26 0" strokeWidth="2.2" className="stroke-accent" />
    <path d="M16 20V11M16 20l5.5-3" strokeWidth="2.2" className="stroke-ink" />
    <path d="M5 25h22" strokeWidth="1.6" className="stroke-brass-line" />
  </svg>
)
