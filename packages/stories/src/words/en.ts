import type { HintWords } from "./hint-words.js"

export const en: HintWords = {
  diagnosis: [
    ...["disab", "handicap", "autis", "asperger", "down syndrome", "schizo", "bipolar", "depress", "dyslex", "dysprax"],
    ...["adhd=", "hyperactiv", "epilep", "addict", "alcoholi", "drugs=", "drug use", "rehab", "detox", "psychiatr"],
    ...[
      "psycholog",
      "therap",
      "hospitalis",
      "hospitaliz",
      "diagnos",
      "disorder",
      "illness",
      "sick=",
      "burnout",
      "burn-out",
    ],
    ...["medicat", "trauma", "suicid", "sober since", "special needs", "learning difficult"],
  ],
  offence: [
    ...["prison", "jail", "inmate", "offender", "criminal", "crime", "convict", "delinquen", "probation", "parole"],
    ...["sentence of", "ankle tag", "community service", "theft", "thief", "burgl", "dealer", "assault", "arrest"],
    ...["youth court", "police record", "juvenile"],
  ],
  family: [
    ...["his father", "her father", "their father", "his mother", "her mother", "their mother", "his parents"],
    ...["her parents", "their parents", "foster", "orphan", "care home", "in care", "social services", "divorc"],
    ...["single mother", "single father", "single parent", "homeless", "on the streets", "undocumented", "refugee"],
    ...["asylum", "evict", "on benefits", "in debt", "domestic violence", "abused"],
  ],
  pity: [
    ...["poor=", "unfortunate", "miserable", "victim", "suffer", "courage", "brave", "despite his", "despite her"],
    ...["despite their", "thanks to us", "saved", "rescued", "failure=", "failed at school", "dropout", "drop-out"],
    ...["underprivileged", "disadvantaged", "marginal", "at-risk youth", "troubled", "broken", "second chance", "hero"],
    ...["miracle", "inspirational", "life lesson", "unfit", "vulnerable young", "against all odds"],
  ],
}
