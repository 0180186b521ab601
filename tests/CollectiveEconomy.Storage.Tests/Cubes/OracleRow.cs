using CollectiveEconomy.Storage.Tests.Releases;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>A fact as it is and as the public is given it.</summary>
internal sealed record OracleRow(object Exact, object Hidden)
{
    public static IReadOnlyList<OracleRow> Of(IReadOnlyList<object> facts) =>
        [.. facts.Zip(Sample.Protect(facts), (exact, hidden) => new OracleRow(exact, hidden))];

    /// <summary>The row in which nothing is hidden.</summary>
    public OracleRow Bare => this with { Hidden = Exact };

    /// <summary>A value as the caller is given it.</summary>
    public object? Read(string column) => Read(Hidden, column);

    /// <summary>A true value.</summary>
    public object? ReadTrue(string column) => Read(Exact, column);

    public decimal? Number(string column) => AsNumber(Read(column));

    public decimal? TrueNumber(string column) => AsNumber(ReadTrue(column));

    public bool Has(string column) => Exact.GetType().GetProperty(column) is not null;

    public bool Is(string? flag) => flag is null || Read(flag) is true;

    private static decimal? AsNumber(object? value) =>
        value switch
        {
            null => null,
            bool flag => flag ? 1 : 0,
            _ => Convert.ToDecimal(value, null),
        };

    private static object? Read(object fact, string column) => fact.GetType().GetProperty(column)!.GetValue(fact);
}
