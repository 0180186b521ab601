using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>Who reported, by year: of the whole country, and of each province by its key.</summary>
public static class UnitResponses
{
    /// <summary>Reads them; of years of which no report is seen, nothing is told.</summary>
    /// <param name="register">The register, as who asks may see it.</param>
    /// <param name="areas">The area set of the provinces; an organisation without a province in it counts in the country only.</param>
    /// <param name="year">The only year wanted; all when null.</param>
    /// <param name="deadline">By when reports must be there.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<UnitResponse>> ReadAsync(
        RegisterContext register,
        AreaSet areas,
        int? year,
        ReportingDeadline deadline,
        CancellationToken cancellationToken
    )
    {
        var population = await ReportingPopulation.ReadAsync(register, year, cancellationToken);
        var receipts = await Receipts.ReadAsync(register, population.Reports, deadline, cancellationToken);
        var existing = await Existence.ReadAsync(population.Cooperatives, cancellationToken);
        return
        [
            .. from each in receipts.Keys.Select(key => key.Year).Distinct().Order()
            let parts = existing
                .Where(row => row.IsAtEndOf(each))
                .GroupBy(row => row.Place)
                .Select(place => new Part(place.Key, place.Sum(row => row.Rows), receipts.GetValueOrDefault((each, place.Key))))
                .ToList()
            from response in parts
                .Where(part => part.Place.In(areas) is not null)
                .GroupBy(part => part.Place.In(areas))
                .OrderBy(province => province.Key)
                .Select(province => Response(each, province.Key, [.. province], deadline))
                .Prepend(Response(each, null, parts, deadline))
            select response,
        ];
    }

    private static UnitResponse Response(int year, int? province, IReadOnlyList<Part> parts, ReportingDeadline deadline)
    {
        var receipts = parts.Select(part => part.Receipts).Aggregate((one, other) => one + other);
        return new UnitResponse
        {
            Year = year,
            ProvinceId = province,
            Expected = parts.Sum(part => part.Expected),
            Received = receipts.Received,
            Dated = receipts.Dated,
            Late = receipts.Late,
            // A small part could be had as the difference of the whole and the other parts, which the other area set tells.
            IsWithheld = province is not null && parts.Any(part => part.Expected < UnitResponse.LeastExpected),
            Deadline = deadline.DayFor(year),
        };
    }

    private sealed record Part(ProvinceKeys Place, int Expected, Receipts Receipts);
}
