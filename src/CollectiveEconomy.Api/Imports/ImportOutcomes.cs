using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Tells what came of submissions.</summary>
internal static class ImportOutcomes
{
    private const int Page = 100;
    private const int MaxItems = 1000;

    /// <summary>One submission with a page of its findings: <c>after</c> the number of a finding, the <c>first</c> so many.</summary>
    public static async Task<IResult> FindAsync(int id, int? after, int? first, HttpContext http, WholeRegister whole, ImportRuns runs)
    {
        if (first is < 0 or > MaxItems || after < 0)
            throw new SubmissionRefused(
                ImportErrorCodes.ImportMalformed,
                new(
                    $"'first' phải từ 0 đến {MaxItems}, và 'after' là số của một phát hiện.",
                    $"'first' must be 0 to {MaxItems}, and 'after' the number of a finding."
                )
            );
        // What is told of its end is read after it, so that no half of it is told.
        var progress = runs.ProgressOf(id);
        var batch = await ReadAsync(id, whole);
        await using var register = whole.Open();
        var files = await register.ImportedFiles.Where(file => file.ImportBatchId == id).OrderBy(file => file.Number).ToListAsync();
        var rules = await register
            .ImportRuleCounts.Where(count => count.ImportBatchId == id)
            .OrderBy(count => count.Rule)
            .ThenBy(count => count.Severity)
            .ToListAsync();
        // They are the same on every page, and counting many takes a while.
        var groups = after is null ? await FindingGroups.ReadAsync(register, id) : null;
        var size = first ?? Page;
        var findings = await register
            .ImportFindings.Where(finding => finding.ImportBatchId == id && finding.Number > (after ?? 0))
            .OrderBy(finding => finding.Number)
            .Take(size + 1)
            .ToListAsync();
        var next = findings.Count > size && size > 0 ? $"{ImportAnswer.UrlOf(id)}?after={findings[size - 1].Number}&first={size}" : null;
        return Results.Json(
            ImportAnswer.Of(
                batch,
                batch.Outcome == ImportOutcome.Running ? Told(progress, http) : null,
                files,
                rules,
                groups,
                [.. findings.Take(size)],
                next
            ),
            PublicationAnswer.Json
        );
    }

    private static object? Told(ImportProgress? progress, HttpContext http) =>
        progress is { } at ? new { Stage = at.Stage.In(AcceptedLanguage.OfErrors(http)), at.Fraction } : null;

    /// <summary>Its findings as CSV.</summary>
    public static async Task<IResult> CsvAsync(int id, WholeRegister whole) =>
        FindingsAnswer.Csv(await FindingsAsync(id, whole), $"import-{id}-findings");

    /// <summary>Its findings as a workbook.</summary>
    public static async Task<IResult> XlsxAsync(int id, WholeRegister whole) =>
        await FindingsAnswer.XlsxAsync(await FindingsAsync(id, whole), $"import-{id}-findings");

    /// <summary>A submission.</summary>
    /// <exception cref="SubmissionRefused">There is none.</exception>
    public static async Task<ImportBatch> ReadAsync(int id, WholeRegister whole)
    {
        await using var register = whole.Open();
        return await register.ImportBatches.SingleOrDefaultAsync(batch => batch.Id == id)
            ?? throw new SubmissionRefused(
                ImportErrorCodes.ImportUnknown,
                new(
                    "Không có lần nhập mang số này; `imports` liệt kê các lần hiện có.",
                    "There is no import with this number; `imports` lists the existing ones."
                )
            );
    }

    private static async Task<List<ImportFinding>> FindingsAsync(int id, WholeRegister whole)
    {
        await ReadAsync(id, whole);
        await using var register = whole.Open();
        return await register.ImportFindings.Where(finding => finding.ImportBatchId == id).OrderBy(finding => finding.Number).ToListAsync();
    }
}
