using System.Globalization;
using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

/// <summary>A demonstration register of demo size, published twice.</summary>
public sealed class PublishedDemo : IAsyncLifetime
{
    private readonly DuckDBConnection _duck = new("DataSource=:memory:");
    private SmallRegister? _small;
    private ReleaseId _first;
    private ReleaseId _second;

    public async Task InitializeAsync()
    {
        var reference = new ReferenceData();
        _small = await SmallRegister.WithAsync(reference);
        await using (var register = _small.Open())
            await new DemonstrationRegister(new(DemonstrationSize.Demo)).WriteAsync(register, reference, null, CancellationToken.None);
        _first = await PublishAsync();
        _second = await PublishAsync();
        await _duck.OpenAsync();
    }

    public RegisterContext Register() => _small!.Open();

    public IReadOnlyList<DataResource> First => _small!.Releases.ReadPackage(_first).Resources;

    public IReadOnlyList<DataResource> Second => _small!.Releases.ReadPackage(_second).Resources;

    /// <summary>A number over the facts of a cube, the exact as e beside the protected as p.</summary>
    public long Number(string cube, string expression, string where = "true") =>
        Convert.ToInt64(Ask($"SELECT CAST({expression} AS BIGINT) FROM {Tables(cube)} WHERE {where}"), CultureInfo.InvariantCulture);

    /// <summary>The first release, loaded.</summary>
    public LoadedRelease Load() => _small!.Releases.Load(_first);

    /// <summary>The permanent parts of its noise.</summary>
    public IReadOnlyList<PermanentDraw> PermanentDraws() => _small!.Releases.ReadPermanentDraws(_first);

    /// <summary>How many rows an inner question over the same tables has.</summary>
    public long Rows(string cube, string select, string where, string groupedBy) =>
        Convert.ToInt64(
            Ask($"SELECT count(*) FROM (SELECT {select} FROM {Tables(cube)} WHERE {where} GROUP BY {groupedBy}) WHERE NOT holds"),
            CultureInfo.InvariantCulture
        );

    public Task DisposeAsync()
    {
        _duck.Dispose();
        _small?.Dispose();
        return Task.CompletedTask;
    }

    private object Ask(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    private string Tables(string cube) =>
        $"read_parquet('{PathOf("exact", cube)}') e POSITIONAL JOIN read_parquet('{PathOf("protected", cube)}') p";

    private string PathOf(string table, string cube) => Path.Combine(_small!.Releases.PathOf(_first), table, cube + ".parquet");

    private async Task<ReleaseId> PublishAsync()
    {
        await using var register = _small!.Open();
        // Each time noise of its own, from the same key.
        var noise = new NoiseSeries([.. Enumerable.Range(0, 32).Select(value => (byte)value)], "1");
        return (
            await new Ingestion.Publishing.Publisher(_small.Releases, TimeProvider.System, noise).PublishAsync(register, notes: null)
        ).Id;
    }
}
