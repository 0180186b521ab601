using CollectiveEconomy.Api.Tests.Access;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>The data folder of a platform over a register of a few cooperatives, with the clock by which it publishes; nobody serves it yet.</summary>
public sealed class ReleaseData : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ReleaseData(DateTimeOffset now) => Clock = new MovableClock { Now = now };

    public string Path => _folder.Path;

    public MovableClock Clock { get; }

    public ReleaseFolder Releases => new(System.IO.Path.Combine(Path, "releases"));

    /// <summary>A register that holds the reports of 2023, and nothing is published.</summary>
    public static async Task<ReleaseData> BeginAsync()
    {
        var data = new ReleaseData(new MovableClock().Now);
        await EmptyRegister.PlaceAsync(data.Path);
        await data.WriteAsync([
            .. Enumerable.Range(1, 5).Select(ReleaseHost.Cooperative),
            .. Enumerable.Range(1, 5).Select(id => ReleaseHost.Report(id, 2023, 10)),
        ]);
        return data;
    }

    /// <summary>What begins like that and goes on in a way of its own, made once; each who wants it is given a copy.</summary>
    public static Func<Task<ReleaseData>> Once(Func<ReleaseData, Task> history)
    {
        var made = new Lazy<Task<ReleaseData>>(async () =>
        {
            var data = await BeginAsync();
            await history(data);
            await using (var register = data.Open())
                await register.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            SqliteConnection.ClearAllPools();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => data.Dispose();
            return data;
        });
        return async () => (await made.Value).Copy();
    }

    public RegisterContext Open() => RegisterConnection.Open(RegisterSettings.Sqlite(System.IO.Path.Combine(Path, "register.sqlite")));

    public async Task WriteAsync(params object[] rows)
    {
        await using var register = Open();
        register.AddRange(rows);
        await register.SaveChangesAsync();
    }

    /// <summary>Publishes beside a host that serves the folder, without telling it.</summary>
    /// <param name="notes">What is said of the release.</param>
    /// <param name="embargo">Until when nobody sees it.</param>
    /// <param name="series">Name of the series of releases that share its noise.</param>
    public async Task<Release> PublishAsync(string? notes = null, DateTimeOffset? embargo = null, string series = "1")
    {
        await using var register = Open();
        var order = new PublicationOrder
        {
            Notes = notes,
            EmbargoUntil = embargo,
            AcceptsWarnings = true,
        };
        using var noise = new NoiseSeries(new byte[32], series);
        return (await new Publisher(Releases, Clock, noise).PublishAsync(register, order)).Release;
    }

    public void Dispose() => _folder.Dispose();

    private ReleaseData Copy()
    {
        var copy = new ReleaseData(Clock.Now);
        foreach (var file in Directory.GetFiles(Path, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
