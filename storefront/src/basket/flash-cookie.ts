/** Holds what is said once on the next page; written by server actions and by the proxy. */
export const FLASH_COOKIE = "etabli_flash"
