using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>Questions that were left unanswered in the reports that were received, by year and in the order of the report.</summary>
public static class ItemNonResponses
{
    // Where no document is named the report itself is the source: nothing is missing.
    private static readonly PropertyInfo[] Items =
    [
        .. typeof(AnnualReport)
            .GetProperties()
            .Where(property => property.Name != nameof(AnnualReport.SourceDocumentCode))
            .Where(property => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable),
    ];

    /// <summary>Reads them in one query.</summary>
    /// <param name="register">The register, as who asks may see it.</param>
    /// <param name="year">The only year wanted; all when null.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<ItemNonResponse>> ReadAsync(
        RegisterContext register,
        int? year,
        CancellationToken cancellationToken
    )
    {
        var population = await ReportingPopulation.ReadAsync(register, year, cancellationToken);
        var counted = await population
            .Reports.Select(row => row.Report)
            .GroupBy(report => report.Year)
            .Select(Counts())
            .ToListAsync(cancellationToken);
        return
        [
            // The year and the number of reports stand before the items.
            .. from row in counted.OrderBy(row => row[0])
            from item in Items.Select((item, place) => (item.Name, Missing: row[place + 2]))
            select new ItemNonResponse
            {
                Year = row[0],
                Item = JsonNamingPolicy.CamelCase.ConvertName(item.Name),
                Received = row[1],
                Missing = item.Missing,
            },
        ];
    }

    /// <summary>The year, the number of its reports, and how many of them leave each item empty.</summary>
    private static Expression<Func<IGrouping<int, AnnualReport>, int[]>> Counts()
    {
        var year = Expression.Parameter(typeof(IGrouping<int, AnnualReport>), "year");
        return Expression.Lambda<Func<IGrouping<int, AnnualReport>, int[]>>(
            Expression.NewArrayInit(
                typeof(int),
                [
                    Expression.Property(year, nameof(IGrouping<int, AnnualReport>.Key)),
                    Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(AnnualReport)], year),
                    .. Items.Select(item =>
                        Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(AnnualReport)], year, IsMissing(item))
                    ),
                ]
            ),
            year
        );
    }

    private static Expression<Func<AnnualReport, bool>> IsMissing(PropertyInfo item)
    {
        var report = Expression.Parameter(typeof(AnnualReport), "report");
        return Expression.Lambda<Func<AnnualReport, bool>>(
            Expression.Equal(Expression.Property(report, item), Expression.Constant(null, item.PropertyType)),
            report
        );
    }
}
