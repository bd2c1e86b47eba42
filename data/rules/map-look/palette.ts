/** The map's colours: the same family as the interface, quieter than it. */
export type Theme = "light" | "dark";

/** Paper is white, and prints in grey too. */
export type PictureTheme = Theme | "print";

export interface Palette {
  beyond: string;
  land: string;
  water: string;
  shore: string;
  park: string;
  building: string;
  street: string;
  streetEdge: string;
  path: string;
  metro: string;
  district: string;
  word: string;
  quietWord: string;
  waterWord: string;
  halo: string;
  place: string;
  placeWord: string;
  onPlace: string;
  formerOutline: string;
}

export const PALETTES: Record<PictureTheme, Palette> = {
  light: {
    beyond: "#ece6db",
    land: "#f4efe7",
    water: "#d0e2ea",
    shore: "#afc9d4",
    park: "#dfe8d6",
    building: "#e6dfd3",
    street: "#ffffff",
    streetEdge: "#e2dacd",
    path: "#e0d6c6",
    metro: "#7d9a93",
    district: "#8f8776",
    word: "#4d5762",
    quietWord: "#6e6a60",
    waterWord: "#487083",
    halo: "#fffdf9",
    place: "#0f5e63",
    placeWord: "#0d3f43",
    onPlace: "#ffffff",
    formerOutline: "#a3341f",
  },
  dark: {
    beyond: "#13191d",
    land: "#1e272c",
    water: "#10303c",
    shore: "#24434f",
    park: "#1d2c25",
    building: "#242d32",
    street: "#2f3a41",
    streetEdge: "#151c20",
    path: "#2a343a",
    metro: "#5f817b",
    district: "#5f6a70",
    word: "#b9c3c8",
    quietWord: "#8d989d",
    waterWord: "#7fa9b8",
    halo: "#12181c",
    place: "#6fc3c1",
    placeWord: "#d7f0ef",
    onPlace: "#0b1b1d",
    formerOutline: "#f0957f",
  },
  print: {
    beyond: "#f4f2ee",
    land: "#ffffff",
    water: "#dbe8ee",
    shore: "#9db8c4",
    park: "#e9efe3",
    building: "#ece9e3",
    street: "#ffffff",
    streetEdge: "#cfc8bb",
    path: "#dcd5c8",
    metro: "#6d8a83",
    district: "#7f7868",
    word: "#1c2530",
    quietWord: "#55524a",
    waterWord: "#3b6072",
    halo: "#ffffff",
    place: "#0f5e63",
    placeWord: "#0a3337",
    onPlace: "#ffffff",
    formerOutline: "#a3341f",
  },
};
