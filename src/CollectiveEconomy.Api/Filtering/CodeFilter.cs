namespace CollectiveEconomy.Api.Filtering;

/// <summary>Which codes are wanted. All that is given must hold; a code that is not known fulfils nothing.</summary>
/// <param name="Eq">This code.</param>
/// <param name="In">One of these codes.</param>
/// <param name="NotIn">None of these codes.</param>
public sealed record CodeFilter(string? Eq, IReadOnlyList<string>? In, IReadOnlyList<string>? NotIn)
{
    /// <summary>Every code that the filter names.</summary>
    internal IEnumerable<string> Codes => [.. Eq is null ? [] : (string[])[Eq], .. In ?? [], .. NotIn ?? []];
}
