using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace CollectiveEconomy.Ingestion.Tests.Formats.Hostile;

/// <summary>Spoiled files of every table: each is refused with the place named, or loaded; the register is never changed by a refused one.</summary>
public sealed class MutatedFilesTests(ITestOutputHelper output)
{
    private const int Seed = 20_200_826;

    // One in so many of each table's, so that each mutation meets some of the tables; ops/checks/mutations.sh tries them all.
    private static readonly int OneIn = int.Parse(
        Environment.GetEnvironmentVariable("CECO_TEST_MUTATIONS") ?? "6",
        CultureInfo.InvariantCulture
    );

    // What concerns a whole file or sheet has no row.
    private static readonly HashSet<string> OfTheFile =
    [
        "FileIsInUtf8",
        "FileIsCsvOrXlsx",
        "WorkbookIsNotTooLarge",
        "WorkbookHasNoMacros",
        "HeadingsAreFound",
        "SheetsAreTables",
        "CellsAreNotMerged",
    ];

    // What concerns a whole row has no column.
    private static readonly HashSet<string> OfTheRow =
    [
        "RowsHaveAllCells",
        "CellsStandUnderHeadings",
        "RowsAreNotTooLong",
        "QuotesAreClosed",
        "ColumnsAreNotTooMany",
        "RequiredColumnsAreThere",
        "RowsHaveOneKeyOnce",
        "WorkbookIsWhole",
    ];

    private static readonly string[] NeverTold =
    [
        "Exception",
        "System.",
        "   at ",
        "/tmp",
        ".cs",
        "\0",
        "stack trace",
        "SQLite",
        "SELECT ",
    ];

    [Fact]
    public async Task Every_valid_file_is_loaded()
    {
        foreach (var (table, cells) in ValidFiles.All)
        {
            using var sandbox = await ValidFiles.SandboxAsync();
            foreach (var (name, bytes) in new[] { ("csv", ValidFiles.Csv(cells)), ("xlsx", ValidFiles.Xlsx(table, cells)) })
                Assert.Equal((table, name, ""), (table, name, Errors(await sandbox.TryAsync(sandbox.File($"{table}.{name}", bytes)))));
        }
    }

    [Fact]
    public async Task Mutated_files_are_each_refused_with_their_place_or_loaded()
    {
        output.WriteLine($"seed {Seed}");
        var failures = new ConcurrentBag<string>();
        var (files, refused) = (0, 0);
        await Parallel.ForEachAsync(
            ValidFiles.All.Select((file, place) => (file, place)),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (each, _) =>
            {
                var ((table, cells), place) = each;
                using var sandbox = await ValidFiles.SandboxAsync();
                var chance = new Random(Seed + place);
                var before = await DigestAsync(sandbox);
                foreach (var mutation in CsvMutations.All.Concat(XlsxMutations.All).Where((_, number) => (number + place) % OneIn == 0))
                {
                    if (mutation.Spoil(table, cells, chance) is not { } bytes)
                        continue;
                    var faults = await FaultsAsync(sandbox, table, mutation, bytes, before);
                    Interlocked.Increment(ref files);
                    if (faults.IsRefused)
                        Interlocked.Increment(ref refused);
                    foreach (var fault in faults.Faults)
                        failures.Add($"{table}.{mutation.Extension}, {mutation.Name}: {fault}");
                }
            }
        );

        output.WriteLine($"{files} files, {refused} refused, {files - refused} loaded");
        foreach (var failure in failures.Order())
            output.WriteLine(failure);
        Assert.Empty(failures);
        Assert.True(files >= 1000 / OneIn, $"{files} files");
        Assert.InRange(refused, files / 2, files * 9 / 10);
    }

    private static async Task<(bool IsRefused, List<string> Faults)> FaultsAsync(
        ImportSandbox sandbox,
        string table,
        Mutation mutation,
        byte[] bytes,
        string before
    )
    {
        var name = $"{table}.{mutation.Extension}";
        ImportReport report;
        try
        {
            report = await sandbox.ImportAsync(sandbox.File(name, bytes));
        }
        catch (Exception failure)
        {
            return (true, [$"{failure.GetType().Name}: {failure.Message}"]);
        }

        var faults = report.Findings.SelectMany(finding => Faults(finding, name)).ToList();
        if (XlsxMutations.All.Contains(mutation) && report.Findings.Any(finding => finding is { Row: not null, Sheet: null }))
            faults.Add("a row of no sheet is named");
        if (mutation.Refused is { } expected && expected == report.IsAccepted)
            faults.Add(expected ? "it was loaded" : $"it was refused: {Errors(report)}");
        if (report.IsAccepted != (report.Errors == 0))
            faults.Add($"{report.Errors} errors, and accepted is {report.IsAccepted}");
        if (report.Batch is { Outcome: Statistics.Imports.ImportOutcome.Accepted } batch)
            await sandbox.TakeBackAsync(batch.Id);
        if (await DigestAsync(sandbox) != before)
            faults.Add(report.IsAccepted ? "taking it back left something" : "it was refused and changed the register");
        return (!report.IsAccepted, faults);
    }

    private static IEnumerable<string> Faults(ImportFinding finding, string name)
    {
        if (finding.FileName != name)
            yield return $"{finding.Rule} names the file {finding.FileName}";
        if (finding.Row is null && !OfTheFile.Contains(finding.Rule) && finding.Rule != "WorkbookIsWhole")
            yield return $"{finding.Rule} names no row";
        if (
            finding is { Severity: FindingSeverity.Error, Column: null }
            && !OfTheFile.Contains(finding.Rule)
            && !OfTheRow.Contains(finding.Rule)
        )
            yield return $"{finding.Rule} names no column";
        foreach (var text in new[] { finding.MessageVi, finding.MessageEn })
            if (text.Length == 0 || NeverTold.Any(never => text.Contains(never, StringComparison.Ordinal)))
                yield return $"{finding.Rule} says '{text}'";
    }

    private static string Errors(ImportReport report) =>
        string.Join(
            "; ",
            report
                .Findings.Where(finding => finding.Severity == FindingSeverity.Error)
                .Select(finding => $"{finding.Row} {finding.Column} {finding.Rule}")
                .Take(5)
        );

    /// <summary>A hash over every row of every table but those that keep submissions.</summary>
    private static async Task<string> DigestAsync(ImportSandbox sandbox)
    {
        await using var register = sandbox.Open();
        var connection = register.Database.GetDbConnection();
        await connection.OpenAsync();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Tables(register))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                for (var column = 0; column < reader.FieldCount; column++)
                    hash.AppendData(Encoding.UTF8.GetBytes($"{table}|{reader.GetValue(column)}|"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    // Reference data can't be handed in.
    private static IEnumerable<string> Tables(RegisterContext register) =>
        register
            .Model.GetEntityTypes()
            .Select(type => type.GetTableName())
            .OfType<string>()
            .Where(name => !name.StartsWith("Import", StringComparison.Ordinal))
            .Except([
                "AuditEntry",
                "AccessKey",
                "Code",
                "Codelist",
                "Province",
                "Region",
                "AreaEvent",
                "Indicator",
                "Criterion",
                "OutcomeIndicator",
            ])
            .Order();
}
