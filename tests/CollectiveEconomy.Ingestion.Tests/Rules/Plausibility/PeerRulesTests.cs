using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Tests.Rules.Plausibility;

/// <summary>
/// First reports beside those of others of the same field and size: the register has 60 cooperatives in agriculture with 20 to 40 members, half a
/// billion đồng of capital and one billion of revenue, and five in trade. HTX-11 and HTX-12 have not reported.
/// </summary>
public sealed class PeerRulesTests(PeerRulesTests.PeerRegister register) : IClassFixture<PeerRulesTests.PeerRegister>
{
    [Theory]
    [InlineData("HTX-11,2024,30,,500000000,", null)]
    [InlineData("HTX-11,2024,800,,500000000,", null)]
    [InlineData("HTX-11,2024,30000,,500000000,", "2 members FiguresAreInScale")]
    [InlineData("HTX-11,2024,,30000,500000000,", null)]
    [InlineData("HTX-11,2024,30,,,1200000000", null)]
    [InlineData("HTX-11,2024,30,,,1200000", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-11,2024,30,,,1200000000000", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-11,2024,,,,1200000000000", null)]
    [InlineData("HTX-11,2024,4000,,,1200000000000", null)]
    [InlineData("HTX-12,2024,30000,,500000000,", null)]
    public async Task A_first_report_is_like_those_of_its_field_and_size(string row, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            ImportSandbox.Told(
                await register.Sandbox.TryAsync(
                    register.Sandbox.File("annual_reports.csv", $"cooperative,year,members,households,charter_capital,revenue\n{row}\n")
                )
            )
        );

    [Fact]
    public async Task The_finding_says_what_is_usual()
    {
        var report = await register.Sandbox.TryAsync(
            register.Sandbox.File("annual_reports.csv", "cooperative,year,members,charter_capital\nHTX-11,2024,30000,500000000\n")
        );
        Assert.StartsWith(
            "The 60 organisations of its field and size (AGRI, MICRO) usually have 1 to 1200: check",
            report.Findings.Single().MessageEn,
            StringComparison.Ordinal
        );
    }

    public sealed class PeerRegister : IAsyncLifetime
    {
        public ImportSandbox Sandbox { get; private set; } = null!;

        public async Task InitializeAsync() =>
            Sandbox = await ImportSandbox.WithAsync([
                Cooperative(11),
                Cooperative(12) with
                {
                    Field = "TRD",
                },
                .. Enumerable.Range(100, 65).Select(id => Cooperative(id) with { Field = id < 160 ? "AGRI" : "TRD" }),
                .. Enumerable
                    .Range(100, 65)
                    .Select(id =>
                        SmallRegister.Report(id, 2023, members: 20 + id % 21) with
                        {
                            CharterCapital = 500_000_000,
                            Revenue = 1_000_000_000,
                        }
                    ),
            ]);

        public Task DisposeAsync()
        {
            Sandbox.Dispose();
            return Task.CompletedTask;
        }

        private static Cooperative Cooperative(int id) => SmallRegister.Cooperative(id, Origin.Collected);
    }
}
