using CollectiveEconomy.Ingestion.Maps;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>A file that was handed in.</summary>
/// <param name="Name">Its name, without a path.</param>
/// <param name="Path">Where its bytes lie.</param>
/// <param name="Table">Name of the table that it holds; null when its name, its sheets or its headings tell.</param>
/// <param name="Map">How its columns become fields, where it is a form that is none of ours; null otherwise.</param>
public sealed record SubmittedFile(string Name, string Path, string? Table = null, FormMap? Map = null);
