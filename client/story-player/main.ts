/** Makes slides of the document that a story's file is; without this it is read from top to bottom. */
import "./player.css";
import { startBar } from "./bar.ts";
import { deckOf } from "./deck.ts";
import { listen } from "./listen.ts";
import { startMap } from "./live-map.ts";
import { keepPictures } from "./pictures.ts";

const deck = deckOf(document);
if (deck !== null) {
  startBar(deck);
  listen(deck);
  // Where no map can be made the drawn ones stay.
  if (!startMap(deck)) keepPictures(document);
  deck.start();
}
