import { addressOf } from "./addresses.ts";
import { quoted } from "./quoted.ts";
import type { Subject } from "./subject.ts";

/** Writes a program of C# that reads JSON-stat; it needs no package. */
export function cSharp(subject: Subject): string {
  return `using System.Text.Json.Nodes;

using var client = new HttpClient();
var answer = JsonNode.Parse(await client.GetStringAsync(${quoted(addressOf(subject, "json"))}))!;

// JSON-stat 2.0: values stand in the order of the dimensions, the last one fastest; by their places where most are missing.
var names = answer["id"]!.AsArray().Select(name => (string)name!).ToList();
var members = names.Select(name => answer["dimension"]![name]!["category"]!["index"]!.AsArray()).ToList();
var values = answer["value"] is JsonArray list
    ? list.Select((value, place) => (Place: place, Value: value))
    : answer["value"]!.AsObject().Select(entry => (Place: int.Parse(entry.Key), entry.Value));
foreach (var (place, value) in values)
{
    var cell = new string[names.Count];
    for (var (index, rest) = (names.Count - 1, place); index >= 0; rest /= members[index].Count, index--)
        cell[index] = (string)members[index][rest % members[index].Count]!;
    Console.WriteLine($"{string.Join(", ", cell)}: {value}");
}
`;
}
