export const WORKSHOP_PROVIDER = "workshop"

/** How Medusa's tables name it: the provider's identifier and the id given in the settings. */
export const WORKSHOP_PROVIDER_ID = `${WORKSHOP_PROVIDER}_${WORKSHOP_PROVIDER}`
