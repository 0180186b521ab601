import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";
import type { Words } from "../../languages/language.ts";

/** Texts of the pages of organisations. */
export const words: Words<typeof vi> = { vi, en };
