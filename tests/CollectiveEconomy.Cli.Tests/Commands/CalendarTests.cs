namespace CollectiveEconomy.Cli.Tests.Commands;

public sealed class CalendarTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Days_are_announced_listed_and_cancelled()
    {
        var made = await _sandbox.RunAsync(
            "releases",
            "announce",
            "2027-06-15",
            "--title-en",
            "Figures of 2026",
            "--title-vi",
            "Số liệu 2026"
        );
        Assert.Equal((ExitCode.Done, "A release is announced for 2027-06-15.\n"), (made.Code, made.Output));
        await _sandbox.RunAsync("releases", "announce", "2027-03-15");
        Assert.Equal(
            [
                ["2027-03-15", "", ""],
                ["2027-06-15", "Số liệu 2026", "Figures of 2026"],
            ],
            (await _sandbox.RunAsync("releases", "calendar")).Rows
        );

        Assert.Equal(ExitCode.Done, (await _sandbox.RunAsync("releases", "announce", "2027-03-15", "--cancel")).Code);
        Assert.Equal(ExitCode.Refused, (await _sandbox.RunAsync("releases", "announce", "2027-03-15", "--cancel")).Code);
        Assert.Single((await _sandbox.RunAsync("releases", "calendar")).Rows);
    }

    // In Viet Nam it is 1 January 2027.
    [Theory]
    [InlineData("2026-12-31", ExitCode.Refused)]
    [InlineData("2027-01-01", ExitCode.Done)]
    [InlineData("01/01/2027", ExitCode.WrongUsage)]
    public async Task Only_a_day_to_come_is_announced(string day, int code) =>
        Assert.Equal(code, (await _sandbox.RunAsync("releases", "announce", day)).Code);
}
