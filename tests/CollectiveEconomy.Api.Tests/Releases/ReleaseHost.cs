using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Tests.Access;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>The platform over a register of a few cooperatives, with a clock that the test moves; it publishes as another process would.</summary>
public sealed class ReleaseHost : IAsyncDisposable
{
    private readonly ReleaseData _data;
    private readonly WebApplication _host;

    private ReleaseHost(ReleaseData data, WebApplication host)
    {
        (_data, _host) = (data, host);
        Http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
    }

    public MovableClock Clock => _data.Clock;

    public HttpClient Http { get; }

    public ReleaseFolder Folder => _data.Releases;

    public IServiceProvider Services => _host.Services;

    /// <summary>A host whose register holds the reports of 2023, and that has published nothing.</summary>
    public static async Task<ReleaseHost> StartAsync(params string[] arguments) => await StartAsync(await Histories.None(), arguments);

    /// <summary>A host of a data folder; it takes the folder away when it is disposed.</summary>
    public static Task<ReleaseHost> StartAsync(ReleaseData data, params string[] arguments) => StartAsync(data, more: null, arguments);

    /// <summary>A host of a data folder, with services of the test.</summary>
    public static async Task<ReleaseHost> StartAsync(ReleaseData data, Action<IServiceCollection>? more, params string[] arguments)
    {
        var host = await PlatformHost.StartAsync(
            [
                "--urls=http://127.0.0.1:0",
                $"--Data:Folder={data.Path}",
                "--Logging:LogLevel:Default=None",
                "--Logging:LogLevel:Microsoft.AspNetCore.HttpLogging=None",
                // Askers that never rest ask more often than any rate allows.
                "--Limits:RatePerSecond=0",
                // Tests say when the folder is looked at.
                "--Releases:LookedAtEvery=01:00:00",
                .. arguments,
            ],
            data.Clock,
            more
        );
        return new ReleaseHost(data, host);
    }

    public Task WriteAsync(params object[] rows) => _data.WriteAsync(rows);

    public RegisterContext Open() => _data.Open();

    /// <summary>Publishes beside the host, without telling it.</summary>
    /// <param name="notes">What is said of the release.</param>
    /// <param name="embargo">Until when nobody sees it.</param>
    /// <param name="series">Name of the series of releases that share its noise.</param>
    public Task<Release> PublishAsync(string? notes = null, DateTimeOffset? embargo = null, string series = "1") =>
        _data.PublishAsync(notes, embargo, series);

    public Task LookAsync() => Services.GetRequiredService<ReleaseCatalogue>().RefreshAsync();

    public async Task<JsonElement> AskAsync(string query, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<string> KeyAsync(Role role)
    {
        await using var register = Open();
        return (await new AccessKeys(Clock).CreateAsync(register, "test", role, Scopes.None, null)).Text.Reveal();
    }

    /// <summary>Answers what was asked to its end, and nothing more.</summary>
    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    public static Cooperative Cooperative(int id) =>
        new()
        {
            Id = id + 900_000,
            Code = $"HTX-{id}",
            Name = $"HTX {id}",
            SearchName = $"htx {id}",
            LegalForm = LegalForms.Cooperative,
            Field = "AGRI",
            VsicSection = null,
            ServiceType = null,
            Founded = new DateOnly(2010, 5, 1),
            FoundedPrecision = DatePrecision.Day,
            Dissolved = null,
            ProvinceId = Province.IdOf(AreaSet.Areas2025, "08"),
            FormerProvinceId = Province.IdOf(AreaSet.AreasBefore2025, "02"),
            UnionId = null,
            Origin = Origin.Collected,
            Weight = 1,
        };

    public static AnnualReport Report(int id, int year, int members) =>
        new()
        {
            Id = (id + 90_000) * 10_000 + year,
            CooperativeId = id + 900_000,
            Year = year,
            Members = members,
            WomenMembers = null,
            Households = null,
            Workers = 3,
            WomenWorkers = 1,
            CharterCapital = null,
            TotalAssets = null,
            Revenue = null,
            ProfitBeforeTax = null,
            AverageWorkerIncome = null,
            Score = null,
            Grade = null,
            IsChainLinked = true,
            IsHighTech = false,
            Status = ObservationStatus.A,
            SourceDocumentCode = null,
        };
}
