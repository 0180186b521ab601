namespace CollectiveEconomy.Cli.Tests;

/// <summary>A register with a demonstration, made once by the command that users make it with.</summary>
public sealed class DemonstrationFixture : IAsyncLifetime, IDisposable
{
    private readonly Sandbox _sandbox = new();

    public Run Init { get; private set; } = null!;

    public async Task InitializeAsync() => Init = await _sandbox.RunAsync("init", "--demonstration", "demo");

    /// <summary>A sandbox that holds a copy of the register.</summary>
    public Sandbox Copy()
    {
        var copy = new Sandbox();
        Directory.CreateDirectory(copy.Data);
        File.Copy(_sandbox.Register, copy.Register);
        return copy;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _sandbox.Dispose();
}
