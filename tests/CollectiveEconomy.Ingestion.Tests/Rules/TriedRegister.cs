using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Tests.Rules;

/// <summary>A register in which files are only tried, so that many tests share it.</summary>
public sealed class TriedRegister : IAsyncLifetime
{
    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() =>
        _sandbox = await ImportSandbox.WithAsync(
            SmallRegister.Cooperative(11, Origin.Collected),
            SmallRegister.Cooperative(12, Origin.Collected) with
            {
                Dissolved = new DateOnly(2022, 6, 30),
            },
            SmallRegister.Report(11, 2023, members: 100) with
            {
                Revenue = 2_000_000_000,
            },
            SmallRegister.Model(11, cooperative: 11, startYear: 2022, Origin.Collected)
        );

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    public Task<ImportReport> TryAsync(string table, string text) => _sandbox.TryAsync(_sandbox.File($"{table}.csv", text));

    public Task<ImportReport> TryAsync(Confirmations confirmed, string table, string text) =>
        _sandbox.RunAsync(new(), ImportSandbox.Order(_sandbox.File($"{table}.csv", text)) with { IsTrial = true, Confirmed = confirmed });

    public Task<ImportReport> TryAsync(params (string Table, string Text)[] files) =>
        _sandbox.TryAsync([.. files.Select(file => _sandbox.File($"{file.Table}.csv", file.Text))]);

    /// <summary>What is found in a table of two lines: headings, and values under them.</summary>
    public async Task<string[]> ToldAsync(string table, string headings, params string[] rows)
    {
        var report = await TryAsync(table, string.Join('\n', rows.Prepend(headings)));
        return [.. ImportSandbox.Told(report)];
    }
}
