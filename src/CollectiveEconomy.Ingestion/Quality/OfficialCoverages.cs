using CollectiveEconomy.Ingestion.Publishing.Checks;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>Official totals of the country beside what the register counts, by indicator, year and source; of years of which reports are seen.</summary>
public static class OfficialCoverages
{
    /// <summary>Reads them.</summary>
    /// <param name="register">The register, as who asks may see it.</param>
    /// <param name="year">The only year wanted; all when null.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<OfficialCoverage>> ReadAsync(
        RegisterContext register,
        int? year,
        CancellationToken cancellationToken
    )
    {
        var population = await ReportingPopulation.ReadAsync(register, year, cancellationToken);
        var existing = await Existence.ReadAsync(population.Cooperatives, cancellationToken);
        var reported = await ReportedTotal.ReadAsync(population.Reports, cancellationToken);
        var years = reported.Select(total => total.Year).ToHashSet();
        var figures = await OfficialTotal.StatedIn(register.OfficialFigures).OrderBy(figure => figure.Code).ToListAsync(cancellationToken);
        return
        [
            .. from total in OfficialTotal.All
            from figure in figures
            where figure.IndicatorCode == total.Indicator && OfficialTotal.IsOfYearsEnd(figure) && years.Contains(figure.PeriodEnd.Year)
            orderby total.Indicator, figure.PeriodEnd, figure.SourceDocumentCode, figure.Code
            select new OfficialCoverage
            {
                Year = figure.PeriodEnd.Year,
                IndicatorCode = total.Indicator,
                FigureCode = figure.Code,
                SourceDocumentCode = figure.SourceDocumentCode,
                Official = figure.Value,
                Register = Counted(total, figure.PeriodEnd.Year, existing, reported),
            },
        ];
    }

    private static long? Counted(OfficialTotal total, int year, IEnumerable<Existence> existing, IEnumerable<ReportedTotal> reported)
    {
        if (total.Measure == "organisations")
            return existing.Where(row => row.IsAtEndOf(year) && total.LegalForms.Contains(row.LegalForm)).Sum(row => row.Organisations);
        var known = reported
            .Where(row => row.Year == year && total.LegalForms.Contains(row.LegalForm))
            .Select(row =>
                total.Measure == "members"
                    ? (Stating: row.StatingMembers, Stated: row.Members)
                    : (Stating: row.StatingWorkers, Stated: row.Workers)
            )
            .Where(row => row.Stating > 0)
            .Select(row => row.Stated)
            .ToList();
        return known.Count == 0 ? null : known.Sum();
    }
}
