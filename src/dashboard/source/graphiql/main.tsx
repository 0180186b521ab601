/** @jsxImportSource react */
import { createRoot } from "react-dom/client";
import { languageOf } from "../languages/language.ts";
import { Console } from "./Console.tsx";
import "graphiql/graphiql.css";
import "./graphiql.css";

const parameters = new URLSearchParams(location.search);
createRoot(document.getElementById("page")!).render(<Console first={parameters.get("query")} language={languageOf(parameters)} />);
