using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Benchmarks;

/// <summary>A demonstration register in a folder of its own.</summary>
internal sealed class DemoRegister : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ceco-");

    public DemoRegister(DemonstrationSize size)
    {
        Settings = RegisterSettings.Sqlite(Path.Combine(_folder.FullName, "register.sqlite"));
        RegisterSetup
            .CreateEmbeddedAsync(Settings, new DemonstrationRegister(new DemonstrationPlan(size)), progress: null)
            .GetAwaiter()
            .GetResult();
    }

    public RegisterSettings Settings { get; }

    public string Folder => _folder.FullName;

    public string Releases => Path.Combine(_folder.FullName, "releases");

    public async Task<ReleaseId> PublishAsync()
    {
        await using var register = RegisterConnection.Open(Settings);
        var publishing = new Publisher(new ReleaseFolder(Releases), TimeProvider.System, new NoiseSeries(new byte[32], "1"));
        return (await publishing.PublishAsync(register, notes: null)).Id;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
