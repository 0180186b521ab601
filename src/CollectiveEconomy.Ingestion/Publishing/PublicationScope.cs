using System.Globalization;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>What a release takes from the register, and what it leaves out.</summary>
/// <param name="Origin">Origin of its organisations.</param>
/// <param name="Organisations">Number of organisations of that origin.</param>
/// <param name="LeftOut">Organisations of other origins, which are left out.</param>
/// <param name="ReportsOfCurrentYears">Reports of years that have not ended, which are left out.</param>
public sealed record PublicationScope(Origin Origin, int Organisations, IReadOnlyList<OriginCount> LeftOut, int ReportsOfCurrentYears)
{
    /// <summary>The scope in a sentence, for example <c>Origin of this release: COLLECTED (20 organisations); left out: 9,000 SYNTHETIC.</c></summary>
    public string Sentence
    {
        get
        {
            var leftOut = LeftOut
                .Select(other =>
                    string.Create(CultureInfo.InvariantCulture, $"{other.Organisations:N0} {Name(other.Origin)} organisations")
                )
                .Concat(
                    ReportsOfCurrentYears > 0
                        ? [string.Create(CultureInfo.InvariantCulture, $"{ReportsOfCurrentYears:N0} reports of years that have not ended")]
                        : []
                )
                .ToList();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"Origin of this release: {Name(Origin)} ({Organisations:N0} organisations){(leftOut.Count > 0 ? "; left out: " + string.Join(", ", leftOut) : "")}."
            );
        }
    }

    private static string Name(Origin origin) => origin.ToString().ToUpperInvariant();
}
