/** Stamped on each decision. Raise it whenever a rule or a file of `data/` changes; a test reminds of the latter. */
export const RULE_VERSION = "2026-11-22.1"
