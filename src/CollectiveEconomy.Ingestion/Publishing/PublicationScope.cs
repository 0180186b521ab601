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
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The scope in a sentence, for example <c>Origin of this release: COLLECTED (20 organisations); left out: 9,000 SYNTHETIC.</c></summary>
    public string Sentence =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Origin of this release: {Name(Origin)} ({Organisations:N0} organisations){Listed("; left out: ", "organisations", "reports of years that have not ended", CultureInfo.InvariantCulture)}."
        );

    /// <summary>The same in Vietnamese.</summary>
    public string SentenceVi =>
        string.Create(
            Grouped,
            $"Nguồn gốc của đợt công bố này: {Name(Origin)} ({Organisations:N0} tổ chức){Listed("; không đưa vào: ", "tổ chức", "báo cáo của các năm chưa kết thúc", Grouped)}."
        );

    private string Listed(string begin, string organisations, string reports, IFormatProvider numbers)
    {
        var leftOut = LeftOut
            .Select(other => string.Create(numbers, $"{other.Organisations:N0} {Name(other.Origin)} {organisations}"))
            .Concat(ReportsOfCurrentYears > 0 ? [string.Create(numbers, $"{ReportsOfCurrentYears:N0} {reports}")] : [])
            .ToList();
        return leftOut.Count > 0 ? begin + string.Join(", ", leftOut) : "";
    }

    private static string Name(Origin origin) => origin.ToString().ToUpperInvariant();
}
