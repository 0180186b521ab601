using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>An embedded register with the reference data and nothing else, made once and copied.</summary>
internal static class EmptyRegister
{
    private const string File = "register.sqlite";

    private static readonly Lazy<Task<byte[]>> Made = new(MakeAsync);

    /// <summary>Places a copy where the host of a data folder looks for its register.</summary>
    public static async Task<RegisterSettings> PlaceAsync(string folder)
    {
        var path = Path.Combine(folder, File);
        await System.IO.File.WriteAllBytesAsync(path, await Made.Value);
        return RegisterSettings.Sqlite(path);
    }

    private static async Task<byte[]> MakeAsync()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, File);
        await RegisterSetup.CreateEmbeddedAsync(
            RegisterSettings.Sqlite(path),
            new DemonstrationRegister(new DemonstrationPlan(DemonstrationSize.None)),
            progress: null
        );
        return await System.IO.File.ReadAllBytesAsync(path);
    }
}
