using CollectiveEconomy.Ingestion.Demonstration;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Benchmarks;

/// <summary>A register of demo size in a folder of its own.</summary>
internal sealed class DemoRegister : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ceco-");

    public DemoRegister(DemonstrationSize size)
    {
        Settings = RegisterSettings.Sqlite(Path.Combine(_folder.FullName, "register.sqlite"));
        RegisterSetup.CreateEmbeddedAsync(Settings, new DemonstrationPlan(size), progress: null).GetAwaiter().GetResult();
    }

    public RegisterSettings Settings { get; }

    public string Folder => _folder.FullName;

    public string Releases => Path.Combine(_folder.FullName, "releases");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
