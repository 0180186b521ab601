import type { DictionaryQuery } from "../../generated/operations.ts";

/** Parts of the dictionary. */
export type CubeOfDictionary = DictionaryQuery["cubes"][number];
export type MeasureOfDictionary = CubeOfDictionary["measures"][number];
export type DimensionOfDictionary = CubeOfDictionary["dimensions"][number];
export type ListOfDictionary = DictionaryQuery["codelists"][number];
