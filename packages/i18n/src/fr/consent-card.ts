/** The card a person keeps of what they agreed to have shown. */
export const consentCard = {
  title: "Ma carte",
  intro: "Elle dit ce que {{operator}} peut montrer de moi, et comment je le reprends quand je veux.",
  name: "Le nom que j’ai choisi",
  agreed: "Ce que j’accepte",
  until: "Jusqu’au",
  code: "Mon code",
  line: "{{medium}} : {{channels}}",
  medium: { words: "mes mots", picture: "mon image", voice: "ma voix", name: "ce nom" },
  channel: { site: "sur le site", print: "sur papier", social: "sur les réseaux sociaux" },
  withdraw: {
    title: "Changer d’avis",
    scan: "Je lis le carré noir avec un téléphone, ou je tape l’adresse ci-dessous.",
    type: "Je tape mon code et j’appuie sur « Retirer mon accord maintenant ». Je n’ai rien à expliquer.",
    gone: "L’histoire et ses images disparaissent du site en une minute.",
    ask: "Je peux aussi le dire à l’atelier : {{email}}, {{phone}}.",
  },
  address: "L’adresse de ma page :",
  once: "Cette carte n’est imprimée qu’une fois. Si je la perds, l’atelier m’en fait une nouvelle et l’ancienne ne vaut plus rien.",
} as const
