namespace CollectiveEconomy.Benchmarks.Questions;

/// <summary>Sets of fields of activity that questions are about, another one each time.</summary>
internal static class FieldFilters
{
    private static readonly string[] Fields = ["AGRI", "IND", "TRD", "TRP", "CON", "PCF", "ENV", "OTH"];

    /// <summary>Every set but the empty one, in an order that mixes small and large ones.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } =
    [
        .. Enumerable
            .Range(1, 255)
            .Select(place => place * 97 % 256)
            .Select(bits => Fields.Where((_, bit) => (bits >> bit & 1) == 1).ToList()),
    ];
}
