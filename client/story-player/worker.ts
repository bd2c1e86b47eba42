/** maplibre's worker, which stands in the script itself: a page in a file has nothing beside it. */
import { setWorkerUrl } from "maplibre-gl";
import workerText from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw";

setWorkerUrl(URL.createObjectURL(new Blob([workerText], { type: "text/javascript" })));
