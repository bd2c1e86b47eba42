// @ts-check
/** `npm test`: the data's check and every test, browser tests too, on a fresh clone as well. */
import { build, checkNode, install, run } from "./ready.mjs";

checkNode();
install();
run("Kontrollerar datamängden … (Checking the dataset …)", "npm", ["run", "--silent", "check:data"]);
run("Kontrollerar typer … (Checking types …)", "npm", ["run", "--silent", "typecheck"]);
run("Kör testerna … (Running the tests …)", "npm", ["run", "--silent", "test:unit"]);
build();
run("Kör testerna i webbläsare … (Running the browser tests …)", "npm", ["run", "--silent", "test:browser"]);
