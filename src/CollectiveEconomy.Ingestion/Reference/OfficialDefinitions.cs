using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>What the definitions of indicators say about each other, from <c>schema/codelists</c>. It changes with the platform's version only.</summary>
public sealed record OfficialDefinitions
{
    /// <summary>Of which indicators ratios are made.</summary>
    public IReadOnlyList<RatioTerm> RatioTerms { get; } =
        CodelistFile.Read(
            "ratio_parts.csv",
            csv => new RatioTerm(
                csv.Text("indicator"),
                csv.Enum<RatioForm>("form"),
                csv.Enum<RatioSide>("side"),
                csv.Text("part"),
                IsOfCountry: csv.Text("area") == "COUNTRY",
                IsUnbroken: csv.Text("breakdown") == "NONE",
                csv.Int("years_before")
            )
        );

    /// <summary>Closest actual values for targets without their own.</summary>
    public IReadOnlyList<NearestActual> NearestActuals { get; } =
        CodelistFile.Read(
            "nearest_actuals.csv",
            csv => new NearestActual(
                csv.Text("target"),
                csv.Text("actual"),
                csv.Text("why_not_the_same_vi"),
                csv.Text("why_not_the_same_en")
            )
        );
}
