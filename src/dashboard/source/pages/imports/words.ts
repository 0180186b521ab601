import type { Words } from "../../languages/language.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Texts of the page of imports. */
export const words: Words<typeof vi> = { vi, en };
