using System.Diagnostics;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Dashboard;

/// <summary>
/// The dashboard is built with the host: <c>Dashboard.targets</c>, in a project of its own and with tools that write down how they are called.
/// </summary>
public sealed class DashboardBuildTests : IDisposable
{
    private const string Fallback = "The host serves its built-in page instead of the dashboard.";

    private readonly TemporaryFolder _folder = new();

    public DashboardBuildTests()
    {
        Write(
            "host.proj",
            $"""
            <Project>
              <PropertyGroup>
                <RepositoryRoot>$(MSBuildThisFileDirectory)</RepositoryRoot>
                <OutDir>$(MSBuildThisFileDirectory)out/</OutDir>
                <BaseIntermediateOutputPath>$(MSBuildThisFileDirectory)obj/</BaseIntermediateOutputPath>
              </PropertyGroup>
              <Target Name="CopyFilesToOutputDirectory" />
              <Target Name="Build" DependsOnTargets="CopyFilesToOutputDirectory" />
              <Import Project="{Repository.PathOf("src", "CollectiveEconomy.Api", "Dashboard.targets")}" />
            </Project>
            """
        );
        foreach (var name in new[] { "package.json", "package-lock.json", "index.html", "source/main.ts" })
            Write($"src/dashboard/{name}", "{}", old: true);
        Write("schema/schema.graphql", "type Query { one: Int }", old: true);
        Tool("node", "[ \"$1\" = --version ] && echo ${NODE_SAYS:-v20.11.0}; exit 0");
        Tool(
            "npm",
            $"""
            echo "$1 browsers:$PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD" >> "{PathOf("calls")}"
            if [ "$1" = "$FAILING" ]; then echo 'what is wrong'; exit 3; fi
            if [ "$1" = ci ]; then mkdir -p node_modules; touch node_modules/.package-lock.json; exit 0; fi
            rm -rf dist; mkdir -p dist/assets
            echo page > dist/index.html
            echo script > "dist/assets/index-$(wc -l < "{PathOf("calls")}").js"
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_built_again_only_when_an_input_changed_and_packages_only_when_the_lock_file_did()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal(0, (await BuildAsync()).Code);
        Assert.Equal(["ci", "run"], Calls());
        Assert.Equal(["assets/index-2.js", "index.html"], Built());

        await BuildAsync();
        Assert.Equal(["ci", "run"], Calls());

        Touch("src/dashboard/source/main.ts");
        await BuildAsync();
        Assert.Equal(["ci", "run", "run"], Calls());
        // What the earlier build had under another name is gone.
        Assert.Equal(["assets/index-3.js", "index.html"], Built());

        File.Delete(PathOf("src/dashboard/source/main.ts"));
        await BuildAsync();
        Assert.Equal(["ci", "run", "run", "run"], Calls());

        Touch("src/dashboard/package-lock.json");
        await BuildAsync();
        Assert.Equal(["ci", "run", "run", "run", "ci", "run"], Calls());
        Assert.All(
            File.ReadLines(PathOf("calls")).Where(call => call.StartsWith("ci", StringComparison.Ordinal)),
            call => Assert.EndsWith(":1", call, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("FAILING", "ci", "The packages of src/dashboard can't be restored: 'npm ci' there ended with code 3.")]
    [InlineData("FAILING", "run", "src/dashboard can't be built: run 'npm run build' there to see why.")]
    [InlineData("NODE_SAYS", "v18.20.4", "src/dashboard needs Node 20 or newer; v18.20.4 is installed.")]
    [InlineData("NODE_SAYS", "none", "Node 20 or newer, which builds src/dashboard, was not found.")]
    public async Task What_hinders_it_is_one_warning_and_in_CI_an_error(string variable, string value, string sentence)
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("out/dashboard/index.html", "of an earlier build");
        var warned = await BuildAsync((variable, value));
        Assert.Equal(0, warned.Code);
        Assert.EndsWith($"warning DASHBOARD: {sentence} {Fallback}", Problem(warned.Text), StringComparison.Ordinal);
        Assert.Empty(Built());

        var failed = await BuildAsync((variable, value), ("CI", "true"));
        Assert.NotEqual(0, failed.Code);
        Assert.EndsWith($"error DASHBOARD: {sentence}", Problem(failed.Text), StringComparison.Ordinal);
        Assert.Equal(variable == "FAILING", failed.Text.Contains("what is wrong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_can_be_left_out_and_is_nothing_where_its_folder_is_missing()
    {
        if (OperatingSystem.IsWindows())
            return;
        var left = await BuildAsync(("BuildDashboard", "false"));
        Assert.EndsWith($"warning DASHBOARD: BuildDashboard is false. {Fallback}", Problem(left.Text), StringComparison.Ordinal);

        Directory.Delete(PathOf("src/dashboard"), recursive: true);
        var without = await BuildAsync();
        Assert.Equal(0, without.Code);
        Assert.DoesNotContain("DASHBOARD", without.Text, StringComparison.Ordinal);
        Assert.Empty(Calls());
        Assert.Empty(Built());
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string[] Calls() => File.Exists(PathOf("calls")) ? [.. File.ReadLines(PathOf("calls")).Select(call => call.Split(' ')[0])] : [];

    private string[] Built()
    {
        var folder = PathOf("out/dashboard");
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .GetFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(folder, file))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    // Where and in which project it was is not part of the sentence.
    private static string Problem(string output) =>
        Assert.Single(output.Split('\n'), line => line.Contains(" DASHBOARD: ", StringComparison.Ordinal)).Split(" [")[0];

    private void Touch(string name) => File.SetLastWriteTimeUtc(PathOf(name), DateTime.UtcNow);

    private void Write(string name, string text, bool old = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        if (old)
            File.SetLastWriteTimeUtc(PathOf(name), DateTime.UtcNow.AddDays(-1));
    }

    private void Tool(string name, string script)
    {
        Write($"tools/{name}", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(PathOf($"tools/{name}"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<(int Code, string Text)> BuildAsync(params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", PathOf("host.proj"), "-t:Build", "-nologo", "-v:m", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.Path,
        };
        // This test may run in a build itself.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment.Remove("CI");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["PATH"] = PathOf("tools") + Path.PathSeparator + start.Environment["PATH"];
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, text);
    }
}
