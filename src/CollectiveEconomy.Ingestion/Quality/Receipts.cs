using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>Reports of a place and a year.</summary>
/// <param name="Received">All that were received.</param>
/// <param name="Dated">Those that came with a submission.</param>
/// <param name="Late">Those of them whose submission came after the deadline.</param>
internal readonly record struct Receipts(int Received, int Dated, int Late)
{
    /// <summary>Both together.</summary>
    public static Receipts operator +(Receipts one, Receipts other) =>
        new(one.Received + other.Received, one.Dated + other.Dated, one.Late + other.Late);

    /// <summary>Reads them by year and place.</summary>
    public static async Task<Dictionary<(int Year, ProvinceKeys Place), Receipts>> ReadAsync(
        RegisterContext register,
        IQueryable<ReceivedReport> reports,
        ReportingDeadline deadline,
        CancellationToken cancellationToken
    )
    {
        var received = await reports
            .GroupBy(row => new
            {
                row.Report.Year,
                row.Cooperative.ProvinceId,
                row.Cooperative.FormerProvinceId,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        // What a submission added came when the submission did; what changed it later is a correction.
#pragma warning disable CA1305 // The store makes the text of the key, and knows no culture.
        var dated = await (
            from row in reports
            join entry in register.AuditEntries on row.Report.Id.ToString() equals entry.RowKey
            where entry.Entity == nameof(AnnualReport) && entry.Property == null
            join batch in register.ImportBatches on entry.ImportBatchId equals batch.Id
            where batch.Outcome == ImportOutcome.Accepted
            group row by new
            {
                row.Report.Year,
                row.Cooperative.ProvinceId,
                row.Cooperative.FormerProvinceId,
                batch.ReceivedAt,
            } into together
            select new { together.Key, Count = together.Count() }
        ).ToListAsync(cancellationToken);
#pragma warning restore CA1305

        var receipts = received.ToDictionary(
            row => (row.Key.Year, new ProvinceKeys(row.Key.ProvinceId, row.Key.FormerProvinceId)),
            row => new Receipts(row.Count, 0, 0)
        );
        foreach (var row in dated)
            receipts[(row.Key.Year, new ProvinceKeys(row.Key.ProvinceId, row.Key.FormerProvinceId))] += new Receipts(
                0,
                row.Count,
                row.Key.ReceivedAt >= deadline.EndFor(row.Key.Year) ? row.Count : 0
            );
        return receipts;
    }
}
