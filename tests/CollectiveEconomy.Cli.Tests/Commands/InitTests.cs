namespace CollectiveEconomy.Cli.Tests.Commands;

public sealed class InitTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    [Fact]
    public async Task Creates_the_register_and_tells_what_it_does_on_the_error_stream()
    {
        var run = await _sandbox.RunAsync("init", "--demonstration", "none");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            $"The register '{_sandbox.Register}' was created with reference data and no organisations.{Environment.NewLine}",
            run.Output
        );
        Assert.Equal(["creating tables …", "writing areas, codelists and official figures …"], run.Told);
        Assert.Equal([_sandbox.Register], Directory.GetFileSystemEntries(_sandbox.Data));
    }

    [Fact]
    public async Task A_second_time_changes_nothing_and_says_so()
    {
        await _sandbox.RunAsync("init", "--demonstration", "none");
        var before = await File.ReadAllBytesAsync(_sandbox.Register);

        var run = await _sandbox.RunAsync("init", "--demonstration", "demo");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("is up to date: nothing was changed", run.Output, StringComparison.Ordinal);
        Assert.Equal(["--demonstration was not applied: only an empty register is filled."], run.Told);
        Assert.Equal(before, await File.ReadAllBytesAsync(_sandbox.Register));
    }

    [Fact]
    public async Task Takes_the_size_of_the_demonstration_from_the_configuration()
    {
        _sandbox.Configure("""{ "Register": { "Demonstration": "none" } }""");

        var run = await _sandbox.RunAsync("init");

        Assert.Contains("no organisations", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_data_folder_from_the_configuration_unless_the_command_line_names_another()
    {
        var configured = Path.Combine(_sandbox.Folder, "configured");
        _sandbox.Configure($$"""{ "Data": { "Folder": "{{configured}}" }, "Register": { "Demonstration": "none" } }""");

        await _sandbox.RunBareAsync(["init"]);
        await _sandbox.RunBareAsync(["--data", _sandbox.Data, "init"]);

        Assert.True(File.Exists(Path.Combine(configured, "register.sqlite")));
        Assert.True(File.Exists(_sandbox.Register));
    }

    [Fact]
    public async Task Interrupted_leaves_no_register_and_no_part_of_one()
    {
        var run = await _sandbox.RunBareAsync(["init", "--data", _sandbox.Data], new CancellationToken(canceled: true));

        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Equal(["Interrupted; nothing was left incomplete."], run.Told);
        Assert.Empty(Directory.GetFileSystemEntries(_sandbox.Data));
    }

    public void Dispose() => _sandbox.Dispose();
}
