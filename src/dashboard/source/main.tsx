import { render } from "preact";
import { show } from "./address/address.ts";
import { ofEarlier } from "./address/earlier.ts";
import { App } from "./app/App.tsx";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/answers.css";
import "./styles/tables.css";
import "./styles/print.css";

const address = ofEarlier(new URL(location.href));
if (address?.startsWith("/graphiql")) location.replace(address);
else if (address) show(address, true);
render(<App />, document.getElementById("page")!);
