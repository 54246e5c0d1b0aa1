import type { MetadataRoute } from "next"

/** Names the shop on a home screen. The colours are --paper of styles/colours.css. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Établi",
    short_name: "Établi",
    start_url: "/",
    display: "browser",
    background_color: "#f7f3ea",
    theme_color: "#f7f3ea",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  }
}
