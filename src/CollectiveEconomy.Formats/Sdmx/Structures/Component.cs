namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A dimension, attribute or measure of a data structure. Its identifier is that of its concept.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Codes">Codes of its values; null where they are texts or numbers.</param>
public sealed record Component(string Id, ItemScheme? Codes)
{
    /// <summary>Type of its values where they are no codes.</summary>
    public string? TextType { get; init; }

    /// <summary>Whether its values are numbers.</summary>
    internal bool IsNumber => TextType is "Integer" or "Double";

    /// <summary>For an attribute: where it is attached.</summary>
    public Attachment Attachment { get; init; }
}
