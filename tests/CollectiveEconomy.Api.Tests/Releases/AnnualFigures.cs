using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A host whose release covers 2023, and whose register holds one row of every annual figure for 2023 and one for 2024.</summary>
public sealed class AnnualFigures : IAsyncLifetime
{
    public ReleaseHost Host { get; private set; } = null!;

    public IReadOnlyDictionary<Role, string?> Keys { get; private set; } = null!;

    public string Product { get; private set; } = "";

    public string Unit { get; private set; } = "";

    private string Cooperative { get; set; } = "";

    private string Model { get; set; } = "";

    /// <summary>A way with the codes and identifiers of this register in the place of its words in capitals.</summary>
    public string Filled(string way) =>
        way.Replace("RICE", Product, StringComparison.Ordinal)
            .Replace("UNIT", Unit, StringComparison.Ordinal)
            .Replace("\"COOPERATIVE\"", $"\"{Cooperative}\"", StringComparison.Ordinal)
            .Replace("\"MODEL\"", $"\"{Model}\"", StringComparison.Ordinal);

    public async Task InitializeAsync()
    {
        Host = await ReleaseHost.StartAsync(await Histories.One());
        (Product, Unit) = await WriteAsync(Host);
        var data = (
            await Host.AskAsync("{ cooperative(code: \"HTX-1\") { id } models(where: { code: { eq: \"M-1\" } }) { nodes { id } } }")
        ).GetProperty("data");
        Cooperative = data.GetProperty("cooperative").GetProperty("id").GetString()!;
        Model = data.GetProperty("models").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        Keys = new Dictionary<Role, string?>
        {
            [Role.Public] = null,
            [Role.Researcher] = await Host.KeyAsync(Role.Researcher),
            [Role.Ministry] = await Host.KeyAsync(Role.Ministry),
            [Role.Steward] = await Host.KeyAsync(Role.Steward),
        };
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    /// <summary>A host with the same rows, and no release.</summary>
    public static async Task<ReleaseHost> StartAsync()
    {
        var host = await ReleaseHost.StartAsync();
        await WriteAsync(host);
        return host;
    }

    private static async Task<(string Product, string Unit)> WriteAsync(ReleaseHost host)
    {
        string product,
            unit,
            indicator;
        using (var register = host.Open())
        {
            product = register.Products.OrderBy(row => row.Code).First().Code;
            unit = register.SupportUnits.OrderBy(row => row.Code).First().Code;
            indicator = register.OutcomeIndicators.OrderBy(row => row.Code).First().Code;
            // The reports of the other cooperatives would only be counted along.
            register.AnnualReports.RemoveRange(register.AnnualReports.Where(report => report.CooperativeId != 900_001).ToList());
            await register.SaveChangesAsync();
        }

        await host.WriteAsync(TheModel(), ReleaseHost.Report(1, 2024, 20));
        foreach (var year in new[] { 2023, 2024 })
            await host.WriteAsync(
                new Production
                {
                    Id = year,
                    CooperativeId = 900_001,
                    ProductCode = product,
                    Year = year,
                    AreaHa = 1,
                    VolumeTonnes = 1,
                    Value = 1,
                    ContractedVolumeTonnes = null,
                    CertifiedAreaHa = null,
                },
                new FundingLine
                {
                    Id = year,
                    ModelId = 900_001,
                    Source = CodeOf(host, CodelistIds.FundingSource),
                    Year = year,
                    Planned = 1,
                    Approved = 1,
                    Disbursed = 1,
                    Pledged = null,
                    Paid = null,
                },
                new SupportActivity
                {
                    Id = year,
                    ModelId = 900_001,
                    ContentArea = CodeOf(host, CodelistIds.ContentArea),
                    SupportUnitCode = unit,
                    Year = year,
                    Cost = 1,
                },
                new OutcomeObservation
                {
                    Id = year,
                    ModelId = 900_001,
                    IndicatorCode = indicator,
                    Year = year,
                    Kind = OutcomeKind.Actual,
                    Value = 1,
                    Status = ObservationStatus.A,
                    SourceDocumentCode = null,
                },
                new Loan
                {
                    Id = year,
                    ModelId = 900_001,
                    CooperativeId = 900_001,
                    LenderKind = LenderKind.CooperativeFund,
                    Amount = 1,
                    AnnualRate = 5,
                    TermMonths = 12,
                    DisbursedOn = Day(year),
                    ConditionsMet = null,
                },
                new ChainVerification
                {
                    Id = year,
                    ModelId = 900_001,
                    Date = Day(year),
                    IsAlive = true,
                },
                new DifficultyReport
                {
                    Id = year,
                    ModelId = 900_001,
                    SupportUnitCode = unit,
                    Type = CodeOf(host, CodelistIds.DifficultyType),
                    Date = Day(year),
                    Severity = 3,
                }
            );
        return (product, unit);
    }

    // The last day of the year that is covered, and the first of the one that is not: nothing lies between.
    private static DateOnly Day(int year) => year == 2023 ? new DateOnly(2023, 12, 31) : new DateOnly(year, 1, 1);

    private static string CodeOf(ReleaseHost host, string list)
    {
        using var register = host.Open();
        return register.Codes.Where(code => code.CodelistId == list).OrderBy(code => code.SortOrder).First().Value;
    }

    private static ValueChainModel TheModel() =>
        new()
        {
            Id = 900_001,
            Code = "M-1",
            CooperativeId = 900_001,
            ProgrammeCode = "P2021_2025",
            ProposalId = null,
            SupportUnitCode = null,
            StartYear = 2023,
            Starts = null,
            PlannedEnd = null,
            Ended = null,
            Status = ModelStatus.Running,
            Origin = Statistics.Cooperatives.Origin.Collected,
            Note = null,
        };
}
