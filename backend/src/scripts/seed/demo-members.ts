import type { NewMembership } from "./save-memberships"

type DemoMember = { user: { email: string; first_name: string; last_name: string }; membership: NewMembership }

const at = (operator: string, role: "manager" | "lister" | "accountant"): NewMembership => ({
  scope: "operator",
  operator,
  role,
})

/** Invented people of the workshops, to try the dashboard with. */
export const DEMO_MEMBERS: readonly DemoMember[] = [
  {
    user: { email: "tournai@etabli.example", first_name: "Nadia", last_name: "Lemaire" },
    membership: at("etap-atelier", "manager"),
  },
  {
    user: { email: "atelier.tournai@etabli.example", first_name: "Hugo", last_name: "Carlier" },
    membership: at("etap-atelier", "lister"),
  },
  {
    user: { email: "comptes.tournai@etabli.example", first_name: "Inès", last_name: "Dubrulle" },
    membership: at("etap-atelier", "accountant"),
  },
  {
    user: { email: "kortrijk@etabli.example", first_name: "Lotte", last_name: "Vanhoutte" },
    membership: at("stal13", "manager"),
  },
  {
    user: { email: "boutique.roubaix@etabli.example", first_name: "Samir", last_name: "Leclercq" },
    membership: { scope: "shop", shop: "roubaix-shop", role: "staff" },
  },
]
