import type { Words } from "../../languages/language.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Texts of the pages of models. */
export const words: Words<typeof vi> = { vi, en };
