/** Explore: pictures of the network with their twins, and the small one on Overview. */
export { ExplorePage, ExplorePage as default } from "./explore-page.tsx";
export { MiniSociogram } from "./mini-sociogram.tsx";
