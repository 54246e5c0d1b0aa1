export type Account = { where: string; email: string; password: string }

const line = /^\[seed [^\]]*\] (\w+) \S+: (\S+@\S+) \/ (\S+)$/gm

/** Finds the accounts in what the seed said: `[seed 3.1 s] shop http://…: name@host / password`. */
export function accountsIn(said: string): Account[] {
  return [...said.matchAll(line)].map(([, where = "", email = "", password = ""]) => ({ where, email, password }))
}
