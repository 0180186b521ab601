namespace CollectiveEconomy.Api.Filtering;

/// <summary>Codes that a filter names.</summary>
/// <param name="Known">The codes that exist.</param>
/// <param name="Name">Name of the filter's field.</param>
/// <param name="Values">The codes that it names.</param>
internal sealed record CodeCheck(PermittedCodes Known, string Name, IReadOnlyCollection<string> Values)
{
    /// <summary>Those of a field.</summary>
    public static CodeCheck Of(PermittedCodes known, string name, IDictionary<string, object?> comparisons) =>
        new(known, name, [.. ComparisonPredicates.Values<string>(comparisons)]);
}
