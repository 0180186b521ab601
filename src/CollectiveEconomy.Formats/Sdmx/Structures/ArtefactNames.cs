namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>How a generation of the standard names a kind of structure.</summary>
/// <param name="Resource">Its name in addresses.</param>
/// <param name="Class">Its class in URNs and references; also its element.</param>
/// <param name="Container">The element around all of its kind.</param>
public sealed record ArtefactNames(string Resource, string Class, string Container);
