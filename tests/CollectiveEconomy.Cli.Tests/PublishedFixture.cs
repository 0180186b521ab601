namespace CollectiveEconomy.Cli.Tests;

/// <summary>A demonstration register and two releases of it, made once, by the commands that users make them with.</summary>
public sealed class PublishedFixture : IAsyncLifetime, IDisposable
{
    public Sandbox Sandbox { get; } = new();

    public Run Init { get; private set; } = null!;

    public Run First { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Init = await Sandbox.RunAsync("init", "--demonstration", "demo");
        First = await Sandbox.RunAsync("publish");
        await Sandbox.RunAsync("publish", "--notes", "Second,\twith a tab\nand a line.");
    }

    /// <summary>A sandbox that holds a copy of the releases, to be damaged.</summary>
    public Sandbox CopyOfReleases() => CopyOf(Sandbox.Releases);

    /// <summary>A sandbox that holds a copy of register, releases and secret, to go on with.</summary>
    public Sandbox Copy() => CopyOf(Sandbox.Data);

    private Sandbox CopyOf(string folder)
    {
        var copy = new Sandbox();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Data, Path.GetRelativePath(Sandbox.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Sandbox.Dispose();
}

/// <summary>Tests that share the releases.</summary>
[CollectionDefinition(Name)]
public sealed class Published : ICollectionFixture<PublishedFixture>
{
    public const string Name = "published";
}
