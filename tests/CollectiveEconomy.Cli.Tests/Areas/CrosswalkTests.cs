namespace CollectiveEconomy.Cli.Tests.Areas;

public sealed class CrosswalkTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task The_provinces_of_two_days_are_linked_as_CSV()
    {
        var run = await _sandbox.RunAsync("areas", "crosswalk", "--from", "2024-12-31", "--to", "2026-12-31");
        Assert.Equal(ExitCode.Done, run.Code);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            "relation,from_day,from_code,from_name_vi,from_name_en,from_kind,to_day,to_code,to_name_vi,to_name_en,to_kind",
            lines[0]
        );
        Assert.Equal(1 + 63, lines.Length);
        Assert.Contains(
            "RENAMED_AND_STATUS_CHANGED,2024-12-31,46,Thừa Thiên Huế,Thua Thien Hue,PROVINCE,2026-12-31,46,Huế,Hue,MUNICIPALITY",
            lines
        );
        Assert.Contains("MERGED,2024-12-31,27,Bắc Ninh,Bac Ninh,PROVINCE,2026-12-31,24,Bắc Ninh,Bac Ninh,MUNICIPALITY", lines);
        Assert.All(lines, line => Assert.Equal(11, line.Split(',').Length));
    }

    [Theory]
    [InlineData("2008-07-31", "give a day from 2008-08-01 to 2026-12-31")]
    [InlineData("2027-01-01", "give a day from 2008-08-01 to 2026-12-31")]
    [InlineData("31/12/2024", "use the format 2026-12-31")]
    public async Task A_day_outside_what_is_known_is_refused_with_what_would_be_right(string day, string advice)
    {
        var run = await _sandbox.RunAsync("areas", "crosswalk", "--from", day, "--to", "2026-12-31");
        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }
}
