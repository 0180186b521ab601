using System.Globalization;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Publishing.Checks;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;

namespace CollectiveEconomy.Ingestion.Tests.Publishing.Checks;

public sealed class PublicationChecksTests
{
    [Fact]
    public async Task A_register_without_faults_passes_and_the_release_says_that_it_was_checked()
    {
        using var small = await WithAsync(Forty(2023, 2024));
        Assert.Empty((await PublishAsync(small)).Findings);
        Assert.Empty(small.Releases.ReadPackage(new(2026, 1)).Checks!);
    }

    [Fact]
    public async Task A_year_on_which_few_reported_is_warned_of()
    {
        using var small = await WithAsync([.. Forty(2023), Report(100, 2024)]);
        var refused = await Assert.ThrowsAsync<PublicationRefused>(() => PublishAsync(small));
        Assert.Contains(
            new CheckFinding(
                nameof(EveryYearIsReported),
                CheckSeverity.Warning,
                "Of 40 organisations at the end of 2024, 1 reported.",
                "Trong 40 tổ chức vào cuối năm 2024, 1 tổ chức đã báo cáo."
            ),
            refused.Findings
        );
        Assert.Empty(small.Releases.List());

        Assert.Contains(nameof(EveryYearIsReported), Checks(await PublishAsync(small, accept: true)));
        Assert.Contains(nameof(EveryYearIsReported), small.Releases.ReadPackage(new(2026, 1)).Checks!.Select(finding => finding.Check));
    }

    [Fact]
    public async Task A_jump_of_a_series_is_warned_of_and_a_step_is_told()
    {
        using var small = await WithAsync([.. Forty(2023), .. Reports(2024, members: 13), .. Reports(2025, members: 30)]);
        var jumps = (await PublishAsync(small, dry: true)).Findings.Where(finding => finding.Check == nameof(SeriesAreUnbroken));
        Assert.Equal(
            [
                "Warning: 'members' of 'cooperatives' goes from 520 in 2024 to 1200 in 2025 (+130.8%).",
                "Note: 'members' of 'cooperatives' goes from 400 in 2023 to 520 in 2024 (+30.0%).",
            ],
            jumps.Select(finding => $"{finding.Severity}: {finding.Message}")
        );
        Assert.Equal("'members' của 'cooperatives' đi từ 520 năm 2024 đến 1200 năm 2025 (+130.8%).", jumps.First().MessageVi);
    }

    [Fact]
    public async Task A_jump_of_an_official_series_that_nothing_explains_is_warned_of()
    {
        using var small = await WithAsync([
            .. Forty(2024, 2025).Select(row => row is Cooperative cooperative ? cooperative with { Origin = Origin.Collected } : row),
        ]);
        Assert.DoesNotContain(nameof(OfficialSeriesAreUnbroken), Checks(await PublishAsync(small, dry: true)));
        await using (var register = small.Open())
        {
            var unions = register.OfficialFigures.Single(figure => figure.Code == "F0088");
            register.ChangeTracker.Clear();
            register.Update(unions with { Value = 200 });
            await register.SaveChangesAsync();
        }

        Assert.Equal(
            [
                "Warning: UNION_EXISTING goes from 152 (F0049) to 200 (F0088) in 2025 (+31.6%), and no change of areas, scheme or source explains it.",
            ],
            (await PublishAsync(small, dry: true))
                .Findings.Where(finding => finding.Check == nameof(OfficialSeriesAreUnbroken))
                .Select(finding => $"{finding.Severity}: {finding.Message}")
        );
    }

    [Fact]
    public async Task A_large_revision_needs_notes_and_is_listed_by_country_and_region()
    {
        using var small = await WithAsync(Forty(2023, 2024));
        await PublishAsync(small);
        await using (var register = small.Open())
        {
            register.UpdateRange(Enumerable.Range(100, 10).Select(id => Report(id, 2023, members: 20)));
            await register.SaveChangesAsync();
        }

        var refused = await Assert.ThrowsAsync<PublicationRefused>(() => PublishAsync(small));
        // From 400 to 500, as the public is told of either.
        Assert.Collection(
            refused.Findings.Where(finding => finding.Check == nameof(RevisionsAreExplained)).Select(finding => finding.Message).Order(),
            region =>
                Assert.Matches(@"^'members' of 'cooperatives', NMM25, 2023: \d{3} in 2026\.1, now \d{3} \(\+[123]\d\.\d%\)\.$", region),
            nation => Assert.Matches(@"^'members' of 'cooperatives', VN, 2023: \d{3} in 2026\.1, now \d{3} \(\+[123]\d\.\d%\)\.$", nation)
        );
        var noted = await PublishAsync(small, notes: "Ten reports corrected");
        Assert.All(noted.Findings, finding => Assert.Equal(CheckSeverity.Note, finding.Severity));
        Assert.Contains(
            noted.Findings,
            finding => finding.MessageVi!.StartsWith("'members' của 'cooperatives', VN, 2023: ", StringComparison.Ordinal)
        );
        Assert.Equal(2, noted.Findings.Count(finding => finding.Check == nameof(RevisionsAreExplained)));
    }

    [Fact]
    public async Task A_thousandfold_slip_of_one_organisation_is_found_though_no_sum_jumps()
    {
        using var small = await WithAsync([.. Forty(2023, 2024), Cooperative(200) with { Field = "PCF" }, .. Big(2023), .. Big(2024)]);
        await PublishAsync(small);
        await using (var register = small.Open())
        {
            register.UpdateRange(Report(100, 2024, members: 10_000));
            await register.SaveChangesAsync();
        }

        var findings = (await PublishAsync(small, dry: true)).Findings;
        Assert.Contains(
            "'Members' of 1 organisations in 2024 is out of scale with an earlier year: the unit or digits may be wrong.",
            findings.Where(finding => finding.Check == nameof(OrganisationsKeepTheirScale)).Select(finding => finding.Message)
        );
        Assert.DoesNotContain(nameof(SeriesAreUnbroken), findings.Select(finding => finding.Check));
        Assert.Contains(
            "The maximum of 'members' of 'cooperatives', AGRI, 2024, is more than 10 times off that of 2026.1: a unit or digits may be wrong.",
            findings.Where(finding => finding.Check == nameof(DistributionsAreSteady)).Select(finding => finding.Message)
        );

        // An organisation of another field, so that the sum of the country hides the slip.
        static IEnumerable<object> Big(int year) => [Report(200, year, members: 400_000)];
    }

    [Fact]
    public async Task Figures_of_other_noise_are_no_revisions()
    {
        using var small = await WithAsync(Forty(2023, 2024));
        await PublishAsync(small);
        Assert.DoesNotContain(nameof(RevisionsAreExplained), Checks(await PublishAsync(small, series: "2")));
    }

    [Fact]
    public async Task A_year_that_is_lost_is_an_error_that_nobody_can_accept()
    {
        using var small = await WithAsync(Forty(2022, 2023));
        await PublishAsync(small);
        await using (var register = small.Open())
        {
            register.AnnualReports.RemoveRange(register.AnnualReports.Where(report => report.Year == 2022));
            await register.SaveChangesAsync();
        }

        var refused = await Assert.ThrowsAsync<PublicationRefused>(() => PublishAsync(small, accept: true));
        Assert.Equal(
            (nameof(NothingIsLost), "Release 2026.1 has the year 2022 in 'cooperatives', but this release does not."),
            (refused.Findings[0].Check, refused.Findings[0].Message)
        );
        Assert.All(refused.Findings, finding => Assert.Matches("[\u00c0-\u1ef9]", finding.MessageVi));
        small.Releases.Withdraw(new(2026, 1), "Wrong", Clock.GetUtcNow());
        Assert.DoesNotContain(nameof(NothingIsLost), Checks(await PublishAsync(small, accept: true)));
    }

    [Fact]
    public async Task Collected_figures_far_from_the_official_ones_are_warned_of_with_their_sources()
    {
        using var small = await WithAsync([
            .. Forty(2024).Select(row => row is Cooperative cooperative ? cooperative with { Origin = Origin.Collected } : row),
        ]);
        var warned = (await PublishAsync(small, dry: true)).Findings.Where(finding => finding.Check == nameof(OfficialTotalsAreNear));
        Assert.Contains(
            warned,
            finding =>
                finding.Message.StartsWith("COOP_EXISTING of 2024 is 33335 in ", StringComparison.Ordinal)
                && finding.Message.EndsWith("; the release counts 40 (0%).", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Synthetic_figures_are_not_measured_by_the_official_ones()
    {
        using var small = await WithAsync(Forty(2024));
        Assert.DoesNotContain(nameof(OfficialTotalsAreNear), Checks(await PublishAsync(small, dry: true)));
    }

    [Fact]
    public async Task A_dry_run_leaves_nothing()
    {
        using var small = await WithAsync(Forty(2024));
        var dry = await PublishAsync(small, dry: true);
        Assert.Equal((new ReleaseId(2026, 1), 40), (dry.Release.Id, dry.Rows["cooperatives-exact"]));
        Assert.Empty(Directory.GetDirectories(small.Releases.Location));
    }

    private static object[] Forty(params int[] years) =>
        [.. Enumerable.Range(100, 40).Select(id => Cooperative(id)), .. years.SelectMany(year => Reports(year, 10))];

    private static IEnumerable<object> Reports(int year, int members) => Enumerable.Range(100, 40).Select(id => Report(id, year, members));

    private static IEnumerable<string> Checks(Publication publication) => publication.Findings.Select(finding => finding.Check);

    private static async Task<Publication> PublishAsync(
        SmallRegister small,
        string? notes = null,
        bool accept = false,
        bool dry = false,
        string series = "1"
    )
    {
        await using var register = small.Open();
        var order = new PublicationOrder
        {
            Notes = notes,
            AcceptsWarnings = accept,
            IsDryRun = dry,
        };
        return await new Ingestion.Publishing.Publisher(small.Releases, Clock, new NoiseSeries(new byte[32], series)).PublishAsync(
            register,
            order
        );
    }

    private static TimeProvider Clock { get; } = new StoppedClock();

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse("2026-05-01T00:00Z", CultureInfo.InvariantCulture);
    }
}
