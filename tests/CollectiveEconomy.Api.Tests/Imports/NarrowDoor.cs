namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>A host that takes small submissions only.</summary>
public sealed class NarrowDoor : IAsyncLifetime
{
    public const int Most = 4096;

    public ImportHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await ImportHost.StartAsync($"--Limits:ImportBytes={Most}", "--Limits:ImportFiles=2");

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
