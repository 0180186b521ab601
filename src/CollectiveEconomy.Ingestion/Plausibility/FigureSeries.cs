namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>Which rows of a table describe the same thing at other times.</summary>
/// <param name="Owner">What a row describes.</param>
/// <param name="Time">When: a year, or the number of a day.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
public sealed record FigureSeries<TRow>(Func<TRow, SeriesOwner> Owner, Func<TRow, int> Time)
    where TRow : class
{
    // Numbers of days begin where no year ends.
    private const int LastYear = 9999;

    /// <summary>Whether its figures are of every year, so that they grow as usual; single loans and grants don't.</summary>
    public bool IsSteady { get; init; }

    /// <summary>A time as it is written in findings.</summary>
    internal static string Text(int time) => time <= LastYear ? $"{time}" : $"{DateOnly.FromDayNumber(time):yyyy-MM-dd}";
}
